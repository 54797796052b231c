/** What a comparison says in words: findings, counts, how bad and how long. Numbers have two figures at most. */
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { readable } from "../../picture/numbers.ts";
import type { Unit } from "../../picture/numbers.ts";
import { compare, outcomesSaid } from "../../words/en/compare.ts";
import { outcomeNames } from "../../words/en/model.ts";
import { countsOf, enoughToSay } from "./counts.ts";

const { finding } = compare;

/** The plain name of an outcome. */
export const nameOf = (outcome: string): string =>
  Object.entries(outcomeNames).find(([id]) => id === outcome)?.[1].plain ?? outcome;

export const saidOf = (outcome: string): (typeof outcomesSaid)[string] =>
  outcomesSaid[outcome] ?? { better: nameOf(outcome), worse: nameOf(outcome), measure: nameOf(outcome) };

const UNITS: Readonly<Record<string, Unit>> = {
  "0–1": "of-100",
  "index, start 100": "index",
  months: "months",
  organisations: "count",
};

/** How a picture reads the model's unit. */
export const unitOf = ({ unit }: Pick<OutcomeComparison, "unit">): Unit => UNITS[unit] ?? "number";

/** What is said of a plan on an outcome. */
type Told = Pick<OutcomeComparison, "option" | "outcome" | "verdict">;

/** One outcome over the plans compared, as one sentence: the heading of its chart. */
export function findingOf(rows: readonly Told[], titleOf: (option: string) => string): string {
  const [first] = rows;
  if (first === undefined || rows.every(({ verdict }) => !enoughToSay(verdict))) return finding.none;
  if (rows.length === 1) return oneFinding(first, titleOf(first.option));
  const { better, worse } = saidOf(first.outcome);
  const clauses = [
    ["usually-better", (plans: string) => finding.usually(better, plans)],
    ["usually-worse", (plans: string) => finding.usually(worse, plans)],
    ["depends", finding.dependsFor],
    ["cannot-tell", finding.cannotTellFor],
  ] as const;
  return compare.sentence(
    clauses.flatMap(([kind, say]) => {
      const plans = rows.filter(({ verdict }) => verdict.verdict === kind);
      return plans.length === 0 ? [] : [say(compare.listed(plans.map(({ option }) => titleOf(option))))];
    }),
  );
}

function oneFinding({ outcome, verdict }: Told, plan: string): string {
  const { better, tooSmall, worse } = countsOf(verdict);
  const said = saidOf(outcome);
  switch (verdict.verdict) {
    case "usually-better":
      return finding.one(plan, said.better, better, verdict.futures);
    case "usually-worse":
      return finding.one(plan, said.worse, worse, verdict.futures);
    case "depends":
      return finding.depends(plan, better, worse, verdict.futures);
    case "cannot-tell":
      return finding.cannotTell(plan, tooSmall, verdict.futures);
    default:
      return verdict.verdict satisfies never;
  }
}

/** A difference in words: points of an index, or months. */
export function sizeSaid(value: number, unit: Unit): string {
  const text = readable(Math.abs(value), unit);
  return unit === "months" ? compare.how.months(text) : compare.how.points(text);
}

/** How bad, how long: three short lines. */
export function howBad(row: OutcomeComparison, monthSaid: (month: number) => string): readonly string[] {
  const { dip, verdict } = row;
  const { how } = compare;
  return [
    dip.deepest < -row.matters
      ? how.dip(sizeSaid(dip.deepest, unitOf(row)), monthSaid(dip.month))
      : how.noDip,
    how.below(dip.monthsBelow),
    how.never(Math.round(dip.neverBack * verdict.futures), verdict.futures),
  ];
}
