/**
 * Which option one would least wish undone, and which holds in most conditions.
 *
 *     regret of option o in condition c = (best value of any option in c) − (value of o in c), up being better; 0 for the best
 *     biggest regret = its maximum over conditions                              Savage (1951), JASA 46, 55–67
 *     holds in c: at least `enough` of the futures stay at or above the line    Simon (1956); the count over conditions is the
 *                                                                               domain criterion of Starr (1963)
 *
 * Both as used in robust decision making: McPhail et al. (2018), Earth's Future 6, 169–191. Values of options in one condition
 * must come from the same luck.
 */
import { shareInterval } from "../maths/binomial.ts";
import type { Interval } from "../maths/interval.ts";

export interface Regret {
  /** `table[o][c]`, ≥ 0. */
  readonly table: readonly (readonly number[])[];
  /** Largest and mean regret of each option, and the condition of the largest. */
  readonly biggest: readonly number[];
  readonly worstCondition: readonly number[];
  readonly average: readonly number[];
  /** Options by biggest regret, least first; equal ones keep their order. */
  readonly order: readonly number[];
}

/**
 * @param values `values[o][c]`: what option o achieves in condition c, up being better
 * @throws when there are no options or conditions, or a value is missing: an option cannot be spared a condition
 */
export function regrets(values: readonly (readonly number[])[]): Regret {
  const conditions = values[0]?.length ?? 0;
  if (conditions === 0) throw new RangeError("regret needs at least one option and one condition");
  if (values.some((row) => row.length !== conditions || row.some((value) => !Number.isFinite(value)))) {
    throw new RangeError("regret needs a value of every option in every condition");
  }
  const best = values[0].map((_, c) => Math.max(...values.map((row) => row[c])));
  const table = values.map((row) => row.map((value, c) => best[c] - value));
  const biggest = table.map((row) => Math.max(...row));
  return {
    table,
    biggest,
    worstCondition: table.map((row, o) => row.indexOf(biggest[o])),
    average: table.map((row) => row.reduce((total, each) => total + each, 0) / conditions),
    order: biggest.map((_, o) => o).sort((a, b) => biggest[a] - biggest[b] || a - b),
  };
}

/** One cell of the stress test: how many futures stay at or above the line. */
export interface Holding {
  readonly held: number;
  readonly futures: number;
  readonly missing: number;
  readonly share: number;
  readonly interval: Interval;
  readonly holds: boolean;
}

/** A condition counts as held when this share of futures holds: the verdict's "usually". */
export const enoughFutures = 0.75;

/**
 * @param values one a future, up being better; NaN where there is none
 * @param line must not fall below
 */
export function holding(values: ArrayLike<number>, line: number, enough: number = enoughFutures): Holding {
  let futures = 0;
  let held = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    futures++;
    if (values[i] >= line) held++;
  }
  const share = futures === 0 ? 0 : held / futures;
  return {
    held,
    futures,
    missing: values.length - futures,
    share,
    interval: shareInterval(held, futures),
    holds: futures > 0 && share >= enough,
  };
}

/** How many of an option's conditions hold: "holds in 5 of 8". */
export function conditionsHeld(cells: readonly Holding[]): { readonly held: number; readonly of: number } {
  return { held: cells.filter(({ holds }) => holds).length, of: cells.length };
}
