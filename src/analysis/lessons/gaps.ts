/** What a plan changes in each future, as reveals read it. */
import type { Future } from "../../experiment/runner.ts";
import { quantile } from "../../maths/quantile.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { READING_MONTHS, seriesOf } from "../comparison.ts";

/** Option less baseline, month by month, one series a future. */
export function gapPaths(
  futures: readonly Future[],
  option: string,
  outcome: string,
  baseline = LEAVE_AS_IS,
): readonly Float64Array[] {
  const before = seriesOf(futures, baseline, outcome);
  return seriesOf(futures, option, outcome).map((path, r) => path.map((value, t) => value - before[r][t]));
}

export function lastYear(path: Float64Array): number {
  const last = path.subarray(-READING_MONTHS);
  return last.reduce((sum, value) => sum + value, 0) / last.length;
}

/** Where an option ends, one number a future. */
export const endsOf = (
  futures: readonly Future[],
  option: string,
  outcome: string,
  scope?: string,
): readonly number[] => seriesOf(futures, option, outcome, scope).map(lastYear);

/** By how much the first ends above the second, one number a future. */
export const above = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((value, r) => value - other[r]);

export const middle = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : quantile(Float64Array.from(values), 0.5);

/** Of an index from 0 to 1, as people say it. */
export const points = (values: readonly number[]): number => 100 * middle(values);
