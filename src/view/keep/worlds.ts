/**
 * Sets of believable worlds by the fingerprint of what is in them: the shipped one, and the reader's own, kept in this
 * browser. A set cannot change under its name: another set has another fingerprint.
 */
import { useEffect, useState } from "react";
import { createStore } from "zustand/vanilla";
import { SHIPPED_WORLDS } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { database, hearTabs, keep, tellTabs } from "./database.ts";

/** What could not be kept: it lasts as long as the page. */
const visit = new Map<string, WorldSet>();
/** One object a set while the page is open, so that it can be told by looking at it. */
const held = new Map<string, WorldSet>([[SHIPPED_WORLDS.print, SHIPPED_WORLDS]]);

/** Grows with every set that is kept or forgotten here. */
const changes = createStore<{ readonly count: number }>(() => ({ count: 0 }));
const told = (print: string): void => {
  changes.setState(({ count }) => ({ count: count + 1 }));
  tellTabs(print);
};

const one = (set: WorldSet): WorldSet => {
  const known = held.get(set.print);
  if (known !== undefined) return known;
  held.set(set.print, set);
  return set;
};

/** A set by its fingerprint; null where this browser has none. */
export async function worldsOf(print: string): Promise<WorldSet | null> {
  if (print === SHIPPED_WORLDS.print) return SHIPPED_WORLDS;
  const found = visit.get(print) ?? (await (await database())?.get("worlds", print));
  return found === undefined ? null : one(found);
}

/** Own sets, by name. */
export async function ownWorlds(): Promise<readonly WorldSet[]> {
  const kept = (await (await database())?.getAll("worlds")) ?? [];
  const all = new Map([...kept.map((each) => [each.print, each] as const), ...visit]);
  return [...all.values()].map(one).toSorted((a, b) => {
    const [first, second] = [`${a.study} ${a.print}`, `${b.study} ${b.print}`];
    return first < second ? -1 : 1;
  });
}

export async function keepWorlds(set: WorldSet): Promise<void> {
  if (set.print === SHIPPED_WORLDS.print) return;
  visit.set(set.print, set);
  const isKept = await keep((open) => open.put("worlds", set));
  if (isKept) visit.delete(set.print);
  told(set.print);
}

export async function removeWorlds(print: string): Promise<void> {
  visit.delete(print);
  await keep((open) => open.delete("worlds", print));
  told(print);
}

/** Hears of sets kept and forgotten, here and in other tabs, until the answer is called. */
function hearSets(heard: () => void): () => void {
  const leaveTabs = hearTabs(heard);
  const leave = changes.subscribe(heard);
  return () => {
    leaveTabs();
    leave();
  };
}

/**
 * The set of a fingerprint, the shipped one where there is none: undefined while it is fetched, null where this browser
 * has not got it.
 */
export function useWorlds(print: string | null): WorldSet | null | undefined {
  const [found, setFound] = useState<{ readonly print: string; readonly set: WorldSet | null }>();
  useEffect(() => {
    if (print === null) return undefined;
    const now = { wanted: true };
    const fetch = (): void => void worldsOf(print).then((set) => now.wanted && setFound({ print, set }));
    fetch();
    const leave = hearSets(fetch);
    return () => {
      now.wanted = false;
      leave();
    };
  }, [print]);
  if (print === null) return SHIPPED_WORLDS;
  return found?.print === print ? found.set : undefined;
}

/** Own sets, followed as they come and go in this tab and in others. */
export function useOwnWorlds(): readonly WorldSet[] {
  const [own, setOwn] = useState<readonly WorldSet[]>([]);
  useEffect(() => {
    const fetch = (): void => void ownWorlds().then(setOwn);
    fetch();
    return hearSets(fetch);
  }, []);
  return own;
}
