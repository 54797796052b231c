/**
 * A stretch of a study's rows, lived by anybody and handed on in order: memory stays flat however many there are.
 *
 * What is known already is not run again. Rows that come early wait for those before them; when too many wait, no new task is
 * given out until the gap has closed.
 */
import { jobOf, jobPrint, readingsOf, studyCases } from "./jobs.ts";
import type { Span } from "./jobs.ts";
import type { RunTasks, Task } from "./runner.ts";
import type { Setting, Study } from "./study.ts";

/** What is kept of one future. */
export interface Finding {
  readonly fingerprint: string;
  readonly values: readonly number[];
}

/** One row of the results. */
export interface ResultRow extends Finding {
  readonly case: number;
  readonly run: number;
  readonly settings: readonly Setting[];
}

/** Findings by what they were made from: nothing that is in here is run. */
export interface Known {
  readonly find: (print: string, run: number) => Finding | undefined;
  readonly keep: (print: string, run: number, finding: Finding) => void;
}

export interface Execution {
  readonly study: Study;
  readonly span: Span;
  readonly known: Known;
  readonly run: RunTasks;
  /** Called in row order. */
  readonly write: (rows: readonly ResultRow[]) => Promise<void>;
  /** Rows done so far, from memory or by running. */
  readonly onProgress: (rows: number) => void;
  readonly stopped: () => boolean;
  /** Awaited before each task is given out: somebody may hold the work up for a while. */
  readonly ready?: () => Promise<void>;
  /** Runs in one task: few, so that stopping is quick and sharing fair. */
  readonly batch: number;
}

export interface Executed {
  readonly rows: number;
  /** Futures that were run, and those that were known. */
  readonly lived: number;
  readonly whole: boolean;
}

/** Rows that may wait for one before them. */
const MOST_WAITING = 2048;

export async function execute(execution: Execution): Promise<Executed> {
  const { study, span, known, run, write, onProgress, stopped } = execution;
  const waiting = new Map<number, ResultRow>();
  let head = span.from;
  let done = 0;
  let lived = 0;
  let writing: Promise<void> = Promise.resolve();
  let moved: () => void = () => {};
  const put = (row: number, result: ResultRow): void => {
    waiting.set(row, result);
    done++;
    const ready: ResultRow[] = [];
    for (let next = waiting.get(head); next !== undefined; next = waiting.get(head)) {
      ready.push(next);
      waiting.delete(head++);
    }
    if (ready.length > 0) writing = writing.then(() => write(ready));
    onProgress(done);
    moved();
  };
  const tasks = tasksOf(execution, put);
  const next = async (): Promise<Task | undefined> => {
    while (waiting.size > MOST_WAITING && !stopped())
      await new Promise<void>((resolve) => {
        moved = resolve;
      });
    await writing;
    await execution.ready?.();
    if (stopped()) return undefined;
    const { value } = tasks.next();
    return value ?? undefined;
  };
  await run(next, ({ rows, print }, futures) => {
    futures.forEach((future, i) => {
      const settings = casesIn(study)[Math.floor(rows[i] / study.runs)];
      const finding: Finding = {
        fingerprint: future.fingerprint,
        values: readingsOf(future, study, settings),
      };
      known.keep(print, future.run, finding);
      lived++;
      put(rows[i], rowOf(study, rows[i], finding));
    });
  });
  await writing;
  // Stopped in the middle: rows after a gap are finished too.
  if (waiting.size > 0)
    await write([...waiting.keys()].sort((a, b) => a - b).flatMap((row) => waiting.get(row) ?? []));
  return { rows: done, lived, whole: done === span.to - span.from };
}

/** Cases are worked out once a study, however many of its rows are asked for. */
const casesByStudy = new WeakMap<Study, readonly (readonly Setting[])[]>();
function casesIn(study: Study): readonly (readonly Setting[])[] {
  const there = casesByStudy.get(study) ?? studyCases(study);
  casesByStudy.set(study, there);
  return there;
}

function rowOf(study: Study, row: number, finding: Finding): ResultRow {
  const number = Math.floor(row / study.runs);
  return { case: number, run: row % study.runs, settings: casesIn(study)[number], ...finding };
}

/** The tasks of a stretch, each made when it is asked for; rows that are known are put straight away. */
function* tasksOf(
  { study, span, known, batch }: Execution,
  put: (row: number, result: ResultRow) => void,
): Generator<Task, undefined> {
  const { runs } = study;
  const cases = casesIn(study);
  for (let number = Math.floor(span.from / runs); number * runs < span.to; number++) {
    const first = Math.max(span.from, number * runs);
    const last = Math.min(span.to, (number + 1) * runs);
    const job = jobOf(study, number, cases[number], []);
    const print = jobPrint(job);
    let rows: number[] = [];
    for (let row = first; row < last; row++) {
      const finding = known.find(print, row % runs);
      if (finding !== undefined) put(row, rowOf(study, row, finding));
      else rows.push(row);
      if (rows.length === batch || (row === last - 1 && rows.length > 0)) {
        yield { job: { ...job, runs: rows.map((each) => each % runs) }, rows, print };
        rows = [];
      }
    }
  }
  return undefined;
}
