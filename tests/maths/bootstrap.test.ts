import { expect, test } from "vitest";
import { bootstrapIntervals, percentileInterval } from "../../src/maths/bootstrap.ts";
import { normalQuantile } from "../../src/maths/normal.ts";
import { seededUniform } from "./seeded-uniform.ts";

test("a 90 % interval for a mean holds the true mean in 90 % of 300 tries, ± 4 standard errors and the bootstrap's small-sample 2 %", () => {
  let held = 0;
  for (let run = 0; run < 300; run++) {
    const uniform = seededUniform(run);
    const values = Array.from({ length: 40 }, (_, i) => normalQuantile(uniform("x", i)));
    const meanOf = (rows: Uint32Array) => [rows.reduce((total, row) => total + values[row], 0) / rows.length];
    const [interval] = bootstrapIntervals(40, meanOf, uniform, { resamples: 200, level: 0.9 });
    if (interval.low <= 0 && 0 <= interval.high) held++;
  }
  expect(Math.abs(held / 300 - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / 300) + 0.02);
});

test("the same luck gives the same interval, and redraws without a value are left out", () => {
  const statistic = (rows: Uint32Array) => [rows[0]];
  const twice = [1, 2].map(() => bootstrapIntervals(10, statistic, seededUniform(1), { resamples: 100 }));
  expect(twice[0]).toEqual(twice[1]);
  expect(percentileInterval([1, Number.NaN, 3], 1)).toEqual({ low: 1, high: 3 });
});
