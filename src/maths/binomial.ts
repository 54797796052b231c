/**
 * Counts out of n: tails and intervals.
 *
 *     P(X ≥ k) = I_p(k, n − k + 1)                                                     (DLMF 8.17.24)
 *     Wilson:  ( p̂ + z²/2n ± z·√(p̂(1−p̂)/n + z²/4n²) ) / (1 + z²/n)                    Wilson (1927), JASA 22, 209–212
 *
 * Wilson's interval stays inside 0 to 1 and keeps its promise for small n and for shares near the ends, where p̂ ± 2·SE does not.
 */
import { betaCdf } from "./beta.ts";
import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/** Chance of `count` or more successes in n tries of chance p. */
export function chanceOfAtLeast(count: number, n: number, p: number): number {
  if (count <= 0) return 1;
  if (count > n) return 0;
  return betaCdf(p, count, n - count + 1);
}

/** Interval for the true share behind `count` of n. 0 to 1 when n is 0: nothing is known. */
export function shareInterval(count: number, n: number, level = 0.95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const z = normalQuantile(0.5 + level / 2);
  const share = count / n;
  const centre = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    low: count === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: count === n ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
