/**
 * A few first runs of a study, spread over its rows: what the rest will cost, and how much work makes one task.
 *
 * The first ones wake the workers up, the others are timed. Everything is kept, so nothing is lost by asking. The clock is the
 * asker's: here it is a function that gives milliseconds.
 */
import type { Known } from "./execution.ts";
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

const WAKING_ROWS = 4;
const TIMED_ROWS = 12;
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
  const waking = await timed(request, spread(WAKING_ROWS));
  const others = spread(TIMED_ROWS).filter((row) => !spread(WAKING_ROWS).includes(row));
  const later = await timed(request, others);
  return { each: later.lived > 0 ? later.each : waking.each, lived: waking.lived + later.lived };
}

export const batchFor = ({ each }: Pick<Pilot, "each">): number =>
  Math.max(1, Math.min(MOST_IN_TASK, Math.round(TASK_MS / Math.max(1, each))));

async function timed(
  { study, known, run, workers, now }: PilotRequest,
  rows: readonly number[],
): Promise<Pilot> {
  const cases = studyCases(study);
  const todo = rows.values();
  const started = now();
  let lived = 0;
  await run(
    async () => {
      for (const row of todo) {
        const number = Math.floor(row / study.runs);
        const job = jobOf(study, number, cases[number], [row % study.runs]);
        const print = jobPrint(job);
        if (known.find(print, row % study.runs) === undefined) return { job, rows: [row], print };
      }
      return undefined;
    },
    ({ print, rows: [row] }, [future]) => {
      known.keep(print, future.run, {
        fingerprint: future.fingerprint,
        values: readingsOf(future, study, cases[Math.floor(row / study.runs)]),
      });
      lived++;
    },
  );
  if (lived === 0) return { each: 0, lived };
  return { each: ((now() - started) * Math.min(workers, lived)) / lived, lived };
}
