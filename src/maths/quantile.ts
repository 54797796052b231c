/**
 * Quantiles of type 7, the default of R, NumPy and spreadsheets.
 *
 *     h = (n − 1)·p     q = (1 − f)·x₍⌊h⌋₎ + f·x₍⌊h⌋+1₎     f = h − ⌊h⌋, x sorted and counted from 0
 *
 * Hyndman & Fan (1996), The American Statistician 50(4), 361–365, definition 7.
 */

/** The values in rising order, as a new array. */
export function sorted(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

/** Quantile of values already in rising order; share from 0 to 1. Throws when there are none. */
export function quantileOfSorted(values: ArrayLike<number>, share: number): number {
  if (values.length === 0) throw new RangeError("a quantile needs at least one value");
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`a quantile's share lies from 0 to 1, not at ${share}`);
  const position = (values.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.ceil(position);
  const low = values[below];
  const high = values[above];
  if (low === high) return low;
  const part = position - below;
  return (1 - part) * low + part * high;
}

/** Quantile of values in any order; share from 0 to 1. */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantileOfSorted(sorted(values), share);
}

/** Several quantiles for one sort. */
export function quantiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const inOrder = sorted(values);
  return shares.map((share) => quantileOfSorted(inOrder, share));
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/**
 * Median of the distances from the median: a spread that outliers cannot pull. Not scaled to a normal's standard deviation
 * (multiply by 1.4826 for that).
 */
export function medianDeviation(values: ArrayLike<number>): number {
  const middle = median(values);
  return median(Float64Array.from(values, (value) => Math.abs(value - middle)));
}

/**
 * Quantile of weighted values.
 *
 *     S_k = k·w_k + (n − 1)·Σ_{j<k} w_j,  values sorted and counted from 0;  q lies between the two S around share·S_{n−1}
 *
 * Our own extension: with equal weights it is type 7, and a value of weight 0 is as good as absent. Weights must be ≥ 0.
 * Throws when none is above 0.
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  share: number,
): number {
  const order = Array.from({ length: values.length }, (_, i) => i)
    .filter((i) => weights[i] > 0)
    .sort((a, b) => values[a] - values[b] || a - b);
  if (order.length === 0) throw new RangeError("a weighted quantile needs a weight above 0");
  const knots = new Float64Array(order.length);
  let before = 0;
  for (let k = 0; k < order.length; k++) {
    knots[k] = k * weights[order[k]] + (order.length - 1) * before;
    before += weights[order[k]];
  }
  const target = share * knots[order.length - 1];
  let k = 0;
  while (k < order.length - 1 && knots[k + 1] <= target) k++;
  if (k === order.length - 1) return values[order[k]];
  const part = (target - knots[k]) / (knots[k + 1] - knots[k]);
  return (1 - part) * values[order[k]] + part * values[order[k + 1]];
}
