/**
 * Result files that are never half written under a whole name: each grows as `name.part` and takes its name when done. A
 * killed process leaves `.part` files; a stopped one names what it has `name.partial.ext`.
 */
import { createWriteStream } from "node:fs";
import type { WriteStream } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { once } from "node:events";

export interface ResultFile {
  readonly write: (text: string) => Promise<void>;
  /** Closes it under its own name, or marked as partial. */
  readonly finish: (partial: boolean) => Promise<void>;
}

export async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
}

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
