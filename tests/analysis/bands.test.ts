import { expect, test } from "vitest";
import { bands } from "../../src/analysis/bands.ts";

test("each month's quantiles are type 7 over the runs that have a value", () => {
  const runs = [
    [1, 10],
    [2, Number.NaN],
    [3, 30],
    [4, 20],
  ];
  const { lines, mean, counts } = bands(runs, [0.25, 0.5]);
  expect([...lines[0]]).toEqual([1.75, 15]);
  expect([...lines[1]]).toEqual([2.5, 20]);
  expect([...mean]).toEqual([2.5, 20]);
  expect([...counts]).toEqual([4, 3]);
});

test("a month without any value has none in the band, and runs of different length are refused", () => {
  expect(bands([[Number.NaN]], [0.5]).lines[0][0]).toBeNaN();
  expect(() => bands([[1], [1, 2]])).toThrow("one length");
  expect(bands([]).lines[0].length).toBe(0);
});
