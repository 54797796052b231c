/** What the reader wrote, by scenario: theirs, kept while the page is open and marked as theirs. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";

/** Texts of the assurance pack. */
export const PACK_TEXTS = ["data", "decisions", "errors", "ethics"] as const;
export type PackText = (typeof PACK_TEXTS)[number];

export interface Theirs extends Readonly<Record<PackText, string>> {
  readonly by: string;
  readonly next: string;
  /** Who agreed an assumption, by its name. */
  readonly agreed: Readonly<Record<string, string>>;
}

const kept = new Map<string, StoreApi<Theirs>>();

export const NOTHING_WRITTEN: Theirs = {
  by: "",
  next: "",
  data: "",
  decisions: "",
  errors: "",
  ethics: "",
  agreed: {},
};

export function theirs(scenario: string): StoreApi<Theirs> {
  const known = kept.get(scenario);
  if (known !== undefined) return known;
  const store = createStore<Theirs>(() => NOTHING_WRITTEN);
  kept.set(scenario, store);
  return store;
}
