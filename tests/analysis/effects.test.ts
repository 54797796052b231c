import { expect, test } from "vitest";
import { pairedEffect } from "../../src/analysis/effects.ts";
import { normalQuantile } from "../../src/maths/normal.ts";
import { seededUniform } from "../maths/seeded-uniform.ts";

/** Student's own sleep data (1908): extra hours by the second drug over the first; R's t.test gives 0.70 to 2.46. */
const sleep = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];

test("Student's sleep data give the interval that R's paired t.test gives", () => {
  const effect = pairedEffect(sleep, seededUniform(1));
  expect(effect.mean).toBeCloseTo(1.58, 12);
  expect(effect.interval.low).toBeCloseTo(0.7001142, 6);
  expect(effect.interval.high).toBeCloseTo(2.4598858, 6);
  expect(effect.median).toBe(1.3);
  expect(effect.bootstrap.low).toBeGreaterThan(0.8);
  expect(effect.bootstrap.high).toBeLessThan(2.5);
});

test("the 95 % interval holds the true mean in 95 % of 400 tries, ± 4 standard errors", () => {
  let held = 0;
  for (let run = 0; run < 400; run++) {
    const uniform = seededUniform(run);
    const { interval } = pairedEffect(
      Array.from({ length: 8 }, (_, i) => 3 + normalQuantile(uniform("d", i))),
      uniform,
      { resamples: 100 },
    );
    if (interval.low <= 3 && 3 <= interval.high) held++;
  }
  expect(Math.abs(held / 400 - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / 400));
});

test("identical options differ by exactly 0, with an interval of exactly 0", () => {
  expect(pairedEffect(new Float64Array(30), seededUniform(1))).toMatchObject({
    mean: 0,
    median: 0,
    spread: 0,
    interval: { low: 0, high: 0 },
    bootstrap: { low: 0, high: 0 },
  });
});

test("a single future has a difference but no interval, a missing one is counted, none at all is refused", () => {
  expect(pairedEffect([2, Number.NaN], seededUniform(1))).toMatchObject({
    mean: 2,
    spread: Number.NaN,
    futures: 1,
    missing: 1,
  });
  expect(pairedEffect([2], seededUniform(1)).interval).toEqual({ low: Number.NaN, high: Number.NaN });
  expect(() => pairedEffect([Number.NaN], seededUniform(1))).toThrow("at least one future");
});
