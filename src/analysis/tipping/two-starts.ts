/**
 * Does where one begins decide where one ends? The same world from a low and from a high start.
 *
 *     gap = mean over runs of (end from the high start − end from the low start), same luck
 *     two states    the whole interval lies above `least`        one state   the whole interval lies below it
 *
 * Two attractors are what a tipping point needs: Scheffer et al. (2001), Nature 413, 591–596. A gap that is still closing looks like
 * two states: run long enough, and try twice the time.
 */
import type { BootstrapOptions } from "../../maths/bootstrap.ts";
import type { Interval } from "../../maths/interval.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { pairedEffect } from "../effects.ts";

export interface TwoStarts {
  readonly gap: number;
  readonly interval: Interval;
  readonly finding: "two-states" | "one-state" | "cannot-tell";
}

/**
 * @param fromLow end value of each run from the low start
 * @param fromHigh the same runs from the high start
 * @param least how far apart ends must be to count as different states
 */
export function compareStarts(
  fromLow: ArrayLike<number>,
  fromHigh: ArrayLike<number>,
  uniform: Uniform,
  { least = 0.2, ...options }: BootstrapOptions & { readonly least?: number } = {},
): TwoStarts {
  const { mean, interval } = pairedEffect(
    Float64Array.from(fromHigh, (end, run) => end - fromLow[run]),
    uniform,
    options,
  );
  const finding = interval.low > least ? "two-states" : interval.high < least ? "one-state" : "cannot-tell";
  return { gap: mean, interval, finding };
}
