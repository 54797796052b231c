/** Runs a study in a folder: what is there is kept, what is missing is run, and the table is written in row order. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { resultLine } from "../../analysis/export/study-rows.ts";
import { execute } from "../../experiment/execution.ts";
import type { Executed, Execution } from "../../experiment/execution.ts";
import { readingsPrint, rowCount } from "../../experiment/jobs.ts";
import type { Span } from "../../experiment/jobs.ts";
import { pilot } from "../../experiment/pilot.ts";
import type { Pilot } from "../../experiment/pilot.ts";
import type { Study } from "../../experiment/study.ts";
import { openFolder, openResult, partialName } from "../files.ts";
import type { Interrupt } from "../interrupt.ts";
import type { Progress } from "../progress.ts";
import type { TaskThreads } from "../threads.ts";
import { digestOfFile, headerLine } from "./folder.ts";
import { openJournal } from "./journal.ts";
import type { Journal } from "./journal.ts";

/** Where finished runs of a study are kept: in its folder, or in one that all studies share. */
export const journalPath = (study: Study, folder: string, cache: string | undefined): string =>
  cache === undefined
    ? join(folder, "finished-runs.txt")
    : join(cache, `${readingsPrint(study).slice(0, 32)}.txt`);

export const openJournalOf = (study: Study, folder: string, cache: string | undefined): Journal =>
  openJournal(journalPath(study, folder, cache), study.outcomes.length);

export const forgetJournal = (study: Study, folder: string): Promise<void> =>
  rm(journalPath(study, folder, undefined), { force: true });

export interface StudyRun {
  readonly study: Study;
  readonly folder: string;
  /** Name of the table, and whether it begins with a header; chunks have none. */
  readonly file: string;
  readonly header: boolean;
  readonly span: Span;
  readonly journal: Journal;
  readonly threads: TaskThreads;
  readonly interrupt: Interrupt;
  readonly progress: Progress;
  readonly batch: number;
}

export interface StudyRan extends Executed {
  readonly path: string;
  readonly digest: string;
}

export async function runSpan(given: StudyRun): Promise<StudyRan> {
  const { study, folder, file, span, journal, threads, interrupt, progress } = given;
  await openFolder(folder);
  const out = openResult(folder, file);
  if (given.header) await out.write(headerLine(study));
  const execution: Execution = {
    study,
    span,
    known: journal,
    run: threads.run,
    batch: given.batch,
    write: (rows) => out.write(rows.map(resultLine).join("")),
    onProgress: (rows) => progress.to(rows, span.to - span.from),
    stopped: interrupt.stopped,
    ready: interrupt.ready,
  };
  const executed = await execute(execution);
  await out.finish(!executed.whole);
  if (executed.whole) await rm(join(folder, partialName(file)), { force: true });
  const path = join(folder, executed.whole ? file : partialName(file));
  return { ...executed, path, digest: await digestOfFile(path) };
}

export interface Tried extends Pilot {
  /** Rows that are known already, as far as can be told without running. */
  readonly missing: number;
  readonly bytes: number;
}

/** A few first runs, kept in the journal, and what the whole will cost. */
export async function tryStudy(study: Study, journal: Journal, threads: TaskThreads): Promise<Tried> {
  const rows = rowCount(study);
  const tried = await pilot({
    study,
    known: journal,
    run: threads.run,
    workers: threads.count,
    now: () => performance.now(),
  });
  return {
    ...tried,
    missing: Math.max(0, rows - journal.size),
    bytes: headerLine(study).length + rows * bytesOfRow(study),
  };
}

/** Two short numbers, a setting a factor, a number to its last digit an outcome, and the fingerprint. */
const bytesOfRow = ({ factors, outcomes }: Study): number =>
  10 + 8 * factors.length + 20 * outcomes.length + 64;
