import { expect, test } from "vitest";
import { kendallTau, trendTau } from "../../src/maths/kendall.ts";

test("Kendall's tau-b agrees with SciPy on ties", () => {
  expect(kendallTau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.4714045207910316, 12);
});

test("a rising series has tau 1, a falling one −1, a flat one none", () => {
  expect(trendTau([1, 2, 5, 9])).toBe(1);
  expect(trendTau([4, 3, 1])).toBe(-1);
  expect(trendTau([4, 4, 4])).toBeNaN();
  expect(() => kendallTau([1], [1, 2])).toThrow("as many x as y");
});
