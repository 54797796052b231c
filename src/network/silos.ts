/**
 * Whether ties stay within groups, for any detail of the nodes that puts them into groups.
 *
 * Chance deals the same groups out to other nodes: as many in each, on the same ties. Nodes without the detail are left out.
 */
import { againstChance, type Chance } from "../maths/against-chance.ts";
import type { Graph } from "../maths/graph.ts";
import { mixing, type Mixing } from "../maths/mixing.ts";
import { randomOrder } from "../maths/random-graphs.ts";
import type { NetworkMap } from "./map.ts";
import { type ChanceOptions, drawsFor, type Measure } from "./structure.ts";

export interface Silo {
  readonly attribute: string;
  /** Names of the groups, in order of their first node. */
  readonly groups: readonly string[];
  /** Nodes that do not have the detail. */
  readonly without: number;
  readonly mixing: Mixing;
  readonly eiIndex: Measure;
  readonly withinDensity: Measure;
  readonly betweenDensity: Measure;
}

/** The groups by one attribute, or by the box a node stands in ("parent"). */
export function siloBy(
  map: NetworkMap,
  graph: Graph,
  attribute: string,
  { random, draws = 100 }: ChanceOptions,
): Silo {
  const { of, groups } = groupsBy(map, attribute);
  const found = mixing(graph, of, groups.length);
  const drawn: Mixing[] = [];
  const grouped = [...of.keys()].filter((node) => of[node] >= 0);
  for (let draw = drawsFor("light", graph, draws); draw > 0; draw--) {
    const dealt = Int32Array.from(of);
    const order = randomOrder(grouped.length, random);
    for (const [place, node] of grouped.entries()) dealt[node] = of[grouped[order[place]]];
    drawn.push(mixing(graph, dealt, groups.length));
  }
  const beside = (value: (mixing: Mixing) => number | null): Measure => ({
    value: value(found),
    chance: chanceOf(value, found, drawn),
  });
  return {
    attribute,
    groups,
    without: map.nodes.length - grouped.length,
    mixing: found,
    eiIndex: beside((each) => each.eiIndex),
    withinDensity: beside((each) => each.withinDensity),
    betweenDensity: beside((each) => each.betweenDensity),
  };
}

function chanceOf(
  value: (mixing: Mixing) => number | null,
  found: Mixing,
  drawn: readonly Mixing[],
): Chance | null {
  return againstChance(value(found), drawn.map(value));
}

function valueOf(map: NetworkMap, node: number, attribute: string): string | null {
  const { attributes, parent } = map.nodes[node];
  if (attribute === PARENT && !attributes.has(PARENT)) return parent;
  const value = attributes.get(attribute);
  return value === undefined || Array.isArray(value) ? null : `${value}`;
}

/** The box a node stands in, where the file draws boxes. */
const PARENT = "parent";

function groupsBy(map: NetworkMap, attribute: string): { of: Int32Array; groups: string[] } {
  const numbers = new Map<string, number>();
  const of = new Int32Array(map.nodes.length).fill(-1);
  for (let node = 0; node < of.length; node++) {
    const value = valueOf(map, node, attribute);
    if (value === null) continue;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    of[node] = number;
  }
  return { of, groups: [...numbers.keys()] };
}

const MOST_GROUPS = 30;

/** Details that put nodes into groups: from two groups up to half as many as nodes, and whole numbers only if they are few. */
export function groupingAttributes(map: NetworkMap): string[] {
  const names = new Set<string>(map.nodes.some((node) => node.parent !== null) ? [PARENT] : []);
  for (const node of map.nodes) for (const name of node.attributes.keys()) names.add(name);
  return [...names].filter((name) => {
    const values = new Set<string>();
    for (let node = 0; node < map.nodes.length; node++) {
      const value = valueOf(map, node, name);
      if (value !== null) values.add(value);
      if (values.size > MOST_GROUPS) return false;
    }
    const areMeasurements = [...values].every(
      (value) => Number.isFinite(Number(value)) && !Number.isInteger(Number(value)),
    );
    return values.size >= 2 && values.size * 2 <= Math.max(6, map.nodes.length) && !areMeasurements;
  });
}
