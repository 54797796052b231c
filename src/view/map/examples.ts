/** Networks that come with Joinery, each a file with its source and licence on top, fetched when asked for. */
import type { NamedFile } from "../../network/read-files.ts";

const FILES = import.meta.glob<string>("./examples/*.csv", { query: "?raw", import: "default" });

export const EXAMPLES = ["north-west", "researchers", "managers"] as const;
export type Example = (typeof EXAMPLES)[number] | "survey";

/** @throws RangeError when there is no such file */
export async function exampleFile(example: Example): Promise<NamedFile> {
  const load = FILES[`./examples/${example}.csv`];
  if (load === undefined) throw new RangeError(`no example ${example}`);
  return { bytes: new TextEncoder().encode(await load()), name: `${example}.csv` };
}
