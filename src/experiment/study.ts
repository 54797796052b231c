/**
 * What a study is: a case, the things that vary, what is watched, which cases are run, and how often.
 *
 * Plain interfaces; the schema that checks a study file and the catalogue that names its factors and measures stand elsewhere.
 */

/** What a factor can be set to. */
export type Setting = number | string | boolean;

/**
 * Whether a factor is something nobody chooses (an assumption, a condition) or something a planner does. Scenario discovery
 * describes failures in terms of the first and compares plans by the second.
 */
export type FactorRole = "uncertainty" | "lever";

/** A number anywhere from low to high. */
export interface NumberFactor {
  readonly kind: "number";
  readonly id: string;
  readonly role: FactorRole;
  readonly low: number;
  readonly high: number;
  /** Its value in the case as it stands. */
  readonly base: number;
  /** The values for designs that go by levels; evenly spaced ones when left out. */
  readonly levels?: readonly number[];
}

/** A whole number from low to high, both included. */
export interface WholeFactor {
  readonly kind: "whole";
  readonly id: string;
  readonly role: FactorRole;
  readonly low: number;
  readonly high: number;
  readonly base: number;
  readonly levels?: readonly number[];
}

/** One of a few settings without an order: a governance form, a rule variant, an option. */
export interface ChoiceFactor {
  readonly kind: "choice";
  readonly id: string;
  readonly role: FactorRole;
  readonly options: readonly Setting[];
  readonly base: Setting;
}

export type Factor = NumberFactor | WholeFactor | ChoiceFactor;

/** When an outcome is read, in months from the start of the run. */
export type ReadingTime =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "last-month" }
  | { readonly kind: "mean"; readonly from: number; readonly to: number }
  | { readonly kind: "lowest"; readonly from: number; readonly to: number };

export interface StudyOutcome {
  readonly id: string;
  /** Name in the catalogue of outcomes. */
  readonly measure: string;
  readonly when: ReadingTime;
}

/** Which cases are run. */
export type Design =
  | { readonly kind: "replicates" }
  | { readonly kind: "full-factorial"; readonly levels: number }
  | { readonly kind: "one-at-a-time"; readonly levels: number }
  | { readonly kind: "latin-hypercube"; readonly cases: number }
  | { readonly kind: "sobol-sequence"; readonly cases: number }
  | { readonly kind: "saltelli"; readonly base: number }
  | { readonly kind: "morris"; readonly trajectories: number; readonly levels: number }
  | { readonly kind: "table"; readonly rows: readonly Readonly<Record<string, Setting>>[] };

export type DesignKind = Design["kind"];

export interface Study {
  readonly name: string;
  /** The question in one plain sentence. */
  readonly question: string;
  /** The case: a scenario file or the id of a shipped one. */
  readonly scenario: string;
  readonly factors: readonly Factor[];
  readonly outcomes: readonly StudyOutcome[];
  readonly design: Design;
  /** Simulated futures for each case. */
  readonly runs: number;
  /** Luck setting: any text. */
  readonly seed: string;
  /** Whether run r has the same luck in every case, so that cases differ only by their settings. */
  readonly sameLuck: boolean;
}
