/**
 * Any number at all, by the rule that moved it: it is read after every step of a month, and the difference is booked to
 * the step. What the calendar alone changes (posts held for long enough) is booked to time.
 */
import { MONTH } from "../../model/schedule.ts";
import type { Run } from "../../model/simulate.ts";
import type { Outcome } from "../../model/outcomes/outcome.ts";
import type { Account } from "./account.ts";
import { only } from "./rows.ts";

const TIME = "time";
const CAUSES: readonly string[] = [...MONTH.map(({ name }) => name), TIME];

export function stepAccount(run: Run, read: (run: Run) => number): Account {
  const month = new Float64Array(CAUSES.length);
  let last = read(run);
  const note = (now: Run, cause: number): void => {
    const value = read(now);
    // In the middle of a month there may be nothing to measure; the next step that finds something books it all.
    if (!Number.isFinite(value)) return;
    month[cause] += value - last;
    last = value;
  };
  return {
    causes: CAUSES,
    rows: 1,
    making: [],
    weigh: only(0),
    value: (now) => read(now),
    after: (now, step) => note(now, CAUSES.indexOf(step)),
    book: (now, parts) => {
      note(now, CAUSES.length - 1);
      parts.set(month);
      month.fill(0);
    },
  };
}

/** An outcome as it stands in the middle of a month, too. */
export const readingOf =
  (outcome: Outcome, row: number) =>
  (run: Run): number => {
    run.tally.count(run.world);
    return outcome.read(run.tally, row);
  };
