/**
 * A study while it is being written: what its file holds so far, whole or not.
 *
 * A draft is the file, field by field, so that what is checked, saved and read by the terminal is one and the same text. What
 * was typed and is no number stays as it was typed: the checks speak of it in their own words.
 */
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario, SettingsSource } from "../../scenario/scenario.ts";
import type {
  FactorRole,
  PatternTarget,
  Ramp,
  ReadingTime,
  Repeat,
  Setting,
  Study,
  StudyFactor,
  StudyOutcome,
  StudyTest,
  Target,
} from "../study.ts";
import type { Ground } from "./targets.ts";

/** A number, or what was typed in its place. */
export type Typed = number | string;

export interface FactorDraft {
  readonly id: string;
  readonly sets: string;
  readonly role?: FactorRole;
  readonly low?: Typed;
  readonly high?: Typed;
  readonly base?: Setting;
  readonly levels?: readonly number[];
  readonly options?: readonly Setting[];
}

interface SpanDraft {
  readonly from: Typed;
  readonly to: Typed;
}

export type WhenDraft =
  | "last-month"
  | "last-year"
  | { readonly month: Typed }
  | { readonly mean: SpanDraft }
  | { readonly lowest: SpanDraft }
  | { readonly highest: SpanDraft }
  | { readonly "rising-variance": SpanDraft }
  | { readonly "rising-memory": SpanDraft }
  | { readonly loop: string };

export type LineDraft = { readonly atLeast: Typed } | { readonly atMost: Typed };

export interface TargetDraft extends Omit<Target, "value" | "tolerance" | "weight"> {
  readonly value: Typed;
  readonly tolerance?: Typed;
  readonly weight?: Typed;
}

export interface OutcomeDraft {
  readonly id?: string;
  readonly measure: string;
  readonly scope?: string;
  readonly when?: WhenDraft;
  readonly line?: LineDraft;
  readonly target?: TargetDraft;
}

export type DesignDraft =
  | { readonly kind: "replicates" }
  | { readonly kind: "full-factorial" | "one-at-a-time"; readonly levels?: Typed }
  | { readonly kind: "latin-hypercube" | "sobol-sequence"; readonly cases: Typed }
  | { readonly kind: "saltelli"; readonly base: Typed }
  | { readonly kind: "morris"; readonly trajectories: Typed; readonly levels?: Typed }
  | { readonly kind: "table"; readonly rows: readonly Readonly<Record<string, Setting>>[] };

export interface RepeatDraft extends Omit<Repeat, "first" | "every" | "notice"> {
  readonly first: Typed;
  readonly every: Typed;
  readonly notice: Typed;
}

export interface RampDraft extends Omit<Ramp, "first" | "way" | "every" | "low" | "high"> {
  readonly first: Typed;
  readonly way: Typed;
  readonly every: Typed;
  readonly low: Typed;
  readonly high: Typed;
}

export interface StudyDraft {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** The id of a shipped scenario, or a scenario written out. */
  readonly scenario: string | Scenario;
  readonly option?: string;
  readonly months?: Typed;
  readonly repeats?: readonly RepeatDraft[];
  readonly ramps?: readonly RampDraft[];
  readonly worlds?: readonly SettingsSource[];
  readonly factors: readonly FactorDraft[];
  readonly outcomes: readonly OutcomeDraft[];
  readonly patterns?: readonly PatternTarget[];
  readonly design: DesignDraft;
  readonly runs: Typed;
  readonly seed: string;
  readonly sameLuck: boolean;
  readonly tests?: readonly StudyTest[];
}

/** What factors of a draft may set; a number that is still words counts as nought until the checks have spoken of it. */
export function groundOf(
  {
    option = LEAVE_AS_IS,
    repeats = [],
    ramps = [],
    worlds = [],
  }: Pick<StudyDraft, "option" | "repeats" | "ramps" | "worlds">,
  scenario: Scenario,
): Ground {
  const number = (typed: Typed): number => (Number.isFinite(Number(typed)) ? Number(typed) : 0);
  return {
    scenario,
    option,
    repeats: repeats.map((each) => ({
      ...each,
      first: number(each.first),
      every: number(each.every),
      notice: number(each.notice),
    })),
    ramps: ramps.map((each) => ({
      ...each,
      first: number(each.first),
      way: number(each.way),
      every: number(each.every),
      low: number(each.low),
      high: number(each.high),
    })),
    worlds,
  };
}

const FORMAT = 1;

/** The file of a draft, as text: what the terminal reads. */
export const studyText = (draft: StudyDraft): string =>
  `${JSON.stringify({ joineryStudy: FORMAT, ...draft }, null, 2)}\n`;

/** A whole study as a draft again, with everything written out. */
export function draftOf(study: Study, scenario: string | Scenario = study.scenario): StudyDraft {
  const { id, title, question, option, months, repeats, ramps = [], worlds } = study;
  const { design, runs, seed, sameLuck, tests, patterns = [] } = study;
  return {
    id,
    title,
    question,
    scenario,
    option,
    months,
    ...(repeats.length > 0 ? { repeats } : {}),
    ...(ramps.length > 0 ? { ramps } : {}),
    ...(worlds.length > 0 ? { worlds } : {}),
    factors: study.factors.map(factorDraft),
    outcomes: study.outcomes.map((outcome) => outcomeDraft(outcome, months)),
    ...(patterns.length > 0 ? { patterns } : {}),
    design,
    runs,
    seed,
    sameLuck,
    ...(tests.length > 0 ? { tests } : {}),
  };
}

/** The kind of a factor is not written: what it sets says it. */
function factorDraft(factor: StudyFactor): FactorDraft {
  const { id, sets, role, base } = factor;
  if (factor.kind === "choice") return { id, sets, role, options: factor.options, base };
  const { low, high, levels } = factor;
  return { id, sets, role, low, high, base, ...(levels === undefined ? {} : { levels }) };
}

function outcomeDraft(outcome: StudyOutcome, months: number): OutcomeDraft {
  const { id, measure, scope, when, line, target } = outcome;
  return {
    id,
    measure,
    scope,
    when: isLastYear(when, months) ? "last-year" : whenDraft(when),
    ...(line === undefined ? {} : { line }),
    ...(target === undefined ? {} : { target }),
  };
}

const isLastYear = (when: ReadingTime, months: number): boolean =>
  when.kind === "mean" && when.from === Math.max(0, months - 12) && when.to === months - 1;

function whenDraft(when: ReadingTime): WhenDraft {
  switch (when.kind) {
    case "last-month":
      return "last-month";
    case "month":
      return { month: when.month };
    case "mean":
      return { mean: { from: when.from, to: when.to } };
    case "lowest":
      return { lowest: { from: when.from, to: when.to } };
    case "highest":
      return { highest: { from: when.from, to: when.to } };
    case "rising-variance":
      return { "rising-variance": { from: when.from, to: when.to } };
    case "rising-memory":
      return { "rising-memory": { from: when.from, to: when.to } };
    case "loop":
      return { loop: when.ramp };
  }
}
