import { expect, test } from "vitest";
import { inverseOfRising } from "../../src/maths/inverse.ts";

test("halving finds the place to the last digit, also on a step", () => {
  expect(inverseOfRising((x) => x * x * x, 27, { low: 0, high: 100 })).toBeCloseTo(3, 14);
  expect(inverseOfRising((x) => (x < 2 ? 0 : 1), 0.5, { low: 0, high: 10 })).toBe(2);
});
