/**
 * GEXF 1.2, the version that Gephi and networkx both read, with time.
 *
 * Spells become start and end, or a list of spells; values that changed become dynamic attributes. If asked, waves become time
 * as well (the n-th wave, or the wave itself if it is a number or a date, is a moment), so that Gephi's timeline shows them.
 */
import type { Attributes, AttributeValue, Moment, NetworkMap, Scalar, Spell, TimedValue } from "../map.ts";
import { attributeColumns, type AttributeColumn, isList } from "./attribute-columns.ts";
import { listText } from "./gexf-lists.ts";
import { momentFrom } from "./tie-parts.ts";
import { xmlAttributes } from "./xml-text.ts";

export const gexfHolds = {
  format: "GEXF",
  attributes: true,
  lists: true,
  histories: true,
  mixedColumns: false,
  isXml: true,
  outerSpaces: true,
} as const;

export interface GexfOptions {
  /** Whether ties of a wave also get that wave's moment in time. */
  readonly wavesAsTime?: boolean;
}

export function gexfText(map: NetworkMap, { wavesAsTime = false }: GexfOptions = {}): string {
  const moments = wavesAsTime ? momentsOfWaves(map.waves) : new Map<string, Moment>();
  const nodes = map.nodes.map((node) => ({ ...node, values: node.attributes }));
  const ties = map.ties.map((tie) => ({
    ...tie,
    values: tieValues(tie),
    spells: spellsWithWave(tie, moments),
  }));
  const nodeKeys = keysFor(nodes);
  const edgeKeys = keysFor(ties);
  const things = [...nodes, ...ties];
  const isDynamic = things.some((thing) => thing.spells.length > 0 || thing.histories.size > 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    `  <graph${xmlAttributes({
      mode: isDynamic ? "dynamic" : "static",
      defaultedgetype: map.directed ? "directed" : "undirected",
      timeformat: isDynamic ? timeFormat(things) : null,
    })}>`,
    ...declarations("node", nodeKeys),
    ...declarations("edge", edgeKeys),
    "    <nodes>",
    ...nodes.map((node) =>
      element("node", { id: node.id, label: node.label, pid: node.parent }, node, nodeKeys),
    ),
    "    </nodes>",
    "    <edges>",
    ...ties.map((tie, place) => {
      const type = tie.directed === map.directed ? null : tie.directed ? "directed" : "undirected";
      return element(
        "edge",
        { id: `${place}`, source: tie.from, target: tie.to, type, weight: tie.weight },
        tie,
        edgeKeys,
      );
    }),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

/** The moment of each wave: its own number or date if every wave has one, its place in their order if not. */
function momentsOfWaves(waves: readonly string[]): ReadonlyMap<string, Moment> {
  const own = waves.map(momentFrom);
  const isTime =
    own.every((moment) => typeof moment === "number") ||
    waves.every((wave) => /^\d{4}-\d{2}-\d{2}/.test(wave));
  return new Map(waves.map((wave, place) => [wave, isTime ? (own[place] ?? place + 1) : place + 1]));
}

function spellsWithWave(
  tie: NetworkMap["ties"][number],
  moments: ReadonlyMap<string, Moment>,
): readonly Spell[] {
  const moment = tie.wave === null ? undefined : moments.get(tie.wave);
  return tie.spells.length > 0 || moment === undefined ? tie.spells : [{ start: moment, end: moment }];
}

function tieValues({ attributes, relation, wave }: NetworkMap["ties"][number]): Attributes {
  const values = new Map(attributes);
  if (relation !== null) values.set("relation", relation);
  if (wave !== null) values.set("wave", wave);
  return values;
}

/** What nodes and ties have alike here. */
interface Thing {
  readonly values: Attributes;
  readonly spells: readonly Spell[];
  readonly histories: ReadonlyMap<string, readonly TimedValue[]>;
}

function timeFormat(things: readonly Thing[]): string {
  for (const { spells, histories } of things) {
    for (const { start, end } of [...spells, ...[...histories.values()].flat()]) {
      const moment = start ?? end;
      if (typeof moment === "number") return "double";
      if (moment !== null) return moment.includes("T") ? "datetime" : "date";
    }
  }
  return "double";
}

interface WrittenKey {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly isDynamic: boolean;
}

const TYPES = { string: "string", number: "double", boolean: "boolean" } as const;

function keysFor(things: readonly Thing[]): Map<string, WrittenKey> {
  const histories = things.map(
    (thing) =>
      new Map<string, AttributeValue>([...thing.histories].map(([name, list]) => [name, list[0].value])),
  );
  const dynamic = new Set(histories.flatMap((each) => [...each.keys()]));
  const columns = attributeColumns([...things.map((thing) => thing.values), ...histories]);
  return new Map(
    columns.map((column, place) => [
      column.name,
      { id: `${place}`, name: column.name, type: typeOf(column), isDynamic: dynamic.has(column.name) },
    ]),
  );
}

function typeOf({ kind, isList: isOfLists, isMixed }: AttributeColumn): string {
  if (isOfLists) return isMixed ? "liststring" : `list${TYPES[kind]}`;
  return isMixed ? "string" : TYPES[kind];
}

function declarations(use: "node" | "edge", keys: ReadonlyMap<string, WrittenKey>): string[] {
  return [false, true].flatMap((isDynamic) => {
    const those = [...keys.values()].filter((key) => key.isDynamic === isDynamic);
    if (those.length === 0) return [];
    const lines = those.map(
      ({ id, name, type }) => `      <attribute${xmlAttributes({ id, title: name, type })}/>`,
    );
    return [
      `    <attributes class="${use}" mode="${isDynamic ? "dynamic" : "static"}">`,
      ...lines,
      "    </attributes>",
    ];
  });
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  thing: Thing,
  keys: ReadonlyMap<string, WrittenKey>,
): string {
  const own = thing.spells.length === 1 ? thing.spells[0] : { start: null, end: null };
  const opening = `      <${name}${xmlAttributes({ ...attributes, start: own.start, end: own.end })}`;
  const inside = [...valueLines(thing, keys), ...(thing.spells.length > 1 ? spellLines(thing.spells) : [])];
  return inside.length === 0 ? `${opening}/>` : [`${opening}>`, ...inside, `      </${name}>`].join("\n");
}

function valueLines({ values, histories }: Thing, keys: ReadonlyMap<string, WrittenKey>): string[] {
  const line = (name: string, value: AttributeValue, spell: Spell): string => {
    const text = isList(value) ? listText(value) : scalarText(value, keys.get(name)?.type ?? "");
    return `          <attvalue${xmlAttributes({ for: keys.get(name)?.id ?? "", value: text, start: spell.start, end: spell.end })}/>`;
  };
  const always = { start: null, end: null };
  const lines = [
    ...[...values].filter(([name]) => !histories.has(name)).map(([name, value]) => line(name, value, always)),
    ...[...histories].flatMap(([name, list]) => list.map((timed) => line(name, timed.value, timed))),
  ];
  return lines.length === 0 ? [] : ["        <attvalues>", ...lines, "        </attvalues>"];
}

/** In a column of lists a single value is a list of one. */
function scalarText(value: Scalar, type: string): string {
  return type.startsWith("list") ? listText([value]) : `${value}`;
}

function spellLines(spells: readonly Spell[]): string[] {
  return [
    "        <spells>",
    ...spells.map(({ start, end }) => `          <spell${xmlAttributes({ start, end })}/>`),
    "        </spells>",
  ];
}
