/** differences.csv: d of every future at the end of each run, from which verdicts and middle values can be recounted. */
import { worldOfRun } from "../calibration/kept-worlds.ts";
import type { WorldSet } from "../calibration/world-set.ts";
import type { OutcomeComparison } from "../comparison.ts";
import { csvLine } from "./csv.ts";

/**
 * @param runs numbers of the runs compared, in the order of the differences
 * @param set the believable worlds that the runs were lived in; null where they differ in luck alone
 */
export function differencesCsv(
  rows: readonly OutcomeComparison[],
  runs: readonly number[],
  set: WorldSet | null = null,
): string {
  // A world is told by its place in the set, from 1, and the set by its fingerprint.
  const livedIn = (run: number): readonly (string | number)[] =>
    set === null ? [] : [worldOfRun(run, set.worlds) + 1, set.print];
  const lines = rows.flatMap(({ option, outcome, differences }) =>
    [...differences].map((difference, at) => {
      const run = runs[at] ?? at;
      return csvLine([option, outcome, run, difference, ...livedIn(run)]);
    }),
  );
  const header = ["option", "outcome", "run", "difference", ...(set === null ? [] : ["world", "worlds"])];
  return csvLine(header) + lines.join("");
}
