/**
 * Moving the kept draws to where they would be had they met the patterns exactly.
 *
 *     z = log((θ − low)/(high − θ))      z = α + (s − target)·β + error, weighted least squares      z* = z − (s − target)·β
 *
 * Beaumont, Zhang & Balding (2002), Genetics 162, 2025–2035; the logit keeps adjusted draws within their prior ranges. Adjusted
 * draws are for describing what the patterns say of the parameters (they are far less blurred by ε than the draws themselves);
 * comparisons run the worlds as drawn, because only those were simulated.
 */
import { leastSquaresIfAny } from "../../maths/least-squares.ts";
import type { Pattern } from "./pattern-distance.ts";
import { patternScales } from "./pattern-distance.ts";
import type { Accepted, PriorRange, Trials } from "./rejection.ts";

export interface AdjustedDraws {
  /** `draws[i][k]`: parameter k of kept world i, in the order of `Accepted.worlds`. */
  readonly draws: readonly Float64Array[];
  /** False when there were too few worlds, or patterns that repeat each other, so that the draws are as they were. */
  readonly isAdjusted: boolean;
}

/** Draws this close to an end of their range, as a share of it, are taken as this close: the logit has no value at the end. */
const EDGE = 1e-9;

export function adjustedDraws(
  trials: Trials,
  patterns: readonly Pattern[],
  accepted: Accepted,
): AdjustedDraws {
  const { parameters, draws, simulated } = trials;
  const scales = patternScales(patterns, simulated);
  const misses = accepted.worlds.map((i) =>
    patterns.map(({ target }, p) => (simulated[i][p] - target) / scales[p]),
  );
  const used = patterns
    .map((_, p) => p)
    .filter((p) => patterns[p].weight !== 0 && misses.some((row) => row[p] !== misses[0][p]));
  const rows = misses.map((row) => [1, ...used.map((p) => row[p])]);
  const fits = parameters.map((range, k) =>
    leastSquaresIfAny(
      rows,
      accepted.worlds.map((i) => logit(draws[i][k], range)),
      accepted.weights,
    ),
  );
  const isAdjusted = used.length > 0 && fits.every((fit) => fit !== undefined && fit.degrees > 0);
  return {
    isAdjusted,
    draws: accepted.worlds.map((i, row) =>
      Float64Array.from(parameters, (range, k) => {
        const fit = fits[k];
        if (!isAdjusted || !fit) return draws[i][k];
        const along = used.reduce(
          (total, p, column) => total + fit.coefficients[column + 1] * misses[row][p],
          0,
        );
        return inverseLogit(logit(draws[i][k], range) - along, range);
      }),
    ),
  };
}

function logit(value: number, { low, high }: PriorRange): number {
  const share = Math.min(1 - EDGE, Math.max(EDGE, (value - low) / (high - low)));
  return Math.log(share / (1 - share));
}

function inverseLogit(z: number, { low, high }: PriorRange): number {
  return low + (high - low) / (1 + Math.exp(-z));
}
