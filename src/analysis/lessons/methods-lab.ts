/**
 * Lesson 9: how many futures, what the same luck saves, and what changing one thing at a time cannot see.
 *
 * Two assumptions changed alone move the answer by so much; changed together they move it by more than the sum. One at a time
 * cannot tell; a design that moves all at once can (Saltelli et al. 2010; ten Broeke et al. 2016).
 */
import { namedUniform } from "../../engine/uniform.ts";
import { saltelli } from "../../experiment/design/saltelli.ts";
import type { Future } from "../../experiment/runner.ts";
import { sobolIndices } from "../../experiment/sensitivity/sobol-indices.ts";
import type { SobolIndices } from "../../experiment/sensitivity/sobol-indices.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { LEAVE_AS_IS, optionOf } from "../../scenario/compile/timeline.ts";
import type { Scenario, SettingsSource } from "../../scenario/scenario.ts";
import { savedBySameLuck } from "../replication.ts";
import type { LuckSaving } from "../replication.ts";
import { above, endsOf, middle, points } from "./gaps.ts";
import type { Lesson, Reveal } from "./lesson.ts";
import { AS_IT_STANDS, variantOf, withVariants } from "./variants.ts";
import type { Variant } from "./variants.ts";

const PLAN = "plan";
const MONTHS = 48;

/** The assumptions that are moved, each with the end it is moved to alone and the range it is moved over. */
export const FACTORS = [
  { id: "kTrust", low: 0, high: 2.2, to: 2.2 },
  { id: "asym", low: 1, high: 5, to: 4 },
  { id: "kPressure", low: 0, high: 1.9, to: 1.9 },
] as const;

const [TRUST, FALL, PRESSURE] = FACTORS;
const BOTH = "both";
const moved: readonly Variant[] = [
  { id: AS_IT_STANDS },
  { id: TRUST.id, settings: { kTrust: TRUST.to } },
  { id: FALL.id, settings: { asym: FALL.to } },
  { id: PRESSURE.id, settings: { kPressure: PRESSURE.to } },
  { id: BOTH, settings: { kTrust: TRUST.to, asym: FALL.to } },
];

/** What each assumption does alone, and what the first two do together, in each future. */
export interface OneAtATimeResult {
  readonly alone: readonly (readonly number[])[];
  readonly together: readonly number[];
}

export function oneAtATimeOf(futures: readonly Future[]): OneAtATimeResult {
  const stands = endsOf(futures, PLAN, "sharing");
  const change = (variant: string): readonly number[] =>
    above(endsOf(futures, variantOf(PLAN, variant), "sharing"), stands);
  return { alone: FACTORS.map(({ id }) => change(id)), together: change(BOTH) };
}

/** A twentieth of a point of 100 either way: how well the class wants to know the middle. */
export const WANTED = { kind: "precision", halfWidth: 0.01 } as const;

/** What the same luck saves in telling each plan from leaving things be. */
export const savingOf = (futures: readonly Future[], plan: string): LuckSaving =>
  savedBySameLuck(endsOf(futures, plan, "sharing"), endsOf(futures, LEAVE_AS_IS, "sharing"), WANTED);

/** Two assumptions together do more than the sum of what each does alone. */
function togetherIsMore(futures: readonly Future[]): Reveal {
  const { matters } = outcomeOf("sharing");
  const { alone, together } = oneAtATimeOf(futures);
  const sum = alone[0].map((value, r) => value + alone[1][r]);
  const saving = savingOf(futures, "people");
  return {
    holds: together.map((value, r) => value < sum[r] - matters),
    numbers: {
      trust: -points(alone[0]),
      fall: -points(alone[1]),
      sum: -points(alone[0]) - points(alone[1]),
      together: -points(together),
      factor: saving.factor,
      withSameLuck: saving.withSameLuck.runs,
      withoutSameLuck: saving.withoutSameLuck.runs,
      change: points(above(endsOf(futures, "people", "sharing"), endsOf(futures, LEAVE_AS_IS, "sharing"))),
    },
  };
}

export const methodsLab: Lesson = {
  id: "methods-lab",
  scenario: "ministers-plan",
  shaped: (scenario) => withVariants({ ...scenario, months: MONTHS }, [PLAN], moved),
  options: [PLAN, "people", "longer", "data"],
  beside: moved.map(({ id }) => variantOf(PLAN, id)),
  outcomes: ["sharing"],
  tellsWhy: false,
  reveal: togetherIsMore,
};

/** Base rows of the design; a power of two keeps it even. */
const BASE = 64;
const uniform = namedUniform("lesson");

export interface AllAtOnce {
  readonly scenario: Scenario;
  /** Plans of the design, in its order; each is lived once, with the same luck. */
  readonly plans: readonly string[];
}

/** The plan under every setting of Saltelli's design. */
export function allAtOnce(scenario: Scenario): AllAtOnce {
  const plan = optionOf(scenario, PLAN);
  const rows = saltelli(BASE, FACTORS.length, uniform);
  const options = rows.map((places, row) => ({
    ...plan,
    id: `design-${row}`,
    settings: settingsAt(places),
  }));
  return {
    scenario: { ...scenario, months: MONTHS, options },
    plans: options.map(({ id }) => id),
  };
}

function settingsAt(places: readonly number[]): SettingsSource {
  const at = ({ low, high }: (typeof FACTORS)[number], place: number): number => low + (high - low) * place;
  const [trust, fall, pressure] = places;
  return { kTrust: at(TRUST, trust), asym: at(FALL, fall), kPressure: at(PRESSURE, pressure) };
}

/** Shares of the spread, when every plan of the design has been lived. */
export const sharesOf = (futures: readonly Future[], plans: readonly string[]): SobolIndices =>
  sobolIndices(
    plans.map((plan) => middle(endsOf(futures, plan, "sharing"))),
    FACTORS.length,
    uniform,
  );
