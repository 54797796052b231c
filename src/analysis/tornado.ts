/**
 * Which single assumption moves the answer most: a tornado.
 *
 *     swing_i = mean of (outcome with factor i high) − mean of (outcome with factor i low), all else as it stands
 *
 * Paired, run by run, with the same luck, so that the interval is that of a paired difference. Eschenbach (1992), Interfaces 22(6),
 * 40–46. One factor at a time: it cannot see two assumptions acting together, and the reader is to be told so.
 */
import type { BootstrapOptions } from "../maths/bootstrap.ts";
import type { Interval } from "../maths/interval.ts";
import { areApart } from "../maths/interval.ts";
import type { Uniform } from "../maths/uniform.ts";
import { within } from "../maths/uniform.ts";
import { pairedEffect } from "./effects.ts";

/** A factor's two ends, one outcome a run in each; run r of low, high and base share their luck. */
export interface TornadoInput {
  readonly factor: string;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

export interface TornadoBar {
  readonly factor: string;
  /** Mean change from the base case at either end, with intervals. */
  readonly low: number;
  readonly high: number;
  readonly lowInterval: Interval;
  readonly highInterval: Interval;
  /** High minus low, with its interval. */
  readonly swing: number;
  readonly swingInterval: Interval;
  /** Whether the swing's size is surely larger than the next bar's: only then does their order mean something. */
  readonly apartFromNext: boolean;
}

/**
 * Bars by size of swing, largest first.
 *
 * @param base one outcome a run with every factor as it stands; NaN where there is none
 */
export function tornado(
  base: ArrayLike<number>,
  inputs: readonly TornadoInput[],
  uniform: Uniform,
  options: BootstrapOptions = {},
): TornadoBar[] {
  const bars = inputs.map(({ factor, low, high }) => {
    const effect = (to: ArrayLike<number>, from: ArrayLike<number>, end: string) =>
      pairedEffect(
        Float64Array.from(to, (value, run) => value - from[run]),
        within(uniform, `tornado ${factor} ${end}`),
        options,
      );
    const atLow = effect(low, base, "low");
    const atHigh = effect(high, base, "high");
    const swing = effect(high, low, "swing");
    return {
      factor,
      low: atLow.mean,
      high: atHigh.mean,
      lowInterval: atLow.interval,
      highInterval: atHigh.interval,
      swing: swing.mean,
      swingInterval: swing.interval,
    };
  });
  const falling = bars.sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing));
  return falling.map((bar, i) => ({
    ...bar,
    apartFromNext:
      i + 1 < falling.length && areApart(size(bar.swingInterval), size(falling[i + 1].swingInterval)),
  }));
}

/** The interval of |x| when x lies in the interval given. */
function size({ low, high }: Interval): Interval {
  if (low >= 0) return { low, high };
  if (high <= 0) return { low: -high, high: -low };
  return { low: 0, high: Math.max(-low, high) };
}
