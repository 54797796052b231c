/**
 * What an evaluator has: an outcome in places and years, and when each place was treated.
 *
 * The same panel can come from the simulated world (then the true effect is known) or from anywhere else. A place's effect starts
 * in the year its treatment does and stays. Every place has a value in every year: gaps are filled or dropped before.
 */
import type { Problem } from "../../scenario/problem.ts";

export interface Panel {
  /** `outcome[place][year]`. */
  readonly outcome: readonly ArrayLike<number>[];
  /** The first treated year of each place, counted from 0; Infinity for a place that is never treated. */
  readonly starts: readonly number[];
}

/** The ways to estimate an effect from a panel. */
export type EvaluationMethod =
  | "before-after"
  | "difference-in-differences"
  | "difference-in-slopes"
  | "stepped-wedge"
  | "synthetic-control";

/** How many places and years each method needs at least. */
const needs: Readonly<
  Record<EvaluationMethod, { treated: number; never: number; before: number; startsApart: boolean }>
> = {
  "before-after": { treated: 2, never: 0, before: 1, startsApart: false },
  "difference-in-differences": { treated: 1, never: 1, before: 1, startsApart: false },
  "difference-in-slopes": { treated: 1, never: 1, before: 0, startsApart: false },
  "stepped-wedge": { treated: 3, never: 0, before: 0, startsApart: true },
  "synthetic-control": { treated: 1, never: 3, before: 2, startsApart: false },
};

/** Everything that keeps a method from being used on a panel; empty when it can be. */
export function checkPanel(method: EvaluationMethod, { outcome, starts }: Panel): Problem[] {
  const need = needs[method];
  const years = outcome[0]?.length ?? 0;
  const treated = starts.filter((start) => start < years);
  const never = starts.length - treated.length;
  const problem = (at: string, code: string, found: number, least: number): Problem[] =>
    found >= least ? [] : [{ at, code, found: String(found), values: { least: String(least) } }];
  const uneven = outcome.some(
    (row) => row.length !== years || Array.from(row).some((value) => !Number.isFinite(value)),
  );
  return [
    ...(uneven || outcome.length !== starts.length
      ? [{ at: "places", code: "panel-not-even", found: String(outcome.length), values: {} }]
      : []),
    ...problem("years", "panel-too-few-years", years, method === "difference-in-slopes" ? 3 : 2),
    ...problem("arms.treated", "panel-too-few-treated", treated.length, need.treated),
    ...problem("arms.control", "panel-too-few-controls", never, need.never),
    ...problem("starts", "panel-too-few-years-before", Math.min(years, ...starts), need.before),
    ...(need.startsApart ? problem("starts", "panel-starts-not-apart", new Set(starts).size, 3) : []),
    ...(need.startsApart && treated.length < 1 ? problem("arms.treated", "panel-too-few-treated", 0, 1) : []),
  ];
}

/** Places that are treated within the panel's years, and places that are not. */
export function arms({ outcome, starts }: Panel): {
  readonly treated: readonly number[];
  readonly never: readonly number[];
} {
  const places = starts.map((_, place) => place);
  return {
    treated: places.filter((place) => starts[place] < outcome[place].length),
    never: places.filter((place) => !(starts[place] < outcome[place].length)),
  };
}

/** The year from which a never-treated place is compared: the earliest start of any place. */
export function firstStart({ starts }: Panel): number {
  return Math.min(...starts);
}

/** Mean of a place's values from one year to before another. */
export function meanOver(values: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  for (let year = from; year < to; year++) total += values[year];
  return total / (to - from);
}
