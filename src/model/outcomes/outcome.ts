/** What an outcome is: a number read off a month, with its unit, its better direction and its meaning. */
import type { Tally } from "../tally.ts";
import type { Field } from "../tally-fields.ts";

/** Where an outcome can be read: the whole system, one level of partnership, one locality. */
export type Scope = "system" | "level" | "locality";

export interface Outcome {
  readonly id: string;
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly better: "up" | "down";
  readonly scopes: readonly Scope[];
  /** What it measures, and how. */
  readonly meaning: string;
  readonly source: string;
  /** Smallest difference that is worth speaking of (δ). */
  readonly matters: number;
  /** Its value for one scope; NaN where there is nothing to measure. Never changes anything. */
  readonly read: (tally: Tally, row: number) => number;
}

export const EVERYWHERE = ["system", "level", "locality"] as const;
export const PLACES = ["system", "locality"] as const;

/** δ of an index from 0 to 1, and of a health outcome on its scale of 100. */
export const INDEX_MATTERS = 0.02;
export const HEALTH_MATTERS = 0.5;

/** Mean of a field over what it was summed over. */
export const mean =
  (field: Field, over: Field) =>
  (tally: Tally, row: number): number => {
    const count = tally.sum(row, over);
    return count === 0 ? Number.NaN : tally.sum(row, field) / count;
  };
