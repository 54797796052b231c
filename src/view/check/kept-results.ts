/** What was found when the catalogue of patterns was last run as a whole: `docs/patterns.json`, fetched when asked for. */
import type { PatternsFound } from "../../analysis/documents/patterns.ts";

const FILES = import.meta.glob<PatternsFound>("../../../docs/patterns.json", { import: "default" });

/** Null where the file was not made. */
export async function keptResults(): Promise<PatternsFound | null> {
  const [load] = Object.values(FILES);
  return load === undefined ? null : load();
}
