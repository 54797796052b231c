/** Finished runs and comparisons, kept so that they can be opened again and known to come out the same. */
import { useCallback, useEffect, useState } from "react";
import { database, keep } from "./database.ts";
import type { KeptResult } from "./database.ts";

const visit = new Map<string, KeptResult>();

export async function keepResult(result: KeptResult): Promise<void> {
  visit.set(result.id, result);
  if (await keep((open) => open.put("results", result))) visit.delete(result.id);
}

async function keptResults(): Promise<readonly KeptResult[]> {
  const kept = (await (await database())?.getAll("results")) ?? [];
  const all = new Map([...kept.map((each) => [each.id, each] as const), ...visit]);
  return [...all.values()].sort((a, b) => (a.kept < b.kept ? 1 : -1));
}

export async function removeResult(id: string): Promise<void> {
  visit.delete(id);
  await keep((open) => open.delete("results", id));
}

/** Kept results, the latest first; null while they are fetched. */
export function useResults(): readonly [readonly KeptResult[] | null, () => void] {
  const [results, setResults] = useState<readonly KeptResult[] | null>(null);
  const fetch = useCallback(() => void keptResults().then(setResults), []);
  useEffect(fetch, [fetch]);
  return [results, fetch];
}
