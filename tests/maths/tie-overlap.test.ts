import { expect, test } from "vitest";
import { simpleGraph } from "../../src/maths/graph.ts";
import { overlap, renamed } from "../../src/maths/tie-overlap.ts";

const formal = simpleGraph(4, { from: [0, 1, 2], to: [1, 2, 3] }, false);
const informal = simpleGraph(4, { from: [0, 1, 0], to: [1, 2, 2] }, false);

test("two ties in common and one more each are a Jaccard index of a half", () => {
  const found = overlap(formal, informal);
  expect(found).toMatchObject({ shared: 2, onlyFirst: 1, onlySecond: 1, jaccard: 0.5 });
  // Of six pairs both tie three: covariance 2/6 − 1/4, both variances 1/4.
  expect(found.correlation).toBeCloseTo((2 / 6 - 1 / 4) / (1 / 4), 12);
});

test("a set of ties shares everything with itself", () => {
  expect(overlap(formal, formal)).toMatchObject({ jaccard: 1, correlation: 1, onlyFirst: 0, onlySecond: 0 });
});

test("giving nodes each other's places keeps the shape", () => {
  const turned = renamed(formal, [3, 2, 1, 0]);
  expect(turned).toEqual(formal);
  expect(renamed(formal, [1, 0, 2, 3]).ties).toBe(3);
});

test("where neither has a tie there is nothing to compare", () => {
  const none = simpleGraph(3, { from: [], to: [] }, false);
  expect(overlap(none, none)).toMatchObject({ jaccard: null, correlation: null });
});
