/**
 * Scenarios by name: those that come with Joinery, and the reader's own, kept in this browser.
 *
 * Where the browser keeps nothing (storage shut off, a frame in a sandbox) own scenarios last as long as the page.
 */
import { useCallback, useEffect, useState } from "react";
import { SHIPPED_IDS, shippedScenario } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { History } from "../edit/history.ts";
import { database, hearTabs, keep, tellTabs } from "./database.ts";
import type { KeptHistory } from "./database.ts";

/** What could not be kept, by id: it lasts as long as the page. */
const visit = new Map<string, Scenario>();
const visitHistories = new Map<string, KeptHistory>();

export const isShipped = (id: string): boolean => SHIPPED_IDS.includes(id);

/** A scenario by its id, shipped or own; null where there is none. */
export async function scenarioOf(id: string): Promise<Scenario | null> {
  if (isShipped(id)) return shippedScenario(id);
  return visit.get(id) ?? (await (await database())?.get("scenarios", id)) ?? null;
}

/** Own scenarios, by title. */
export async function ownScenarios(): Promise<readonly Scenario[]> {
  const kept = (await (await database())?.getAll("scenarios")) ?? [];
  const all = new Map([...kept.map((each) => [each.id, each] as const), ...visit]);
  return [...all.values()].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

/** Keeps an own scenario under its id, its steps of editing begun anew. @throws RangeError for an id that a shipped scenario has */
export async function keepScenario(scenario: Scenario): Promise<void> {
  if (isShipped(scenario.id)) throw new RangeError(`${scenario.id} is the name of a shipped scenario`);
  visit.set(scenario.id, scenario);
  visitHistories.delete(scenario.id);
  const isKept = await keep(async (open) => {
    const both = open.transaction(["scenarios", "histories"], "readwrite");
    const before = await both.objectStore("histories").get(scenario.id);
    await both.objectStore("scenarios").put(scenario);
    if (before !== undefined)
      await both.objectStore("histories").put({
        id: scenario.id,
        revision: before.revision + 1,
        history: { past: [], undone: [], drafts: {} },
      });
    await both.done;
  });
  if (isKept) visit.delete(scenario.id);
  tellTabs(scenario.id);
}

/** Other screens of this page have a scenario at once, before the browser has put it away. */
export const holdScenario = (scenario: Scenario): void => void visit.set(scenario.id, scenario);

/** The steps that led to a scenario as it is kept, and its revision. */
export async function historyOf(id: string): Promise<KeptHistory | null> {
  return visitHistories.get(id) ?? (await (await database())?.get("histories", id)) ?? null;
}

/**
 * Keeps a scenario with its steps, all or nothing, if it is still the one that was read. Answers the new revision, or
 * null where another tab was first: then nothing was written.
 */
export async function keepEdited(
  scenario: Scenario,
  history: History,
  revision: number,
): Promise<number | null> {
  const next = { id: scenario.id, revision: revision + 1, history };
  const now = { isFirst: true };
  holdScenario(scenario);
  const isKept = await keep(async (open) => {
    const both = open.transaction(["scenarios", "histories"], "readwrite");
    const before = await both.objectStore("histories").get(scenario.id);
    now.isFirst = (before?.revision ?? 0) <= revision;
    if (now.isFirst) {
      await both.objectStore("scenarios").put(scenario);
      await both.objectStore("histories").put(next);
    }
    await both.done;
  });
  if (!now.isFirst) {
    visit.delete(scenario.id);
    return null;
  }
  if (isKept) {
    // A later state may be held already: it is kept next.
    if (visit.get(scenario.id) === scenario) visit.delete(scenario.id);
    visitHistories.delete(scenario.id);
    tellTabs(scenario.id);
  } else {
    visitHistories.set(scenario.id, next);
  }
  return next.revision;
}

export async function removeScenario(id: string): Promise<void> {
  visit.delete(id);
  visitHistories.delete(id);
  await keep(async (open) => {
    await open.delete("scenarios", id);
    await open.delete("histories", id);
    await open.delete("branches", id);
    await open.delete("theirs", id);
    await open.delete("workshops", id);
  });
  tellTabs(id);
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

/** Own scenarios, followed as they come and go in this tab and in others; null while they are fetched. */
export function useOwnScenarios(): readonly [readonly Scenario[] | null, () => void] {
  const [own, setOwn] = useState<readonly Scenario[] | null>(null);
  const fetch = useCallback(() => void ownScenarios().then(setOwn), []);
  useEffect(() => {
    fetch();
    return hearTabs(fetch);
  }, [fetch]);
  return [own, fetch];
}
