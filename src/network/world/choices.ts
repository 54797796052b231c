/**
 * What a person settles when a map of who works with whom becomes a world to run plans on.
 *
 * A map does not say what kind of body each is, who sits on which board or what a 3 on the scale of trust means. Everything
 * here has a default, and each default that is used is told.
 */
import type { Sector } from "../../model/vocabulary.ts";

/** What the ties of one kind stand for. */
export const TIE_MEANINGS = ["informal", "operational", "strategic", "nothing"] as const;
export type TieMeaning = (typeof TIE_MEANINGS)[number];

export interface WorldChoices {
  readonly title: string;
  /** First month, `YYYY-MM`. */
  readonly start: string;
  readonly months: number;
  /** Detail of the organisations that says what kind of body each is, and how its values are to be read. */
  readonly sectorBy: string | null;
  readonly sectors: Readonly<Record<string, Sector>>;
  /** Detail that says where each works; null: all in one place. */
  readonly placeBy: string | null;
  /** What ties stand for, by their kind; ties without a kind go by the empty name. Left out: informal. */
  readonly meanings: Readonly<Record<string, TieMeaning>>;
  /** Detail of the ties that holds trust, or `weight`; null: trust is left to place and luck. */
  readonly trustBy: string | null;
  /** The answers that stand for no trust and for full trust. */
  readonly trustScale: readonly [number, number];
  /** Detail that says how often two deal with each other, or `weight`; null: the same for all who have a tie. */
  readonly meetsBy: string | null;
  /** Whether boards and groups are filled in where the map has none. */
  readonly fill: boolean;
  /** Letters in the place of names. */
  readonly anonymous: boolean;
}

export const USUAL_CHOICES: WorldChoices = {
  title: "Our own partnership",
  start: "2026-01",
  months: 120,
  sectorBy: null,
  sectors: {},
  placeBy: null,
  meanings: {},
  trustBy: null,
  trustScale: [1, 4],
  meetsBy: null,
  fill: true,
  anonymous: false,
};

/** What is left of the usual once a person has chosen. */
export const choicesWith = (chosen: Partial<WorldChoices>): WorldChoices => ({ ...USUAL_CHOICES, ...chosen });
