/**
 * Believable worlds from a study: its uncertain numbers are the prior ranges, its cases the draws, its outcomes with a target the
 * patterns. Every case counts by the mean of its futures.
 *
 * The designs that fill the ranges evenly (Latin hypercube, Sobol' sequence) are draws from flat priors; others are not.
 */
import { namedUniform } from "../../engine/uniform.ts";
import { within } from "../../maths/uniform.ts";
import type { SettingsSource } from "../../scenario/scenario.ts";
import { isParameterName } from "../../model/parameters.ts";
import { adjustedDraws } from "../calibration/adjust.ts";
import { leaveOnePatternOut } from "../calibration/leave-one-out.ts";
import type { HeldOutPattern } from "../calibration/leave-one-out.ts";
import { patternStrengths } from "../calibration/pattern-distance.ts";
import type { Pattern, PatternStrength } from "../calibration/pattern-distance.ts";
import { posteriorOf } from "../calibration/posterior.ts";
import type { ParameterPosterior } from "../calibration/posterior.ts";
import { acceptClosest, believableWorlds } from "../calibration/rejection.ts";
import type { PriorRange, Trials } from "../calibration/rejection.ts";
import type { Study, Target } from "../../experiment/study.ts";
import { caseMeans } from "./results.ts";
import type { StudyResults } from "./results.ts";

export interface Calibration {
  readonly tried: number;
  readonly kept: number;
  /** Largest distance kept: 1 is a world that misses every pattern by its tolerance. */
  readonly reach: number;
  readonly isAdjusted: boolean;
  /** Targets that no kept world lies on either side of: settings beyond what was tried would be needed, and are not guessed. */
  readonly beyond: readonly string[];
  readonly posterior: readonly ParameterPosterior[];
  readonly strengths: readonly PatternStrength[];
  /** What each pattern adds; empty where there is only one. */
  readonly heldOut: readonly HeldOutPattern[];
  /** Settings that go together, each as often as its weight says. */
  readonly worlds: readonly SettingsSource[];
}

/** Why a study cannot be used for this, or nothing. */
export function cannotCalibrate({
  study,
}: StudyResults): "no-targets" | "not-even" | "not-numbers" | undefined {
  if (study.outcomes.every(({ target }) => target === undefined)) return "no-targets";
  if (study.design.kind !== "latin-hypercube" && study.design.kind !== "sobol-sequence") return "not-even";
  return hasOnlyNumbers(study) ? undefined : "not-numbers";
}

/** Whether every factor is a number that sets a parameter: what draws from flat priors can be made of. */
export const hasOnlyNumbers = ({ factors }: Study): boolean =>
  factors.every(({ kind, sets }) => kind !== "choice" && sets.startsWith("settings."));

export interface CalibrationOptions {
  /** Share of the cases kept. */
  readonly keep: number;
  /** How many worlds to hand on. */
  readonly worlds: number;
}

/** @throws RangeError when no case has a value for every pattern */
export function calibrate(results: StudyResults, { keep, worlds }: CalibrationOptions): Calibration {
  const { study, cases } = results;
  const patterns = outcomePatterns(study);
  const means = targetedOutcomes(study).map((o) => caseMeans(results, o));
  const trials: Trials = {
    parameters: priorRanges(study),
    draws: cases.map((row) => row.map(Number)),
    simulated: cases.map((_, c) => means.map((column) => column[c])),
  };
  const accepted = acceptClosest(trials, patterns, keep);
  const counting = patterns.filter(({ weight }) => (weight ?? 1) > 0);
  const beyond = counting.filter((pattern) =>
    isBeyond(pattern, patterns.indexOf(pattern), trials, accepted.worlds),
  );
  const raw = { isAdjusted: false, draws: accepted.worlds.map((c) => Float64Array.from(trials.draws[c])) };
  const { draws, isAdjusted } = beyond.length > 0 ? raw : adjustedDraws(trials, patterns, accepted);
  const picked = believableWorlds(accepted, worlds, within(namedUniform(study.seed), "worlds"));
  return {
    tried: cases.length,
    kept: accepted.worlds.length,
    reach: accepted.reach,
    isAdjusted,
    beyond: beyond.map(({ id }) => id),
    posterior: posteriorOf(trials.parameters, draws, accepted.weights),
    strengths: patternStrengths(patterns, trials.simulated),
    heldOut: counting.length < 2 ? [] : leaveOnePatternOut(trials, patterns, keep),
    worlds: picked.map((c) => settingsOf(study, cases[c].map(Number))),
  };
}

/** Positions of the outcomes that have a target. */
export const targetedOutcomes = ({ outcomes }: Study): readonly number[] =>
  outcomes.flatMap(({ target }, o) => (target === undefined ? [] : [o]));

/** The targets of a study's outcomes as patterns, in order. */
export const outcomePatterns = ({ outcomes }: Study): readonly Pattern[] =>
  outcomes.flatMap(({ id, target }) => (target === undefined ? [] : [patternFrom(id, target)]));

export const patternFrom = (
  id: string,
  { value, tolerance, weight }: Pick<Target, "value" | "tolerance" | "weight">,
): Pattern => ({
  id,
  target: value,
  ...(tolerance === undefined ? {} : { tolerance }),
  ...(weight === undefined ? {} : { weight }),
});

export const priorRanges = ({ factors }: Study): readonly PriorRange[] =>
  factors.flatMap((factor) =>
    factor.kind === "choice" ? [] : [{ id: factor.id, low: factor.low, high: factor.high }],
  );

/** Moving draws toward a target that lies beyond all of them would be extrapolation. */
export function isBeyond(
  { target }: Pattern,
  p: number,
  { simulated }: Pick<Trials, "simulated">,
  kept: readonly number[],
): boolean {
  const shown = kept.map((c) => simulated[c][p]);
  return target < Math.min(...shown) || target > Math.max(...shown);
}

/** What one draw sets, by the names of the parameters. */
export const settingsOf = ({ factors }: Study, draw: readonly number[]): SettingsSource =>
  Object.fromEntries(
    factors.flatMap(({ sets }, f) => {
      const name = sets.slice("settings.".length);
      return isParameterName(name) ? [[name, draw[f]]] : [];
    }),
  );
