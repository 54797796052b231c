/**
 * Sums, means and spreads.
 *
 *     mean x̄ = Σ x / n     variance = Σ (x − x̄)² / (n − 1)     correlation = Σ (x−x̄)(y−ȳ) / √(Σ(x−x̄)² Σ(y−ȳ)²)
 *
 * Sums run from first to last, so that the same numbers in the same order give the same bits everywhere; variances take two
 * passes, so that a large mean does not swallow a small spread. Values must be finite: callers set missing ones aside first.
 */

/** Σ x, 0 for nothing. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}

/** Throws when there is nothing to average. */
export function mean(values: ArrayLike<number>): number {
  if (values.length === 0) throw new RangeError("a mean needs at least one value");
  return sum(values) / values.length;
}

/** Sample variance, divisor n − 1. Throws below two values. */
export function variance(values: ArrayLike<number>): number {
  return covariance(values, values);
}

/** Square root of the sample variance. Throws below two values. */
export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values));
}

/** Sample covariance, divisor n − 1. Throws below two pairs or when the lengths differ. */
export function covariance(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length) throw new RangeError("a covariance needs as many x as y");
  if (x.length < 2) throw new RangeError("a variance needs at least two values");
  const xMean = mean(x);
  const yMean = mean(y);
  let total = 0;
  for (let i = 0; i < x.length; i++) total += (x[i] - xMean) * (y[i] - yMean);
  return total / (x.length - 1);
}

/**
 * Pearson's correlation, −1 to 1. NaN when either side does not vary: there is then nothing to correlate, and saying 0
 * would claim that they are unrelated.
 */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const spread = Math.sqrt(variance(x)) * Math.sqrt(variance(y));
  return spread === 0 ? Number.NaN : Math.max(-1, Math.min(1, covariance(x, y) / spread));
}

/** Least and greatest of the values. Throws when there are none. */
export function extent(values: ArrayLike<number>): { readonly low: number; readonly high: number } {
  if (values.length === 0) throw new RangeError("an extent needs at least one value");
  let low = values[0];
  let high = values[0];
  for (let i = 1; i < values.length; i++) {
    if (values[i] < low) low = values[i];
    if (values[i] > high) high = values[i];
  }
  return { low, high };
}
