/**
 * Working together may move health, a little, late and behind much noise; or not at all.
 *
 * x: in-practice working of a place's live partnerships, weighted by seats. For each tier of outcome (process 6,
 * intermediate 24, distal 84 months' lag L), in three stages,
 *
 *     z_k += (z_{k−1} − z_k)·3/L,   y ×= 1 + (trend − effect·(z₃ − ½))/12        lower y is better
 *     published each January = y·(1 + national) + e,   e an autoregressive noise (sd, ρ)
 *
 * Little or no difference found: Hayes et al. 2012 (Cochrane, 16 studies). Not never: Britteon et al. 2022 (Greater
 * Manchester), Barr et al. 2017. Upper bound 1.4–2 % a year: Mays et al. 2016; Teenage Pregnancy Strategy. 0 is legal
 * and in every range. Trend and noise: English local-authority indicators.
 */
import { normal } from "../../engine/random.ts";
import type { Parameters } from "../parameter.ts";
import { STAGES, TIERS, YEARS_KEPT } from "../state.ts";
import type { World } from "../state.ts";

export const healthParameters = {
  effect: {
    default: 1,
    range: [0, 2],
    unit: "% a year",
    meaning: "how much full partnership working moves an outcome",
    strength: "studies",
    source: "Cochrane 2012: about 0; Mays 2016: 1.4; Teenage Pregnancy Strategy: 2.0",
  },
  lagProcess: {
    default: 6,
    range: [1, 12],
    unit: "months",
    meaning: "delay before process outcomes follow",
    strength: "judgement",
    source: "0–1 years",
  },
  lagIntermediate: {
    default: 24,
    range: [12, 48],
    unit: "months",
    meaning: "delay before intermediate outcomes follow",
    strength: "judgement",
    source: "1–4 years",
  },
  lagDistal: {
    default: 84,
    range: [48, 144],
    unit: "months",
    meaning: "delay before distal outcomes follow",
    strength: "studies",
    source: "4–12 years; the pregnancy strategy's effect came mainly after year 8",
  },
  trend: {
    default: -0.5,
    range: [-5, 2],
    unit: "% a year",
    meaning: "how an outcome moves by itself",
    strength: "measured",
    source: "seven English local-authority indicators: −4.9 to 0.5 % a year",
  },
  trendSpread: {
    default: 1,
    range: [0.5, 4],
    unit: "% a year",
    meaning: "standard deviation of that trend between places",
    strength: "measured",
    source: "seven English local-authority indicators: 0.5–2.8 % a year, noise in the slopes included",
  },
  noise: {
    default: 3,
    range: [1, 10],
    unit: "points",
    meaning: "standard deviation of a published yearly value",
    strength: "measured",
    source:
      "seven English local-authority indicators: 1.7–15 % of the level about each area's own line; Poisson floor at 3,500 girls 8.5 %",
  },
  noiseMemory: {
    default: 0.3,
    range: [0, 0.8],
    unit: "correlation",
    meaning: "how much of one year's noise is left in the next",
    strength: "measured",
    source:
      "seven English local-authority indicators: −0.14 to 0.49 about own lines, 0.01–0.86 about the national year",
  },
  nationalNoise: {
    default: 0,
    range: [0, 5],
    unit: "%",
    meaning: "standard deviation of a yearly swing that all places share",
    strength: "judgement",
    source: "assumed",
  },
} as const satisfies Parameters;

/** One stage of a delay: 3/L of the way, and never past the end of it (a lag below three months has fewer stages than we give it). */
export const nextStage = (stage: number, before: number, lag: number): number =>
  stage + (lag > STAGES ? ((before - stage) * STAGES) / lag : before - stage);

/** An outcome a month on; trend and effect as yearly fractions; z: delayed working, ½ is neutral. */
export const nextOutcome = (outcome: number, trend: number, effect: number, z: number): number =>
  outcome * (1 + (trend - effect * (z - 0.5)) / 12);

export function moveHealth(world: World): void {
  const { structure, settings, state } = world;
  const lags = [settings.lagProcess, settings.lagIntermediate, settings.lagDistal];
  const { delay, outcome, trend } = state.localities;
  for (let l = 0; l < structure.localities.count; l++) {
    const working = workingOf(world, l);
    for (let tier = 0; tier < TIERS; tier++) {
      const row = l * TIERS + tier;
      let before = working;
      for (let stage = 0; stage < STAGES; stage++) {
        const cell = row * STAGES + stage;
        if (before >= 0) delay[cell] = nextStage(delay[cell], before, lags[tier]);
        before = delay[cell];
      }
      outcome[row] = nextOutcome(outcome[row], trend[row], settings.effect / 100, before);
    }
  }
  if ((world.month + structure.monthOfYear) % 12 === 0) publish(world);
}

/** In-practice working of a place, weighted by seats; −1 where nobody works together. */
function workingOf({ scratch }: World, locality: number): number {
  const seats = scratch.localities.seats[locality];
  return seats === 0 ? -1 : scratch.localities.practice[locality] / seats;
}

/** Each January's published values, the newest first. */
function publish(world: World): void {
  const { structure, settings, state, luck, month } = world;
  const { noise, outcome, published } = state.localities;
  const innovation = settings.noise * Math.sqrt(1 - settings.noiseMemory * settings.noiseMemory);
  const [low, high] = structure.national;
  const national =
    settings.nationalNoise === 0 ? 0 : (settings.nationalNoise / 100) * normal(luck, month, low, high);
  for (let l = 0; l < structure.localities.count; l++) {
    for (let tier = 0; tier < TIERS; tier++) {
      const row = l * TIERS + tier;
      const names = structure.localities.noise[tier];
      // e(0) = 0: a value published in month 0 is without noise.
      if (month > 0)
        noise[row] =
          settings.noiseMemory * noise[row] + innovation * normal(luck, month, names.low[l], names.high[l]);
      const cell = row * YEARS_KEPT;
      published.copyWithin(cell + 1, cell, cell + YEARS_KEPT - 1);
      published[cell] = outcome[row] * (1 + national) + noise[row];
    }
  }
}
