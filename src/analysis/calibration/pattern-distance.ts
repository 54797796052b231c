/**
 * How far a simulated world is from the known patterns.
 *
 *     ρ = √( Σ_p w_p·((s_p − target_p) / scale_p)² / Σ_p w_p )     scale = the pattern's tolerance, or, without one, the median
 *                                                                  deviation of its values over all worlds tried
 *
 * A distance of 1 is a world that misses every pattern by its tolerance. Scaling by the median deviation when nothing better is
 * known: Prangle (2017), Bayesian Analysis 12(1), 289–309. A world without a value for a pattern is infinitely far.
 */
import { medianDeviation } from "../../maths/quantile.ts";

export interface Pattern {
  readonly id: string;
  /** What the real world shows. */
  readonly target: number;
  /** How far off is still the same pattern, in its own unit, above 0; none given, the spread of the worlds tried is used. */
  readonly tolerance?: number;
  /** How much it counts, ≥ 0; 1 when left out. */
  readonly weight?: number;
}

/** The scale each pattern is measured in. Patterns on which all worlds agree get 1: they rule nothing in or out by scale. */
export function patternScales(
  patterns: readonly Pattern[],
  simulated: readonly ArrayLike<number>[],
): number[] {
  return patterns.map(({ tolerance }, p) => {
    if (tolerance !== undefined) return tolerance;
    const known = simulated.map((row) => row[p]).filter(Number.isFinite);
    const spread = known.length > 0 ? medianDeviation(known) : 0;
    return spread > 0 ? spread : 1;
  });
}

/**
 * ρ of each world.
 *
 * @param simulated one row a world, one value a pattern
 */
export function patternDistances(
  patterns: readonly Pattern[],
  simulated: readonly ArrayLike<number>[],
  scales: readonly number[] = patternScales(patterns, simulated),
): Float64Array {
  const weights = patterns.map(({ weight }) => weight ?? 1);
  const allWeight = weights.reduce((total, weight) => total + weight, 0);
  if (!(allWeight > 0)) throw new RangeError("calibration needs at least one pattern with a weight above 0");
  return Float64Array.from(simulated, (row) => {
    let total = 0;
    for (let p = 0; p < patterns.length; p++) {
      if (weights[p] === 0) continue;
      const miss = (row[p] - patterns[p].target) / scales[p];
      total += weights[p] * miss * miss;
    }
    return Number.isNaN(total) ? Infinity : Math.sqrt(total / allWeight);
  });
}

/** How much of what was tried a pattern rules out. */
export interface PatternStrength {
  readonly id: string;
  /** Share of worlds within the pattern's scale of its target. */
  readonly passes: number;
  /** Share of worlds that every other pattern lets pass and this one alone rules out. */
  readonly rulesOutAlone: number;
}

/** Which patterns do the work: one row a pattern, in the order given. */
export function patternStrengths(
  patterns: readonly Pattern[],
  simulated: readonly ArrayLike<number>[],
): PatternStrength[] {
  const scales = patternScales(patterns, simulated);
  const fits = simulated.map((row) =>
    patterns.map(({ target }, p) => Math.abs(row[p] - target) <= scales[p]),
  );
  const share = (test: (fit: readonly boolean[]) => boolean) =>
    fits.filter(test).length / Math.max(1, fits.length);
  return patterns.map(({ id }, p) => ({
    id,
    passes: share((fit) => fit[p]),
    rulesOutAlone: share((fit) => !fit[p] && fit.every((each, other) => each || other === p)),
  }));
}
