/**
 * Studies on the desk and the futures that are done, kept in this browser.
 *
 * Findings stand under the name of what was read of a future: every study that reads the same may use them, and nothing is run
 * twice. Where the browser keeps nothing, both last as long as the page.
 */
import { useCallback, useEffect, useState } from "react";
import type { KeptFinding } from "../../protocol/study-api.ts";
import { database, keep } from "../keep/database.ts";
import type { KeptStudy } from "../keep/database.ts";

const visit = new Map<string, KeptStudy>();
const visitFindings = new Map<string, KeptFinding[]>();

export async function studyOf(id: string): Promise<KeptStudy | null> {
  return visit.get(id) ?? (await (await database())?.get("studies", id)) ?? null;
}

export async function keepStudy(study: KeptStudy): Promise<boolean> {
  visit.set(study.id, study);
  const isKept = await keep((open) => open.put("studies", study));
  if (isKept && visit.get(study.id) === study) visit.delete(study.id);
  return isKept;
}

export async function removeStudy(id: string): Promise<void> {
  visit.delete(id);
  await keep((open) => open.delete("studies", id));
}

async function keptStudies(): Promise<readonly KeptStudy[]> {
  const kept = (await (await database())?.getAll("studies")) ?? [];
  const all = new Map([...kept.map((each) => [each.id, each] as const), ...visit]);
  return [...all.values()].sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

/** Studies on the desk, the latest first; null while they are fetched. */
export function useStudies(): readonly [readonly KeptStudy[] | null, () => void] {
  const [studies, setStudies] = useState<readonly KeptStudy[] | null>(null);
  const fetch = useCallback(() => void keptStudies().then(setStudies), []);
  useEffect(fetch, [fetch]);
  return [studies, fetch];
}

/** An id that no study on the desk has. */
export async function freeId(wanted: string): Promise<string> {
  const taken = new Set((await keptStudies()).map(({ id }) => id));
  const names = [wanted, ...Array.from({ length: taken.size + 1 }, (_, i) => `${wanted}-${i + 2}`)];
  return names.find((name) => !taken.has(name)) ?? wanted;
}

/** Everything known of futures that were read in this way. */
export async function findingsOf(readings: string): Promise<readonly KeptFinding[]> {
  const kept = (await (await database())?.getAllFromIndex("findings", "readings", readings)) ?? [];
  return [...kept.flatMap(({ findings }) => findings), ...(visitFindings.get(readings) ?? [])];
}

export async function keepFindings(readings: string, findings: readonly KeptFinding[]): Promise<void> {
  if (findings.length === 0) return;
  if (await keep((open) => open.add("findings", { readings, findings }))) return;
  visitFindings.set(readings, [...(visitFindings.get(readings) ?? []), ...findings]);
}

/** Forgets every finished future, and how far studies had come. */
export async function forgetFindings(): Promise<void> {
  visitFindings.clear();
  await keep((open) => open.clear("findings"));
  for (const { id, draft, changed } of await keptStudies()) await keepStudy({ id, draft, changed });
}
