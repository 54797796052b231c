/** `joinery queue add|work <folder>` */
import { studyWords } from "../../words/en/study.ts";
import { DONE } from "../outcome.ts";
import { planIn } from "../study/chunks.ts";
import { addChunks, workQueue } from "../study/queue.ts";

interface QueueArguments {
  readonly redis: string;
  readonly stall: number;
  readonly once?: boolean;
  readonly workers?: number;
}

export async function queue(task: string, folder: string, given: QueueArguments): Promise<number> {
  const plan = await planIn(folder);
  const ground = { plan, redis: given.redis };
  if (task === "add") {
    const added = await addChunks(ground);
    process.stdout.write(`${studyWords.added(added, plan.chunks)}\n`);
    return DONE;
  }
  const { stall, once = false, workers } = given;
  await workQueue(ground, { stall, once, ...(workers === undefined ? {} : { workers }) });
  return DONE;
}
