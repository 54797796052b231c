/**
 * People and bodies beside averages: each case lived in many futures, and once by the theory's mean-field version.
 *
 *     same      the whole 95 % interval of (mean over futures − average) lies within δ       differs   the whole of it lies outside
 *
 * Where they are the same, thousands of ties with their own luck add nothing to that answer.
 */
import { caseOf } from "../../experiment/case.ts";
import { readingsOf } from "../../experiment/jobs.ts";
import type { Setting, Study } from "../../experiment/study.ts";
import type { Interval } from "../../maths/interval.ts";
import { within } from "../../maths/uniform.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { hasMeanField, meanField } from "../../model/mean-field.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { compile } from "../../scenario/compile.ts";
import { pairedEffect } from "../effects.ts";
import { runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";

export interface CaseBeside {
  readonly case: number;
  readonly settings: Readonly<Record<string, Setting>>;
  /** Mean over futures, and its 95 % interval. */
  readonly futures: number;
  readonly interval: Interval;
  /** What the average body and tie come to. */
  readonly average: number;
  readonly finding: "same" | "differs" | "cannot-tell";
}

export interface MeanFieldFinding {
  readonly kind: "mean-field";
  readonly matters: number;
  readonly cases: readonly CaseBeside[];
}

export function meanFieldTest(
  results: StudyResults,
  outcome: number,
  uniform: Uniform,
): readonly MeanFieldFinding[] {
  const { study, cases } = results;
  const { matters } = outcomeOf(study.outcomes[outcome].measure);
  const beside = cases.flatMap((settings, number): CaseBeside[] => {
    const average = averageOf(study, settings, outcome);
    const values = runsOf(results, outcome, number);
    if (Number.isNaN(average) || values.every(Number.isNaN)) return [];
    const { mean, interval } = pairedEffect(values, within(uniform, `case ${number}`));
    const off = { low: interval.low - average, high: interval.high - average };
    return [
      {
        case: number,
        settings: Object.fromEntries(study.factors.map(({ id }, f) => [id, settings[f]])),
        futures: mean,
        interval,
        average,
        finding: findingOf(off, matters),
      },
    ];
  });
  return beside.length === 0 ? [] : [{ kind: "mean-field", matters, cases: beside }];
}

function findingOf({ low, high }: Interval, matters: number): CaseBeside["finding"] {
  if (low > -matters && high < matters) return "same";
  return low > matters || high < -matters ? "differs" : "cannot-tell";
}

/** The outcome as the averages have it, read as the study reads it; NaN where there is no mean-field version. */
function averageOf(study: Study, settings: readonly Setting[], outcome: number): number {
  const { scenario, option } = caseOf(study, settings);
  const { spec } = compile(scenario, { option });
  if (!hasMeanField(spec.rules)) return Number.NaN;
  const field = meanField(spec);
  const read = study.outcomes[outcome];
  const { measure, scope } = read;
  const future = {
    option,
    run: 0,
    months: field.months,
    columns: [{ outcome: measure, scope }],
    values: Float64Array.from({ length: field.months }, (_, month) => field.value(measure, scope, month)),
    fingerprint: "",
    made: "",
  };
  return readingsOf(future, { ...study, outcomes: [read] }, settings)[0];
}
