/**
 * Result files that are never half written under a whole name: each grows as `name.part` and takes its name when done. A
 * killed process leaves `.part` files; a stopped one names what it has `name.partial.ext`.
 */
import { createWriteStream } from "node:fs";
import type { WriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { once } from "node:events";
import { TABLES } from "../analysis/export/tables.ts";
import { InputError, shown } from "../scenario/problem.ts";

export interface ResultFile {
  readonly write: (text: string) => Promise<void>;
  /** Closes it under its own name, or marked as partial. */
  readonly finish: (partial: boolean) => Promise<void>;
}

export async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
}

/**
 * A folder for one result: new, empty, or told to be written over. Of an earlier result everything that could be taken
 * for part of the new one goes; what is not ours stays.
 * @throws InputError when there are files in it
 */
export async function openNewFolder(folder: string, overwrite = false): Promise<void> {
  await openFolder(folder);
  const there = await readdir(folder);
  if (there.length === 0) return;
  if (!overwrite)
    throw new InputError([{ at: "--out", code: "folder-in-use", found: shown(folder), values: {} }]);
  await Promise.all(there.filter(isResult).map((name) => rm(join(folder, name))));
}

const RESULTS = [
  ...Object.keys(TABLES),
  "about.json",
  "network.graphml",
  "network.gexf",
  "compare.json",
  "differences.csv",
  "rivals.json",
  "rivals.csv",
  "patterns.json",
  "patterns.csv",
  "knock-outs.csv",
  "finished-patterns.txt",
];
const isResult = (name: string): boolean =>
  RESULTS.some((each) => [each, `${each}.part`, partialName(each)].includes(name));

export function openResult(folder: string, name: string): ResultFile {
  const part = join(folder, `${name}.part`);
  const stream: WriteStream = createWriteStream(part, { encoding: "utf8" });
  const failure = new Promise<never>((_, reject) => stream.once("error", reject));
  failure.catch(() => {});
  return {
    write: async (text) => {
      if (!stream.write(text)) await Promise.race([once(stream, "drain"), failure]);
    },
    finish: async (partial) => {
      stream.end();
      await Promise.race([once(stream, "close"), failure]);
      await rename(part, join(folder, partial ? partialName(name) : name));
    },
  };
}

/** A small file, whole at once. */
export async function writeResult(
  folder: string,
  name: string,
  text: string | Uint8Array,
  partial: boolean,
): Promise<void> {
  const part = join(folder, `${name}.part`);
  await writeFile(part, text);
  await rename(part, join(folder, partial ? partialName(name) : name));
}

export function partialName(name: string): string {
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}.partial${extension}`;
}
