/**
 * Why one world shares less than another in the same month: the reasons each side of a tie weighs, one by one.
 *
 *     chance of sharing  g = σ(β·u)·(1 − stopped)      u = sum of reasons      stopped = overload·b
 *     Δg = Δσ·mean(1 − stopped) + mean(σ)·Δ(1 − stopped)
 *
 * Δσ is dealt out to the reasons in proportion to their own Δ, so that the parts add up to Δg (within 1e-9). Read just after
 * the month's decisions, before anything is learnt from them. It is what was meant; what came of it is also luck.
 */
import { sigma } from "../model/choice.ts";
import { trustNow } from "../model/ledger.ts";
import type { Run } from "../model/simulate.ts";

/** Reasons in the order of the equation: `rules` are targets, duties, checks and money; `strain` stops what was meant. */
export const REASONS = ["trust", "roles", "goals", "silo", "threat", "rules", "strain"] as const;

const STRAIN = REASONS.indexOf("strain");

/** What one side of a tie weighs this month: a term for each reason, the chance that follows, and what strain leaves of it. */
export interface Weighed {
  readonly terms: readonly number[];
  readonly chance: number;
  readonly kept: number;
}

/** Of a direction of a tie, just after the month's decisions. */
export function weighed({ world }: Run, direction: number): Weighed {
  const { structure, settings, state, scratch } = world;
  const { first, second, partnership } = structure.ties;
  const [tie, side] = [direction >> 1, direction & 1];
  const p = partnership[tie];
  const [own, other] = side === 0 ? [first[tie], second[tie]] : [second[tie], first[tie]];
  const [i, j] = [structure.seats.organisation[own], structure.seats.organisation[other]];
  const { hazard, burden } = state.organisations;
  const goals = settings.kGoal * (2 * state.partnerships.clarity[p] - 1);
  const terms = [
    settings.kTrust * (2 * trustNow(world, direction) - 1),
    settings.kRole * (2 * state.ties.role[direction] - 1),
    goals,
    scratch.organisations.inclination[i],
    -settings.kHorizon * Math.max(hazard[i], hazard[j]),
    scratch.partnerships.reasons[p] - goals,
  ];
  const u = terms.reduce((sum, term) => sum + term, 0);
  return { terms, chance: sigma(settings.beta * u), kept: 1 - settings.overload * burden[i] };
}

/** Adds what each reason did to the chance of sharing, `b` less `a`, times a weight. */
export function addReasons(into: Float64Array, a: Weighed, b: Weighed, weight: number): void {
  const change = b.chance - a.chance;
  const moved = b.terms.map((term, k) => term - a.terms[k]);
  const all = moved.reduce((sum, each) => sum + each, 0);
  const kept = (a.kept + b.kept) / 2;
  if (all !== 0) moved.forEach((each, k) => (into[k] += (weight * kept * change * each) / all));
  into[STRAIN] += (weight * (a.chance + b.chance) * (b.kept - a.kept)) / 2;
}
