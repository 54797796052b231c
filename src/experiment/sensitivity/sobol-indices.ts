/**
 * How much of an outcome's variation each factor causes: Sobol's indices.
 *
 *     first order  S_i = Var(E[y | x_i]) / Var(y)  ≈  Σ_j f(B)_j·(f(AB_i)_j − f(A)_j) / (N·V)         Saltelli et al. (2010)
 *     total        T_i = E(Var[y | x_~i]) / Var(y) ≈  Σ_j (f(A)_j − f(AB_i)_j)² / (2·N·V)               Jansen (1999)
 *
 * V is the variance of A and B together; f is centred first, which leaves S as it is and makes it far steadier. Saltelli, Annoni,
 * Azzini, Campolongo, Ratto & Tarantola (2010), Computer Physics Communications 181(2), 259–270, table 2, (b) and (f); Jansen (1999),
 * ibid. 117, 35–43. Intervals redraw base rows (bootstrap): Archer, Saltelli & Sobol (1997), J. Stat. Comput. Simul. 58, 99–120.
 *
 * An estimate can fall below 0, which a true index cannot: it is reported as it came out, with a caution, and never cut off.
 */
import type { BootstrapOptions } from "../../maths/bootstrap.ts";
import { bootstrapIntervals } from "../../maths/bootstrap.ts";
import { mean } from "../../maths/statistics.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { saltelliBlock } from "../design/saltelli.ts";
import type { Estimate, Standing } from "./standing.ts";
import { separateGroups, standings } from "./standing.ts";

/** Codes of the study's caution words. */
export type SensitivityCaution = "too-few-runs" | "not-apart" | "below-zero" | "no-variation";

export interface SobolIndices {
  /** One a factor. NaN when the outcome does not vary. */
  readonly first: readonly Estimate[];
  readonly total: readonly Estimate[];
  /** Rank ranges and groups by total index: the order is claimed only between groups. */
  readonly standing: readonly Standing[];
  readonly groups: readonly (readonly number[])[];
  readonly cautions: readonly SensitivityCaution[];
  /** Base rows used, and set aside because an output was missing. */
  readonly blocks: number;
  readonly missing: number;
}

/** An interval wider than this says too little to act on: Sarrazin, Pianosi & Wagener (2016), Environ. Model. Softw. 79, 135–152. */
const WIDEST_USEFUL = 0.2;

/** What every base row adds to the sums, worked out once so that redrawing rows is only adding. */
interface Terms {
  readonly first: readonly Float64Array[];
  readonly total: readonly Float64Array[];
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

/**
 * @param outputs one number a case, in the order of `saltelli`: blocks of A, AB_1 … AB_k, B. NaN is a missing output
 * @param factors k
 * @throws when the outputs are not whole blocks, or fewer than two blocks are complete
 */
export function sobolIndices(
  outputs: ArrayLike<number>,
  factors: number,
  uniform: Uniform,
  options: BootstrapOptions = {},
): SobolIndices {
  const size = saltelliBlock(factors);
  if (outputs.length % size !== 0)
    throw new RangeError(
      `Saltelli's design has blocks of ${size} cases; ${outputs.length} are not whole blocks`,
    );
  const all = Array.from({ length: outputs.length / size }, (_, j) =>
    Float64Array.from({ length: size }, (__, c) => outputs[j * size + c]),
  );
  const blocks = all.filter((block) => block.every(Number.isFinite));
  if (blocks.length < 2) throw new RangeError("Sobol's indices need at least two complete blocks");
  const terms = termsOf(blocks, factors);
  const statistic = (rows: ArrayLike<number>) => indicesOf(terms, rows);
  const values = statistic(Uint32Array.from(blocks.keys()));
  const intervals = bootstrapIntervals(blocks.length, statistic, uniform, {
    name: "sobol indices",
    ...options,
  });
  const estimates = values.map((value, i) => ({ value, interval: intervals[i] }));
  const first = estimates.slice(0, factors);
  const total = estimates.slice(factors);
  const groups = separateGroups(total);
  return {
    first,
    total,
    standing: standings(total),
    groups,
    cautions: cautionsOf(first, total, groups),
    blocks: blocks.length,
    missing: all.length - blocks.length,
  };
}

function termsOf(blocks: readonly Float64Array[], factors: number): Terms {
  const centre = mean(blocks.flatMap((block) => [block[0], block[factors + 1]]));
  const perFactor = (term: (a: number, ab: number, b: number) => number) =>
    Array.from({ length: factors }, (_, i) =>
      Float64Array.from(blocks, (block) =>
        term(block[0] - centre, block[i + 1] - centre, block[factors + 1] - centre),
      ),
    );
  return {
    first: perFactor((a, ab, b) => b * (ab - a)),
    total: perFactor((a, ab) => ((a - ab) * (a - ab)) / 2),
    values: Float64Array.from(blocks, (block) => block[0] + block[factors + 1] - 2 * centre),
    squares: Float64Array.from(
      blocks,
      (block) => (block[0] - centre) ** 2 + (block[factors + 1] - centre) ** 2,
    ),
  };
}

/** First and then total indices from the rows asked for. */
function indicesOf(terms: Terms, rows: ArrayLike<number>): number[] {
  const n = rows.length;
  const sumOver = (values: Float64Array) => {
    let total = 0;
    for (let j = 0; j < n; j++) total += values[rows[j]];
    return total;
  };
  const average = sumOver(terms.values) / (2 * n);
  const variance = sumOver(terms.squares) / (2 * n) - average * average;
  if (!(variance > 0)) return [...terms.first, ...terms.total].map(() => Number.NaN);
  return [...terms.first, ...terms.total].map((each) => sumOver(each) / (n * variance));
}

function cautionsOf(
  first: readonly Estimate[],
  total: readonly Estimate[],
  groups: readonly (readonly number[])[],
): SensitivityCaution[] {
  if (total.some(({ value }) => Number.isNaN(value))) return ["no-variation"];
  const all = [...first, ...total];
  const cautions: SensitivityCaution[] = [];
  if (all.some(({ interval }) => interval.high - interval.low > WIDEST_USEFUL)) cautions.push("too-few-runs");
  if (groups.some((group) => group.length > 1)) cautions.push("not-apart");
  if (all.some(({ value }) => value < 0)) cautions.push("below-zero");
  return cautions;
}
