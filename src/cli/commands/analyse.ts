/** `joinery analyse <folder>`: findings and figures from results that are there. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DONE } from "../outcome.ts";
import { analyseFolder } from "../study/analyse-folder.ts";

export async function analyse(
  folder: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const told = await analyseFolder(folder);
  process.stdout.write(json ? await readFile(join(folder, "analysis.json"), "utf8") : told);
  return DONE;
}
