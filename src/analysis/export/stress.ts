/** Files of the stress test: every future of every cell, and the counts that the page shows, which can be recounted from them. */
import type { Levels } from "../must-hold.ts";
import { csvLine } from "./csv.ts";

interface StressCsvRow {
  readonly condition: string;
  readonly runs: readonly number[];
  readonly levels: Readonly<Record<string, Readonly<Record<string, Levels>>>>;
}

/** One line a condition, option, outcome and future: level in the last year, and in the worst year. */
export function stressCsv(rows: readonly StressCsvRow[]): string {
  const lines = rows.flatMap(({ condition, runs, levels }) =>
    Object.entries(levels).flatMap(([option, outcomes]) =>
      Object.entries(outcomes).flatMap(([outcome, { last, worst }]) =>
        runs.map((run, at) => csvLine([condition, option, outcome, run, last[at], worst[at]])),
      ),
    ),
  );
  return csvLine(["condition", "option", "outcome", "run", "last_year", "worst_year"]) + lines.join("");
}

export interface StressCount {
  readonly condition: string;
  readonly option: string;
  readonly outcome: string;
  /** Null where a future holds that is no worse than leaving as is. */
  readonly line: number | null;
  readonly held: number;
  readonly futures: number;
  readonly verdict: string;
}

export const stressCountsCsv = (counts: readonly StressCount[]): string =>
  csvLine(["condition", "option", "outcome", "line", "held", "futures", "verdict"]) +
  counts
    .map(({ condition, option, outcome, line, held, futures, verdict }) =>
      csvLine([condition, option, outcome, line ?? "no-worse-than-leave-as-is", held, futures, verdict]),
    )
    .join("");
