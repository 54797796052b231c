/**
 * What the patterns say of each parameter, and of which they say nothing.
 *
 *     contraction = 1 − Var(posterior) / Var(prior)        1: fixed by the patterns     0: as open as before
 *
 * A parameter is called fixed from 0.5, open below 0.2 and narrowed between: with a few hundred worlds, chance alone moves the
 * contraction of an untouched parameter by about 0.1 either way. Two parameters whose draws move together (rank correlation of 0.8
 * or more either way) are known only together: the patterns fix a combination of them. Contraction as in Schad, Betancourt &
 * Vasishth (2021), Psychological Methods 26(1), 103–126; the thresholds are this project's.
 */
import type { Interval } from "../../maths/interval.ts";
import { weightedQuantile } from "../../maths/quantile.ts";
import { ranks } from "../../maths/ranks.ts";
import type { PriorRange } from "./rejection.ts";

export type Identified = "fixed" | "narrowed" | "open";

export interface ParameterPosterior {
  readonly id: string;
  readonly median: number;
  /** Nine in ten of the believable values lie here. */
  readonly interval: Interval;
  readonly contraction: number;
  readonly identified: Identified;
  /** Parameters known only together with this one. */
  readonly knownWith: readonly string[];
}

export const identifiedFrom = { fixed: 0.5, narrowed: 0.2, together: 0.8 } as const;

/**
 * @param draws `draws[i][k]`, as accepted or adjusted
 * @param weights one a draw, adding up to 1
 * @param level share of the weight inside the interval
 */
export function posteriorOf(
  parameters: readonly PriorRange[],
  draws: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
  level = 0.9,
): ParameterPosterior[] {
  const columns = parameters.map((_, k) => Float64Array.from(draws, (draw) => draw[k]));
  const rankColumns = columns.map(ranks);
  const isEnough = effectiveCount(weights) >= FEWEST_WORLDS;
  const moveTogether = (a: number, b: number) =>
    Math.abs(weightedCorrelation(rankColumns[a], rankColumns[b], weights)) >= identifiedFrom.together;
  return parameters.map(({ id, low, high }, k) => {
    const prior = ((high - low) * (high - low)) / 12;
    const contraction = 1 - weightedCovariance(columns[k], columns[k], weights) / prior;
    return {
      id,
      median: weightedQuantile(columns[k], weights, 0.5),
      interval: {
        low: weightedQuantile(columns[k], weights, (1 - level) / 2),
        high: weightedQuantile(columns[k], weights, (1 + level) / 2),
      },
      contraction,
      identified: isEnough ? identifiedAt(contraction) : "open",
      knownWith: parameters
        .filter((_, other) => isEnough && other !== k && moveTogether(k, other))
        .map((other) => other.id),
    };
  });
}

/** With fewer worlds than this (counted by their weights) nothing is said to be known, however close together they lie. */
const FEWEST_WORLDS = 20;

function identifiedAt(contraction: number): Identified {
  if (contraction >= identifiedFrom.fixed) return "fixed";
  return contraction >= identifiedFrom.narrowed ? "narrowed" : "open";
}

/** How many equal worlds weights that add up to 1 amount to: 1/Σw². */
export function effectiveCount(weights: ArrayLike<number>): number {
  let squares = 0;
  for (let i = 0; i < weights.length; i++) squares += weights[i] * weights[i];
  return 1 / squares;
}

/** Weighted covariance, weights adding up to 1, corrected for the number of worlds the weights amount to: Σw² = 1/that number. */
function weightedCovariance(x: ArrayLike<number>, y: ArrayLike<number>, weights: ArrayLike<number>): number {
  let xMean = 0;
  let yMean = 0;
  let squares = 0;
  for (let i = 0; i < x.length; i++) {
    xMean += weights[i] * x[i];
    yMean += weights[i] * y[i];
    squares += weights[i] * weights[i];
  }
  let total = 0;
  for (let i = 0; i < x.length; i++) total += weights[i] * (x[i] - xMean) * (y[i] - yMean);
  return squares < 1 ? total / (1 - squares) : 0;
}

function weightedCorrelation(x: ArrayLike<number>, y: ArrayLike<number>, weights: ArrayLike<number>): number {
  const spread = Math.sqrt(weightedCovariance(x, x, weights) * weightedCovariance(y, y, weights));
  return spread === 0 ? 0 : weightedCovariance(x, y, weights) / spread;
}
