/**
 * Believable worlds: the settings whose simulated worlds come closest to the known patterns.
 *
 *     keep the share q of draws from the prior with the smallest distance ρ;   ε = the largest ρ kept
 *     weight of a kept draw  w = 1 − (ρ/ε)²                                    (Epanechnikov's kernel)
 *
 * Approximate Bayesian computation by rejection: Pritchard et al. (1999), Mol. Biol. Evol. 16, 1791–1798; the kernel and the
 * adjustment in `adjust.ts` are Beaumont, Zhang & Balding's (2002), Genetics 162, 2025–2035. The result is an ensemble, to be used
 * whole in every comparison: never one best fit.
 */
import type { Uniform } from "../../maths/uniform.ts";
import type { Pattern } from "./pattern-distance.ts";
import { patternDistances, patternScales } from "./pattern-distance.ts";

/** What was tried: draws of the parameters from their prior ranges, and the pattern values each gave. */
export interface Trials {
  readonly parameters: readonly PriorRange[];
  /** `draws[i][k]`: parameter k in world i. */
  readonly draws: readonly ArrayLike<number>[];
  /** `simulated[i][p]`: pattern p in world i; NaN where it has no value. */
  readonly simulated: readonly ArrayLike<number>[];
}

/** Every value from low to high is equally believable before the patterns are looked at. */
export interface PriorRange {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

export interface Accepted {
  /** Positions in the trials of the worlds kept, closest first. */
  readonly worlds: readonly number[];
  /** One a kept world, adding up to 1. */
  readonly weights: Float64Array;
  readonly distances: Float64Array;
  /** ε. */
  readonly reach: number;
}

/**
 * @param keep q: share of the trials kept, above 0, at most 1
 * @throws when no world has a value for every pattern
 */
export function acceptClosest(trials: Trials, patterns: readonly Pattern[], keep = 0.02): Accepted {
  const { simulated } = trials;
  const distances = patternDistances(patterns, simulated, patternScales(patterns, simulated));
  const order = Array.from(distances.keys())
    .filter((i) => distances[i] < Infinity)
    .sort((a, b) => distances[a] - distances[b] || a - b);
  if (order.length === 0) throw new RangeError("no world tried has a value for every pattern");
  const worlds = order.slice(0, Math.min(order.length, Math.max(1, Math.floor(keep * simulated.length))));
  const kept = Float64Array.from(worlds, (i) => distances[i]);
  const reach = kept[kept.length - 1];
  const raw = kept.map((distance) => (reach === 0 ? 1 : 1 - (distance / reach) ** 2));
  return { worlds, weights: sharesOf(raw), distances: kept, reach };
}

/** Weights that add up to 1; equal ones when all are 0 (every kept world equally far). */
export function sharesOf(raw: Float64Array): Float64Array {
  const total = raw.reduce((each, weight) => each + weight, 0);
  return total > 0 ? raw.map((weight) => weight / total) : raw.map(() => 1 / raw.length);
}

/**
 * Worlds to use in a comparison: `count` of the accepted ones, each as often as its weight says (a world may come more than once).
 *
 *     positions (u + i)/count on the cumulative weights      systematic resampling, Kitagawa (1996), J. Comput. Graph. Stat. 5, 1–25
 */
export function believableWorlds({ worlds, weights }: Accepted, count: number, uniform: Uniform): number[] {
  const start = uniform("believable worlds", 0);
  const picked: number[] = [];
  let world = 0;
  let passed = weights[0];
  for (let i = 0; i < count; i++) {
    const position = (start + i) / count;
    while (passed < position && world < worlds.length - 1) {
      world++;
      passed += weights[world];
    }
    picked.push(worlds[world]);
  }
  return picked;
}
