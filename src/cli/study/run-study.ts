/** Runs a study in a folder: what is there is kept, what is missing is run, and the table is written in row order. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { resultLine } from "../../analysis/export/study-rows.ts";
import { execute } from "../../experiment/execution.ts";
import type { Executed, Execution } from "../../experiment/execution.ts";
import { jobOf, jobPrint, readingsOf, readingsPrint, rowCount, studyCases } from "../../experiment/jobs.ts";
import type { Span } from "../../experiment/jobs.ts";
import type { Task } from "../../experiment/runner.ts";
import type { Study } from "../../experiment/study.ts";
import { quantile } from "../../maths/quantile.ts";
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

export interface Pilot {
  /** Milliseconds of one run, its share of the compiling included. */
  readonly each: number;
  /** Runs it took; they are kept. */
  readonly lived: number;
  /** Rows that are known already, as far as can be told without running. */
  readonly missing: number;
  readonly bytes: number;
}

/** How many tasks are timed once every thread is awake, and runs in each, so that compiling is shared as it will be. */
const TIMED_TASKS = 8;
const RUNS_IN_TIMED = 3;
/** A task is about this long, so that stopping is quick and messages few. */
const TASK_MS = 250;
const MOST_IN_TASK = 32;

/**
 * A few first runs, spread over the study, of those not known yet; they are kept, so nothing is lost by asking. The first of each
 * thread only wake it up; of the tasks after that the middle one counts, so that one held up by something else does not.
 */
export async function pilot(study: Study, journal: Journal, threads: TaskThreads): Promise<Pilot> {
  const rows = rowCount(study);
  const spread = (count: number): readonly number[] => [
    ...new Set(
      Array.from({ length: count }, (_, i) => Math.floor((i * (rows - 1)) / Math.max(1, count - 1))),
    ),
  ];
  const first = spread(threads.count);
  const waking = await timed(
    study,
    first.map((row) => [row]),
    journal,
    threads,
  );
  const others = spread(threads.count + TIMED_TASKS).filter((row) => !first.includes(row));
  const later = await timed(
    study,
    others.map((row) => fromRow(row, study.runs).filter((each) => !first.includes(each))),
    journal,
    threads,
  );
  const counting = later.each.length > 0 ? later.each : waking.each;
  return {
    each: counting.length === 0 ? 0 : quantile(Float64Array.from(counting), 0.5),
    lived: waking.lived + later.lived,
    missing: Math.max(0, rows - journal.size),
    bytes: headerLine(study).length + rows * bytesOfRow(study),
  };
}

/** A row and the few after it in the same case. */
const fromRow = (row: number, runs: number): readonly number[] =>
  Array.from({ length: Math.min(RUNS_IN_TIMED, runs - (row % runs)) }, (_, i) => row + i);

/** Two short numbers, a setting a factor, a number to its last digit an outcome, and the fingerprint. */
const bytesOfRow = ({ factors, outcomes }: Study): number =>
  10 + 8 * factors.length + 20 * outcomes.length + 64;

/** Milliseconds a run in each task, and how many were run. */
async function timed(
  study: Study,
  tasks: readonly (readonly number[])[],
  journal: Journal,
  threads: TaskThreads,
): Promise<{ readonly each: readonly number[]; readonly lived: number }> {
  const cases = studyCases(study);
  const done = new Set<number>();
  const each: number[] = [];
  const begun = new Map<Task, number>();
  const todo = tasks.values();
  await threads.run(
    async () => {
      for (const wanted of todo) {
        const number = Math.floor(wanted[0] / study.runs);
        const job = jobOf(study, number, cases[number], []);
        const print = jobPrint(job);
        const rows = wanted.filter(
          (row) => !done.has(row) && journal.find(print, row % study.runs) === undefined,
        );
        if (rows.length === 0) continue;
        for (const row of rows) done.add(row);
        const task = { job: { ...job, runs: rows.map((row) => row % study.runs) }, rows, print };
        begun.set(task, performance.now());
        return task;
      }
      return undefined;
    },
    (task, futures) => {
      each.push((performance.now() - (begun.get(task) ?? 0)) / futures.length);
      futures.forEach((future, i) => {
        const values = readingsOf(future, study, cases[Math.floor(task.rows[i] / study.runs)]);
        journal.keep(task.print, future.run, { fingerprint: future.fingerprint, values });
      });
    },
  );
  return { each, lived: done.size };
}

export const batchFor = ({ each }: Pilot): number =>
  Math.max(1, Math.min(MOST_IN_TASK, Math.round(TASK_MS / Math.max(1, each))));
