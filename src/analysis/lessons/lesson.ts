/** What a lesson is made of: a scenario, what a class may change in it, and what the class will then see. */
import type { Future } from "../../experiment/runner.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compareOutcome } from "../comparison.ts";
import type { OutcomeComparison } from "../comparison.ts";

export interface Lesson {
  readonly id: string;
  readonly scenario: string;
  /** The scenario as the lesson uses it: shorter, or with further plans. */
  readonly shaped?: (scenario: Scenario) => Scenario;
  /** Options beside leave as is; the first is shown first, those a class may choose come in this order. */
  readonly options: readonly string[];
  /** Further plans that the grid or the reveal needs; a class does not choose them. */
  readonly beside?: readonly string[];
  /** The first is what the class guesses about. */
  readonly outcomes: readonly string[];
  /** Where the outcome is read: the whole system if left out. */
  readonly scope?: string;
  /** Futures counted; a hundred if left out. */
  readonly runs?: number;
  /** Questions side by side: what a class fills in together. */
  readonly grid?: Grid;
  /** Whether the way from cause to effect tells something here. */
  readonly tellsWhy: boolean;
  /** Whether the reveal is of dates alone, and needs no futures. */
  readonly isOfDates?: true;
  readonly reveal: (futures: readonly Future[], scenario: Scenario) => Reveal;
}

export interface Reveal {
  /** One a future, in run order. */
  readonly holds: readonly boolean[];
  /** Numbers for the sentence and the quiz: months, counts, or points of 100. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** One comparison: an option against another under the same luck. */
export interface Question {
  readonly baseline: string;
  readonly option: string;
  readonly outcome: string;
  readonly scope?: string;
}

export interface Grid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** A line that nothing may fall below: then it is counted how many futures stay on it or above. */
  readonly least?: number;
  readonly ask: (row: string, column: string) => Question;
}

/** All that a lesson's futures must cover. */
export const plansOf = ({ options, beside = [] }: Lesson): readonly string[] => [
  ...new Set([LEAVE_AS_IS, ...options, ...beside]),
];

export const answer = (
  futures: readonly Future[],
  { baseline, option, outcome, scope }: Question,
): OutcomeComparison => compareOutcome(futures, baseline, option, outcome, scope);

/** `cells[row][column]`. */
export const answersOf = (
  futures: readonly Future[],
  { rows, columns, ask }: Grid,
): readonly (readonly OutcomeComparison[])[] =>
  rows.map((row) => columns.map((column) => answer(futures, ask(row, column))));
