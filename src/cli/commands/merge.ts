/** `joinery merge <folder>` */
import { rangesOf, studyWords } from "../../words/en/study.ts";
import { DONE, FAILED } from "../outcome.ts";
import { mergeChunks, missingChunks, planIn } from "../study/chunks.ts";
import { analyseFolder } from "../study/analyse-folder.ts";

interface MergeArguments {
  readonly analysis?: boolean;
  readonly missing?: boolean;
  readonly json?: boolean;
}

export async function merge(folder: string, given: MergeArguments): Promise<number> {
  const { analysis = true, json = false } = given;
  const plan = await planIn(folder);
  const missing = missingChunks(plan);
  if (given.missing === true) {
    process.stdout.write(missing.length === 0 ? "" : `${rangesOf(missing, "-", ",")}\n`);
    return DONE;
  }
  if (missing.length > 0) {
    if (json) process.stdout.write(`${JSON.stringify({ missing, chunks: plan.chunks })}\n`);
    process.stderr.write(`${studyWords.missing(missing, plan.chunks)}\n${studyWords.remedyMissing}\n`);
    return FAILED;
  }
  const { digest, rows } = await mergeChunks(plan);
  const told = analysis ? await analyseFolder(folder) : "";
  if (json)
    process.stdout.write(`${JSON.stringify({ missing, chunks: plan.chunks, rows, digest }, null, 2)}\n`);
  else process.stdout.write(`${told}${studyWords.digest(digest)}\n`);
  return DONE;
}
