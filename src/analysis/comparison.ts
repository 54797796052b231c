/**
 * Options compared with *leave as is* under the same luck, run by run.
 *
 * For each option and outcome, d is the option's value less that of *leave as is* in the same future, turned so that up
 * is better: read over the last twelve months, and month by month. The verdict is by the one rule (`verdict.ts`).
 * How bad, how long: the deepest dip of the median difference, the months in which most futures are worse than leaving
 * things be, and the share of futures that never come back within the horizon.
 */
import type { Future } from "../experiment/runner.ts";
import { outcomeOf } from "../model/outcomes/index.ts";
import type { Outcome } from "../model/outcomes/outcome.ts";
import { bands } from "./bands.ts";
import type { Bands } from "./bands.ts";
import { quantile } from "../maths/quantile.ts";
import { verdictOf } from "./verdict.ts";
import type { Verdict } from "./verdict.ts";

/** What a scenario that names no outcomes is compared on. */
export const USUAL_OUTCOMES: readonly string[] = [
  "sharing",
  "trust",
  "in-practice",
  "silo",
  "health-intermediate",
];

/** Months over which the end of a run is read. */
export const READING_MONTHS = 12;

export interface OutcomeComparison {
  readonly option: string;
  readonly outcome: string;
  /** `system`, a level, or a locality. */
  readonly scope: string;
  readonly unit: string;
  readonly better: Outcome["better"];
  /** δ: smallest difference worth speaking of. */
  readonly matters: number;
  readonly verdict: Verdict;
  /** Median and 8-in-10 band of d at the end. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Month by month: d over futures, up is better. */
  readonly difference: Bands;
  readonly dip: Dip;
  /** d at the end, one a future in run order. */
  readonly differences: Float64Array;
}

export interface Dip {
  /** Deepest point of the median difference (0 if it never falls below), and its month. */
  readonly deepest: number;
  readonly month: number;
  /** Months in which at least half of the futures are worse by more than δ. */
  readonly monthsBelow: number;
  /** Share of all futures that fall below and are still there in the last month. */
  readonly neverBack: number;
}

/** One outcome of the whole system, as a series a run in run order. */
export function seriesOf(
  futures: readonly Future[],
  option: string,
  outcome: string,
  scope = "system",
): readonly Float64Array[] {
  return futures
    .filter((future) => future.option === option)
    .sort((a, b) => a.run - b.run)
    .map(({ columns, values, months }) => {
      const at = columns.findIndex((column) => column.outcome === outcome && column.scope === scope);
      if (at < 0) throw new RangeError(`no series of ${outcome} for ${scope}`);
      return Float64Array.from({ length: months }, (_, month) => values[month * columns.length + at]);
    });
}

/** @throws RangeError when the two sides do not hold the same runs */
export function compareOutcome(
  futures: readonly Future[],
  baseline: string,
  option: string,
  outcome: string,
  scope = "system",
): OutcomeComparison {
  const { better, matters, unit } = outcomeOf(outcome);
  const paths = differencePaths(futures, baseline, option, outcome, scope);
  return { option, outcome, scope, unit, better, matters, ...readingOf(paths, matters) };
}

/**
 * d of every future in run order, month by month, turned so that up is better.
 *
 * @throws RangeError when the two sides do not hold the same runs
 */
export function differencePaths(
  futures: readonly Future[],
  baseline: string,
  option: string,
  outcome: string,
  scope = "system",
): readonly Float64Array[] {
  const sign = outcomeOf(outcome).better === "up" ? 1 : -1;
  const before = seriesOf(futures, baseline, outcome, scope);
  const after = seriesOf(futures, option, outcome, scope);
  if (before.length !== after.length)
    throw new RangeError(
      `${option} has ${after.length} futures and ${baseline} ${before.length}; they must be the same`,
    );
  return after.map((path, r) => path.map((value, month) => noMinusNought(sign * (value - before[r][month]))));
}

/** What differences say: the verdict at the end, what most futures do month by month, how bad and how long. */
export function readingOf(
  paths: readonly Float64Array[],
  matters: number,
): Pick<OutcomeComparison, "verdict" | "median" | "low" | "high" | "difference" | "differences" | "dip"> {
  const differences = Float64Array.from(paths, endOf);
  const difference = bands(paths);
  const spread = differences.filter((d) => !Number.isNaN(d));
  const at = (share: number): number => (spread.length === 0 ? Number.NaN : quantile(spread, share));
  return {
    verdict: verdictOf(differences, matters),
    median: at(0.5),
    low: at(0.1),
    high: at(0.9),
    difference,
    differences,
    dip: dipOf(paths, difference, matters),
  };
}

/** What differences say of an earlier moment, by the same rule: over the twelve months that end with it. */
export const verdictAt = (paths: readonly Float64Array[], outcome: string, month: number): Verdict =>
  verdictOf(
    Float64Array.from(paths, (path) => endOf(path.subarray(0, month + 1))),
    outcomeOf(outcome).matters,
  );

const noMinusNought = (value: number): number => (value === 0 ? 0 : value);

/** Mean over the last months that have a value. */
function endOf(path: Float64Array): number {
  const last = path
    .subarray(Math.max(0, path.length - READING_MONTHS))
    .filter((value) => !Number.isNaN(value));
  let sum = 0;
  for (const value of last) sum += value;
  return last.length === 0 ? Number.NaN : sum / last.length;
}

function dipOf(paths: readonly Float64Array[], { shares, lines }: Bands, delta: number): Dip {
  const median = lines[shares.indexOf(0.5)];
  let deepest = 0;
  let month = 0;
  let monthsBelow = 0;
  for (let t = 0; t < median.length; t++) {
    if (median[t] < deepest) {
      deepest = median[t];
      month = t;
    }
    const below = paths.filter((path) => path[t] < -delta).length;
    if (2 * below >= paths.length && below > 0) monthsBelow++;
  }
  const fell = paths.filter((path) => path.some((d) => d < -delta));
  const stuck = fell.filter((path) => path[path.length - 1] < -delta);
  return { deepest, month, monthsBelow, neverBack: fell.length === 0 ? 0 : stuck.length / paths.length };
}

/** Every option beside the baseline on every outcome asked for. */
export function compareAll(
  futures: readonly Future[],
  baseline: string,
  options: readonly string[],
  outcomes: readonly string[],
): readonly OutcomeComparison[] {
  return options.flatMap((option) =>
    outcomes.map((outcome) => compareOutcome(futures, baseline, option, outcome)),
  );
}
