/**
 * Which factors matter at all: Morris's elementary effects.
 *
 *     EE_i = (y(x + Δe_i) − y(x)) / Δ     μ_i = mean EE_i     μ*_i = mean |EE_i|     σ_i = standard deviation of EE_i
 *
 * in units of the outcome for a step over the factor's whole range. μ* is the size of the effect; σ large beside it means that
 * the effect depends on the other factors or is not straight. Morris (1991), Technometrics 33(2), 161–174; μ* by Campolongo,
 * Cariboni & Saltelli (2007), Environ. Model. Softw. 22, 1509–1518. Intervals redraw whole trajectories (bootstrap).
 */
import type { BootstrapOptions } from "../../maths/bootstrap.ts";
import { bootstrapIntervals } from "../../maths/bootstrap.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { morrisBlock } from "../design/morris-trajectories.ts";
import type { SensitivityCaution } from "./sobol-indices.ts";
import type { Estimate, Standing } from "./standing.ts";
import { separateGroups, standings } from "./standing.ts";

export interface MorrisEffects {
  /** One a factor. */
  readonly mu: readonly Estimate[];
  readonly muStar: readonly Estimate[];
  readonly sigma: readonly Estimate[];
  /** By μ*. */
  readonly standing: readonly Standing[];
  readonly groups: readonly (readonly number[])[];
  readonly cautions: readonly SensitivityCaution[];
  /** `effects[i][t]`: factor i in trajectory t. */
  readonly effects: readonly Float64Array[];
  /** Trajectories set aside because an output was missing. */
  readonly missing: number;
}

/**
 * @param places the rows of `morrisTrajectories`
 * @param outputs one number a row; NaN is a missing output
 * @throws when rows are not whole trajectories, a step moves more or less than one factor, or fewer than two are complete
 */
export function morrisEffects(
  places: readonly ArrayLike<number>[],
  outputs: ArrayLike<number>,
  uniform: Uniform,
  options: BootstrapOptions = {},
): MorrisEffects {
  const factors = places[0]?.length ?? 0;
  const size = morrisBlock(factors);
  if (places.length % size !== 0 || places.length !== outputs.length) {
    throw new RangeError(`Morris's design has trajectories of ${size} cases with one output each`);
  }
  const starts = Array.from({ length: places.length / size }, (_, t) => t * size);
  const complete = starts.filter((start) => range(start, size).every((row) => Number.isFinite(outputs[row])));
  if (complete.length < 2) throw new RangeError("Morris's effects need at least two complete trajectories");
  const byTrajectory = complete.map((start) => effectsAlong(places, outputs, start, factors));
  const effects = range(0, factors).map((i) => Float64Array.from(byTrajectory, (walk) => walk[i]));
  const statistic = (rows: ArrayLike<number>) => effects.flatMap((each) => momentsOf(each, rows));
  const values = statistic(complete.map((_, t) => t));
  const intervals = bootstrapIntervals(complete.length, statistic, uniform, {
    name: "morris effects",
    ...options,
  });
  const pick = (moment: number): Estimate[] =>
    effects.map((_, i) => ({ value: values[3 * i + moment], interval: intervals[3 * i + moment] }));
  const muStar = pick(1);
  const groups = separateGroups(muStar);
  return {
    mu: pick(0),
    muStar,
    sigma: pick(2),
    standing: standings(muStar),
    groups,
    cautions: cautionsOf(muStar, groups),
    effects,
    missing: starts.length - complete.length,
  };
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** The elementary effect of each factor along one trajectory. */
function effectsAlong(
  places: readonly ArrayLike<number>[],
  outputs: ArrayLike<number>,
  start: number,
  factors: number,
): Float64Array {
  const effects = new Float64Array(factors).fill(Number.NaN);
  for (let row = start + 1; row <= start + factors; row++) {
    const moved = range(0, factors).filter((i) => places[row][i] !== places[row - 1][i]);
    if (moved.length !== 1)
      throw new RangeError(`row ${row} of Morris's design moves ${moved.length} factors instead of one`);
    const [i] = moved;
    effects[i] = (outputs[row] - outputs[row - 1]) / (places[row][i] - places[row - 1][i]);
  }
  return effects;
}

/** μ, μ* and σ over the trajectories asked for. */
function momentsOf(effects: Float64Array, rows: ArrayLike<number>): [number, number, number] {
  const n = rows.length;
  let total = 0;
  let size = 0;
  for (let j = 0; j < n; j++) {
    total += effects[rows[j]];
    size += Math.abs(effects[rows[j]]);
  }
  const mu = total / n;
  let squares = 0;
  for (let j = 0; j < n; j++) squares += (effects[rows[j]] - mu) ** 2;
  return [mu, size / n, Math.sqrt(squares / (n - 1))];
}

function cautionsOf(
  muStar: readonly Estimate[],
  groups: readonly (readonly number[])[],
): SensitivityCaution[] {
  if (muStar.every(({ value }) => value === 0)) return ["no-variation"];
  return groups.some((group) => group.length > 1) ? ["not-apart"] : [];
}
