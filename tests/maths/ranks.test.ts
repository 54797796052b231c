import { expect, test } from "vitest";
import { rankCorrelation, ranks, risingOrder } from "../../src/maths/ranks.ts";

test("equal values share the mean of their ranks", () => {
  expect([...ranks([10, 20, 20, 5])]).toEqual([2, 3.5, 3.5, 1]);
  expect(risingOrder([2, 1, 2])).toEqual([1, 0, 2]);
});

test("rank correlation sees any rising relation, and agrees with SciPy on ties", () => {
  expect(rankCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
  expect(rankCorrelation([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.5407380704358752, 12);
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNaN();
});
