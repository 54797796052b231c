import fc from "fast-check";
import { expect, test } from "vitest";
import { median, medianDeviation, quantile, quantiles, weightedQuantile } from "../../src/maths/quantile.ts";

/** R's `mtcars$mpg`, and what R prints for `quantile(mtcars$mpg)` and `quantile(mtcars$mpg, c(.1, .9))`. */
const milesPerGallon = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
  30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];

test("quantiles are R's default, type 7", () => {
  const given = quantiles(milesPerGallon, [0, 0.25, 0.5, 0.75, 1, 0.1, 0.9]);
  [10.4, 15.425, 19.2, 22.8, 33.9, 14.34, 30.09].forEach((wanted, i) =>
    expect(given[i]).toBeCloseTo(wanted, 12),
  );
  expect(quantiles([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [0.1, 0.9])).toEqual([1.9, 9.1]);
});

test("a quantile lies within the values and rises with its share", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
      const rising = quantiles(values, [0, 0.2, 0.4, 0.6, 0.8, 1]);
      for (let i = 1; i < rising.length; i++) expect(rising[i]).toBeGreaterThanOrEqual(rising[i - 1] - 1e-9);
      expect(rising[0]).toBe(Math.min(...values) + 0);
      expect(rising[5]).toBe(Math.max(...values) + 0);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test("equal weights give type 7, a weight of 2 leans as two values would, and a weight of 0 is as good as absent", () => {
  const equal = milesPerGallon.map(() => 0.3);
  for (const share of [0, 0.1, 0.37, 0.5, 0.9, 1]) {
    expect(weightedQuantile(milesPerGallon, equal, share)).toBeCloseTo(quantile(milesPerGallon, share), 12);
  }
  expect(weightedQuantile([1, 2, 99], [1, 1, 0], 1)).toBe(2);
  expect(weightedQuantile([0, 1], [1, 3], 0.5)).toBeCloseTo(0.5, 12);
  expect(weightedQuantile([0, 1, 2], [1, 1, 8], 0.5)).toBeGreaterThan(1.3);
  expect(() => weightedQuantile([1], [0], 0.5)).toThrow("above 0");
});

test("the middle and the typical distance from it", () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(medianDeviation([1, 1, 2, 2, 4, 6, 9])).toBe(1);
  expect(() => quantile([], 0.5)).toThrow("at least one value");
  expect(() => quantile([1], 1.5)).toThrow("from 0 to 1");
});
