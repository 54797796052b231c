import { expect, test } from "vitest";
import { clustering, density, reciprocity, transitivity } from "../../src/maths/cohesion.ts";
import { simpleGraph } from "../../src/maths/graph.ts";

/** Three in a triangle, a fourth hanging on the first. */
const kite = simpleGraph(4, { from: [0, 1, 2, 0], to: [1, 2, 0, 3] }, false);

test("four ties of six possible are a density of two thirds", () => {
  expect(density(kite)).toBeCloseTo(4 / 6, 12);
});

test("one triangle among five paths of two closes three of them", () => {
  expect(transitivity(kite)).toBeCloseTo(3 / 5, 12);
  expect(clustering(kite)).toBeCloseTo((1 / 3 + 1 + 1 + 0) / 4, 12);
});

test("two of three arcs that answer each other are a reciprocity of two thirds", () => {
  const graph = simpleGraph(3, { from: [0, 1, 1], to: [1, 0, 2] }, true);
  expect(reciprocity(graph)).toBeCloseTo(2 / 3, 12);
});

test("questions without meaning have no answer rather than a number", () => {
  const empty = simpleGraph(0, { from: [], to: [] }, false);
  const alone = simpleGraph(1, { from: [], to: [] }, true);
  expect([density(empty), transitivity(empty), clustering(empty), reciprocity(empty)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect([density(alone), transitivity(alone), reciprocity(alone)]).toEqual([null, null, null]);
});
