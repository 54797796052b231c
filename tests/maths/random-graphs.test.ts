import fc from "fast-check";
import { expect, test } from "vitest";
import { possibleTies } from "../../src/maths/cohesion.ts";
import { tiesOf } from "../../src/maths/graph.ts";
import { randomGraph, randomOrder } from "../../src/maths/random-graphs.ts";
import { mulberry } from "../fixtures/network/luck.ts";

test("a drawn graph has exactly the ties asked for", () => {
  const sizes = fc.record({
    count: fc.integer({ min: 2, max: 15 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    directed: fc.boolean(),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(sizes, ({ count, share, directed, seed }) => {
      const ties = Math.floor(share * possibleTies(count, directed));
      expect(randomGraph(count, ties, directed, mulberry(seed)).ties).toBe(ties);
    }),
    { seed: 2, numRuns: 300 },
  );
});

test("every pair is drawn as often as any other", () => {
  const random = mulberry(4);
  const seen = new Map<string, number>();
  for (let draw = 0; draw < 6_000; draw++) {
    const { from, to } = tiesOf(randomGraph(5, 3, false, random));
    for (const [k, a] of from.entries()) seen.set(`${a} ${to[k]}`, (seen.get(`${a} ${to[k]}`) ?? 0) + 1);
  }
  expect(seen.size).toBe(10);
  // 1,800 expected for each; four standard deviations are about 140.
  for (const count of seen.values()) expect(Math.abs(count - 1_800)).toBeLessThan(140);
});

test("an order is everyone once, and depends on nothing but its luck", () => {
  expect([...randomOrder(50, mulberry(1))].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 50 }, (_, k) => k),
  );
  expect(randomOrder(50, mulberry(9))).toEqual(randomOrder(50, mulberry(9)));
});
