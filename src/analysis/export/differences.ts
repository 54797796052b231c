/** differences.csv: d of every future at the end of each run, from which verdicts and middle values can be recounted. */
import type { OutcomeComparison } from "../comparison.ts";
import { csvLine } from "./csv.ts";

/** @param runs numbers of the runs compared, in the order of the differences */
export function differencesCsv(rows: readonly OutcomeComparison[], runs: readonly number[]): string {
  const lines = rows.flatMap(({ option, outcome, differences }) =>
    [...differences].map((difference, at) => csvLine([option, outcome, runs[at] ?? at, difference])),
  );
  return csvLine(["option", "outcome", "run", "difference"]) + lines.join("");
}
