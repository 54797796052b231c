/**
 * A number beside what chance gives.
 *
 * `draws` are the same measure on networks (or labels) drawn by chance. The band holds the middle 95 in 100 of them; `atLeast`
 * is the share that reach the observed number, with the observed one counted among them, as a permutation test does: (k + 1) ÷
 * (n + 1). Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9, article 39.
 */
export interface Chance {
  readonly mean: number;
  /** 2.5th and 97.5th percentile. */
  readonly low: number;
  readonly high: number;
  /** From 0 to 1; small where the observed number is high for chance, near 1 where it is low. */
  readonly atLeast: number;
  readonly draws: number;
}

/** Null where there is nothing to compare: no observed number, or no draw that gave one. */
export function againstChance(observed: number | null, draws: readonly (number | null)[]): Chance | null {
  const values = draws.filter((draw) => draw !== null).toSorted((a, b) => a - b);
  if (observed === null || values.length === 0) return null;
  const reaching = values.filter((value) => value >= observed - 1e-12).length;
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    low: percentile(values, 0.025),
    high: percentile(values, 0.975),
    atLeast: (reaching + 1) / (values.length + 1),
    draws: values.length,
  };
}

/** Between the two nearest of the sorted values, in proportion. */
function percentile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
