/**
 * A mean, or a difference of means, over its own estimated error: Student's t tests.
 *
 *     one sample    t = x̄ / (s/√n)                       ν = n − 1
 *     two samples   t = (ā − b̄) / (s·√(1/n_a + 1/n_b))   ν = n_a + n_b − 2,  s² the two variances pooled
 *
 * Student (1908), Biometrika 6, 1–25. Pooled, because arms of three cannot tell two variances apart.
 */
import type { Interval } from "./interval.ts";
import { mean, variance } from "./statistics.ts";
import { tQuantile, twoSidedP } from "./student-t.ts";

/** An estimate of an effect, as a study would report it. */
export interface TestedEstimate {
  readonly estimate: number;
  readonly standardError: number;
  readonly degrees: number;
  /** Chance of one at least as far from 0, if there were no effect. */
  readonly p: number;
  /** 95 %. */
  readonly interval: Interval;
}

/** What an estimate and its error come to. Without any error, an estimate of 0 is no effect (p 1) and any other is one (p 0). */
export function testedEstimate(estimate: number, standardError: number, degrees: number): TestedEstimate {
  const reach = standardError === 0 ? 0 : tQuantile(0.975, degrees) * standardError;
  const certain = estimate === 0 ? 1 : 0;
  return {
    estimate,
    standardError,
    degrees,
    p: standardError === 0 ? certain : twoSidedP(estimate / standardError, degrees),
    interval: { low: estimate - reach, high: estimate + reach },
  };
}

/** Throws below two values. */
export function oneSampleT(values: ArrayLike<number>): TestedEstimate {
  return testedEstimate(mean(values), Math.sqrt(variance(values) / values.length), values.length - 1);
}

/** a − b. Throws when a side is empty or both have a single value. */
export function twoSampleT(a: ArrayLike<number>, b: ArrayLike<number>): TestedEstimate {
  const degrees = a.length + b.length - 2;
  if (a.length === 0 || b.length === 0 || degrees < 1)
    throw new RangeError("two samples need three values between them, and one each");
  const squares = (values: ArrayLike<number>) =>
    values.length > 1 ? variance(values) * (values.length - 1) : 0;
  const pooled = (squares(a) + squares(b)) / degrees;
  return testedEstimate(mean(a) - mean(b), Math.sqrt(pooled * (1 / a.length + 1 / b.length)), degrees);
}
