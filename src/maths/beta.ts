/**
 * The beta distribution: the door to the t and the binomial.
 *
 *     I_x(a, b) = xᵃ(1−x)ᵇ / (a·B(a, b)) · 1/(1 + d₁/(1 + d₂/(1 + …)))      (DLMF 8.17.22), for x below (a+1)/(a+b+2)
 *     I_x(a, b) = 1 − I_{1−x}(b, a)                                         otherwise
 *
 * Accuracy: within 1e-12 for a and b up to 1e5. Checked against SciPy in the tests.
 */
import { logGamma } from "./gamma.ts";
import { inverseOfRising } from "./inverse.ts";

/** Share of a beta distribution with shapes a, b > 0 at or below x. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return (front * fraction(x, a, b)) / a;
  return 1 - (front * fraction(1 - x, b, a)) / b;
}

/** Lentz's method, two steps of the fraction a turn. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const kept = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return result;
}

/** The x below which `share` (0 to 1) of a beta distribution lies. */
export function betaQuantile(share: number, a: number, b: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies from 0 to 1, not at ${share}`);
  if (share === 0) return 0;
  if (share === 1) return 1;
  return inverseOfRising((x) => betaCdf(x, a, b), share, { low: 0, high: 1 });
}
