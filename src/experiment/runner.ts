/**
 * Running many futures: what is asked for and what comes back, wherever it is run.
 *
 * A job is a pure function of its own fields, so it may be run by this thread, a pool of workers, a browser or a cluster,
 * in any order, with the same answer.
 */
import type { Scenario } from "../scenario/scenario.ts";

/** Some futures of one option. */
export interface Job {
  readonly scenario: Scenario;
  readonly option: string;
  readonly seed: string;
  readonly months: number;
  /** Numbers of the runs, from 0. */
  readonly runs: readonly number[];
  /** Outcomes to bring back, by id; all of them if left out. */
  readonly outcomes?: readonly string[];
  /** Levels and localities too. */
  readonly levels: boolean;
  readonly localities: boolean;
}

/** One column of a series. */
export interface ColumnName {
  readonly outcome: string;
  /** `system`, a level, or a locality. */
  readonly scope: string;
}

/** One future: `values[month * columns.length + column]`, NaN where there was nothing to measure. */
export interface Future {
  readonly option: string;
  readonly run: number;
  readonly months: number;
  readonly columns: readonly ColumnName[];
  readonly values: Float64Array;
  /** Of the standard columns, whatever was brought back. */
  readonly fingerprint: string;
  /** Of what the run was made from. */
  readonly made: string;
}

/** Something that runs jobs. Futures may come in any order; `stopped` is asked between two runs. */
export interface Runner {
  readonly run: (job: Job, onFuture: (future: Future) => void, stopped: () => boolean) => Promise<void>;
}

/** One small piece of a study: a few runs of one case, under a name the asker knows it by. */
export interface Task {
  readonly job: Job;
  /** Row of the results that each run fills. */
  readonly rows: readonly number[];
  /** Of the job: what its futures depend on. */
  readonly print: string;
}

/** Takes tasks until there are none, and hands each on with its futures as it is done, in any order. */
export type RunTasks = (
  next: () => Promise<Task | undefined>,
  take: (task: Task, futures: readonly Future[]) => void | Promise<void>,
) => Promise<void>;
