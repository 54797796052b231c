import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { modularity } from "../../src/maths/communities.ts";
import type { MapTie, NetworkMap } from "../../src/network/map.ts";
import { NO_ATTRIBUTES, NO_HISTORIES, NO_SPELLS } from "../../src/network/map.ts";
import { drawsFor, structureOf } from "../../src/network/structure.ts";
import { degreeCentralisation } from "../../src/maths/centrality.ts";
import { mulberry } from "../fixtures/network/luck.ts";

interface Answers {
  readonly density: number;
  readonly reciprocity: number | null;
  readonly transitivity: number | null;
  readonly clustering: number;
  readonly betweenness: readonly number[];
  readonly coreness: readonly number[];
  readonly weak: number;
  readonly strong: number | null;
  readonly modularity: number;
}

interface ReferenceGraph {
  readonly name: string;
  readonly directed: boolean;
  readonly nodes: number;
  readonly edges: readonly (readonly [number, number])[];
  readonly weights: readonly number[];
  readonly networkx: Answers;
  readonly igraph: Answers & {
    readonly degreeCentralisation: number;
    readonly given: number | null;
    readonly received: number | null;
    readonly betweennessCentralisation: number;
  };
}

const reference: { readonly graphs: readonly ReferenceGraph[] } = JSON.parse(
  readFileSync(new URL("../fixtures/network/reference-measures.json", import.meta.url), "utf8"),
);

function mapFrom({
  directed,
  nodes,
  edges,
  weights,
}: Pick<ReferenceGraph, "directed" | "nodes" | "edges" | "weights">): NetworkMap {
  const plain = { attributes: NO_ATTRIBUTES, spells: NO_SPELLS, histories: NO_HISTORIES };
  return {
    nodes: Array.from({ length: nodes }, (_, node) => ({
      id: `${node}`,
      label: `${node}`,
      parent: null,
      ...plain,
    })),
    ties: edges.map(([from, to], tie): MapTie => ({
      from: `${from}`,
      to: `${to}`,
      directed,
      weight: weights[tie],
      relation: null,
      wave: null,
      ...plain,
    })),
    directed,
    relations: [],
    waves: [],
    provenance: { file: "test", format: "JSON" },
  };
}

const digits = 8;

function expectAll(found: ArrayLike<number>, wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  for (const [place, value] of wanted.entries()) expect(found[place]).toBeCloseTo(value, digits);
}

for (const graph of reference.graphs) {
  test(`${graph.name}: every measure is what networkx and igraph give`, () => {
    const found = structureOf(mapFrom(graph), { random: mulberry(1), draws: 0 });
    for (const answers of [graph.networkx, graph.igraph]) {
      expect(found.density.value).toBeCloseTo(answers.density, digits);
      expect(found.clustering.value).toBeCloseTo(answers.clustering, digits);
      expect(found.transitivity.value ?? 0).toBeCloseTo(answers.transitivity ?? 0, digits);
      if (answers.reciprocity === null) expect(found.reciprocity.value).toBeNull();
      else expect(found.reciprocity.value).toBeCloseTo(answers.reciprocity, digits);
      expectAll(found.betweenness, answers.betweenness);
      expectAll(found.coreness, answers.coreness);
      expect(found.weakComponents.value).toBe(answers.weak);
      expect(found.strongComponents.value).toBe(answers.strong);
    }
    expect(found.degreeCentralisation.value).toBeCloseTo(graph.igraph.degreeCentralisation, digits);
    expect(found.betweennessCentralisation.value).toBeCloseTo(graph.igraph.betweennessCentralisation, digits);
    if (graph.directed) {
      expect(degreeCentralisation(found.graph, "given")).toBeCloseTo(graph.igraph.given ?? -1, digits);
      expect(degreeCentralisation(found.graph, "received")).toBeCloseTo(graph.igraph.received ?? -1, digits);
    }
  });

  test(`${graph.name}: modularity of given groups is what networkx and igraph give`, () => {
    const of = Array.from({ length: graph.nodes }, (_, node) => node % 3);
    const ties = {
      from: graph.edges.map(([from]) => from),
      to: graph.edges.map(([, to]) => to),
      weight: graph.weights,
    };
    const found = modularity(graph.nodes, ties, of);
    expect(found).toBeCloseTo(graph.networkx.modularity, digits);
    expect(found).toBeCloseTo(graph.igraph.modularity, digits);
  });
}

test("the karate club has the density, transitivity and best modularity the literature gives", () => {
  const karate = reference.graphs[0];
  const found = structureOf(mapFrom({ ...karate, weights: karate.edges.map(() => 1) }), {
    random: mulberry(1),
    draws: 0,
  });
  expect(found.density.value).toBeCloseTo(0.139, 3);
  expect(found.transitivity.value).toBeCloseTo(0.2557, 4);
  // Brandes et al. (2008), IEEE TKDE 20(2): the optimum is 0.4198, with four groups.
  expect(found.communities?.modularity).toBeCloseTo(0.4198, 4);
  expect(found.communities?.count).toBe(4);
});

test("chance has the density of the network, and every draw counts", () => {
  const graph = reference.graphs[0];
  const found = structureOf(mapFrom(graph), { random: mulberry(3), draws: 40 });
  expect(found.transitivity.chance?.draws).toBe(40);
  // In a random graph triples close as often as pairs are tied.
  expect(found.transitivity.chance?.mean).toBeGreaterThan(0.1);
  expect(found.transitivity.chance?.mean).toBeLessThan(0.18);
  expect(found.transitivity.chance?.atLeast).toBeLessThan(0.05);
  expect(found.density.chance).toBeNull();
});

test("the same luck gives the same answer", () => {
  const map = mapFrom(reference.graphs[3]);
  expect(structureOf(map, { random: mulberry(2), draws: 5 })).toEqual(
    structureOf(map, { random: mulberry(2), draws: 5 }),
  );
});

test("what is dear is drawn less often, but never fewer than five times unless fewer were asked for", () => {
  const { graph } = structureOf(mapFrom(reference.graphs[0]), { random: mulberry(1), draws: 0 });
  expect(drawsFor("paths", graph, 100)).toBe(100);
  expect(drawsFor("paths", { ...graph, count: 3_000, ties: 30_000 }, 100)).toBe(5);
  expect(drawsFor("paths", { ...graph, count: 3_000, ties: 30_000 }, 0)).toBe(0);
});

test("a network of one, or none, has no measures but no troubles either", () => {
  for (const nodes of [0, 1, 2]) {
    const found = structureOf(mapFrom({ directed: true, nodes, edges: [], weights: [] }), {
      random: mulberry(1),
      draws: 3,
    });
    expect(found.communities).toBeNull();
    expect(found.corePeriphery).toBeNull();
    expect(found.transitivity.value).toBeNull();
  }
});
