/**
 * Node-link JSON, as networkx (`node_link_graph`, with edges="links" from version 3.4 on) and d3 read it.
 *
 * Attributes stand beside the id. One that bears a name the form uses itself gets an underscore behind it, and is told.
 */
import type { AttributeValue, MapNode, MapTie, NetworkMap, Note } from "../map.ts";
import { SPELLS, spellsText } from "./tie-parts.ts";

export const jsonHolds = {
  format: "JSON",
  attributes: true,
  lists: true,
  histories: true,
  mixedColumns: true,
  isXml: false,
  outerSpaces: true,
} as const;

const NODE_WORDS: ReadonlySet<string> = new Set(["id", "label", "parent", SPELLS, "histories"]);
const TIE_WORDS: ReadonlySet<string> = new Set([
  "source",
  "target",
  "id",
  "key",
  "weight",
  "relation",
  "wave",
  "directed",
  "undirected",
  SPELLS,
  "histories",
]);

export function jsonText(map: NetworkMap): string {
  const pairs = new Set(map.ties.map((tie) => pairOf(tie)));
  const graph = {
    directed: map.directed,
    multigraph: pairs.size < map.ties.length,
    graph: {},
    nodes: map.nodes.map(nodeObject),
    links: map.ties.map((tie) => tieObject(tie, map.directed)),
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}

function pairOf({ from, to, directed }: MapTie): string {
  return JSON.stringify(directed || from < to ? [from, to] : [to, from]);
}

/** Attributes that had to change their names. */
export function jsonRenamed(map: NetworkMap): Note[] {
  const names = new Set([
    ...map.nodes.flatMap((node) => [...node.attributes.keys()].filter((name) => NODE_WORDS.has(name))),
    ...map.ties.flatMap((tie) => [...tie.attributes.keys()].filter((name) => TIE_WORDS.has(name))),
  ]);
  if (names.size === 0) return [];
  return [
    {
      at: jsonHolds.format,
      code: "attributes-renamed",
      values: { names: [...names].join(", "), count: `${names.size}` },
    },
  ];
}

function nodeObject({ id, label, parent, spells, attributes, histories }: MapNode): object {
  return {
    id,
    label,
    ...(parent === null ? {} : { parent }),
    ...timeParts(spells, histories),
    ...beside(attributes, NODE_WORDS),
  };
}

function tieObject(tie: MapTie, mapDirected: boolean): object {
  return {
    source: tie.from,
    target: tie.to,
    ...(tie.weight === null ? {} : { weight: tie.weight }),
    ...(tie.weight === null && tie.attributes.has("value") ? { weight: null } : {}),
    ...(tie.relation === null ? {} : { relation: tie.relation }),
    ...(tie.wave === null ? {} : { wave: tie.wave }),
    ...(tie.directed === mapDirected ? {} : { directed: tie.directed }),
    ...timeParts(tie.spells, tie.histories),
    ...beside(tie.attributes, TIE_WORDS),
  };
}

function timeParts(spells: MapNode["spells"], histories: MapNode["histories"]): object {
  return {
    ...(spells.length === 0 ? {} : { [SPELLS]: spellsText(spells) }),
    ...(histories.size === 0 ? {} : { histories: Object.fromEntries(histories) }),
  };
}

function beside(attributes: ReadonlyMap<string, AttributeValue>, words: ReadonlySet<string>): object {
  return Object.fromEntries(
    Array.from(attributes, ([name, value]) => [words.has(name) ? `${name}_` : name, value]),
  );
}
