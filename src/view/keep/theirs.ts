/**
 * What the reader wrote of a scenario, marked as theirs: texts of the brief and the pack, who agreed which assumption,
 * and what was expected before anything showed. Put into the browser's store as it is written, part by part, so that
 * neither a reload nor a second tab loses a word.
 */
import { useEffect, useState } from "react";
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { database, hearTabs, keep, tellTabs } from "./database.ts";

/** Texts of the assurance pack. */
export const PACK_TEXTS = ["data", "decisions", "errors", "ethics"] as const;
export type PackText = (typeof PACK_TEXTS)[number];

/** Who agreed an assumption for this use, on which day, and why. */
export interface Agreement {
  readonly by: string;
  /** ISO 8601, or empty. */
  readonly on: string;
  readonly why: string;
}
export const NOT_AGREED: Agreement = { by: "", on: "", why: "" };

/** What was expected, locked before anything showed. */
export interface Expected {
  /** Day and time, ISO 8601. */
  readonly locked: string;
  /** The print of the scenario as it was then. */
  readonly print: string;
  /** "better", "same" or "worse" by plan, outcome and month. */
  readonly guesses: Readonly<Record<string, string>>;
}

export interface Theirs extends Readonly<Record<PackText, string>> {
  readonly by: string;
  readonly next: string;
  /** By the assumption's name. */
  readonly agreed: Readonly<Record<string, Agreement>>;
  readonly expected: Expected | null;
}

export const NOTHING_WRITTEN: Theirs = {
  by: "",
  next: "",
  data: "",
  decisions: "",
  errors: "",
  ethics: "",
  agreed: {},
  expected: null,
};

export interface KeptTheirs {
  readonly id: string;
  readonly texts: Theirs;
}

interface Open {
  readonly store: StoreApi<Theirs>;
  /** Settled once what was kept is in the store. */
  readonly read: Promise<void>;
}

const opened = new Map<string, Open>();

export const theirs = (scenario: string): StoreApi<Theirs> => openTheirs(scenario).store;

/** Waits for what was kept before. */
export const theirsRead = (scenario: string): Promise<void> => openTheirs(scenario).read;

function openTheirs(scenario: string): Open {
  const known = opened.get(scenario);
  if (known !== undefined) return known;
  const store = createStore<Theirs>(() => NOTHING_WRITTEN);
  // What comes from the browser's store is not to be put there again.
  const now = { isReading: false };
  const take = async (): Promise<void> => {
    const kept = await (await database())?.get("theirs", scenario);
    if (kept === undefined) return;
    now.isReading = true;
    store.setState((own) => readInto(own, kept.texts));
    now.isReading = false;
  };
  const read = take();
  store.subscribe((after, before) => {
    if (!now.isReading) void keepParts(scenario, changedParts(before, after));
  });
  hearTabs((id) => void (id === tabName(scenario) && take()));
  opened.set(scenario, { store, read });
  return { store, read };
}

const tabName = (scenario: string): string => `theirs ${scenario}`;

/** The kept texts; what was typed before they came stays. */
function readInto(own: Theirs, kept: Theirs): Theirs {
  return { ...own, ...kept, agreed: { ...own.agreed, ...kept.agreed } };
}

export const changedParts = (before: Theirs, after: Theirs): Partial<Theirs> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([part, value]) => !Object.entries(before).some(([known, was]) => known === part && was === value),
    ),
  );

/** Only the parts that changed: another tab may have written others meanwhile. */
async function keepParts(scenario: string, parts: Partial<Theirs>): Promise<void> {
  const isKept = await keep(async (open) => {
    const writing = open.transaction("theirs", "readwrite");
    const before = await writing.store.get(scenario);
    const texts = { ...NOTHING_WRITTEN, ...before?.texts, ...parts };
    await writing.store.put({ id: scenario, texts });
    await writing.done;
  });
  if (isKept) tellTabs(tabName(scenario));
}

/** Everything that anybody at this browser wrote, by scenario. */
export async function allTheirs(): Promise<readonly KeptTheirs[]> {
  const kept = (await (await database())?.getAll("theirs")) ?? [];
  const now = [...opened].map(([id, { store }]) => ({ id, texts: store.getState() }));
  return [...new Map([...kept, ...now].map((each) => [each.id, each])).values()];
}

/** Whether what was kept has come. */
export function useTheirsRead(scenario: string): boolean {
  const [isRead, setRead] = useState<string | null>(null);
  useEffect(() => {
    const now = { wanted: true };
    void theirsRead(scenario).then(() => now.wanted && setRead(scenario));
    return () => void (now.wanted = false);
  }, [scenario]);
  return isRead === scenario;
}
