/** The lines of a study's table as they stand in its file, one after another. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { cellsOf, readResults } from "../../analysis/study/results.ts";
import type { StudyResults } from "../../analysis/study/results.ts";
import type { ResultRow } from "../../experiment/execution.ts";
import type { Setting, Study, StudyFactor } from "../../experiment/study.ts";
import { RESULTS } from "./folder.ts";

/** Lines without their ends, the header left out. */
export async function* linesOf(folder: string): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(join(folder, RESULTS)), crlfDelay: Infinity });
  let first = true;
  for await (const line of lines) {
    if (!first && line !== "") yield line;
    first = false;
  }
}

export async function resultsIn(folder: string, study: Study): Promise<StudyResults> {
  const reader = readResults(study);
  for await (const line of linesOf(folder)) reader.take(line);
  return reader.end();
}

/** One row as it was before it was written. */
export function rowFrom(line: string, { factors, outcomes }: Study): ResultRow {
  const cells = cellsOf(line);
  const first = 2 + factors.length;
  return {
    case: Number(cells[0]),
    run: Number(cells[1]),
    settings: factors.map((factor, f) => settingFrom(cells[2 + f], factor)),
    values: outcomes.map((_, o) => (cells[first + o] === "" ? Number.NaN : Number(cells[first + o]))),
    fingerprint: cells[first + outcomes.length],
  };
}

function settingFrom(cell: string, factor: StudyFactor): Setting {
  if (factor.kind !== "choice") return Number(cell);
  return factor.options.find((option) => String(option) === cell) ?? cell;
}
