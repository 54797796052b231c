/**
 * What must not break, future by future: the level of an outcome in its last year and in its worst year, and how many
 * futures stay on the right side of a line.
 *
 *     own line      holds in a future when no year's mean is worse than the line
 *     no line       holds when the last year is no worse than under *leave as is* with the same luck, by more than δ
 *
 * Years are counted from the start of the run; a last year of fewer than twelve months counts with the one before it.
 */
import type { Future } from "../experiment/runner.ts";
import { outcomeOf } from "../model/outcomes/index.ts";
import { READING_MONTHS, seriesOf } from "./comparison.ts";
import { holding } from "./regret.ts";
import type { Holding } from "./regret.ts";
import { verdictOf } from "./verdict.ts";
import type { Verdict } from "./verdict.ts";

/** Of one option and outcome, one value a future in run order, in the model's unit; NaN where there was nothing to measure. */
export interface Levels {
  readonly last: Float64Array;
  readonly worst: Float64Array;
}

const YEAR = 12;

function meanOf(path: Float64Array, from: number, to: number): number {
  const known = path.subarray(from, to).filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The mean of every year of a path. */
function yearsOf(path: Float64Array): readonly number[] {
  const count = Math.max(1, Math.floor(path.length / YEAR));
  return Array.from({ length: count }, (_, y) =>
    meanOf(path, y * YEAR, y === count - 1 ? path.length : (y + 1) * YEAR),
  );
}

export function levelsOf(futures: readonly Future[], option: string, outcome: string): Levels {
  const isUp = outcomeOf(outcome).better === "up";
  const paths = seriesOf(futures, option, outcome);
  return {
    last: Float64Array.from(paths, (path) =>
      meanOf(path, Math.max(0, path.length - READING_MONTHS), path.length),
    ),
    worst: Float64Array.from(paths, (path) => {
      const years = yearsOf(path).filter((year) => !Number.isNaN(year));
      if (years.length === 0) return Number.NaN;
      return isUp ? Math.min(...years) : Math.max(...years);
    }),
  };
}

/** Where an outcome stands before anything has changed: the middle future's first year. */
export function todayOf(futures: readonly Future[], option: string, outcome: string): number {
  const firsts = seriesOf(futures, option, outcome)
    .map((path) => meanOf(path, 0, Math.min(YEAR, path.length)))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  return firsts[Math.floor(firsts.length / 2)] ?? Number.NaN;
}

/** d at the end, one a future, up is better. */
export function lastDifferences(outcome: string, plan: Levels, base: Levels): Float64Array {
  const sign = outcomeOf(outcome).better === "up" ? 1 : -1;
  return plan.last.map((value, at) => sign * (value - base.last[at]));
}

/** In how many futures what must not break holds. */
export function heldBy(outcome: string, plan: Levels, base: Levels, line: number | undefined): Holding {
  const { better, matters } = outcomeOf(outcome);
  if (line === undefined) return holding(lastDifferences(outcome, plan, base), -matters);
  return better === "up"
    ? holding(plan.worst, line)
    : holding(
        plan.worst.map((value) => -value),
        -line,
      );
}

/** The verdict on the last year, plan beside *leave as is*. */
export const verdictBetween = (outcome: string, plan: Levels, base: Levels): Verdict =>
  verdictOf(lastDifferences(outcome, plan, base), outcomeOf(outcome).matters);

/** What the page may know of an outcome without the model: its unit, its good side, what is too small to matter. */
export function outcomeFacts(outcome: string): {
  readonly unit: string;
  readonly isUp: boolean;
  readonly matters: number;
} {
  const { unit, better, matters } = outcomeOf(outcome);
  return { unit, isUp: better === "up", matters };
}
