/**
 * Plans across conditions: regret, holding above a line, and where the answer flips.
 *
 * Levers make the plans, uncertainties the conditions; every plan must have been run in every condition, with the same luck.
 */
import type { Line, Setting, StudyOutcome } from "../../experiment/study.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { conditionsHeld, holding, regrets } from "../regret.ts";
import type { Holding, Regret } from "../regret.ts";
import { switchesIn } from "../switching.ts";
import type { Switch } from "../switching.ts";
import { orientedDifferences, verdictOf } from "../verdict.ts";
import { meanOf, runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";

export interface PlanConditions {
  /** Names by their settings: `form=lead, interval=24`. */
  readonly plans: readonly string[];
  readonly conditions: readonly string[];
  readonly regret: Regret;
  /** Where the outcome has a line: `cells[plan][condition]`, and in how many conditions each plan holds. */
  readonly cells?: readonly (readonly Holding[])[];
  readonly held?: readonly { readonly held: number; readonly of: number }[];
}

/** The cases as a full table of plans and conditions. */
interface Cross {
  readonly plans: readonly string[];
  readonly conditions: readonly string[];
  /** `caseOf[plan][condition]`. */
  readonly caseOf: readonly (readonly number[])[];
}

/** Nothing where there are no plans to compare, or the table has holes. */
function crossOf({ study: { factors }, cases }: StudyResults): Cross | undefined {
  const nameOf = (row: readonly Setting[], role: string): string =>
    factors.flatMap(({ id, role: own }, f) => (own === role ? [`${id}=${String(row[f])}`] : [])).join(", ");
  const plans = [...new Set(cases.map((row) => nameOf(row, "lever")))];
  const conditions = [...new Set(cases.map((row) => nameOf(row, "uncertainty")))];
  const found = new Map(cases.map((row, c) => [`${nameOf(row, "lever")}|${nameOf(row, "uncertainty")}`, c]));
  if (plans.length < 2 || found.size !== plans.length * conditions.length) return undefined;
  const caseOf = plans.map((plan) => conditions.map((condition) => found.get(`${plan}|${condition}`) ?? -1));
  return caseOf.flat().includes(-1) ? undefined : { plans, conditions, caseOf };
}

export function plansAcross(results: StudyResults, outcome: number): PlanConditions | undefined {
  const cross = crossOf(results);
  if (cross === undefined) return undefined;
  const { measure, line } = results.study.outcomes[outcome];
  const sign = outcomeOf(measure).better === "up" ? 1 : -1;
  const values = cross.caseOf.map((row) => row.map((c) => sign * meanOf(runsOf(results, outcome, c))));
  if (values.flat().some(Number.isNaN)) return undefined;
  const { plans, conditions } = cross;
  const cells =
    line === undefined
      ? undefined
      : cross.caseOf.map((row) => row.map((c) => heldIn(runsOf(results, outcome, c), line)));
  return {
    plans,
    conditions,
    regret: regrets(values),
    ...(cells === undefined ? {} : { cells, held: cells.map(conditionsHeld) }),
  };
}

const heldIn = (values: Float64Array, line: Line): Holding =>
  "atLeast" in line
    ? holding(values, line.atLeast)
    : holding(
        values.map((value) => -value),
        -line.atMost,
      );

/** Whether a future counts as failing; one without a value does. */
export const fails = (value: number, line: Line): boolean =>
  "atLeast" in line ? !(value >= line.atLeast) : !(value <= line.atMost);

export interface Switching {
  readonly plan: string;
  readonly beside: string;
  readonly factor: string;
  readonly switches: readonly Switch[];
  readonly tried: readonly { readonly at: number; readonly answer: string }[];
}

/** Where one number is all that makes the conditions, how each plan's verdict beside the first plan changes along it. */
export function switchingOf(results: StudyResults, outcome: number): readonly Switching[] {
  const { study, cases } = results;
  const uncertain = study.factors.flatMap((factor, f) => (factor.role === "uncertainty" ? [f] : []));
  const cross = crossOf(results);
  const [f] = uncertain;
  if (cross === undefined || uncertain.length !== 1 || study.factors[f].kind === "choice") return [];
  return cross.plans.slice(1).map((plan, p) => {
    const tried = cross.conditions.map((_, k) => {
      const c = cross.caseOf[p + 1][k];
      return {
        at: Number(cases[c][f]),
        answer: answerOf(results, study.outcomes[outcome], outcome, [c, cross.caseOf[0][k]]),
      };
    });
    return { plan, beside: cross.plans[0], factor: study.factors[f].id, switches: switchesIn(tried), tried };
  });
}

function answerOf(
  results: StudyResults,
  { measure }: StudyOutcome,
  outcome: number,
  [c, other]: readonly [number, number],
): string {
  const { better, matters } = outcomeOf(measure);
  return verdictOf(
    orientedDifferences(runsOf(results, outcome, c), runsOf(results, outcome, other), better),
    matters,
  ).verdict;
}
