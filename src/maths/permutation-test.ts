/**
 * Could the labels have been dealt at random? The permutation test.
 *
 *     p = (1 + number of random dealings at least as extreme) / (1 + dealings)
 *
 * The ones count the dealing that was seen, so that p is never 0: Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1), 39.
 */
import { shuffledOrder } from "./shuffle.ts";
import type { Uniform } from "./uniform.ts";

export interface PermutationOptions {
  readonly dealings?: number;
  readonly name?: string;
}

export interface PermutationResult {
  /** The statistic as seen. */
  readonly seen: number;
  /** Chance of one at least as large, if labels meant nothing. */
  readonly p: number;
  /** What the random dealings gave, in the order dealt. */
  readonly dealt: Float64Array;
}

/** Rounding may make equal dealings differ in the last digits; those count as equal. */
const ROUNDING = 1e-12;

/**
 * @param labels one a case
 * @param statistic large when labels matter; gets the labels, dealt again
 */
export function permutationTest(
  labels: readonly number[],
  statistic: (labels: readonly number[]) => number,
  uniform: Uniform,
  { dealings = 999, name = "permutation" }: PermutationOptions = {},
): PermutationResult {
  const seen = statistic(labels);
  const dealt = new Float64Array(dealings);
  const slack = ROUNDING * Math.max(1, Math.abs(seen));
  let extreme = 0;
  for (let b = 0; b < dealings; b++) {
    const order = shuffledOrder(labels.length, uniform, name, b * labels.length);
    dealt[b] = statistic(order.map((i) => labels[i]));
    if (dealt[b] >= seen - slack) extreme++;
  }
  return { seen, p: (1 + extreme) / (1 + dealings), dealt };
}
