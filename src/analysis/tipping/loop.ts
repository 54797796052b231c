/**
 * Slow memory or real hysteresis? Turn something up and down again, slower and slower, and watch the loop.
 *
 *     area = mean over the values passed of (y on the way up − y on the way down)
 *     exponent e = log(area_fast / area_slow) / log(speed_fast / speed_slow),  from the two slowest ramps, and from the two before
 *
 * A system that only lags closes its loop as the ramp slows (e near 1, 2/3 close to a threshold: Jung, Gray, Roy & Mandel 1990, Phys.
 * Rev. Lett. 65, 1873–1876); one with two states keeps an open one (e near 0). A loop at a single speed says nothing, and two speeds
 * can mislead: a slow memory's loop first grows with the ramp's length, then shrinks, and is flat for a moment between. So the loop
 * must stay open over three ramps, the slowest at least four times as long as the third, to be called hysteresis; e within 0.25 of 0
 * is open, surely above it lag, surely below −0.25 still growing: the ramps are too fast to tell. The bounds are this project's.
 */
import type { BootstrapOptions } from "../../maths/bootstrap.ts";
import { bootstrapIntervals } from "../../maths/bootstrap.ts";
import type { Interval } from "../../maths/interval.ts";
import { mean } from "../../maths/statistics.ts";
import type { Uniform } from "../../maths/uniform.ts";

/** One ramp: the answer at each value passed, on the way up and, at the same values in the same order, on the way down. */
export interface Ramp {
  readonly up: ArrayLike<number>;
  readonly down: ArrayLike<number>;
}

/** Area of one loop, in units of y; positive when the way up runs above the way down. */
export function loopArea({ up, down }: Ramp): number {
  if (up.length !== down.length || up.length === 0)
    throw new RangeError("a loop needs the same values on the way up and down");
  return mean(Float64Array.from(up, (value, i) => value - down[i]));
}

/** All runs of one ramp: how long the way up takes, and each run's area. */
export interface RampAreas {
  readonly months: number;
  readonly areas: readonly number[];
}

export interface LoopFinding {
  /** Mean area of each ramp, fastest first. */
  readonly areas: readonly number[];
  readonly slowest: Interval;
  readonly exponent: number;
  readonly exponentInterval: Interval;
  readonly finding: "hysteresis" | "lag" | "no-loop" | "still-growing" | "not-slow-enough" | "cannot-tell";
}

const BETWEEN = 0.25;
/** How many times as long as the third slowest ramp the slowest must be. */
const WIDE = 4;

/**
 * @param ramps at least two lengths, three to find hysteresis; run r has the same luck in each
 * @param smallest an area below this is no loop
 */
export function judgeLoop(
  ramps: readonly RampAreas[],
  uniform: Uniform,
  { smallest = 0.02, ...options }: BootstrapOptions & { readonly smallest?: number } = {},
): LoopFinding {
  const [slow, fast, faster] = [...ramps].sort((a, b) => b.months - a.months);
  if (!fast || fast.months === slow.months || fast.areas.length !== slow.areas.length) {
    throw new RangeError(
      "a loop is judged from at least two ramps of different length, with the same runs in each",
    );
  }
  const statistic = (rows: ArrayLike<number>) => {
    const average = ({ areas }: RampAreas) => mean(Float64Array.from(rows, (row) => areas[row]));
    const exponentOf = (short: RampAreas, long: RampAreas) =>
      Math.log(average(short) / average(long)) / Math.log(long.months / short.months);
    return [average(slow), exponentOf(fast, slow), faster ? exponentOf(faster, fast) : Number.NaN];
  };
  const [slowest, exponentInterval, before] = bootstrapIntervals(slow.areas.length, statistic, uniform, {
    name: "loop",
    ...options,
  });
  const [, exponent] = statistic(slow.areas.map((_, run) => run));
  const isWide = faster !== undefined && slow.months >= WIDE * faster.months;
  return {
    areas: [...ramps].sort((a, b) => a.months - b.months).map(({ areas }) => mean(areas)),
    slowest,
    exponent,
    exponentInterval,
    finding: findingOf(slowest, exponentInterval, smallest, isWide && isFlat(before)),
  };
}

const isFlat = ({ low, high }: Interval): boolean => low > -BETWEEN && high < BETWEEN;

function findingOf(
  slowest: Interval,
  exponent: Interval,
  smallest: number,
  wasFlat: boolean,
): LoopFinding["finding"] {
  if (slowest.high < smallest) return "no-loop";
  if (exponent.low > BETWEEN) return "lag";
  if (exponent.high < -BETWEEN) return "still-growing";
  if (!(slowest.low > smallest && isFlat(exponent))) return "cannot-tell";
  return wasFlat ? "hysteresis" : "not-slow-enough";
}
