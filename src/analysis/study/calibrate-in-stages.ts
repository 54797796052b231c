/**
 * Believable worlds in stages: draws from the priors first, then draws near those that came close, with an ever smaller reach.
 *
 *     stage 1        4·N draws from the priors, the closest N kept                 reach ε₁ = the furthest of them
 *     stage t        draws near the last population until N come within ε_t = median of its distances, weighed by importance
 *     the end        the stages asked for; no closer reach; or fewer than N came that close in 10·N draws: the last population stands
 *
 * Toni et al. (2009) and Beaumont et al. (2009), as in `calibration/sequential.ts`. Draws are named by stage and number, so the same
 * call makes the same draws: what was simulated before need only be looked up, and a stopped calibration goes on where it was.
 */
import { namedUniform } from "../../engine/uniform.ts";
import type { Study } from "../../experiment/study.ts";
import { within } from "../../maths/uniform.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { leaveOnePatternOut } from "../calibration/leave-one-out.ts";
import { patternDistances, patternScales, patternStrengths } from "../calibration/pattern-distance.ts";
import type { Pattern } from "../calibration/pattern-distance.ts";
import { effectiveCount, posteriorOf } from "../calibration/posterior.ts";
import { believableWorlds } from "../calibration/rejection.ts";
import { nextReach, proposeFromPrior, proposeNear, selectPopulation } from "../calibration/sequential.ts";
import type { Population } from "../calibration/sequential.ts";
import { isBeyond, outcomePatterns, patternFrom, priorRanges, settingsOf } from "./calibrate.ts";
import type { Calibration } from "./calibrate.ts";

export interface Stage {
  readonly tried: number;
  readonly kept: number;
  readonly reach: number;
  /** How many equal worlds the weights amount to. */
  readonly effective: number;
}

export interface StagedCalibration extends Calibration {
  readonly stages: readonly Stage[];
}

/** One row a draw, one value a pattern, in the patterns' order; nothing when somebody stopped it. */
export type Simulate = (
  draws: readonly Float64Array[],
  stage: number,
) => Promise<readonly (readonly number[])[] | undefined>;

export interface StagedOptions {
  readonly stages: number;
  /** N: worlds in a population. */
  readonly population: number;
  /** How many worlds to hand on. */
  readonly worlds: number;
  readonly onStage?: (stage: Stage) => void;
}

const FROM_PRIOR = 4;
const MOST_TRIES = 10;

/** What worlds are held against: outcomes with a target, then patterns of the catalogue. A pattern without a value is a miss or not. */
export const stagedPatterns = (study: Study): readonly Pattern[] => [
  ...outcomePatterns(study),
  ...(study.patterns ?? []).map((each) =>
    patternFrom(each.id, { value: 0, ...(each.value === undefined ? { tolerance: 1 } : {}), ...each }),
  ),
];

interface Ground {
  readonly study: Study;
  readonly patterns: readonly Pattern[];
  readonly simulate: Simulate;
  readonly options: StagedOptions;
}

interface Lived {
  readonly proposals: readonly Float64Array[];
  readonly simulated: readonly (readonly number[])[];
}

/** Nothing when it was stopped. @throws RangeError when no draw has a value for every pattern */
export async function calibrateInStages(
  study: Study,
  simulate: Simulate,
  options: StagedOptions,
): Promise<StagedCalibration | undefined> {
  const ground = { study, patterns: stagedPatterns(study), simulate, options };
  const parameters = priorRanges(study);
  const luck = within(namedUniform(study.seed), "calibration");
  const proposals = proposeFromPrior(parameters, within(luck, "stage 0"), {
    count: FROM_PRIOR * options.population,
  });
  const simulated = await simulate(proposals, 0);
  if (simulated === undefined) return undefined;
  const first = { proposals, simulated };
  const scales = patternScales(ground.patterns, simulated);
  const distances = patternDistances(ground.patterns, simulated, scales);
  const known = distances.filter(Number.isFinite).sort();
  if (known.length === 0) throw new RangeError("no world tried has a value for every pattern");
  const reach = known[Math.min(options.population, known.length) - 1];
  let population = selectPopulation(undefined, { proposals, distances }, { reach, size: options.population });
  const stages = [stageOf(population, proposals.length)];
  options.onStage?.(stages[0]);
  let lived: Lived = first;
  for (let t = 1; t < options.stages; t++) {
    const closer = nextReach(population);
    if (!(closer < population.reach)) break;
    const next = await stageNear(ground, population, { reach: closer, scales, stage: t, luck });
    if (next === undefined) return undefined;
    if (next.population.draws.length < options.population) break;
    ({ population, lived } = next);
    stages.push(stageOf(population, lived.proposals.length));
    options.onStage?.(stages[t]);
  }
  return found(ground, { population, lived, first, stages, luck });
}

const stageOf = ({ draws, reach, weights }: Population, tried: number): Stage => ({
  tried,
  kept: draws.length,
  reach,
  effective: effectiveCount(weights),
});

interface Next {
  readonly reach: number;
  readonly scales: readonly number[];
  readonly stage: number;
  readonly luck: Uniform;
}

/** Draws near a population, batch by batch, until enough are within reach or too many were tried. */
async function stageNear(
  { study, patterns, simulate, options }: Ground,
  previous: Population,
  { reach, scales, stage, luck }: Next,
): Promise<{ readonly population: Population; readonly lived: Lived } | undefined> {
  const { population: size } = options;
  const parameters = priorRanges(study);
  const own = within(luck, `stage ${stage}`);
  const proposals: Float64Array[] = [];
  const simulated: (readonly number[])[] = [];
  let close = 0;
  while (close < size && proposals.length < MOST_TRIES * size) {
    const batch = proposeNear(previous, parameters, own, { count: size, first: proposals.length });
    const values = await simulate(batch, stage);
    if (values === undefined) return undefined;
    close += patternDistances(patterns, values, scales).filter((distance) => distance <= reach).length;
    proposals.push(...batch);
    simulated.push(...values);
  }
  const distances = patternDistances(patterns, simulated, scales);
  const population = selectPopulation(previous, { proposals, distances }, { reach, size });
  return { population, lived: { proposals, simulated } };
}

interface Ended {
  readonly population: Population;
  /** What the population was chosen from, and the draws from the priors. */
  readonly lived: Lived;
  readonly first: Lived;
  readonly stages: readonly Stage[];
  readonly luck: Uniform;
}

function found(
  { study, patterns, options }: Ground,
  { population, lived, first, stages, luck }: Ended,
): StagedCalibration {
  const parameters = priorRanges(study);
  const { draws, weights, distances, reach } = population;
  const kept = draws.map((draw) => lived.proposals.indexOf(draw));
  const counting = patterns.filter(({ weight }) => (weight ?? 1) > 0);
  const trials = { parameters, draws: first.proposals, simulated: first.simulated };
  const worlds = draws.map((_, i) => i);
  const picked = believableWorlds(
    { worlds, weights, distances, reach },
    options.worlds,
    within(luck, "worlds"),
  );
  return {
    tried: stages.reduce((total, { tried }) => total + tried, 0),
    kept: draws.length,
    reach,
    isAdjusted: false,
    beyond: counting.flatMap((pattern) =>
      isBeyond(pattern, patterns.indexOf(pattern), lived, kept) ? [pattern.id] : [],
    ),
    posterior: posteriorOf(parameters, draws, weights),
    strengths: patternStrengths(patterns, first.simulated),
    heldOut: counting.length < 2 ? [] : leaveOnePatternOut(trials, patterns, 1 / FROM_PRIOR),
    worlds: picked.map((i) => settingsOf(study, settingsFrom(study, draws[i]))),
    stages,
  };
}

/** A draw as it is simulated: whole where the factor counts things. */
export const settingsFrom = ({ factors }: Study, draw: ArrayLike<number>): readonly number[] =>
  factors.map(({ kind }, f) => (kind === "whole" ? Math.round(draw[f]) : draw[f]));
