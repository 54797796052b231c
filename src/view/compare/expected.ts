/**
 * What a reader expects of a plan, asked at two moments and set beside what came: two and five years after its first
 * change starts, or at the end where the scenario ends before. Pure.
 */
import { differencePaths, verdictAt } from "../../analysis/comparison.ts";
import type { Verdict } from "../../analysis/verdict.ts";
import type { Future } from "../../experiment/runner.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { firstChangeOf, outcomesOf } from "./outcomes-of.ts";

export const ANSWERS = ["better", "same", "worse"] as const;
export type Answer = (typeof ANSWERS)[number];

/** Guesses by plan, outcome and month; what was not guessed is not there. */
export type Guesses = Readonly<Record<string, string>>;

export const guessKey = (plan: string, outcome: string, month: number): string =>
  `${plan} ${outcome} ${month}`;

export const answerOf = (guesses: Guesses, key: string): Answer | undefined =>
  ANSWERS.find((each) => each === guesses[key]);

/** After how many years it is asked. */
const YEARS = [2, 5] as const;
/** An end that is hardly later than the moment before it is not asked for by itself. */
const HARDLY = 6;

export interface Moment {
  readonly month: number;
  /** Years after the plan's first change starts; null for the end of the scenario. */
  readonly years: number | null;
}

export function momentsOf(scenario: Scenario, plan: string): readonly Moment[] {
  const start = firstChangeOf(scenario, plan);
  const last = scenario.months - 1;
  const inside = YEARS.map((years): Moment => ({ years, month: start + 12 * years })).filter(
    ({ month }) => month <= last,
  );
  const latest = inside.at(-1)?.month ?? Number.NEGATIVE_INFINITY;
  return inside.length < YEARS.length && last - latest > HARDLY
    ? [...inside, { years: null, month: last }]
    : inside;
}

/** More than this would be an examination. */
const MOST = 4;

export interface Asked {
  readonly plan: string;
  readonly outcome: string;
  readonly moments: readonly Moment[];
}

/** What is asked: the first plan, on the outcomes that matter most. */
export const askedOf = (scenario: Scenario, plans: readonly string[]): readonly Asked[] =>
  plans.slice(0, 1).flatMap((plan) => {
    const moments = momentsOf(scenario, plan);
    return outcomesOf(scenario)
      .slice(0, MOST)
      .map((outcome) => ({ plan, outcome, moments }));
  });

export interface Came {
  readonly moment: Moment;
  readonly guess: Answer;
  readonly verdict: Verdict;
}

/** The guesses made on one outcome of a plan, each with what came at its moment. */
export function cameOf(
  { plan, outcome, moments }: Asked,
  guesses: Guesses,
  futures: readonly Future[],
): readonly Came[] {
  const made = moments.flatMap((moment) => {
    const guess = answerOf(guesses, guessKey(plan, outcome, moment.month));
    return guess === undefined ? [] : [{ moment, guess }];
  });
  if (made.length === 0) return [];
  const paths = differencePaths(futures, LEAVE_AS_IS, plan, outcome);
  return made.map(({ moment, guess }) => ({
    moment,
    guess,
    verdict: verdictAt(paths, outcome, moment.month),
  }));
}
