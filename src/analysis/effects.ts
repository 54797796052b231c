/**
 * How large a difference is, from pairs of futures with the same luck.
 *
 *     d_r = option_r − baseline_r     d̄ ± t_{ν}·s_d/√n     ν = n − 1
 *
 * Student (1908), Biometrika 6, 1–25. Beside the t interval stands a bootstrap interval that assumes no shape; where the two
 * disagree the differences are skewed and the bootstrap is the one to show. The interval is for the mean over futures: it narrows
 * with more runs, and says nothing of how much one future differs from the next (for that there is the band).
 */
import type { BootstrapOptions } from "../maths/bootstrap.ts";
import { bootstrapIntervals } from "../maths/bootstrap.ts";
import type { Interval } from "../maths/interval.ts";
import { quantileOfSorted, sorted } from "../maths/quantile.ts";
import { mean, standardDeviation } from "../maths/statistics.ts";
import { tQuantile } from "../maths/student-t.ts";
import type { Uniform } from "../maths/uniform.ts";

export interface Effect {
  readonly mean: number;
  readonly median: number;
  /** Standard deviation of the differences; NaN for a single future. */
  readonly spread: number;
  readonly standardError: number;
  /** For the mean: by t, and by bootstrap. Both NaN to NaN for a single future. */
  readonly interval: Interval;
  readonly bootstrap: Interval;
  /** 8 in 10 futures differ by something in here. */
  readonly band: Interval;
  readonly futures: number;
  readonly missing: number;
}

/**
 * @param differences one a future, NaN where a side had no value
 * @throws when no future has a value on both sides
 */
export function pairedEffect(
  differences: ArrayLike<number>,
  uniform: Uniform,
  options: BootstrapOptions = {},
): Effect {
  const values = sorted(Float64Array.from(differences).filter((value) => !Number.isNaN(value)));
  if (values.length === 0)
    throw new RangeError("an effect needs at least one future with a value on both sides");
  const n = values.length;
  const centre = mean(values);
  const spread = n > 1 ? standardDeviation(values) : Number.NaN;
  const standardError = spread / Math.sqrt(n);
  const reach = n > 1 ? tQuantile(0.5 + (options.level ?? 0.95) / 2, n - 1) * standardError : Number.NaN;
  const average = (rows: Uint32Array) => {
    let total = 0;
    for (let i = 0; i < rows.length; i++) total += values[rows[i]];
    return [total / n];
  };
  const unknown = { low: Number.NaN, high: Number.NaN };
  return {
    mean: centre,
    median: quantileOfSorted(values, 0.5),
    spread,
    standardError,
    interval: n > 1 ? { low: centre - reach, high: centre + reach } : unknown,
    bootstrap:
      n > 1 ? bootstrapIntervals(n, average, uniform, { name: "paired effect", ...options })[0] : unknown,
    band: { low: quantileOfSorted(values, 0.1), high: quantileOfSorted(values, 0.9) },
    futures: n,
    missing: differences.length - n,
  };
}
