/**
 * Scenarios by name: those that come with Joinery, and the reader's own, kept in this browser.
 *
 * Where the browser keeps nothing (storage shut off, a frame in a sandbox) own scenarios last as long as the page.
 */
import { useEffect, useState } from "react";
import { openDB } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import { SHIPPED_IDS, shippedScenario } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";

interface Kept extends DBSchema {
  readonly scenarios: { readonly key: string; readonly value: Scenario };
}

/** Opens the browser's store; null where it has none. */
async function openKept(): Promise<IDBPDatabase<Kept> | null> {
  try {
    return await openDB<Kept>("joinery", 1, {
      upgrade: (database) => void database.createObjectStore("scenarios", { keyPath: "id" }),
    });
  } catch {
    return null;
  }
}

/** Own scenarios of this visit, by id: what is kept, and what could not be. */
const visit = new Map<string, Scenario>();
const database = openKept();

export const isShipped = (id: string): boolean => SHIPPED_IDS.includes(id);

/** A scenario by its id, shipped or own; null where there is none. */
export async function scenarioOf(id: string): Promise<Scenario | null> {
  if (isShipped(id)) return shippedScenario(id);
  return visit.get(id) ?? (await (await database)?.get("scenarios", id)) ?? null;
}

/** Own scenarios, by title. */
export async function ownScenarios(): Promise<readonly Scenario[]> {
  const kept = (await (await database)?.getAll("scenarios")) ?? [];
  const all = new Map([...kept.map((each) => [each.id, each] as const), ...visit]);
  return [...all.values()].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

/** Keeps an own scenario under its id. @throws RangeError for an id that a shipped scenario has */
export async function keepScenario(scenario: Scenario): Promise<void> {
  if (isShipped(scenario.id)) throw new RangeError(`${scenario.id} is the name of a shipped scenario`);
  visit.set(scenario.id, scenario);
  try {
    await (await database)?.put("scenarios", scenario);
  } catch {
    // No room, or no leave: it lasts as long as the page.
  }
}

/** The scenario of an id: undefined while it is fetched, null where there is none. */
export function useScenario(id: string): Scenario | null | undefined {
  const [found, setFound] = useState<{ readonly id: string; readonly scenario: Scenario | null }>();
  useEffect(() => {
    const now = { wanted: true };
    void scenarioOf(id).then((scenario) => now.wanted && setFound({ id, scenario }));
    return () => void (now.wanted = false);
  }, [id]);
  return found?.id === id ? found.scenario : undefined;
}
