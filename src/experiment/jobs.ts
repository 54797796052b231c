/**
 * The work of a study as a list that is a pure function of the study: row = case × runs + run.
 *
 * Any stretch of rows can be run by anybody, in any order: a laptop, a cluster's task, a tab. What is brought back of a future
 * is one line of numbers, so that ten thousand of them need no memory.
 */
import { namedUniform } from "../engine/uniform.ts";
import { fingerprint } from "../engine/fingerprint.ts";
import { within } from "../maths/uniform.ts";
import { canonical } from "../scenario/compile.ts";
import { optionOf } from "../scenario/compile/timeline.ts";
import { MODEL_VERSION } from "../scenario/version.ts";
import { caseOf } from "./case.ts";
import { caseCount, casesOf } from "./design/cases.ts";
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
export const readingsPrint = ({ outcomes }: Study): string =>
  fingerprint(canonical(outcomes.map(({ measure, scope, when }) => ({ measure, scope, when }))));

/** The whole study as one name: equal text, equal results. */
export const studyPrint = (study: Study): string => fingerprint(canonical({ model: MODEL_VERSION, study }));

/** What a study wants to know of one future; NaN where there was nothing to measure. */
export const readingsOf = (future: Future, outcomes: readonly StudyOutcome[]): readonly number[] =>
  outcomes.map((outcome) => readingOf(future, outcome));

function readingOf({ columns, values, months }: Future, { measure, scope, when }: StudyOutcome): number {
  const column = columns.findIndex((each) => each.outcome === measure && each.scope === scope);
  if (column < 0) return Number.NaN;
  const at = (month: number): number => values[month * columns.length + column];
  if (when.kind === "month") return at(when.month);
  if (when.kind === "last-month") return at(months - 1);
  const span: number[] = [];
  for (let month = when.from; month <= when.to; month++) if (!Number.isNaN(at(month))) span.push(at(month));
  if (span.length === 0) return Number.NaN;
  if (when.kind === "mean") return span.reduce((sum, value) => sum + value, 0) / span.length;
  return span.reduce((best, value) =>
    when.kind === "lowest" ? Math.min(best, value) : Math.max(best, value),
  );
}
