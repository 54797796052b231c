/**
 * How bad, and for how long: the dip of one future, measured against the same future without the change.
 *
 *     d_t  paired difference in month t, up is better      line  how far below counts as below (0 or less)
 *     deepest    the least d                               months below   how many months d lies under the line
 *     recovered  the first month after the deepest from which d stays at or above the line for `hold` months, or to the end
 *
 * A future that touches the line and falls again has not recovered; one still below at the end is counted as never recovered within
 * the horizon, not given a guess.
 */
import { shareInterval } from "../maths/binomial.ts";
import type { Interval } from "../maths/interval.ts";
import { quantile } from "../maths/quantile.ts";

export interface Recovery {
  readonly deepest: number;
  readonly deepestMonth: number;
  readonly monthsBelow: number;
  /** Month of recovery; nothing when it does not come within the horizon. A future never below recovers at its deepest month. */
  readonly recovered: number | undefined;
}

/**
 * @param differences one a month, no missing values, at least one
 * @param line at most 0, in the unit of the differences
 */
export function recoveryOf(differences: ArrayLike<number>, line: number, hold = 6): Recovery {
  if (differences.length === 0) throw new RangeError("a recovery needs at least one month");
  let deepestMonth = 0;
  let monthsBelow = 0;
  for (let t = 0; t < differences.length; t++) {
    if (differences[t] < differences[deepestMonth]) deepestMonth = t;
    if (differences[t] < line) monthsBelow++;
  }
  return {
    deepest: differences[deepestMonth],
    deepestMonth,
    monthsBelow,
    recovered: firstHeld(differences, line, deepestMonth, hold),
  };
}

/** A stretch that the horizon cuts short counts only when it is as long as `hold`, or the future was never below. */
function firstHeld(
  differences: ArrayLike<number>,
  line: number,
  from: number,
  hold: number,
): number | undefined {
  let start = from;
  for (let t = from; t < differences.length; t++) {
    if (differences[t] < line) start = t + 1;
    else if (t - start + 1 >= hold) return start;
  }
  return differences[from] >= line ? from : undefined;
}

export interface RecoverySummary {
  /** Median and 8-in-10 band over futures. */
  readonly deepest: { readonly median: number; readonly band: Interval };
  readonly monthsBelow: { readonly median: number; readonly band: Interval };
  /** Futures that do not recover within the horizon. */
  readonly never: { readonly count: number; readonly of: number; readonly interval: Interval };
}

/** Over all futures of an option. */
export function summariseRecovery(recoveries: readonly Recovery[]): RecoverySummary {
  const over = (values: readonly number[]) => ({
    median: quantile(values, 0.5),
    band: { low: quantile(values, 0.1), high: quantile(values, 0.9) },
  });
  const never = recoveries.filter(({ recovered }) => recovered === undefined).length;
  return {
    deepest: over(recoveries.map(({ deepest }) => deepest)),
    monthsBelow: over(recoveries.map(({ monthsBelow }) => monthsBelow)),
    never: { count: never, of: recoveries.length, interval: shareInterval(never, recoveries.length) },
  };
}
