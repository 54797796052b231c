/** Runs options one after another over a runner, and hands every future on in run order, whatever order they finish in. */
import type { Future, Job, Runner } from "../experiment/runner.ts";
import type { Interrupt } from "./interrupt.ts";
import type { Progress } from "./progress.ts";

export interface Gathering {
  readonly runner: Runner;
  readonly jobs: readonly Job[];
  readonly interrupt: Interrupt;
  readonly progress: Progress;
  /** Called in order of options and runs. */
  readonly take: (future: Future) => Promise<void>;
}

/** Resolves to whether everything asked for was done. */
export async function gather({ runner, jobs, interrupt, progress, take }: Gathering): Promise<boolean> {
  for (const job of jobs) {
    await interrupt.ready();
    const waiting = new Map<number, Future>();
    const order = [...job.runs];
    let writing: Promise<void> = Promise.resolve();
    const pass = (): void => {
      for (let next = waiting.get(order[0]); next !== undefined; next = waiting.get(order[0])) {
        const future = next;
        waiting.delete(future.run);
        order.shift();
        writing = writing.then(() => take(future));
      }
    };
    await runner.run(
      job,
      (future) => {
        waiting.set(future.run, future);
        progress.step();
        pass();
      },
      interrupt.stopped,
    );
    // Stopped in the middle: runs after a gap are finished too, and are kept.
    for (const future of [...waiting.values()].sort((a, b) => a.run - b.run))
      writing = writing.then(() => take(future));
    await writing;
    if (interrupt.stopped()) return false;
  }
  return true;
}
