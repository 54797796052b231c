/**
 * Slow memory or real hysteresis? Turn something up and down again, slower and slower, and watch the loop.
 *
 *     area = mean over the values passed of (y on the way up − y on the way down)
 *     exponent e = log(area_fast / area_slow) / log(speed_fast / speed_slow),  from the two slowest ramps
 *
 * A system that only lags closes its loop as the ramp slows (e near 1, 2/3 close to a threshold: Jung, Gray, Roy & Mandel 1990, Phys.
 * Rev. Lett. 65, 1873–1876); one with two states keeps an open one (e near 0). A loop at a single speed says nothing. Called
 * hysteresis when the area surely stays and e surely lies below 0.25, lag when e surely lies above; the bound is this project's.
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
  readonly finding: "hysteresis" | "lag" | "no-loop" | "cannot-tell";
}

const BETWEEN = 0.25;

/**
 * @param ramps at least two lengths; run r has the same luck in each
 * @param smallest an area below this is no loop
 */
export function judgeLoop(
  ramps: readonly RampAreas[],
  uniform: Uniform,
  { smallest = 0.02, ...options }: BootstrapOptions & { readonly smallest?: number } = {},
): LoopFinding {
  const bySpeed = [...ramps].sort((a, b) => a.months - b.months);
  const slow = bySpeed[bySpeed.length - 1];
  const fast = bySpeed[bySpeed.length - 2];
  if (!fast || fast.months === slow.months || fast.areas.length !== slow.areas.length) {
    throw new RangeError(
      "a loop is judged from at least two ramps of different length, with the same runs in each",
    );
  }
  const statistic = (rows: ArrayLike<number>) => {
    const average = (areas: readonly number[]) => mean(Float64Array.from(rows, (row) => areas[row]));
    return [
      average(slow.areas),
      Math.log(average(fast.areas) / average(slow.areas)) / Math.log(slow.months / fast.months),
    ];
  };
  const [slowest, exponentInterval] = bootstrapIntervals(slow.areas.length, statistic, uniform, {
    name: "loop",
    ...options,
  });
  const [, exponent] = statistic(slow.areas.map((_, run) => run));
  return {
    areas: bySpeed.map(({ areas }) => mean(areas)),
    slowest,
    exponent,
    exponentInterval,
    finding: findingOf(slowest, exponentInterval, smallest),
  };
}

function findingOf(slowest: Interval, exponent: Interval, smallest: number): LoopFinding["finding"] {
  if (slowest.high < smallest) return "no-loop";
  if (exponent.low > BETWEEN) return "lag";
  return slowest.low > smallest && exponent.high < BETWEEN ? "hysteresis" : "cannot-tell";
}
