/**
 * A pool of laboratories as a runner: jobs are cut into batches of runs that idle workers take, so that a slow worker
 * holds nobody up. What comes back is the same whatever the number of workers and the order of finishing.
 */
import { proxy } from "comlink";
import type { Future, Job, Runner } from "../experiment/runner.ts";
import type { RemoteLaboratory } from "./client.ts";

/** Runs in one batch: few enough to share out fairly, enough to make compiling worth it. */
const BATCH = 8;

export function poolOf(workers: readonly RemoteLaboratory[]): Runner {
  return {
    run: async (job: Job, onFuture: (future: Future) => void, stopped: () => boolean) => {
      const size = Math.max(1, Math.min(BATCH, Math.ceil(job.runs.length / workers.length)));
      const batches = Array.from({ length: Math.ceil(job.runs.length / size) }, (_, b) =>
        job.runs.slice(b * size, (b + 1) * size),
      );
      const receive = (future: Future): boolean => {
        onFuture(future);
        return !stopped();
      };
      const serve = async (worker: RemoteLaboratory): Promise<void> => {
        for (let runs = batches.shift(); runs !== undefined && !stopped(); runs = batches.shift()) {
          await worker.simulate({ ...job, runs }, proxy(receive));
        }
      };
      await Promise.all(workers.map(serve));
    },
  };
}
