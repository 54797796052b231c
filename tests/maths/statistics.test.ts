import { expect, test } from "vitest";
import {
  correlation,
  covariance,
  extent,
  mean,
  standardDeviation,
  sum,
  variance,
} from "../../src/maths/statistics.ts";

test("mean, variance and correlation of a small table worked out by hand", () => {
  expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
  expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 14);
  expect(standardDeviation([1, 3])).toBeCloseTo(Math.SQRT2, 14);
  expect(covariance([1, 2, 3], [2, 4, 7])).toBe(2.5);
  expect(correlation([1, 2, 3], [2, 4, 6])).toBe(1);
  expect(correlation([1, 2, 3], [3, 2, 1])).toBe(-1);
  expect(extent([3, -1, 2])).toEqual({ low: -1, high: 3 });
  expect(sum([])).toBe(0);
});

test("a large mean does not swallow a small spread (NIST NumAcc4: mean 10,000,000.2, standard deviation 0.1)", () => {
  const values = [10000000.2, ...Array.from({ length: 500 }, () => [10000000.1, 10000000.3]).flat()];
  expect(mean(values)).toBeCloseTo(10000000.2, 6);
  expect(standardDeviation(values)).toBeCloseTo(0.1, 8);
});

test("nothing to average, nothing to compare: said so, not answered with a number", () => {
  expect(() => mean([])).toThrow("at least one value");
  expect(() => variance([1])).toThrow("at least two values");
  expect(() => covariance([1, 2], [1])).toThrow("as many x as y");
  expect(correlation([1, 1, 1], [1, 2, 3])).toBeNaN();
});
