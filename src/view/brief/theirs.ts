/** What the reader wrote into a brief, by scenario: theirs, kept while the page is open and marked as theirs. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";

export interface Theirs {
  readonly by: string;
  readonly next: string;
}

const kept = new Map<string, StoreApi<Theirs>>();

export function theirs(scenario: string): StoreApi<Theirs> {
  const known = kept.get(scenario);
  if (known !== undefined) return known;
  const store = createStore<Theirs>(() => ({ by: "", next: "" }));
  kept.set(scenario, store);
  return store;
}
