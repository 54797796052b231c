/** A pool of laboratories for a study: whoever is idle takes the next small task. Who takes what never shows in the results. */
import type { RunTasks, Task } from "../experiment/runner.ts";
import type { RemoteLaboratory } from "./client.ts";

export const taskPoolOf =
  (workers: readonly RemoteLaboratory[]): RunTasks =>
  async (next, take) => {
    const serve = async (worker: RemoteLaboratory): Promise<void> => {
      for (let task: Task | undefined = await next(); task !== undefined; task = await next())
        await take(task, await worker.live(task.job));
    };
    await Promise.all(workers.map(serve));
  };
