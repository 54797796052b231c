/** The results of a study as its analyses read them: cases from the design, one column of numbers an outcome. */
import { rowCount, studyCases } from "../../experiment/jobs.ts";
import type { Setting, Study } from "../../experiment/study.ts";
import type { FactorColumn } from "../discovery/box.ts";

export interface StudyResults {
  readonly study: Study;
  readonly cases: readonly (readonly Setting[])[];
  /** `values[outcome][case · runs + run]`; NaN where there is none. */
  readonly values: readonly Float64Array[];
  /** Rows that are there. */
  readonly rows: number;
}

/** Cells of one line of CSV, its line end taken off. */
export function cellsOf(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(",");
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}

export interface ResultsReader {
  /** One line of results.csv after the header, without its end. */
  readonly take: (line: string) => void;
  readonly end: () => StudyResults;
}

/** Reads line by line, so that a file need never be in memory whole. */
export function readResults(study: Study): ResultsReader {
  const values = study.outcomes.map(() => new Float64Array(rowCount(study)).fill(Number.NaN));
  const first = 2 + study.factors.length;
  let rows = 0;
  return {
    take: (line) => {
      const cells = cellsOf(line);
      const row = Number(cells[0]) * study.runs + Number(cells[1]);
      values.forEach((column, o) => {
        const cell = cells[first + o];
        column[row] = cell === "" || cell === undefined ? Number.NaN : Number(cell);
      });
      rows++;
    },
    end: () => ({ study, cases: studyCases(study), values, rows }),
  };
}

/** One outcome's values of one case, in run order. */
export const runsOf = (
  { study: { runs }, values }: StudyResults,
  outcome: number,
  number: number,
): Float64Array => values[outcome].subarray(number * runs, (number + 1) * runs);

/** Whether an outcome is read in its own unit, so that what matters of it is known: not a loop, nor the steadiness of a sign. */
export const isPlain = ({ outcomes }: Study, outcome: number): boolean =>
  !["loop", "rising-variance", "rising-memory"].includes(outcomes[outcome].when.kind);

/** Mean over the runs that have a value; NaN where none has. */
export function meanOf(values: ArrayLike<number>): number {
  let total = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    total += values[i];
    count++;
  }
  return count === 0 ? Number.NaN : total / count;
}

export const caseMeans = (results: StudyResults, outcome: number): Float64Array =>
  Float64Array.from(results.cases, (_, c) => meanOf(runsOf(results, outcome, c)));

/** Every factor's setting, row by row: what scenario discovery reads. */
export function factorColumns({ study, cases, values }: StudyResults): readonly FactorColumn[] {
  const rows = values[0]?.length ?? 0;
  return study.factors.map(({ id, kind }, f): FactorColumn => {
    const perRow = Array.from({ length: rows }, (_, row) => cases[Math.floor(row / study.runs)][f]);
    return kind === "choice"
      ? { kind: "choice", factor: id, values: perRow }
      : { kind: "number", factor: id, values: Float64Array.from(perRow, Number) };
  });
}
