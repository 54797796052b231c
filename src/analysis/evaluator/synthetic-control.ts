/**
 * Synthetic control: each treated place against a mixture of untreated ones that moved as it did before.
 *
 *     weights   w ≥ 0, Σw = 1, making Σ_{t before} (ỹ_1t − Σ_j w_j·ỹ_jt)² smallest,  ỹ less its own mean before the start
 *     effect    mean over years after of  ỹ_1t − Σ_j w_j·ỹ_jt;   estimate = mean over treated places
 *     placebo   the same for each untreated place against the others;   s² = mean of their squared effects
 *     SE² = s²·(1/m + Σ_j w̄_j²) / (1 + mean Σw²),   t with (untreated − 1) degrees
 *
 * Abadie, Diamond & Hainmueller (2010), JASA 105, 493–505, with levels taken out (Ferman & Pinto 2021, Quantitative Economics 12,
 * 1197–1221) and their placebo idea turned into an error: a placebo effect has one place's noise plus its mixture's, the estimate a
 * mean of m places' noise plus their mean mixture's (w̄). That step is this project's own; its false alarms are in the tests.
 * Weights by projected gradients with momentum (Beck & Teboulle 2009, SIAM J. Imaging Sci. 2, 183–202) from equal weights, so that
 * of mixtures that fit equally well one near the plain mean is taken.
 */
import type { TestedEstimate } from "../../maths/t-test.ts";
import { testedEstimate } from "../../maths/t-test.ts";
import type { Panel } from "./panel.ts";
import { arms, firstStart, meanOver } from "./panel.ts";

export function syntheticControl(panel: Panel): TestedEstimate {
  const { treated, never } = arms(panel);
  const effects = treated.map((place) => effectAgainst(panel, place, panel.starts[place], never));
  const placebos = never.map((place) =>
    effectAgainst(
      panel,
      place,
      firstStart(panel),
      never.filter((other) => other !== place),
    ),
  );
  const noise = placebos.reduce((total, { effect }) => total + effect * effect, 0) / placebos.length;
  const squares = (weights: Float64Array) => weights.reduce((total, weight) => total + weight * weight, 0);
  const ofPlacebo = placebos.reduce((total, { weights }) => total + squares(weights), 0) / placebos.length;
  const mixture = Float64Array.from(
    never,
    (_, j) => effects.reduce((total, { weights }) => total + weights[j], 0) / effects.length,
  );
  const estimate = effects.reduce((total, { effect }) => total + effect, 0) / effects.length;
  const error = Math.sqrt((noise * (1 / effects.length + squares(mixture))) / (1 + ofPlacebo));
  return testedEstimate(estimate, error, never.length - 1);
}

/** One place against a mixture of others: the effect from `start` on, and the weights. */
function effectAgainst(
  { outcome }: Panel,
  place: number,
  start: number,
  donors: readonly number[],
): { readonly effect: number; readonly weights: Float64Array } {
  const without = (each: number) => {
    const level = meanOver(outcome[each], 0, start);
    return Float64Array.from(outcome[each], (value) => value - level);
  };
  const own = without(place);
  const others = donors.map(without);
  const weights = mixtureWeights(
    own.subarray(0, start),
    others.map((other) => other.subarray(0, start)),
  );
  const gap = own.map(
    (value, year) => value - others.reduce((total, other, j) => total + weights[j] * other[year], 0),
  );
  return { effect: meanOver(gap, start, gap.length), weights };
}

const MOST_STEPS = 2000;
/** Stop when no mixture can fit better than by this share of the target's own squares (the duality gap, which bounds it). */
const SMALL_ENOUGH = 1e-7;

/**
 * The mixture of series closest to a target: weights ≥ 0 that add up to 1, which fits within 1e-7 of the best.
 *
 * @param target one value a year
 * @param others one series each, of the same length
 */
export function mixtureWeights(target: Float64Array, others: readonly Float64Array[]): Float64Array {
  const products = others.map((a) => Float64Array.from(others, (b) => along(a, b)));
  const wanted = others.map((other) => along(other, target));
  const enough = SMALL_ENOUGH * along(target, target);
  const steepest = products.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((total, value) => total + Math.abs(value), 0),
      ),
    0,
  );
  let weights: Float64Array = new Float64Array(others.length).fill(1 / others.length);
  let ahead = weights;
  if (steepest === 0) return weights;
  let momentum = 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const from = ahead;
    const next = ontoSimplex(
      from.map((weight, j) => weight - (along(products[j], from) - wanted[j]) / steepest),
    );
    const uphill = next.map((_, j) => along(products[j], next) - wanted[j]);
    const gap = along(uphill, next) - Math.min(...uphill);
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / nextMomentum;
    const before = weights;
    ahead = next.map((weight, j) => weight + push * (weight - before[j]));
    weights = next;
    momentum = nextMomentum;
    if (gap <= enough) break;
  }
  return weights;
}

function along(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i] * b[i];
  return total;
}

/** The nearest weights that are ≥ 0 and add up to 1: Duchi et al. (2008), ICML, 272–279. */
function ontoSimplex(point: Float64Array): Float64Array {
  const falling = Float64Array.from(point).sort().reverse();
  let total = 0;
  let shift = 0;
  for (let i = 0; i < falling.length; i++) {
    total += falling[i];
    const candidate = (total - 1) / (i + 1);
    if (falling[i] > candidate) shift = candidate;
  }
  return point.map((value) => Math.max(0, value - shift));
}
