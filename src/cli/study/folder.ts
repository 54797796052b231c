/** The folder of a study's results: the study itself, its table in row order, its dictionary, and what it all is. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvLine } from "../../analysis/export/csv.ts";
import { resultHeader, studyDictionary } from "../../analysis/export/study-rows.ts";
import { checkStudy } from "../../experiment/study-file/check.ts";
import { fileOf } from "../../experiment/study-file/write.ts";
import { rowCount, studyPrint } from "../../experiment/jobs.ts";
import type { Study } from "../../experiment/study.ts";
import { InputError } from "../../scenario/problem.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { caveats } from "../../words/en/caveats.ts";
import { writeResult } from "../files.ts";

export const RESULTS = "results.csv";

export const headerLine = (study: Study): string => csvLine(resultHeader(study));

/** SHA-256 of a file, in hexadecimal: what `sha256sum` says of it. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}

export interface StudyAbout {
  readonly study: Study;
  /** Rows that are there. */
  readonly rows: number;
  readonly partial: boolean;
  readonly digest: string;
}

/** Nothing in here depends on when or where it was run. */
export function aboutStudy({ study, rows, partial, digest }: StudyAbout): string {
  const about = {
    made: "Joinery",
    model: MODEL_VERSION,
    study: study.id,
    title: study.title,
    question: study.question,
    scenario: study.scenario.id,
    claim: study.scenario.claim,
    isNot: study.scenario.isNot,
    seed: study.seed,
    sameLuck: study.sameLuck,
    design: study.design.kind,
    cases: rowCount(study) / study.runs,
    runs: study.runs,
    rows,
    partial,
    fingerprint: studyPrint(study),
    digest,
    digestOf: RESULTS,
    command: `npx joinery study study.json --out again`,
    statistic: "each row is one simulated future; nothing is averaged but what the column says",
    caveats,
    licence: "CC0-1.0 for these numbers; MIT for the program that made them",
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}

/** Everything beside the table, once it is there. */
export async function writeAbout(folder: string, about: StudyAbout): Promise<void> {
  const { study, partial } = about;
  await writeResult(folder, "dictionary.csv", studyDictionary(study), false);
  await writeResult(folder, "about.json", aboutStudy(about), partial);
}

export const writeStudy = (folder: string, study: Study): Promise<void> =>
  writeResult(folder, "study.json", `${JSON.stringify(fileOf(study), null, 2)}\n`, false);

/** The study of a folder. @throws InputError when there is none, or somebody has damaged it */
export async function studyIn(folder: string, code = "not-a-result"): Promise<Study> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(join(folder, "study.json"), "utf8"));
  } catch {
    throw new InputError([{ at: folder, code, found: "without study.json", values: {} }]);
  }
  const { study, problems } = checkStudy(data);
  if (study === null) throw new InputError(problems);
  return study;
}
