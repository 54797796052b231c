/**
 * The shape of a network in numbers, each beside what chance gives at the same density.
 *
 * Chance is a network of as many nodes and as many ties, every such network as likely as any other; for communities the
 * strengths are dealt out anew as well. How many are drawn depends on what a measure costs, so that a large network still
 * takes seconds: `drawsFor`. Which definition each measure follows stands with its function in src/maths.
 */
import { againstChance, type Chance } from "../maths/against-chance.ts";
import { betweenness, betweennessCentralisation, degreeCentralisation } from "../maths/centrality.ts";
import { clustering, density, reciprocity, transitivity } from "../maths/cohesion.ts";
import { communities, type Communities, type WeightedTies } from "../maths/communities.ts";
import { strongComponents, weakComponents } from "../maths/components.ts";
import { corePeriphery, type CorePeriphery } from "../maths/core-periphery.ts";
import { coreness } from "../maths/cores.ts";
import { type Graph, tiesOf, withoutDirection } from "../maths/graph.ts";
import { randomGraph, randomOrder } from "../maths/random-graphs.ts";
import type { NetworkMap } from "./map.ts";
import { graphOf, placesOf } from "./selection.ts";

/** A number (null where the question has no meaning here) and what chance gives. */
export interface Measure {
  readonly value: number | null;
  readonly chance: Chance | null;
}

/** Names of the measures that are one number of the whole graph. */
export type GraphMeasure =
  | "reciprocity"
  | "transitivity"
  | "clustering"
  | "degreeCentralisation"
  | "givenCentralisation"
  | "receivedCentralisation"
  | "betweennessCentralisation"
  | "largestCore"
  | "weakComponents"
  | "strongComponents"
  | "largestComponentShare"
  | "corePeripheryFit";

export interface Structure extends Readonly<Record<GraphMeasure, Measure>> {
  /** Of the same density by construction, so chance has nothing to say. */
  readonly density: Measure;
  readonly modularity: Measure;
  readonly communities: Communities | null;
  /** Whether strengths counted in the search for communities. */
  readonly isWeighted: boolean;
  readonly corePeriphery: CorePeriphery | null;
  readonly graph: Graph;
  readonly betweenness: Float64Array;
  readonly coreness: Int32Array;
  readonly component: Int32Array;
}

export interface ChanceOptions {
  /** Numbers in [0, 1). */
  readonly random: () => number;
  /** The most draws for any measure; 0 leaves chance out. */
  readonly draws?: number;
}

interface GraphMeasureRule {
  readonly cost: Cost;
  readonly of: (graph: Graph) => number | null;
}

type Cost = "light" | "search" | "paths";

const rules: Readonly<Record<GraphMeasure, GraphMeasureRule>> = {
  reciprocity: { cost: "light", of: reciprocity },
  transitivity: { cost: "light", of: transitivity },
  clustering: { cost: "light", of: clustering },
  degreeCentralisation: { cost: "light", of: (graph) => degreeCentralisation(graph, "all") },
  givenCentralisation: {
    cost: "light",
    of: (graph) => (graph.directed ? degreeCentralisation(graph, "given") : null),
  },
  receivedCentralisation: {
    cost: "light",
    of: (graph) => (graph.directed ? degreeCentralisation(graph, "received") : null),
  },
  betweennessCentralisation: { cost: "paths", of: (graph) => betweennessCentralisation(betweenness(graph)) },
  largestCore: { cost: "light", of: (graph) => coreness(graph).reduce((most, k) => Math.max(most, k), 0) },
  weakComponents: { cost: "light", of: (graph) => weakComponents(graph).sizes.length },
  strongComponents: {
    cost: "light",
    of: (graph) => (graph.directed ? strongComponents(graph).sizes.length : null),
  },
  largestComponentShare: { cost: "light", of: largestShare },
  corePeripheryFit: { cost: "search", of: (graph) => corePeriphery(graph)?.fit ?? null },
};

function largestShare(graph: Graph): number | null {
  return graph.count === 0
    ? null
    : weakComponents(graph).sizes.reduce((most, size) => Math.max(most, size), 0) / graph.count;
}

/** Steps we spend on chance for each kind of measure: a second or so. */
const STEPS = 200_000_000;
const FEWEST_DRAWS = 5;

/** How many draws a measure gets: as many as asked for while they are cheap, at least a few. */
export function drawsFor(cost: Cost, graph: Graph, most: number): number {
  const size = graph.count + graph.ties;
  const steps = cost === "light" ? 100 * size : cost === "search" ? 500 * size : 2 * graph.count * size;
  return Math.min(most, Math.max(FEWEST_DRAWS, Math.floor(STEPS / Math.max(1, steps))));
}

export function structureOf(map: NetworkMap, { random, draws = 100 }: ChanceOptions): Structure {
  const graph = graphOf(map);
  const chance = chanceOf(graph, random, draws);
  const between = betweenness(graph);
  const measured = measuredBy((name) => {
    const value =
      name === "betweennessCentralisation" ? betweennessCentralisation(between) : rules[name].of(graph);
    return { value, chance: againstChance(value, chance[name]) };
  });
  const { ties, isWeighted } = strengthsOf(map);
  const found = communities(graph.count, ties, random);
  return {
    ...measured,
    density: { value: density(graph), chance: null },
    modularity: {
      value: found?.modularity ?? null,
      chance: modularityByChance(graph, ties, found, random, draws),
    },
    communities: found,
    isWeighted,
    corePeriphery: corePeriphery(graph),
    graph,
    betweenness: between,
    coreness: coreness(graph),
    component: weakComponents(graph).of,
  };
}

function measuredBy<T>(of: (name: GraphMeasure) => T): Record<GraphMeasure, T> {
  return {
    reciprocity: of("reciprocity"),
    transitivity: of("transitivity"),
    clustering: of("clustering"),
    degreeCentralisation: of("degreeCentralisation"),
    givenCentralisation: of("givenCentralisation"),
    receivedCentralisation: of("receivedCentralisation"),
    betweennessCentralisation: of("betweennessCentralisation"),
    largestCore: of("largestCore"),
    weakComponents: of("weakComponents"),
    strongComponents: of("strongComponents"),
    largestComponentShare: of("largestComponentShare"),
    corePeripheryFit: of("corePeripheryFit"),
  };
}

/** Every measure on the same drawn graphs, dear ones on the first few only. */
function chanceOf(graph: Graph, random: () => number, most: number): Record<GraphMeasure, (number | null)[]> {
  const drawn = measuredBy((): (number | null)[] => []);
  const wanted = measuredBy((name) => drawsFor(rules[name].cost, graph, most));
  const draws = Math.max(...Object.values(wanted));
  for (let draw = 0; draw < draws; draw++) {
    const other = randomGraph(graph.count, graph.ties, graph.directed, random);
    measuredBy((name) => (draw < wanted[name] ? drawn[name].push(rules[name].of(other)) : 0));
  }
  return drawn;
}

/** Pairs without direction and the sum of their strengths; each 1 if any is missing or below nought. */
function strengthsOf(map: NetworkMap): { ties: WeightedTies; isWeighted: boolean } {
  const isWeighted =
    map.ties.length > 0 &&
    map.ties.every((tie) => tie.weight !== null && tie.weight >= 0) &&
    new Set(map.ties.map((tie) => tie.weight)).size > 1;
  const place = placesOf(map);
  const sums = new Map<number, number>();
  for (const tie of map.ties) {
    const a = place.get(tie.from) ?? 0;
    const b = place.get(tie.to) ?? 0;
    if (a === b) continue;
    const key = Math.min(a, b) * map.nodes.length + Math.max(a, b);
    sums.set(key, isWeighted ? (sums.get(key) ?? 0) + (tie.weight ?? 1) : 1);
  }
  const keys = [...sums.keys()];
  return {
    ties: {
      from: keys.map((key) => Math.floor(key / map.nodes.length)),
      to: keys.map((key) => key % map.nodes.length),
      weight: [...sums.values()],
    },
    isWeighted,
  };
}

function modularityByChance(
  graph: Graph,
  ties: WeightedTies,
  found: Communities | null,
  random: () => number,
  most: number,
): Chance | null {
  const plain = withoutDirection(graph);
  const values: (number | null)[] = [];
  const draws = drawsFor("search", plain, most);
  for (let draw = 0; draw < draws; draw++) {
    const other = randomGraph(plain.count, plain.ties, false, random);
    const order = randomOrder(plain.ties, random);
    const pairs = tiesOf(other);
    const weight = Array.from(order, (place) => ties.weight[place]);
    values.push(communities(plain.count, { ...pairs, weight }, random, 1)?.modularity ?? null);
  }
  return againstChance(found?.modularity ?? null, values);
}
