/**
 * Could it have been seen coming? How well a sign tells worlds about to collapse from calm ones, with its false alarms.
 *
 *     AUC = chance that a world about to collapse has a larger τ than a calm one
 *
 * τ is the sign of `maths/warning-signs.ts`, judged against calm worlds of the same length and settings (Boettiger & Hastings 2012,
 * Proc. R. Soc. B 279, 4734–4739). AUC and its error: Hanley & McNeil (1982), Radiology 143, 29–36.
 */
import type { Interval } from "../maths/interval.ts";
import { normalQuantile } from "../maths/normal.ts";
import { quantile } from "../maths/quantile.ts";

export interface WarningSkill {
  /** 0.5 is no better than guessing, 1 never wrong. */
  readonly auc: number;
  readonly interval: Interval;
  /** With the bound set so that `hits` of the collapses are caught: the share of calm worlds that alarm as well. */
  readonly hits: number;
  readonly falseAlarms: number;
  /** Whether the interval lies above 0.6, the least the project counts as a warning. */
  readonly isUseful: boolean;
}

const LEAST_USEFUL = 0.6;

/**
 * @param before τ of worlds that then collapsed; NaN ones are left out
 * @param calm τ of worlds that did not
 * @param hits share of collapses the alarm is to catch
 */
export function warningSkill(before: readonly number[], calm: readonly number[], hits = 0.8): WarningSkill {
  const cases = before.filter(Number.isFinite);
  const others = calm.filter(Number.isFinite);
  if (cases.length === 0 || others.length === 0)
    throw new RangeError("a warning's skill needs worlds of both kinds");
  let above = 0;
  for (const a of cases) for (const b of others) above += a > b ? 1 : a === b ? 0.5 : 0;
  const auc = above / (cases.length * others.length);
  const reach = normalQuantile(0.975) * errorOf(auc, cases.length, others.length);
  const interval = { low: Math.max(0, auc - reach), high: Math.min(1, auc + reach) };
  const bound = quantile(cases, 1 - hits);
  return {
    auc,
    interval,
    hits: cases.filter((tau) => tau >= bound).length / cases.length,
    falseAlarms: others.filter((tau) => tau >= bound).length / others.length,
    isUseful: interval.low > LEAST_USEFUL,
  };
}

function errorOf(auc: number, cases: number, others: number): number {
  const twoCases = auc / (2 - auc);
  const twoOthers = (2 * auc * auc) / (1 + auc);
  const squares =
    auc * (1 - auc) + (cases - 1) * (twoCases - auc * auc) + (others - 1) * (twoOthers - auc * auc);
  return Math.sqrt(Math.max(0, squares) / (cases * others));
}
