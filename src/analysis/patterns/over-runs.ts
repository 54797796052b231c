/**
 * From series to numbers: one value a run, then what the runs have in common.
 *
 * Cases of one pattern live with the same luck, so run r of one is compared with run r of another.
 */
import { mean, standardDeviation } from "../../maths/statistics.ts";
import type { Series } from "./pattern.ts";

/** Mean of a series over months `from` to `to`, both included; one value a run. Months without a value do not count. */
export function meanOver({ runs, at }: Series, from: number, to: number): Float64Array {
  return Float64Array.from({ length: runs }, (_, run) => {
    let sum = 0;
    let months = 0;
    for (let month = from; month <= to; month++) {
      const value = at(run, month);
      if (Number.isNaN(value)) continue;
      sum += value;
      months++;
    }
    return months === 0 ? Number.NaN : sum / months;
  });
}

/** Mean over runs, month by month. */
export function meanCurve({ runs, months, at }: Series): Float64Array {
  return Float64Array.from({ length: months }, (_, month) => {
    let sum = 0;
    for (let run = 0; run < runs; run++) sum += at(run, month);
    return sum / runs;
  });
}

/** Run by run, the first less the second. */
export function differences(values: ArrayLike<number>, others: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: values.length }, (_, run) => values[run] - others[run]);
}

/** Share of the values for which something holds. */
export function shareOf(values: ArrayLike<number>, holds: (value: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (holds(values[i])) count++;
  return count / values.length;
}

/** A mean over its standard error; ±Infinity where runs do not differ at all, 0 for a single run of 0. */
export function meanOverError(values: ArrayLike<number>): number {
  const centre = mean(values);
  if (centre === 0) return 0;
  const spread = values.length < 2 ? 0 : standardDeviation(values);
  return spread === 0 ? (centre > 0 ? Infinity : -Infinity) : (centre * Math.sqrt(values.length)) / spread;
}

/** Smallest difference of an index worth speaking of: δ. */
export const MATTERS = 0.02;

/** How many standard errors a difference must be from nought to be called one. */
export const CLEAR = 2;

/** Whether the mean of some differences is clearly above nought. */
export const clearlyAbove = (values: ArrayLike<number>): boolean => meanOverError(values) > CLEAR;

/** Whether it is clearly below. */
export const clearlyBelow = (values: ArrayLike<number>): boolean => meanOverError(values) < -CLEAR;

/** Clearly above nought, and by enough of an index to be worth speaking of. */
export const worthAbove = (values: ArrayLike<number>): boolean =>
  clearlyAbove(values) && mean(values) >= MATTERS;

/** Clearly below, and by enough. */
export const worthBelow = (values: ArrayLike<number>): boolean =>
  clearlyBelow(values) && mean(values) <= -MATTERS;

/** Sum over months `from` to `to` of what a series falls short of another, mean over runs; in months of the whole index. */
export function lossBetween(undisturbed: Series, disturbed: Series, from: number, to: number): Float64Array {
  return Float64Array.from({ length: undisturbed.runs }, (_, run) => {
    let loss = 0;
    for (let month = from; month <= to; month++)
      loss += undisturbed.at(run, month) - disturbed.at(run, month);
    return loss;
  });
}
