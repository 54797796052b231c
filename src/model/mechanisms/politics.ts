/**
 * Where results do not improve, another reorganisation tends to follow: the loop in which churn feeds itself.
 *
 * Under this rule (off by default), each January, a place whose published intermediate outcome has not improved by
 * 0.5 % over three years has, with chance 0.3, a reorganisation of all its bodies announced for the next month on.
 *
 * Means–ends decoupling breeds perpetual reform: Bromley & Powell 2012. The numbers are judgement.
 */
import { drawOne } from "../../engine/random.ts";
import type { Parameters } from "../parameter.ts";
import { TIERS, YEARS_KEPT } from "../state.ts";
import type { World } from "../state.ts";

export const politicsParameters = {
  politicsChance: {
    default: 0.3,
    range: [0, 1],
    unit: "per January",
    meaning: "chance of a reorganisation where published results have not improved, under the politics rule",
    strength: "judgement",
    source: "Bromley & Powell 2012 (sign)",
  },
  politicsPatience: {
    default: 0.5,
    range: [0, 3],
    unit: "%",
    meaning: "improvement over three years that keeps politics content",
    strength: "judgement",
    source: "assumed",
  },
} as const satisfies Parameters;

/** Under the politics rule, places whose intermediate outcome has not improved may be reorganised: whole, in the background. */
export function answerToResults(world: World): void {
  const { structure, settings, rules, state, luck, month } = world;
  if (rules.politics === "off" || month < 36 || (month + structure.monthOfYear) % 12 !== 0) return;
  const { published } = state.localities;
  const { low, high } = structure.localities.politics;
  for (let l = 0; l < structure.localities.count; l++) {
    const cell = (l * TIERS + 1) * YEARS_KEPT;
    const then = published[cell + YEARS_KEPT - 1];
    const improvement = (then - published[cell]) / then;
    if (
      improvement <= settings.politicsPatience / 100 &&
      drawOne(luck, month, low[l], high[l]) < settings.politicsChance
    )
      announceEverywhere(world, l);
  }
}

function announceEverywhere({ structure, state, month }: World, locality: number): void {
  const { start, items } = structure.organisations.covers;
  const { live, pending } = state.organisations;
  const ring = pending.length / structure.organisations.count;
  for (let i = 0; i < structure.organisations.count; i++) {
    if (live[i] === 0) continue;
    for (let k = start[i]; k < start[i + 1]; k++)
      if (items[k] === locality) pending[i * ring + ((month + 1) % ring)]++;
  }
}
