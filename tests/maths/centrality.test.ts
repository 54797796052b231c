import { expect, test } from "vitest";
import { betweenness, betweennessCentralisation, degreeCentralisation } from "../../src/maths/centrality.ts";
import { simpleGraph } from "../../src/maths/graph.ts";

const star = simpleGraph(5, { from: [0, 0, 0, 0], to: [1, 2, 3, 4] }, false);
const ring = simpleGraph(5, { from: [0, 1, 2, 3, 4], to: [1, 2, 3, 4, 0] }, false);

test("a star is as central as can be, a ring not at all", () => {
  expect(degreeCentralisation(star)).toBe(1);
  expect(betweennessCentralisation(betweenness(star))).toBeCloseTo(1, 12);
  expect(degreeCentralisation(ring)).toBe(0);
  expect(betweennessCentralisation(betweenness(ring))).toBeCloseTo(0, 12);
});

test("who gives to all is central in giving and not in receiving", () => {
  const giver = simpleGraph(4, { from: [0, 0, 0], to: [1, 2, 3] }, true);
  expect(degreeCentralisation(giver, "given")).toBe(1);
  expect(degreeCentralisation(giver, "received")).toBeCloseTo(1 / 9, 12);
});

test("on a path the middle stands between the most pairs", () => {
  const path = simpleGraph(4, { from: [0, 1, 2], to: [1, 2, 3] }, false);
  expect([...betweenness(path)]).toEqual([0, 2 / 3, 2 / 3, 0]);
});

test("a shortest way that splits in two counts half each", () => {
  const square = simpleGraph(4, { from: [0, 0, 1, 2], to: [1, 2, 3, 3] }, true);
  expect([...betweenness(square)]).toEqual([0, 0.5 / 6, 0.5 / 6, 0]);
});

test("two nodes have no centralisation", () => {
  expect(degreeCentralisation(simpleGraph(2, { from: [0], to: [1] }, false))).toBeNull();
});
