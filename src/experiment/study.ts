/**
 * What a study is: a case, the things that vary, what is watched, which cases are run, and how often.
 *
 * Plain interfaces; `study-file/` reads a study from a file and fills in what the catalogues know.
 */
import type { Scenario, SettingsSource, TimelineEvent } from "../scenario/scenario.ts";

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

/** A factor of a study, and where in the case its setting goes: `settings.gain`, `option`, `repeats.reform.every` … */
export type StudyFactor = Factor & { readonly sets: string };

/** When an outcome is read, in months from the start of the run; `to` is included. */
export type ReadingTime =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "last-month" }
  | { readonly kind: "mean"; readonly from: number; readonly to: number }
  | { readonly kind: "lowest"; readonly from: number; readonly to: number }
  | { readonly kind: "highest"; readonly from: number; readonly to: number }
  /** How steadily a sign of nearing collapse grows: Kendall's tau of the variance, or of the month-to-month memory. */
  | { readonly kind: WarningSign; readonly from: number; readonly to: number }
  /** How far the way up of a ramp lies above its way down, on average: the area of the loop. */
  | { readonly kind: "loop"; readonly ramp: string };

export type WarningSign = "rising-variance" | "rising-memory";

/** What must hold for a future not to count as failing. */
export type Line = { readonly atLeast: number } | { readonly atMost: number };

/** What the real world shows of an outcome, for finding believable worlds. */
export interface Target {
  readonly value: number;
  /** How far off is still the same pattern; the spread of the worlds tried where left out. */
  readonly tolerance?: number;
  /** How much it counts; 1 if left out. */
  readonly weight?: number;
  readonly source?: string;
}

/** A pattern of the catalogue that believable worlds must show: its band met, or its headline figure at a value. */
export interface PatternTarget {
  readonly id: string;
  readonly value?: number;
  readonly tolerance?: number;
  readonly weight?: number;
}

export interface StudyOutcome {
  readonly id: string;
  /** Name in the catalogue of outcomes. */
  readonly measure: string;
  /** `system`, a level, or the id of a locality. */
  readonly scope: string;
  readonly when: ReadingTime;
  readonly line?: Line;
  readonly target?: Target;
}

/** An event that happens again and again: churn, with its interval as a number that can vary. */
export interface Repeat {
  readonly id: string;
  /** First month, months from one to the next, months of notice. */
  readonly first: number;
  readonly every: number;
  readonly notice: number;
  readonly event: Omit<TimelineEvent, "id" | "announced" | "starts" | "ends">;
  /** What the first one has besides, such as a fit that only the first can mend. */
  readonly onlyFirst?: Partial<TimelineEvent>;
}

/**
 * An event whose size goes up step by step and down again, at a speed that can vary: slow memory and hysteresis differ in what is
 * left of the loop when it is gone through slowly.
 */
export interface Ramp {
  readonly id: string;
  /** First month; months each way takes; months from one step to the next. */
  readonly first: number;
  readonly way: number;
  readonly every: number;
  /** Size of the event at the bottom and at the top. */
  readonly low: number;
  readonly high: number;
  readonly event: Omit<TimelineEvent, "id" | "announced" | "starts" | "ends" | "size">;
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

/** A question about the system as a whole, answered from the study's own cases. */
export type StudyTest =
  /** Does where it starts decide where it ends, as something is turned up? `start` has two levels, the low one first. */
  | { readonly kind: "two-starts"; readonly sweep: string; readonly start: string }
  /** Does the order of the same events matter? Each setting of the factor is one order, or each `case`. */
  | { readonly kind: "path-dependence"; readonly order: string }
  /** Does the loop of a ramp stay open when it is gone through slowly? `way` is the factor that sets how long each way takes. */
  | { readonly kind: "ramps"; readonly way: string }
  /** Do the signs come before a collapse more often than without one? The factor's first setting is the calm world. */
  | { readonly kind: "early-warning"; readonly collapse: string }
  /** Which findings stand when a mechanism is taken out? `plan` is what is compared; every other factor away from its base, one out. */
  | { readonly kind: "knock-outs"; readonly plan: string }
  /** Does the theory without its people and bodies, by averages alone, give the same? */
  | { readonly kind: "mean-field" };

/** A study with everything filled in: it stands by itself, so that any machine can run any part of it. */
export interface Study {
  readonly id: string;
  readonly title: string;
  /** The question in one plain sentence. */
  readonly question: string;
  readonly scenario: Scenario;
  /** The plan under study where no factor sets it. */
  readonly option: string;
  readonly months: number;
  readonly repeats: readonly Repeat[];
  /** Left out where there are none. */
  readonly ramps?: readonly Ramp[];
  /** Believable worlds: settings that go together, for a factor that sets `worlds`. */
  readonly worlds: readonly SettingsSource[];
  readonly factors: readonly StudyFactor[];
  readonly outcomes: readonly StudyOutcome[];
  /** For finding believable worlds in stages; left out where there are none. */
  readonly patterns?: readonly PatternTarget[];
  readonly design: Design;
  /** Simulated futures for each case. */
  readonly runs: number;
  /** Luck setting: any text. */
  readonly seed: string;
  /** Whether run r has the same luck in every case, so that cases differ only by their settings. */
  readonly sameLuck: boolean;
  readonly tests: readonly StudyTest[];
}
