import { expect, test } from "vitest";
import { tornado } from "../../src/analysis/tornado.ts";
import { normalQuantile } from "../../src/maths/normal.ts";
import { seededUniform } from "../maths/seeded-uniform.ts";

const uniform = seededUniform(1);
const base = Array.from({ length: 50 }, (_, run) => 10 + normalQuantile(uniform("run", run)));
const moved = (by: number) =>
  base.map((value, run) => value + by + 0.1 * normalQuantile(uniform(`moved ${by}`, run)));

test("bars come by size of swing, signs kept, and the run's own luck cancels", () => {
  const bars = tornado(
    base,
    [
      { factor: "small", low: moved(-0.2), high: moved(0.3) },
      { factor: "large", low: moved(2), high: moved(-1) },
      { factor: "none", low: base, high: base },
    ],
    seededUniform(2),
    { resamples: 100 },
  );
  expect(bars.map(({ factor }) => factor)).toEqual(["large", "small", "none"]);
  expect(Math.abs(bars[0].swing + 3)).toBeLessThan(4 * Math.sqrt(0.02 / 50));
  expect(Math.abs(bars[0].low - 2)).toBeLessThan(4 * Math.sqrt(0.01 / 50));
  expect(bars[2]).toMatchObject({ swing: 0, swingInterval: { low: 0, high: 0 } });
  expect(bars.map(({ apartFromNext }) => apartFromNext)).toEqual([true, true, false]);
});

test("an order that could be chance is not claimed", () => {
  const bars = tornado(
    base,
    [
      { factor: "a", low: moved(-0.1), high: moved(0.1) },
      { factor: "b", low: moved(-0.11), high: moved(0.09) },
    ],
    seededUniform(3),
    { resamples: 100 },
  );
  expect(bars[0].apartFromNext).toBe(false);
});
