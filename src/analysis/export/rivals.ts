/** rivals.csv: every verdict as the scenario stands (no rule named) and under every rival rule, with its counts. */
import type { RivalVerdicts } from "../rival-verdicts.ts";
import type { Verdict } from "../verdict.ts";
import { csvLine } from "./csv.ts";

const counted = ({ verdict, better, worse, futures }: Verdict): readonly (string | number)[] => [
  verdict,
  Math.round(better * futures),
  Math.round(worse * futures),
  futures,
];

export function rivalsCsv(found: readonly RivalVerdicts[]): string {
  const lines = found.flatMap(({ option, outcome, verdict, under }) => [
    csvLine([option, outcome, "", "", ...counted(verdict)]),
    ...under.map(({ rival: { rule, variant }, verdict: other }) =>
      csvLine([option, outcome, rule, variant, ...counted(other)]),
    ),
  ]);
  return (
    csvLine(["option", "outcome", "rule", "variant", "verdict", "better", "worse", "futures"]) +
    lines.join("")
  );
}
