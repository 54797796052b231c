/**
 * What a pattern is: something seen in the world that the model must show, as a check that reruns.
 *
 * Many weak patterns at different levels say more about a model than one strong fit: pattern-oriented modelling, Grimm et
 * al. 2005, Science 310, 987–991. A pattern holds its band and where the band comes from, the cases that are simulated as
 * data, how the answer is measured, and the single rules that could bring it about, to be knocked out one at a time.
 */
import type { RulesSource, Scenario, SettingsSource } from "../../scenario/scenario.ts";
import type { ReadingName } from "./readings.ts";

/** One simulated case: a scenario, one of its options, and what is kept of it. */
export interface PatternCase {
  readonly scenario: Scenario;
  readonly option?: string;
  /** Series to keep, `measure@scope`: see `gauges.ts`. */
  readonly watch: readonly string[];
  /** What is read once, at the end of a run: see `readings.ts`. */
  readonly readings?: readonly ReadingName[];
  /** Scopes of the case's own: partnerships by id, under a name. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}
export type Cases = Readonly<Record<string, PatternCase>>;

/** One number found; the first of a pattern is its headline, by which knock-outs are compared. */
export interface Figure {
  readonly name: string;
  readonly value: number;
}
export interface Measured {
  readonly figures: readonly Figure[];
  readonly met: boolean;
}

/** All runs of one column of one case. */
export interface Series {
  readonly runs: number;
  readonly months: number;
  /** NaN where there was nothing to measure. */
  readonly at: (run: number, month: number) => number;
}

/** What a measure sees: the ensembles of its cases, all with the same luck, run by run. */
export interface Context {
  readonly runs: number;
  /** Names of the cases. */
  readonly names: readonly string[];
  readonly series: (name: string, column: string) => Series;
  /** One value a run. */
  readonly reading: (name: string, reading: ReadingName) => Float64Array;
}

/** What is taken away: settings or rules of every case, or whole cases replaced by others. */
export interface Change {
  readonly settings?: SettingsSource;
  readonly rules?: RulesSource;
  readonly cases?: Cases;
}

/** One rule taken away, and whether its author expected the pattern to go with it. */
export interface KnockOut {
  readonly name: string;
  readonly change: Change;
  readonly expectation: "vanishes" | "stays";
  /** Several rules at once: it shows what makes the pattern together, and does not say whether one rule builds it in. */
  readonly joint?: true;
}

/**
 * How far the source carries: its figure makes the band; its direction does, and the band's width is ours; the band was
 * worked out from others' figures; or the claim is our own.
 */
export type Support = "figure" | "direction" | "calculation" | "judgement";

interface Claim {
  readonly id: string;
  /** What should be seen, as a plain statement. */
  readonly title: string;
  /** What counts as met, in words and numbers. */
  readonly band: string;
  readonly source: string;
  readonly strength: Support;
  /** Not used in building the model. */
  readonly heldOut?: true;
}

/** A pattern that can be measured. */
export interface MeasuredPattern extends Claim {
  /** The cases, given the shipped scenarios at hand; or which scenario is missing. */
  readonly cases: Cases | ((scenarios: Scenarios) => Cases | Missing);
  readonly measure: (context: Context) => Measured;
  /** Runs for each run asked for: 1 unless a large world averages out by itself, or chance has no part; and the fewest. */
  readonly share?: number;
  readonly least?: number;
  readonly knockOuts: readonly KnockOut[];
  /** What the measure leaves out of the claim. */
  readonly note?: string;
  /** Where it has been missed: what in the theory, or in the measure, stands in its way. Shown with a miss only. */
  readonly why?: string;
}

/** A pattern that cannot be measured, and why. */
export interface UntestedPattern extends Claim {
  readonly notTested: string;
}

export type Pattern = MeasuredPattern | UntestedPattern;

export type Scenarios = Readonly<Record<string, Scenario>>;

/** A shipped scenario that a pattern needs and was not given. */
export interface Missing {
  readonly missing: string;
}

export const isMeasured = (pattern: Pattern): pattern is MeasuredPattern => "measure" in pattern;

export const isMissing = (cases: Cases | Missing): cases is Missing => typeof cases["missing"] === "string";
