/**
 * Ranks and rank correlation.
 *
 * Ranks run from 1; equal values share the mean of the ranks they take up. Spearman's correlation is Pearson's, taken of the
 * ranks (Spearman 1904, American Journal of Psychology 15, 72–101): it sees any rising or falling relation, not only straight lines.
 */
import { correlation } from "./statistics.ts";

/** Indices in rising order of value; equal values keep the order they came in. */
export function risingOrder(values: ArrayLike<number>): number[] {
  return Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
}

/** Rank of each value, from 1, ties sharing their mean rank. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = risingOrder(values);
  const result = new Float64Array(values.length);
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1]] === values[order[start]]) end++;
    const shared = (start + end) / 2 + 1;
    for (let i = start; i <= end; i++) result[order[i]] = shared;
    start = end + 1;
  }
  return result;
}

/** Spearman's rank correlation, −1 to 1; NaN when either side does not vary. */
export function rankCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return correlation(ranks(x), ranks(y));
}
