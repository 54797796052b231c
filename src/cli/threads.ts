/** A runner over Node threads; with one worker, this thread does the work itself. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { runHere } from "../experiment/ensemble.ts";
import type { Runner } from "../experiment/runner.ts";
import { laboratoryBehind } from "../protocol/client.ts";
import { nodeEndpoint } from "../protocol/node-endpoint.ts";
import { poolOf } from "../protocol/pool.ts";

export interface Threads {
  readonly runner: Runner;
  readonly close: () => Promise<void>;
}

/** As many workers as asked for, or as there are cores; never more than runs. */
export function startThreads(asked: number | undefined, runs: number): Threads {
  const count = Math.min(asked ?? availableParallelism(), runs);
  if (count <= 1) return { runner: runHere, close: async () => {} };
  const file = fileURLToPath(new URL("./node.worker.js", import.meta.url));
  // SIGINT goes to the whole group: threads share this process, so the runs under way end by themselves.
  const workers = Array.from({ length: count }, () => new Worker(file));
  const failed = new Promise<never>((_, reject) => {
    for (const worker of workers) worker.once("error", reject);
  });
  failed.catch(() => {});
  const pool = poolOf(workers.map((worker) => laboratoryBehind(nodeEndpoint(worker))));
  return {
    runner: { run: (job, onFuture, stopped) => Promise.race([pool.run(job, onFuture, stopped), failed]) },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
