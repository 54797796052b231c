/**
 * The work of a study as a list that is a pure function of the study: row = case × runs + run.
 *
 * Any stretch of rows can be run by anybody, in any order: a laptop, a cluster's task, a tab. What is brought back of a future
 * is one line of numbers, so that ten thousand of them need no memory.
 */
import { namedUniform } from "../engine/uniform.ts";
import { fingerprint } from "../engine/fingerprint.ts";
import { within } from "../maths/uniform.ts";
import { warningSigns } from "../maths/warning-signs.ts";
import { canonical } from "../scenario/compile.ts";
import { optionOf } from "../scenario/compile/timeline.ts";
import { MODEL_VERSION } from "../scenario/version.ts";
import { caseOf } from "./case.ts";
import { caseCount, casesOf } from "./design/cases.ts";
import { rampSpan } from "./ramp.ts";
import type { RampSpan } from "./ramp.ts";
import type { Future, Job } from "./runner.ts";
import type { Setting, Study, StudyOutcome } from "./study.ts";

/** One row a case, one setting a factor. */
export const studyCases = ({ design, factors, seed }: Study): readonly (readonly Setting[])[] =>
  casesOf(design, factors, within(namedUniform(seed), "design"));

/** How many futures the study asks for. */
export const rowCount = ({ design, factors, runs }: Study): number => caseCount(design, factors) * runs;

/** Rows [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Chunk `index` of `count`, from 0: as even as can be, in order, none left out. */
export function chunkSpan(rows: number, index: number, count: number): Span {
  return { from: Math.floor((rows * index) / count), to: Math.floor((rows * (index + 1)) / count) };
}

const LEVEL_SCOPES = ["strategic", "operational", "informal"];

/** Some runs of one case as a job for any runner. */
export function jobOf(
  study: Study,
  number: number,
  settings: readonly Setting[],
  runs: readonly number[],
): Job {
  const { scenario, option } = caseOf(study, settings);
  const scopes = study.outcomes.map(({ scope }) => scope);
  return {
    scenario,
    option,
    seed: study.sameLuck ? study.seed : `${study.seed} case ${number}`,
    months: study.months,
    runs,
    outcomes: [...new Set(study.outcomes.map(({ measure }) => measure))],
    levels: scopes.some((scope) => LEVEL_SCOPES.includes(scope)),
    localities: scopes.some((scope) => scope !== "system" && !LEVEL_SCOPES.includes(scope)),
  };
}

/** What a job's numbers depend on, whatever it is called and whichever study asks: equal text, equal futures. */
export function jobPrint({ scenario, option, seed, months }: Job): string {
  const { start, world, settings, rules, events } = scenario;
  const chosen = optionOf(scenario, option);
  return fingerprint(
    canonical({ model: MODEL_VERSION, start, world, settings, rules, events, chosen, seed, months }),
  );
}

/** What is read of a future, as a name: rows kept under one name can be used by every study that reads the same. */
export function readingsPrint({ outcomes, ramps }: Study): string {
  const readings = outcomes.map(({ measure, scope, when }) => ({ measure, scope, when }));
  return fingerprint(canonical(ramps === undefined ? readings : { readings, ramps }));
}

/** The whole study as one name: equal text, equal results. */
export const studyPrint = (study: Study): string => fingerprint(canonical({ model: MODEL_VERSION, study }));

/** What a study wants to know of one future of the case with these settings; NaN where there was nothing to measure. */
export const readingsOf = (future: Future, study: Study, settings: readonly Setting[]): readonly number[] =>
  study.outcomes.map((outcome) => readingOf(future, outcome, (ramp) => rampSpan(study, settings, ramp)));

function readingOf(
  { columns, values, months }: Future,
  { measure, scope, when }: StudyOutcome,
  spanOf: (ramp: string) => RampSpan,
): number {
  const column = columns.findIndex((each) => each.outcome === measure && each.scope === scope);
  if (column < 0) return Number.NaN;
  const at = (month: number): number => values[month * columns.length + column];
  const between = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, Math.min(to, months) - from) }, (_, i) => at(from + i));
  switch (when.kind) {
    case "month":
      return at(when.month);
    case "last-month":
      return at(months - 1);
    case "loop": {
      const { from, turn, to } = spanOf(when.ramp);
      return to > months ? Number.NaN : meanOf(between(from, turn)) - meanOf(between(turn, to));
    }
    case "rising-variance":
    case "rising-memory": {
      const series = between(when.from, when.to + 1);
      if (series.some(Number.isNaN)) return Number.NaN;
      const { varianceTau, autocorrelationTau } = warningSigns(series);
      return when.kind === "rising-variance" ? varianceTau : autocorrelationTau;
    }
    default: {
      const known = between(when.from, when.to + 1).filter((value) => !Number.isNaN(value));
      if (known.length === 0) return Number.NaN;
      if (when.kind === "mean") return meanOf(known);
      return known.reduce((best, value) =>
        when.kind === "lowest" ? Math.min(best, value) : Math.max(best, value),
      );
    }
  }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
