/** A plan as the reader has it so far. It stands in a store of its own, so that going back loses nothing. */
import { createStore } from "zustand/vanilla";

export const KINDS = ["merge", "split", "abolish", "transfer", "share", "lead", "cut", "targets"] as const;
export type PlanKind = (typeof KINDS)[number];

export const PLACE_IDS = ["county", "region", "board", "unitary"] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

export const SAFEGUARDS = ["slower", "shorter", "people", "teams", "share-first", "data"] as const;
export type Safeguard = (typeof SAFEGUARDS)[number];

export const PIPELINE = ["councils", "budgets", "targets"] as const;
export type Pipeline = (typeof PIPELINE)[number];

export const PROTECTED = [
  "sharing",
  "in-practice",
  "trust",
  "posts-settled",
  "project-delay",
  "deprivation-gap",
] as const;
export type Protected = (typeof PROTECTED)[number];

export const STEPS = ["what", "when", "keep", "place", "options"] as const;
export type Step = (typeof STEPS)[number];

/** A month as typed: the year may be anything until it is checked. */
export interface TypedMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly year: string;
}

export interface Draft {
  readonly kind: PlanKind | null;
  readonly announced: TypedMonth;
  readonly starts: TypedMonth;
  /** In the order they were picked. */
  readonly keep: readonly Protected[];
  readonly place: PlaceId | null;
  /** Whom it changes; null for the first of the cases. */
  readonly whom: string | null;
  /** Of 100, as typed; null for the usual. */
  readonly size: string | null;
  readonly safeguards: readonly Safeguard[];
  readonly pipeline: readonly Pipeline[];
}

export const MOST_KEPT = 4;
export const MOST_SAFEGUARDS = 2;
/** Calendar years that may be typed. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;
export const LONGEST_WAIT = 60;

/** A first draft for a given year: announced the January after, with the usual wait of nine months. */
export const draftFor = (year: number): Draft => ({
  kind: null,
  announced: { month: 1, year: String(year + 1) },
  starts: { month: 10, year: String(year + 1) },
  keep: [],
  place: null,
  whom: null,
  size: null,
  safeguards: [],
  pipeline: [],
});

export const draft = createStore<Draft>(() => draftFor(new Date().getFullYear()));

/** Months since year 0, or null where the year is none. */
export function monthNumber({ month, year }: TypedMonth): number | null {
  const number = Number(year);
  if (!/^\d{4}$/.test(year.trim()) || number < FIRST_YEAR || number > LAST_YEAR) return null;
  return number * 12 + month - 1;
}

export const typedMonth = (number: number): TypedMonth => ({
  month: (number % 12) + 1,
  year: String(Math.floor(number / 12)),
});

/** `YYYY-MM`. */
export const dateOfNumber = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

/** What is wrong with the dates, by field. */
export interface DateProblems {
  readonly announced?: "badYear";
  readonly starts?: "badYear" | "backwards" | "tooLate";
}

export function dateProblems({ announced, starts }: Pick<Draft, "announced" | "starts">): DateProblems {
  const [from, to] = [monthNumber(announced), monthNumber(starts)];
  if (from === null || to === null)
    return {
      ...(from === null ? { announced: "badYear" } : {}),
      ...(to === null ? { starts: "badYear" } : {}),
    };
  if (to < from) return { starts: "backwards" };
  return to - from > LONGEST_WAIT ? { starts: "tooLate" } : {};
}
