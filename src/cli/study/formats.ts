/** The same table for other people's tools, from the file that is there already, a batch at a time. */
import { behaviorSpaceHead, behaviorSpaceRow } from "../../analysis/export/behavior-space.ts";
import { openParquet } from "../../analysis/export/parquet.ts";
import type { ResultRow } from "../../experiment/execution.ts";
import type { Study } from "../../experiment/study.ts";
import { openResult, writeResult } from "../files.ts";
import { linesOf, rowFrom } from "./rows.ts";

export async function writeFormats(study: Study, folder: string, formats: readonly string[]): Promise<void> {
  if (formats.includes("parquet")) await writeParquet(study, folder);
  if (formats.includes("behaviorspace")) await writeBehaviorSpace(study, folder);
}

const BATCH = 10_000;

async function writeParquet(study: Study, folder: string): Promise<void> {
  const parquet = openParquet(study);
  let rows: ResultRow[] = [];
  for await (const line of linesOf(folder)) {
    rows.push(rowFrom(line, study));
    if (rows.length < BATCH) continue;
    parquet.add(rows);
    rows = [];
  }
  parquet.add(rows);
  await writeResult(folder, "results.parquet", parquet.finish(), false);
}

async function writeBehaviorSpace(study: Study, folder: string): Promise<void> {
  const file = openResult(folder, "behaviorspace.csv");
  await file.write(behaviorSpaceHead(study));
  for await (const line of linesOf(folder)) await file.write(behaviorSpaceRow(study, rowFrom(line, study)));
  await file.finish(false);
}
