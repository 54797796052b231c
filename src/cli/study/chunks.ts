/**
 * A study cut into chunks: chunk i of n is a pure function of (study, i, n), so that any machine can run any of them, again if
 * need be, and the whole is the same as from one laptop.
 *
 *     <folder>/study.json  plan.json  slurm.sh          chunks/chunk-00000.csv …   each whole under its name, or not there
 */
import { createReadStream, existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { chunkSpan, rowCount, studyPrint } from "../../experiment/jobs.ts";
import type { Study } from "../../experiment/study.ts";
import { isRecord } from "../../scenario/check/place.ts";
import { InputError, shown } from "../../scenario/problem.ts";
import { openFolder, openResult, writeResult } from "../files.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { startProgress } from "../progress.ts";
import { startTaskThreads } from "../threads.ts";
import { RESULTS, digestOfFile, headerLine, studyIn, writeAbout, writeStudy } from "./folder.ts";
import { openJournal } from "./journal.ts";
import { runSpan } from "./run-study.ts";

export interface Plan {
  readonly folder: string;
  readonly study: Study;
  readonly chunks: number;
}

export async function makePlan(folder: string, study: Study, chunks: number): Promise<void> {
  await openFolder(join(folder, "chunks"));
  await writeStudy(folder, study);
  const plan = { chunks, rows: rowCount(study), fingerprint: studyPrint(study) };
  await writeResult(folder, "plan.json", `${JSON.stringify(plan, null, 2)}\n`, false);
}

/** @throws InputError when the folder holds no plan, or the study beside it is another */
export async function planIn(folder: string): Promise<Plan> {
  const study = await studyIn(folder, "not-a-plan");
  let data: unknown;
  try {
    data = JSON.parse(await readFile(join(folder, "plan.json"), "utf8"));
  } catch {
    throw new InputError([{ at: folder, code: "not-a-plan", found: "without plan.json", values: {} }]);
  }
  if (!isRecord(data) || data["fingerprint"] !== studyPrint(study))
    throw new InputError([{ at: folder, code: "other-study", found: "a plan of another study", values: {} }]);
  return { folder, study, chunks: Number(data["chunks"]) };
}

const chunkName = (chunk: number): string => `chunk-${String(chunk).padStart(5, "0")}.csv`;
const chunkPath = ({ folder }: Plan, chunk: number): string => join(folder, "chunks", chunkName(chunk));

export const isDone = (plan: Plan, chunk: number): boolean => existsSync(chunkPath(plan, chunk));

export const missingChunks = (plan: Plan): readonly number[] =>
  Array.from({ length: plan.chunks }, (_, chunk) => chunk).filter((chunk) => !isDone(plan, chunk));

export function requireChunk({ chunks }: Plan, chunk: number): number {
  if (Number.isInteger(chunk) && chunk >= 0 && chunk < chunks) return chunk;
  throw new InputError([
    { at: "<chunk>", code: "no-such-chunk", found: shown(chunk), values: { last: String(chunks - 1) } },
  ]);
}

/** Longest a task of a chunk may be held up by stopping, in runs. */
const BATCH = 4;

/**
 * Runs one chunk; does nothing when it is there. What was finished before a kill is kept beside it until it is whole.
 *
 * @returns rows done, and whether the chunk is whole
 */
export async function workChunk(
  plan: Plan,
  chunk: number,
  { workers, quiet = false }: { readonly workers?: number; readonly quiet?: boolean } = {},
): Promise<{ readonly rows: number; readonly whole: boolean }> {
  const { folder, study, chunks } = plan;
  const span = chunkSpan(rowCount(study), chunk, chunks);
  if (isDone(plan, chunk)) return { rows: span.to - span.from, whole: true };
  const interrupt = listenForInterrupt();
  const threads = startTaskThreads(workers);
  const file = chunkName(chunk);
  const kept = join(folder, "chunks", `${file}.finished-runs`);
  const journal = openJournal(kept, study.outcomes.length);
  const progress = startProgress(span.to - span.from, quiet);
  try {
    const given = { study, file, header: false, span, journal, threads, interrupt, progress, batch: BATCH };
    const { rows, whole } = await runSpan({ ...given, folder: join(folder, "chunks") });
    if (whole) await rm(kept, { force: true });
    return { rows, whole };
  } finally {
    progress.end();
    journal.close();
    interrupt.release();
    await threads.close();
  }
}

/** Puts all chunks together; to be called only when none is missing. Calling it again gives the same. */
export async function mergeChunks(plan: Plan): Promise<{ readonly digest: string; readonly rows: number }> {
  const { folder, study, chunks } = plan;
  const out = openResult(folder, RESULTS);
  await out.write(headerLine(study));
  for (let chunk = 0; chunk < chunks; chunk++)
    for await (const piece of createReadStream(chunkPath(plan, chunk), "utf8"))
      await out.write(String(piece));
  await out.finish(false);
  const digest = await digestOfFile(join(folder, RESULTS));
  const rows = rowCount(study);
  await writeAbout(folder, { study, rows, partial: false, digest });
  return { digest, rows };
}
