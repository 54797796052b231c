/**
 * Lesson 7: England, 1997 to 2026. In how many months was nobody waiting for a change, and in how many had everybody had
 * time to get over the last one?
 *
 * A body waits from the month its change is announced until the month before it starts. Dates decide this, not luck, so it
 * is the same in every future; changes that no date stands for (background churn) are left out.
 */
import type { Future } from "../../experiment/runner.ts";
import { compile } from "../../scenario/compile.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Lesson, Reveal } from "./lesson.ts";

export interface Waiting {
  /** Bodies that wait, by month. */
  readonly bodies: readonly number[];
  /** Whether a change has started within the time it takes to get over one, by month. */
  readonly fresh: readonly boolean[];
  /** Months in which nobody waits. */
  readonly free: number;
  /** Months in which nobody waits and nothing has started within the time it takes to get over a change. */
  readonly settled: number;
  /** The most months on end in which nobody waits. */
  readonly longest: number;
  /** Changes on the timeline that strike somebody. */
  readonly changes: number;
}

/** What a committee of Parliament was told it takes to get back to where one was: Health Committee 2006 (testimony). */
export const MONTHS_TO_GET_OVER = 18;

/** @throws RangeError when the scenario has no such option */
export function waitingIn(scenario: Scenario, option = LEAVE_AS_IS): Waiting {
  const { spec } = compile(scenario, { option });
  const { count, organisation, announced, starts, event } = spec.structure.strikes;
  const strikes = Array.from({ length: count }, (_, k) => k);
  const months = Array.from({ length: scenario.months }, (_, month) => month);
  const bodies = months.map(
    (month) =>
      new Set(strikes.filter((k) => announced[k] <= month && month < starts[k]).map((k) => organisation[k]))
        .size,
  );
  const fresh = months.map((month) =>
    strikes.some((k) => starts[k] <= month && month < starts[k] + MONTHS_TO_GET_OVER),
  );
  const free = months.filter((month) => bodies[month] === 0);
  return {
    bodies,
    fresh,
    free: free.length,
    settled: free.filter((month) => !fresh[month]).length,
    longest: longestRun(bodies.map((waiting) => waiting === 0)),
    changes: new Set(strikes.map((k) => event[k])).size,
  };
}

/** Length of the longest run of true. */
export const longestRun = (flags: readonly boolean[]): number =>
  flags.reduce(
    ({ now, most }, flag) => {
      const next = flag ? now + 1 : 0;
      return { now: next, most: Math.max(most, next) };
    },
    { now: 0, most: 0 },
  ).most;

/** In most months somebody waits. The dates say so, whatever the luck: one answer for every future. */
function mostlyWaiting(_futures: readonly Future[], scenario: Scenario): Reveal {
  const { free, settled, longest } = waitingIn(scenario);
  return {
    holds: [2 * free < scenario.months && settled < free],
    numbers: {
      months: scenario.months,
      years: Math.floor(scenario.months / 12),
      free,
      waiting: scenario.months - free,
      settled,
      longest,
    },
  };
}

export const england: Lesson = {
  id: "england",
  scenario: "england-1997-2026",
  options: ["no-reorganisations", "safeguards"],
  outcomes: ["sharing"],
  runs: 20,
  tellsWhy: false,
  isOfDates: true,
  reveal: mostlyWaiting,
};
