/**
 * Does the outcome rise or fall with each factor? Rank correlation, plain and partial.
 *
 *     plain    Spearman's ρ between x_i and y
 *     partial  the same with the other factors' part taken out: regress the ranks of y on the ranks of all x; then
 *              r_i = t_i / √(t_i² + ν), t_i the coefficient over its error, ν the regression's degrees of freedom
 *
 * Iman & Conover (1979), Technometrics 21(4), 499–509; Marino et al. (2008), J. Theoretical Biology 254, 178–196. Sees rising and
 * falling only: a factor that helps up to a point and harms beyond it can score 0, so read it beside PAWN or Sobol's indices.
 */
import type { BootstrapOptions } from "../../maths/bootstrap.ts";
import { bootstrapIntervals } from "../../maths/bootstrap.ts";
import { leastSquaresIfAny } from "../../maths/least-squares.ts";
import { ranks } from "../../maths/ranks.ts";
import { correlation } from "../../maths/statistics.ts";
import type { Uniform } from "../../maths/uniform.ts";
import type { Estimate } from "./standing.ts";

export interface RankCorrelations {
  /** One a factor, −1 to 1; NaN when the factor or the outcome does not vary. */
  readonly plain: readonly Estimate[];
  /** NaN as well when there are too few cases for all factors together, or a factor repeats another. */
  readonly partial: readonly Estimate[];
  /** Cases set aside because the output was missing. */
  readonly missing: number;
}

/**
 * @param places one row a case, one number a factor
 * @param outputs one number a case; NaN is a missing output
 */
export function rankCorrelations(
  places: readonly ArrayLike<number>[],
  outputs: ArrayLike<number>,
  uniform: Uniform,
  options: BootstrapOptions = {},
): RankCorrelations {
  const kept = places.map((_, row) => row).filter((row) => Number.isFinite(outputs[row]));
  if (kept.length < 3) throw new RangeError("rank correlation needs at least three cases");
  const factors = places[0].length;
  const statistic = (rows: ArrayLike<number>) => {
    const picked = Array.from(rows, (row) => kept[row]);
    const y = ranks(picked.map((row) => outputs[row]));
    const x = Array.from({ length: factors }, (_, i) => ranks(picked.map((row) => places[row][i])));
    return [...x.map((each) => correlation(each, y)), ...partials(x, y)];
  };
  const values = statistic(kept.map((_, row) => row));
  const intervals = bootstrapIntervals(kept.length, statistic, uniform, {
    name: "rank correlation",
    ...options,
  });
  const estimates = values.map((value, i): Estimate => ({ value, interval: intervals[i] }));
  return {
    plain: estimates.slice(0, factors),
    partial: estimates.slice(factors),
    missing: places.length - kept.length,
  };
}

function partials(x: readonly Float64Array[], y: Float64Array): number[] {
  const varying = x.filter(varies);
  const none = x.map(() => Number.NaN);
  if (!varies(y) || y.length <= varying.length + 1) return none;
  const rows = Array.from(y, (_, row) => [1, ...varying.map((each) => each[row])]);
  const fit = leastSquaresIfAny(rows, y);
  if (!fit) return none;
  return x.map((each) => {
    const column = varying.indexOf(each) + 1;
    if (column === 0) return Number.NaN;
    const t = fit.coefficients[column] / fit.standardErrors[column];
    return Number.isFinite(t) ? t / Math.sqrt(t * t + fit.degrees) : Math.sign(fit.coefficients[column]);
  });
}

function varies(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return true;
  return false;
}
