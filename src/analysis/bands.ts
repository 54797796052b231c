/**
 * What most futures do, month by month: quantiles over runs.
 *
 *     band at month t and shares a, b:  the type-7 quantiles a and b of the values of all runs in that month
 *
 * A band is made of months, not of runs: no single future need follow its edge. Runs without a value in a month are left out of
 * that month and counted.
 */
import { quantileOfSorted } from "../maths/quantile.ts";

/** The shares of the bands shown: 8 in 10 futures, half of them, and the middle. */
export const bandShares = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

export interface Bands {
  readonly shares: readonly number[];
  /** `lines[s][t]`: quantile `shares[s]` in month t; NaN where no run has a value. */
  readonly lines: readonly Float64Array[];
  /** Mean over runs, month by month, summed in run order. */
  readonly mean: Float64Array;
  /** Runs with a value, month by month. */
  readonly counts: Uint32Array;
}

/**
 * @param runs one series a run, all of one length, one value a month; NaN where there is none
 * @param shares which quantiles, each from 0 to 1
 * @throws when the series differ in length
 */
export function bands(runs: readonly ArrayLike<number>[], shares: readonly number[] = bandShares): Bands {
  const months = runs[0]?.length ?? 0;
  if (runs.some((run) => run.length !== months)) throw new RangeError("a band needs series of one length");
  const lines = shares.map(() => new Float64Array(months).fill(Number.NaN));
  const mean = new Float64Array(months).fill(Number.NaN);
  const counts = new Uint32Array(months);
  const values = new Float64Array(runs.length);
  for (let t = 0; t < months; t++) {
    let count = 0;
    let total = 0;
    for (const run of runs) {
      if (Number.isNaN(run[t])) continue;
      values[count] = run[t];
      total += run[t];
      count++;
    }
    counts[t] = count;
    if (count === 0) continue;
    mean[t] = total / count;
    const inOrder = values.subarray(0, count).sort();
    shares.forEach((share, s) => (lines[s][t] = quantileOfSorted(inOrder, share)));
  }
  return { shares, lines, mean, counts };
}
