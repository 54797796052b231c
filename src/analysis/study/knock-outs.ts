/**
 * Which findings stand when a mechanism is taken out: a verdict on each plan with everything in, and again with one thing out.
 *
 * What is out is every factor besides the plan that is away from its base. A finding that goes with one mechanism is that mechanism's
 * doing; one that stands without any of them does not hang on how they were modelled.
 */
import type { Setting, StudyTest } from "../../experiment/study.ts";
import type { Interval } from "../../maths/interval.ts";
import { within } from "../../maths/uniform.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { pairedEffect } from "../effects.ts";
import { orientedDifferences, verdictOf } from "../verdict.ts";
import type { VerdictKind } from "../verdict.ts";
import { runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";

export interface KnockedOutVerdict {
  /** Factors away from their base; empty for the whole theory. */
  readonly out: string;
  readonly verdict: VerdictKind;
  /** Mean difference from the first plan, and its 95 % interval. */
  readonly mean: number;
  readonly interval: Interval;
  readonly stands: boolean;
}

export interface KnockOutFinding {
  readonly kind: "knock-outs";
  readonly plan: Setting;
  readonly beside: Setting;
  readonly whole: KnockedOutVerdict;
  readonly without: readonly KnockedOutVerdict[];
}

export function knockOutTest(
  results: StudyResults,
  outcome: number,
  { plan }: Extract<StudyTest, { kind: "knock-outs" }>,
  uniform: Uniform,
): readonly KnockOutFinding[] {
  const { study, cases } = results;
  const f = study.factors.findIndex(({ id }) => id === plan);
  const [beside, ...plans] = [...new Set(cases.map((row) => row[f]))];
  const outOf = (row: readonly Setting[]): string =>
    study.factors.flatMap(({ id, base }, i) => (i === f || row[i] === base ? [] : [id])).join(", ");
  const names = [...new Set(cases.map(outOf))];
  const caseAt = (name: string, setting: Setting): number =>
    cases.findIndex((row) => row[f] === setting && outOf(row) === name);
  return plans.flatMap((setting): KnockOutFinding[] => {
    const found = names.flatMap((out) => {
      const pair = [caseAt(out, setting), caseAt(out, beside)] as const;
      return pair.includes(-1) ? [] : verdictIn(results, outcome, out, pair, within(uniform, `out ${out}`));
    });
    const whole = found.find(({ out }) => out === "");
    if (whole === undefined || found.length < 2) return [];
    const without = found.flatMap((each) =>
      each.out === "" ? [] : [{ ...each, stands: each.verdict === whole.verdict }],
    );
    return [{ kind: "knock-outs", plan: setting, beside, whole, without }];
  });
}

function verdictIn(
  results: StudyResults,
  outcome: number,
  out: string,
  [c, other]: readonly [number, number],
  uniform: Uniform,
): KnockedOutVerdict[] {
  const { better, matters } = outcomeOf(results.study.outcomes[outcome].measure);
  const [own, base] = [runsOf(results, outcome, c), runsOf(results, outcome, other)];
  const differences = own.map((value, run) => value - base[run]);
  if (differences.every(Number.isNaN)) return [];
  const { mean, interval } = pairedEffect(differences, uniform);
  const { verdict } = verdictOf(orientedDifferences(own, base, better), matters);
  return [{ out, verdict, mean, interval, stands: true }];
}
