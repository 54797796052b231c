/**
 * GraphML, as networkx, igraph, Gephi and yEd read it: keys with names and types, one flat graph.
 *
 * Strength, kind of tie and wave are attributes of those names; time is the attribute `spells`; the box a node stands in is the
 * attribute `parent`, because few readers follow nested graphs. Lists become their JSON.
 */
import type { AttributeValue, Attributes, NetworkMap } from "../map.ts";
import { attributeColumns, type AttributeColumn, isList } from "./attribute-columns.ts";
import { SPELLS, spellsText } from "./tie-parts.ts";
import { xmlAttributes, xmlText } from "./xml-text.ts";

export const graphmlHolds = {
  format: "GraphML",
  attributes: true,
  lists: false,
  histories: false,
  mixedColumns: false,
  isXml: true,
  outerSpaces: true,
} as const;

export function graphmlText(map: NetworkMap): string {
  const nodes = map.nodes.map((node) => ({ node, values: nodeValues(node) }));
  const ties = map.ties.map((tie) => ({ tie, values: tieValues(tie) }));
  const nodeKeys = keysFor("node", attributeColumns(nodes.map(({ values }) => values)));
  const edgeKeys = keysFor("edge", attributeColumns(ties.map(({ values }) => values)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...[...nodeKeys.values(), ...edgeKeys.values()].map((key) => key.declaration),
    `  <graph edgedefault="${map.directed ? "directed" : "undirected"}">`,
    ...nodes.map(({ node, values }) => element("node", { id: node.id }, values, nodeKeys)),
    ...ties.map(({ tie, values }) => {
      const directed = tie.directed === map.directed ? null : `${tie.directed}`;
      return element("edge", { source: tie.from, target: tie.to, directed }, values, edgeKeys);
    }),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

/** A label is always written, so that no other attribute is taken for it. */
function nodeValues(node: NetworkMap["nodes"][number]): Attributes {
  const values = new Map<string, AttributeValue>([...node.attributes, ["label", node.label]]);
  if (node.parent !== null) values.set("parent", node.parent);
  if (node.spells.length > 0) values.set(SPELLS, spellsText(node.spells));
  return values;
}

function tieValues({ attributes, weight, relation, wave, spells }: NetworkMap["ties"][number]): Attributes {
  const values = new Map(attributes);
  if (weight !== null) values.set("weight", weight);
  if (relation !== null) values.set("relation", relation);
  if (wave !== null) values.set("wave", wave);
  if (spells.length > 0) values.set(SPELLS, spellsText(spells));
  return values;
}

interface WrittenKey {
  readonly id: string;
  readonly declaration: string;
}

const TYPES = { string: "string", number: "double", boolean: "boolean" } as const;

function keysFor(use: "node" | "edge", columns: readonly AttributeColumn[]): Map<string, WrittenKey> {
  return new Map(
    columns.map(({ name, kind, isList: isOfLists, isMixed }, place) => {
      const id = `${use[0]}${place}`;
      const type = isOfLists || isMixed ? "string" : TYPES[kind];
      const declaration = `  <key${xmlAttributes({ id, for: use, "attr.name": name, "attr.type": type })}/>`;
      return [name, { id, declaration }];
    }),
  );
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  values: Attributes,
  keys: ReadonlyMap<string, WrittenKey>,
): string {
  const inside = Array.from(values, ([key, value]) => {
    const text = isList(value) ? JSON.stringify(value) : `${value}`;
    return `      <data key="${keys.get(key)?.id ?? ""}">${xmlText(text)}</data>`;
  });
  const opening = `    <${name}${xmlAttributes(attributes)}`;
  return inside.length === 0 ? `${opening}/>` : [`${opening}>`, ...inside, `    </${name}>`].join("\n");
}
