/** A runner over Node threads; with one worker, this thread does the work itself. */
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { runEnsemble } from "../analysis/patterns/ensemble.ts";
import type { EnsembleRunner } from "../analysis/patterns/ensemble.ts";
import { futuresOf } from "../experiment/ensemble.ts";
import type { RunTasks, Runner } from "../experiment/runner.ts";
import { laboratoryBehind } from "../protocol/client.ts";
import { ensemblePoolOf } from "../protocol/ensemble-pool.ts";
import { nodeEndpoint } from "../protocol/node-endpoint.ts";
import { poolOf } from "../protocol/pool.ts";
import { taskPoolOf } from "../protocol/task-pool.ts";
import type { RemoteLaboratory } from "../protocol/client.ts";

export interface Threads {
  readonly count: number;
  readonly runner: Runner;
  readonly close: () => Promise<void>;
}

/** As many workers as asked for, or as there are cores; never more than runs. */
export function startThreads(asked: number | undefined, runs: number): Threads {
  const count = Math.min(asked ?? availableParallelism(), runs);
  if (count <= 1) return { count: 1, runner: inThisThread, close: async () => {} };
  const { laboratories, failed, close } = openThreads(count);
  const pool = poolOf(laboratories);
  return {
    count,
    runner: { run: (job, onFuture, stopped) => Promise.race([pool.run(job, onFuture, stopped), failed]) },
    close,
  };
}

/** With a breath after each future, in which files are written and Ctrl-C is heard. */
const inThisThread: Runner = {
  run: async (job, onFuture, stopped) => {
    for (const future of futuresOf(job)) {
      onFuture(future);
      await setImmediate();
      if (stopped()) return;
    }
  },
};

export interface TaskThreads {
  readonly count: number;
  readonly run: RunTasks;
  readonly close: () => Promise<void>;
}

/** The same for a study's many small tasks; never in this thread, which writes results and listens for Ctrl-C. */
export function startTaskThreads(asked: number | undefined): TaskThreads {
  const count = asked ?? availableParallelism();
  const { laboratories, failed, close } = openThreads(count);
  const pool = taskPoolOf(laboratories);
  return { count, run: (next, take) => Promise.race([pool(next, take), failed]), close };
}

export interface EnsembleThreads {
  readonly simulate: EnsembleRunner;
  readonly close: () => Promise<void>;
}

/** The runs of one case of a pattern in as many stretches as there are workers, joined in the order of the runs. */
export function startEnsembleThreads(asked: number | undefined): EnsembleThreads {
  const count = asked ?? availableParallelism();
  if (count <= 1) return { simulate: async (request) => runEnsemble(request), close: async () => {} };
  const { laboratories, failed, close } = openThreads(count);
  const pool = ensemblePoolOf(laboratories);
  return { simulate: (request) => Promise.race([pool(request), failed]), close };
}

interface OpenThreads {
  readonly laboratories: readonly RemoteLaboratory[];
  /** Rejects when a thread breaks. */
  readonly failed: Promise<never>;
  readonly close: () => Promise<void>;
}

function openThreads(count: number): OpenThreads {
  const file = fileURLToPath(new URL("./node.worker.js", import.meta.url));
  // SIGINT goes to the whole group: threads share this process, so the runs under way end by themselves.
  const workers = Array.from({ length: count }, () => new Worker(file));
  const failed = new Promise<never>((_, reject) => {
    for (const worker of workers) worker.once("error", reject);
  });
  failed.catch(() => {});
  return {
    laboratories: workers.map((worker) => laboratoryBehind(nodeEndpoint(worker))),
    failed,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
