/**
 * A few first runs of a study, spread over its rows: what the rest will cost, and how much work makes one task.
 *
 * The first of each worker only wakes it up; of the tasks after that the middle one counts, so that one held up by something else
 * does not. Everything is kept, so nothing is lost by asking. The clock is the asker's: here it is a function that gives milliseconds.
 */
import type { Known } from "./execution.ts";
import { quantile } from "../maths/quantile.ts";
import { jobOf, jobPrint, readingsOf, rowCount, studyCases } from "./jobs.ts";
import type { RunTasks } from "./runner.ts";
import type { Study } from "./study.ts";

export interface PilotRequest {
  readonly study: Study;
  readonly known: Known;
  readonly run: RunTasks;
  /** Workers behind `run`. */
  readonly workers: number;
  readonly now: () => number;
}

export interface Pilot {
  /** Milliseconds of one run on one worker, its share of the compiling included; 0 when all that was tried was known. */
  readonly each: number;
  /** Runs it took. */
  readonly lived: number;
}

/** How many tasks are timed once every worker is awake, and runs in each, so that compiling is shared as it will be. */
const TIMED_TASKS = 8;
const RUNS_IN_TIMED = 3;
/** A task is about this long, so that stopping is quick and messages few. */
const TASK_MS = 250;
const MOST_IN_TASK = 32;

export async function pilot(request: PilotRequest): Promise<Pilot> {
  const rows = rowCount(request.study);
  const spread = (count: number): readonly number[] => [
    ...new Set(
      Array.from({ length: count }, (_, i) => Math.floor((i * (rows - 1)) / Math.max(1, count - 1))),
    ),
  ];
  const first = spread(request.workers);
  const waking = await timed(
    request,
    first.map((row) => [row]),
  );
  const others = spread(request.workers + TIMED_TASKS).filter((row) => !first.includes(row));
  const later = await timed(
    request,
    others.map((row) => fromRow(row, request.study.runs).filter((each) => !first.includes(each))),
  );
  const counting = later.each.length > 0 ? later.each : waking.each;
  const each = counting.length === 0 ? 0 : quantile(Float64Array.from(counting), 0.5);
  return { each, lived: waking.lived + later.lived };
}

/** A row and the few after it in the same case. */
const fromRow = (row: number, runs: number): readonly number[] =>
  Array.from({ length: Math.min(RUNS_IN_TIMED, runs - (row % runs)) }, (_, i) => row + i);

export const batchFor = ({ each }: Pick<Pilot, "each">): number =>
  Math.max(1, Math.min(MOST_IN_TASK, Math.round(TASK_MS / Math.max(1, each))));

/** Milliseconds a run in each task, and how many were run. */
async function timed(
  { study, known, run, now }: PilotRequest,
  tasks: readonly (readonly number[])[],
): Promise<{ readonly each: readonly number[]; readonly lived: number }> {
  const cases = studyCases(study);
  const done = new Set<number>();
  const each: number[] = [];
  /** When each task was given out, by its first row. */
  const begun = new Map<number, number>();
  const todo = tasks.filter(({ length }) => length > 0).values();
  await run(
    async () => {
      for (const wanted of todo) {
        const number = Math.floor(wanted[0] / study.runs);
        const job = jobOf(study, number, cases[number], []);
        const print = jobPrint(job);
        const rows = wanted.filter(
          (row) => !done.has(row) && known.find(print, row % study.runs) === undefined,
        );
        if (rows.length === 0) continue;
        for (const row of rows) done.add(row);
        begun.set(rows[0], now());
        return { job: { ...job, runs: rows.map((row) => row % study.runs) }, rows, print };
      }
      return undefined;
    },
    ({ print, rows }, futures) => {
      each.push((now() - (begun.get(rows[0]) ?? 0)) / futures.length);
      futures.forEach((future, i) => {
        const values = readingsOf(future, study, cases[Math.floor(rows[i] / study.runs)]);
        known.keep(print, future.run, { fingerprint: future.fingerprint, values });
      });
    },
  );
  return { each, lived: done.size };
}
