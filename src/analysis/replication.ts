/**
 * How many futures are enough? From a pilot, how many runs an answer needs, and what the same luck saves.
 *
 *     for a precision ±h        the smallest n with  t_{n−1, 1−α/2}·s/√n ≤ h
 *     to find a difference δ    the smallest n with power ≥ 1 − β by the noncentral t, centre δ√n/s
 *     the variance itself       s²·(n₀−1)/χ²  gives the range n may lie in, given a pilot of n₀
 *     saved by the same luck    (s²_option + s²_base) / s²_difference    (1 when the same luck does not help)
 *
 * Law (2015), Simulation Modeling and Analysis, chapters 9 and 10; Hoad, Robinson & Davies (2010), J. Oper. Res. Soc. 61, 1632–1644;
 * for agent-based models Lee et al. (2015), JASSS 18(4), 4; same luck: Glasserman & Yao (1992), Management Science 38(6), 884–908.
 * The advice is only as good as the pilot's variance, so its range is always given, and a pilot that cannot say within 10 % is
 * told how long it should be.
 */
import { chiSquaredQuantile } from "../maths/gamma.ts";
import { normalQuantile } from "../maths/normal.ts";
import { smallestEnough } from "../maths/smallest.ts";
import { mean, standardDeviation, variance } from "../maths/statistics.ts";
import { powerOfT, tQuantile } from "../maths/student-t.ts";

export type ReplicationGoal =
  /** Half the width of the interval for the mean, in the outcome's unit. */
  | { readonly kind: "precision"; readonly halfWidth: number; readonly level?: number }
  /** A difference of this size is to be called real with this power. */
  | {
      readonly kind: "power";
      readonly difference: number;
      readonly power?: number;
      readonly significance?: number;
    };

export interface ReplicationAdvice {
  /** Futures needed, if the pilot's variance is the true one; at least 2. */
  readonly runs: number;
  /** Where the number may lie, given that the variance is itself a guess (95 %). */
  readonly low: number;
  readonly high: number;
  /** A pilot of this many futures would say it within about 10 % (one standard error of the variance, √(2/(n₀−1)) ≤ 0.1). */
  readonly pilotWanted: number;
  readonly pilotIsEnough: boolean;
}

/** √(2/(n₀ − 1)) ≤ 0.1. */
const PILOT_FOR_A_TENTH = 201;
const MOST_RUNS = 1e9;

/**
 * @param pilot outcomes, or paired differences, of at least two futures; no missing values
 * @throws for a pilot below two futures, or a goal that is not above 0
 */
export function adviseReplication(pilot: ArrayLike<number>, goal: ReplicationGoal): ReplicationAdvice {
  return adviceFor(standardDeviation(pilot), pilot.length, goal);
}

function adviceFor(spread: number, futures: number, goal: ReplicationGoal): ReplicationAdvice {
  const degrees = futures - 1;
  const runs = runsNeeded(spread, goal);
  return {
    runs,
    low: runsNeeded(spread * Math.sqrt(degrees / chiSquaredQuantile(0.975, degrees)), goal),
    high: runsNeeded(spread * Math.sqrt(degrees / chiSquaredQuantile(0.025, degrees)), goal),
    pilotWanted: PILOT_FOR_A_TENTH,
    pilotIsEnough: futures >= Math.min(PILOT_FOR_A_TENTH, runs),
  };
}

/** The number of futures a goal needs when single futures have this standard deviation; 2 when they do not vary. */
export function runsNeeded(spread: number, goal: ReplicationGoal): number {
  const size = goal.kind === "precision" ? goal.halfWidth : Math.abs(goal.difference);
  if (!(size > 0)) throw new RangeError("a goal for replication is above 0");
  if (spread === 0) return 2;
  const isEnough = (n: number) => {
    if (goal.kind === "precision")
      return (tQuantile(0.5 + (goal.level ?? 0.95) / 2, n - 1) * spread) / Math.sqrt(n) <= size;
    return powerOfT((size * Math.sqrt(n)) / spread, n - 1, goal.significance ?? 0.05) >= (goal.power ?? 0.8);
  };
  return smallestEnough(isEnough, { least: 2, start: guess(spread / size, goal), most: MOST_RUNS });
}

/** The same by the normal distribution: close enough to search from. */
function guess(ratio: number, goal: ReplicationGoal): number {
  const level = goal.kind === "precision" ? (goal.level ?? 0.95) : 1 - (goal.significance ?? 0.05);
  const reach =
    normalQuantile(0.5 + level / 2) + (goal.kind === "power" ? normalQuantile(goal.power ?? 0.8) : 0);
  return Math.min(MOST_RUNS, Math.max(2, Math.ceil((reach * ratio) ** 2)));
}

/** How the picture settles as futures are added. */
export interface VariancePoint {
  readonly runs: number;
  readonly mean: number;
  readonly spread: number;
  /** Spread over |mean|: the coefficient of variation; infinite for a mean of 0. */
  readonly variation: number;
  /** Half the width of the 95 % interval for the mean. */
  readonly halfWidth: number;
}

/** The curve of a pilot's first 2, 3, … futures, at most `points` of them, evenly spread; the last point is the whole pilot. */
export function varianceCurve(pilot: ArrayLike<number>, points = 50): VariancePoint[] {
  if (pilot.length < 2) throw new RangeError("a pilot needs at least two futures");
  const values = Float64Array.from(pilot);
  const count = Math.min(points, values.length - 1);
  const sizes = Array.from(
    { length: count },
    (_, i) => values.length - Math.round(((count - 1 - i) * (values.length - 2)) / Math.max(1, count - 1)),
  );
  return sizes.map((runs) => {
    const first = values.subarray(0, runs);
    const average = mean(first);
    const spread = standardDeviation(first);
    return {
      runs,
      mean: average,
      spread,
      variation: spread / Math.abs(average),
      halfWidth: (tQuantile(0.975, runs - 1) * spread) / Math.sqrt(runs),
    };
  });
}

/**
 * The fewest futures after which the coefficient of variation stays within `tolerance` of all later points of the curve: Lorscheid,
 * Heine & Meyer (2012), Comput. Math. Organ. Theory 18, 22–62. Nothing when it has not settled.
 */
export function settledAfter(curve: readonly VariancePoint[], tolerance = 0.01): number | undefined {
  const settled = curve.findIndex((point, i) =>
    curve.slice(i + 1).every((later) => Math.abs(later.variation - point.variation) <= tolerance),
  );
  return settled < 0 || settled === curve.length - 1 ? undefined : curve[settled].runs;
}

export interface LuckSaving {
  /** Futures needed without the same luck for each one needed with it; Infinity when the options never differ. */
  readonly factor: number;
  readonly withSameLuck: ReplicationAdvice;
  readonly withoutSameLuck: ReplicationAdvice;
}

/**
 * What the same luck saves for one comparison.
 *
 * @param option outcome in each future of a pilot
 * @param baseline the same futures, with the same luck
 */
export function savedBySameLuck(
  option: ArrayLike<number>,
  baseline: ArrayLike<number>,
  goal: ReplicationGoal,
): LuckSaving {
  const differences = Float64Array.from(option, (value, run) => value - baseline[run]);
  const apart = Math.sqrt(variance(option) + variance(baseline));
  const together = variance(differences);
  return {
    factor: together === 0 ? Infinity : (apart * apart) / together,
    withSameLuck: adviseReplication(differences, goal),
    withoutSameLuck: adviceFor(apart, differences.length, goal),
  };
}
