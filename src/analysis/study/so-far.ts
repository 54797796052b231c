/**
 * The results of a study that is not whole yet, as far as they can be read without being misled: whole cases from the first on,
 * in whole blocks where a method reads blocks.
 *
 *     Morris            whole trajectories          Saltelli                  whole blocks
 *     spreads           the cases so far            replicates                the futures so far
 *     combinations      a table of the cases so far: pairs that are there, no shares of a table with holes
 *
 * The tests of a study as a whole wait for all of it.
 */
import { morrisBlock } from "../../experiment/design/morris-trajectories.ts";
import { saltelliBlock } from "../../experiment/design/saltelli.ts";
import type { Design, Study } from "../../experiment/study.ts";
import type { StudyResults } from "./results.ts";

/** Blocks before intervals mean anything. */
const FEWEST_BLOCKS = 4;
const FEWEST_CASES = 2;

/** Null while too little is there; the whole results where all is. */
export function soFar(results: StudyResults): StudyResults | null {
  const { study, cases, values, rows } = results;
  if (rows >= cases.length * study.runs) return results;
  if (study.design.kind === "replicates")
    return rows < FEWEST_CASES
      ? null
      : { ...cut(results, 1, rows), study: { ...study, runs: rows, tests: [] } };
  const block = blockOf(study);
  const whole = Math.floor(rows / study.runs / block) * block;
  if (whole < (block > 1 ? FEWEST_BLOCKS * block : FEWEST_CASES)) return null;
  return {
    ...cut({ study, cases, values, rows }, whole, whole * study.runs),
    study: { ...study, design: designSoFar(results, whole), tests: [] },
  };
}

const cut = ({ study, cases, values }: StudyResults, whole: number, rows: number): StudyResults => ({
  study,
  cases: cases.slice(0, whole),
  values: values.map((column) => column.slice(0, rows)),
  rows,
});

function blockOf({ design, factors }: Study): number {
  if (design.kind === "morris") return morrisBlock(factors.length);
  return design.kind === "saltelli" ? saltelliBlock(factors.length) : 1;
}

function designSoFar({ study: { design, factors }, cases }: StudyResults, whole: number): Design {
  switch (design.kind) {
    case "morris":
      return { ...design, trajectories: whole / morrisBlock(factors.length) };
    case "saltelli":
      return { ...design, base: whole / saltelliBlock(factors.length) };
    case "latin-hypercube":
    case "sobol-sequence":
      return { ...design, cases: whole };
    default: {
      const rows = cases
        .slice(0, whole)
        .map((row) => Object.fromEntries(factors.map(({ id }, f) => [id, row[f]] as const)));
      return { kind: "table", rows };
    }
  }
}
