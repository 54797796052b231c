/**
 * Getting closer in stages: approximate Bayesian computation by population Monte Carlo.
 *
 *     propose    θ = θ_j + N(0, 2·Var_w), j drawn by weight; outside the prior range: draw again
 *     accept     distance ≤ ε, until the population is full;   next ε = a quantile of the distances accepted
 *     weigh      w_i ∝ 1 / Σ_j w_j · Π_k φ((θ_ik − θ_jk)/σ_k),   the prior being flat
 *
 * Beaumont, Cornuet, Marin & Robert (2009), Biometrika 96(4), 983–990; Toni et al. (2009), J. R. Soc. Interface 6, 187–202. Written in
 * steps, so that the simulations in between can be run by anyone: propose, simulate, select, until ε is small or too few are accepted
 * (or `effectiveCount` of the weights falls far below the population's size: then the stages went too fast).
 */
import { normalQuantile } from "../../maths/normal.ts";
import { quantile } from "../../maths/quantile.ts";
import type { Uniform } from "../../maths/uniform.ts";
import type { PriorRange } from "./rejection.ts";
import { sharesOf } from "./rejection.ts";

export interface Population {
  /** `draws[i][k]`. */
  readonly draws: readonly Float64Array[];
  /** Adding up to 1. */
  readonly weights: Float64Array;
  readonly distances: Float64Array;
  /** The ε all were accepted under; ∞ for draws straight from the prior. */
  readonly reach: number;
}

/** Draws from the prior: what the first stage is selected from. Number batches by `first`, so that they do not repeat each other. */
export function proposeFromPrior(
  parameters: readonly PriorRange[],
  uniform: Uniform,
  { count, first = 0 }: { readonly count: number; readonly first?: number },
): Float64Array[] {
  return Array.from({ length: count }, (_, i) =>
    Float64Array.from(
      parameters,
      ({ id, low, high }) => low + (high - low) * uniform(`prior ${id}`, first + i),
    ),
  );
}

/** How often a proposal that falls outside the prior is drawn again before the draw it came from is used as it is. */
const MOST_REDRAWS = 64;

/** Proposals from a population. Name the stage in the source (`within`), and number batches by `first`. */
export function proposeNear(
  population: Population,
  parameters: readonly PriorRange[],
  uniform: Uniform,
  { count, first = 0 }: { readonly count: number; readonly first?: number },
): Float64Array[] {
  const steps = stepSizes(population, parameters.length);
  const cumulative = population.weights.slice();
  for (let i = 1; i < cumulative.length; i++) cumulative[i] += cumulative[i - 1];
  const isInside = (draw: Float64Array) =>
    draw.every((value, k) => parameters[k].low <= value && value <= parameters[k].high);
  return Array.from({ length: count }, (_, i) => {
    for (let redraw = 0; redraw < MOST_REDRAWS; redraw++) {
      const index = (first + i) * MOST_REDRAWS + redraw;
      const near = population.draws[pick(cumulative, uniform("parent", index))];
      const draw = near.map(
        (value, k) => value + steps[k] * normalQuantile(uniform(`step ${parameters[k].id}`, index)),
      );
      if (isInside(draw)) return draw;
    }
    return population.draws[pick(cumulative, uniform("parent", (first + i) * MOST_REDRAWS))].slice();
  });
}

function pick(cumulative: Float64Array, u: number): number {
  const index = cumulative.findIndex((share) => u * cumulative[cumulative.length - 1] < share);
  return index < 0 ? cumulative.length - 1 : index;
}

/** √(2·weighted variance) of each parameter. */
function stepSizes({ draws, weights }: Population, parameters: number): number[] {
  return Array.from({ length: parameters }, (_, k) => {
    const average = draws.reduce((total, draw, i) => total + weights[i] * draw[k], 0);
    return Math.sqrt(2 * draws.reduce((total, draw, i) => total + weights[i] * (draw[k] - average) ** 2, 0));
  });
}

/** Proposals that have been simulated. */
export interface Simulated {
  readonly proposals: readonly Float64Array[];
  /** One a proposal. */
  readonly distances: ArrayLike<number>;
}

/**
 * The next population: the first `size` proposals within `reach`, weighted. Fewer when fewer came that close: propose more.
 *
 * @param previous what the proposals were drawn near; nothing for draws from the prior
 */
export function selectPopulation(
  previous: Population | undefined,
  { proposals, distances }: Simulated,
  { reach, size }: { readonly reach: number; readonly size: number },
): Population {
  const chosen = proposals
    .map((_, i) => i)
    .filter((i) => distances[i] <= reach)
    .slice(0, size);
  const draws = chosen.map((i) => proposals[i]);
  const steps = previous ? stepSizes(previous, draws[0]?.length ?? 0) : [];
  const raw = Float64Array.from(draws, (draw) => (previous ? 1 / densityNear(draw, previous, steps) : 1));
  return { draws, weights: sharesOf(raw), distances: Float64Array.from(chosen, (i) => distances[i]), reach };
}

/** How likely a draw was to be proposed, up to a constant. */
function densityNear(draw: Float64Array, { draws, weights }: Population, steps: readonly number[]): number {
  let density = 0;
  for (let j = 0; j < draws.length; j++) {
    let squares = 0;
    for (let k = 0; k < steps.length; k++) {
      if (steps[k] > 0) squares += ((draw[k] - draws[j][k]) / steps[k]) ** 2;
    }
    density += weights[j] * Math.exp(-squares / 2);
  }
  return density;
}

/** The next ε: this share of the distances accepted lies below it. */
export function nextReach({ distances }: Population, share = 0.5): number {
  return quantile(distances, share);
}
