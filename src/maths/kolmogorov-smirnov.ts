/**
 * How far apart two samples are, as distributions: the greatest gap between their cumulative shares.
 *
 *     D = sup_x |F_a(x) − F_b(x)|     p ≈ 2·Σ_{k≥1} (−1)^{k−1} e^{−2k²λ²},  λ = (√m + 0.12 + 0.11/√m)·D,  m = n_a·n_b/(n_a+n_b)
 *
 * Smirnov (1948), Annals of Mathematical Statistics 19, 279–281; the small-sample λ is Stephens' (1970), J. R. Stat. Soc. B 32,
 * 115–122, good to about 0.01 in p from four values a side.
 */
import { sorted } from "./quantile.ts";

/** D, 0 to 1. Throws when a sample is empty. */
export function distanceOfSamples(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return distanceOfSorted(sorted(a), sorted(b));
}

/** D of two samples already in rising order. */
export function distanceOfSorted(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length === 0 || b.length === 0) throw new RangeError("two samples are needed to compare them");
  let i = 0;
  let j = 0;
  let widest = 0;
  while (i < a.length && j < b.length) {
    const x = Math.min(a[i], b[j]);
    while (i < a.length && a[i] === x) i++;
    while (j < b.length && b[j] === x) j++;
    widest = Math.max(widest, Math.abs(i / a.length - j / b.length));
  }
  return widest;
}

/** Chance of a gap at least as wide if both samples came from one distribution without ties. */
export function chanceOfDistance(distance: number, aCount: number, bCount: number): number {
  const root = Math.sqrt((aCount * bCount) / (aCount + bCount));
  const lambda = (root + 0.12 + 0.11 / root) * distance;
  if (lambda < 0.2) return 1;
  let total = 0;
  for (let k = 1; k <= 100; k++) {
    const term = Math.exp(-2 * k * k * lambda * lambda);
    total += k % 2 === 1 ? term : -term;
    if (term < 1e-16) break;
  }
  return Math.min(1, Math.max(0, 2 * total));
}
