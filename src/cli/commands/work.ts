/** `joinery work <folder> <chunk>` */
import { studyWords } from "../../words/en/study.ts";
import { DONE, STOPPED } from "../outcome.ts";
import { isDone, planIn, requireChunk, workChunk } from "../study/chunks.ts";

export async function work(
  folder: string,
  asked: string,
  { workers }: { readonly workers?: number },
): Promise<number> {
  const plan = await planIn(folder);
  const chunk = requireChunk(plan, asked.trim() === "" ? Number.NaN : Number(asked));
  if (isDone(plan, chunk)) {
    process.stdout.write(`${studyWords.chunkThere(chunk)}\n`);
    return DONE;
  }
  const { rows, whole } = await workChunk(plan, chunk, workers === undefined ? {} : { workers });
  process.stdout.write(`${studyWords.chunkDone(chunk, rows)}\n`);
  return whole ? DONE : STOPPED;
}
