/** How the sums over a month are laid out: a row a scope, a field a sum. */
import { f64 } from "../engine/columns.ts";
import type { Tables } from "../engine/columns.ts";

/** What is summed, and where in a row. A literal, so that the compiler of the engine sees constants (measured: a third of the tally). */
export const INDEX = {
  // over directions of live ties
  directions: 0,
  trust: 1,
  personal: 2,
  organisational: 3,
  role: 4,
  violation: 5,
  // over seats of live partnerships
  seats: 6,
  sharing: 7,
  reach: 8,
  clarity: 9,
  monitoring: 10,
  promising: 11,
  paper: 12,
  practice: 13,
  reported: 14,
  settled: 15,
  // over live partnerships
  partnerships: 16,
  facades: 17,
  // over this month's contacts, counted by side
  sides: 18,
  sharedSides: 19,
  // over live bodies
  bodies: 20,
  silo: 21,
  burden: 22,
  fatigue: 23,
  hazard: 24,
  coverage: 25,
  limbo: 26,
  // over candidates for informal ties
  candidates: 27,
  awake: 28,
  // over localities
  localities: 29,
  process: 30,
  intermediate: 31,
  distal: 32,
  publishedProcess: 33,
  publishedIntermediate: 34,
  publishedDistal: 35,
  delay: 36,
  deprivedDistal: 37,
  deprived: 38,
} as const;
export type Field = keyof typeof INDEX;

export const WIDTH = 39;
/** The fields that partnerships have come first. */
export const PARTNERSHIP_FIELDS = INDEX.bodies;

/** First row of the levels, first row of the localities. */
export const LEVEL_ROWS = 1;
export const LOCALITY_ROWS = 4;

/** The sums, and room for those of one partnership. */
export interface TallyColumns {
  readonly sums: Float64Array;
  readonly own: Float64Array;
}

export const tallyTables = (localities: number) =>
  ({
    tally: { sums: f64((LOCALITY_ROWS + localities) * WIDTH), own: f64(PARTNERSHIP_FIELDS) },
  }) satisfies Tables;
