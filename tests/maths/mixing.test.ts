import { expect, test } from "vitest";
import { simpleGraph } from "../../src/maths/graph.ts";
import { mixing } from "../../src/maths/mixing.ts";

test("three ties inside and one across are an E–I index of minus a half", () => {
  const graph = simpleGraph(5, { from: [0, 1, 3, 2], to: [1, 2, 4, 3] }, false);
  const found = mixing(graph, [0, 0, 0, 1, 1], 2);
  expect(found.eiIndex).toBe(-0.5);
  expect(found.withinDensity).toBeCloseTo(3 / 4, 12);
  expect(found.betweenDensity).toBeCloseTo(1 / 6, 12);
  expect(found.ties).toEqual([
    [2, 1],
    [1, 1],
  ]);
});

test("with direction each arc counts and the table has a from and a to", () => {
  const graph = simpleGraph(3, { from: [0, 1, 0], to: [1, 0, 2] }, true);
  const found = mixing(graph, [0, 0, 1], 2);
  expect(found.ties).toEqual([
    [2, 1],
    [0, 0],
  ]);
  expect(found.eiIndex).toBeCloseTo((1 - 2) / 3, 12);
});

test("whoever has no group is left out with all their ties", () => {
  const graph = simpleGraph(3, { from: [0, 1], to: [1, 2] }, false);
  const found = mixing(graph, [0, -1, 0], 1);
  expect(found.eiIndex).toBeNull();
  expect(found.withinDensity).toBe(0);
  expect(found.betweenDensity).toBeNull();
});
