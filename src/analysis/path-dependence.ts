/**
 * Does the order of the same events matter years later?
 *
 *     explained = Σ_o R·(ȳ_o − ȳ)² / Σ_o Σ_r (y_or − ȳ)²      o orders, r runs, R runs an order
 *     chance    the same after shuffling the orders within each run, so that a run's own luck stays where it is
 *
 * Some share is always explained, by chance alone (about (orders − 1)/(all − 1)); it is path dependence when it is more than 5 % and
 * fewer than 1 in 20 shufflings explain as much. Page (2006), Quarterly Journal of Political Science 1, 87–115, on what the word
 * means; permutation within blocks: Good (2005), Permutation, Parametric and Bootstrap Tests, chapter 7.
 */
import { shuffledOrder } from "../maths/shuffle.ts";
import { mean } from "../maths/statistics.ts";
import type { Uniform } from "../maths/uniform.ts";

export interface PathDependence {
  readonly explained: number;
  /** What shuffled orders explain on average. */
  readonly byChance: number;
  readonly p: number;
  readonly isPathDependent: boolean;
}

const LEAST_SHARE = 0.05;
const LEAST_RARE = 0.05;

/**
 * @param outcomes `outcomes[o][r]`: the late outcome of order o in run r, the same runs with the same luck in each order
 */
export function pathDependence(
  outcomes: readonly ArrayLike<number>[],
  uniform: Uniform,
  dealings = 999,
): PathDependence {
  const runs = outcomes[0]?.length ?? 0;
  if (outcomes.length < 2 || runs < 2 || outcomes.some((row) => row.length !== runs)) {
    throw new RangeError("path dependence needs two orders or more, each with the same two runs or more");
  }
  const explained = shareExplained(outcomes);
  const dealt = Array.from({ length: dealings }, (_, b) =>
    shareExplained(shuffledWithinRuns(outcomes, uniform, b * runs)),
  );
  const p = (1 + dealt.filter((each) => each >= explained - 1e-12).length) / (1 + dealings);
  return { explained, byChance: mean(dealt), p, isPathDependent: explained > LEAST_SHARE && p < LEAST_RARE };
}

function shareExplained(outcomes: readonly ArrayLike<number>[]): number {
  const means = outcomes.map(mean);
  const centre = mean(means);
  const runs = outcomes[0].length;
  const between = means.reduce((total, each) => total + runs * (each - centre) ** 2, 0);
  const all = outcomes.reduce(
    (total, row) => total + Array.from(row).reduce((each, value) => each + (value - centre) ** 2, 0),
    0,
  );
  return all === 0 ? 0 : between / all;
}

function shuffledWithinRuns(
  outcomes: readonly ArrayLike<number>[],
  uniform: Uniform,
  first: number,
): Float64Array[] {
  const runs = outcomes[0].length;
  const dealt = outcomes.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    const order = shuffledOrder(outcomes.length, uniform, "path order", (first + run) * outcomes.length);
    order.forEach((from, to) => (dealt[to][run] = outcomes[from][run]));
  }
  return dealt;
}
