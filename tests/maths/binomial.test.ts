import { expect, test } from "vitest";
import { chanceOfAtLeast, shareInterval } from "../../src/maths/binomial.ts";

test("the chance of at least k of n agrees with SciPy", () => {
  expect(chanceOfAtLeast(3, 10, 0.2)).toBeCloseTo(0.3222004736, 11);
  expect(chanceOfAtLeast(50, 100, 0.5)).toBeCloseTo(0.5397946186935889, 11);
  expect(chanceOfAtLeast(998, 1000, 0.99)).toBeCloseTo(0.0026794319937915143, 11);
  expect(chanceOfAtLeast(0, 5, 0.1)).toBe(1);
  expect(chanceOfAtLeast(6, 5, 0.1)).toBe(0);
});

test("Wilson's interval agrees with SciPy, also at no successes at all", () => {
  const most = shareInterval(62, 100);
  expect(most.low).toBeCloseTo(0.5220975529551107, 12);
  expect(most.high).toBeCloseTo(0.7090240074752127, 12);
  expect(shareInterval(0, 9)).toEqual({ low: 0, high: expect.closeTo(0.29914504841954404, 12) });
  expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
