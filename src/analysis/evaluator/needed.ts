/**
 * What would be needed: how many places, over how many years, to find an effect of a given size.
 *
 *     spread of one place's slope   s_b² = noise² / Σ(t − t̄)² + trend²,   Σ(t − t̄)² = T(T² − 1)/12 for T yearly values
 *     two arms of n places          δ = effect / (s_b·√(2/n)),   power by the noncentral t with 2n − 2 degrees
 *
 * Noise is independent from year to year; trend is how much places' own slopes differ, which more years do not cure and more places
 * do. From simulated worlds the spread of estimates can be given instead: it shrinks with the root of the number of places.
 */
import { smallestEnough } from "../../maths/smallest.ts";
import { normalCdf } from "../../maths/normal.ts";
import { powerOfT } from "../../maths/student-t.ts";

export interface SlopeStudy {
  /** True difference between the arms, outcome a year. */
  readonly effect: number;
  /** Standard deviation of one year's value of one place. */
  readonly noise: number;
  /** Standard deviation of the places' own slopes, outcome a year. */
  readonly trend: number;
  readonly placesPerArm: number;
  /** Yearly values each place has, at least two: three years after a first one are four values. */
  readonly values: number;
}

/** Standard deviation of one place's least-squares slope. */
export function slopeSpread({
  noise,
  trend,
  values,
}: Pick<SlopeStudy, "noise" | "trend" | "values">): number {
  const squares = (values * (values * values - 1)) / 12;
  return Math.sqrt((noise * noise) / squares + trend * trend);
}

/** Chance of calling the effect real at significance α, and of an estimate on the wrong side of 0. */
export function slopeStudyWorth(
  study: SlopeStudy,
  significance = 0.05,
): { readonly power: number; readonly wrongSign: number } {
  const error = slopeSpread(study) * Math.sqrt(2 / study.placesPerArm);
  return {
    power: powerOfT(study.effect / error, 2 * study.placesPerArm - 2, significance),
    wrongSign: normalCdf(-Math.abs(study.effect) / error),
  };
}

/** Power of two arms of so many places, for a power curve: places from 2 up. */
export function powerOfArms(
  effect: number,
  spreadPerPlace: number,
  placesPerArm: number,
  significance = 0.05,
): number {
  return powerOfT(
    effect / (spreadPerPlace * Math.sqrt(2 / placesPerArm)),
    2 * placesPerArm - 2,
    significance,
  );
}

const MOST_PLACES = 1e6;

/**
 * Places needed in each arm; the most that is looked for (1,000,000) when even that is too few, which for an effect of 0 it is.
 *
 * @param spreadPerPlace standard deviation of one place's contribution; from simulated worlds with n places an arm, the spread of the
 *   estimates times √(n/2)
 */
export function placesNeeded(
  effect: number,
  spreadPerPlace: number,
  { power = 0.8, significance = 0.05 } = {},
): number {
  if (effect === 0) return MOST_PLACES;
  const isEnough = (n: number) => powerOfArms(effect, spreadPerPlace, n, significance) >= power;
  return smallestEnough(isEnough, { least: 2, start: 2, most: MOST_PLACES });
}
