/**
 * The rules of choice, as pure functions of numbers: what a side weighs, and which deed its luck then decides. The loops
 * that own storage and draws stand in `mechanisms/sharing.ts`, where the equations and their sources are told.
 */
import { DEEDS } from "./deeds.ts";
import type { World } from "./state.ts";

/** σ(z): from 0 to 1, ½ at 0; only + × ÷ √. */
export const sigma = (z: number): number => 0.5 * (1 + z / Math.sqrt(1 + z * z));

/** Under the shadow-of-the-future rule: 1 where trust in a discounted future outweighs silo and pressure, else 0. */
export const shadowChoice = (
  trust: number,
  hazard: number,
  silo: number,
  pressure: number,
  align: number,
  discount: number,
): number => (discount * (1 - hazard) * trust >= 0.3 + 0.4 * silo + 0.2 * pressure * (1 - align) ? 1 : 0);

/**
 * Which deed one uniform decides: [0, 1) is cut, from nought, into shared | overloaded | deceived | broken | withheld.
 * The bounds it has passed are counted, since no processor foresees which of them it will be (measured: a fifth of the
 * time of contact and sharing).
 */
export const decide = (
  u: number,
  chance: number,
  stopped: number,
  promising: number,
  deceiving: number,
): number => {
  const empty = (1 - chance) * promising;
  return (
    DEEDS.shared +
    Number(u >= chance * (1 - stopped)) * (DEEDS.overloaded - DEEDS.shared) +
    Number(u >= chance) * (DEEDS.deceived - DEEDS.overloaded) +
    Number(u >= chance + empty * deceiving) * (DEEDS.broken - DEEDS.deceived) +
    Number(u >= chance + empty) * (DEEDS.withheld - DEEDS.broken)
  );
};

export type ReasonSettings = Pick<
  World["settings"],
  "u0" | "kGoal" | "kMonitor" | "kMandate" | "kPressure" | "rivalry"
>;

/** The part of u that all ties of a partnership share. */
export const sharedReasons = (
  clarity: number,
  monitoring: number,
  mandate: number,
  infra: number,
  pressure: number,
  align: number,
  overlap: number,
  { u0, kGoal, kMonitor, kMandate, kPressure, rivalry }: ReasonSettings,
): number =>
  u0 +
  infra +
  kGoal * (2 * clarity - 1) +
  kMonitor * (2 * monitoring - 1) +
  kMandate * mandate * monitoring -
  kPressure * pressure * (1 - align) -
  rivalry * overlap;

/** μ, dulled by very high trust under the dark-side rule: μ(1 − max(0, T̄ − clubTrust)). */
export const dulledMonitoring = (monitoring: number, meanTrust: number, clubTrust: number): number => {
  const excess = meanTrust - clubTrust;
  return excess > 0 ? monitoring * (1 - excess) : monitoring;
};
