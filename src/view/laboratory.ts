/** Laboratories behind workers: one to watch a run in, and a pool for many futures. */
import { laboratoryBehind } from "../protocol/client.ts";
import type { RemoteLaboratory } from "../protocol/client.ts";
import { poolOf } from "../protocol/pool.ts";
import { taskPoolOf } from "../protocol/task-pool.ts";
import type { Future, Job, RunTasks, Runner } from "../experiment/runner.ts";

/** A laboratory in a worker of its own; end it with `close` when its screen goes. */
export interface OwnLaboratory {
  readonly laboratory: RemoteLaboratory;
  /** Rejects when the worker itself breaks down: its promises would then wait for ever. */
  readonly failed: Promise<never>;
  readonly close: () => void;
}

export function startLaboratory(): OwnLaboratory {
  const worker = new Worker(new URL("../../workers/simulation.worker.ts", import.meta.url), {
    type: "module",
    name: "simulation",
  });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker stopped")));
  });
  // Whoever waits on it hears of it; where nobody does, it is no error of the page.
  failed.catch(() => undefined);
  return { laboratory: laboratoryBehind(worker), failed, close: () => worker.terminate() };
}

/** Leaves one core for the page; more than eight gain nothing here. */
const workersHere = (): number => Math.max(1, Math.min(8, navigator.hardwareConcurrency - 1));

/** A runner over as many workers as the machine has cores to spare; end it with `close`. */
export interface Pool {
  readonly runner: Runner;
  /** Many small jobs side by side: whoever is idle takes the next. `stopped` is asked between two jobs. */
  readonly liveAll: (
    jobs: readonly Job[],
    onFutures: (futures: readonly Future[], job: Job) => void,
    stopped: () => boolean,
  ) => Promise<void>;
  readonly close: () => void;
}

/** The same for a study's many small tasks. */
export interface TaskPool {
  readonly count: number;
  readonly run: RunTasks;
  readonly close: () => void;
}

export function startTaskPool(): TaskPool {
  const own = Array.from({ length: workersHere() }, startLaboratory);
  const pool = taskPoolOf(own.map(({ laboratory }) => laboratory));
  return {
    count: own.length,
    run: (next, take) => Promise.race([pool(next, take), ...own.map(({ failed }) => failed)]),
    close: () => own.forEach(({ close }) => close()),
  };
}

export function startPool(): Pool {
  const own = Array.from({ length: workersHere() }, startLaboratory);
  const pool = poolOf(own.map(({ laboratory }) => laboratory));
  const runner: Runner = {
    run: (job, onFuture, stopped) =>
      Promise.race([pool.run(job, onFuture, stopped), ...own.map(({ failed }) => failed)]),
  };
  const tasks = taskPoolOf(own.map(({ laboratory }) => laboratory));
  const liveAll: Pool["liveAll"] = async (jobs, onFutures, stopped) => {
    const waiting = [...jobs];
    const next = async () => {
      const job = stopped() ? undefined : waiting.shift();
      return job === undefined ? undefined : { job, rows: [], print: "" };
    };
    const work = tasks(next, ({ job }, futures) => onFutures(futures, job));
    await Promise.race([work, ...own.map(({ failed }) => failed)]);
  };
  return { runner, liveAll, close: () => own.forEach(({ close }) => close()) };
}
