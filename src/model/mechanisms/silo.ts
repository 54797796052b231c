/**
 * A body turns inward under pressure and burden, under threat, when it is let down, and when its partners do.
 *
 *     target = clamp(siloBase + siloPressure·p + siloBurden·b + siloHorizon·h
 *                    + siloHurt·(1 − share of contacts in which partners shared)(1.2 − 0.4θ) + siloBroken·broken share)
 *     s += rate·(target − s) + rate·(mean s of the bodies it shares a partnership with, each once, − s), clamped
 *
 * Without any contact the share let down is taken as 0.4 and the broken share as 0. Without partners there is no pull.
 *
 * A silo is unwillingness, not inability: Hunter & Perkins 2012. It is learned and slow; the weights are judgement.
 */
import type { Parameters } from "../parameter.ts";
import type { World } from "../state.ts";

export const siloParameters = {
  siloBase: {
    default: 0.18,
    range: [0, 0.4],
    unit: "0–1",
    meaning: "silo of a body with no reason for it",
    strength: "judgement",
    source: "assumed",
  },
  siloPressure: {
    default: 0.3,
    range: [0, 0.6],
    unit: "0–1",
    meaning: "silo that full pressure from own targets adds",
    strength: "judgement",
    source: "Hunter & Perkins 2012 (sign)",
  },
  siloBurden: {
    default: 0.4,
    range: [0, 0.8],
    unit: "0–1",
    meaning: "silo that full burden adds",
    strength: "judgement",
    source: "Fulop 2005: inward-looking after mergers (sign)",
  },
  siloHorizon: {
    default: 0.2,
    range: [0, 0.4],
    unit: "0–1",
    meaning: "silo that a certain end would add",
    strength: "judgement",
    source: "assumed",
  },
  siloHurt: {
    default: 0.3,
    range: [0, 0.6],
    unit: "0–1",
    meaning: "silo that being let down at every contact adds",
    strength: "judgement",
    source: "assumed",
  },
  siloBroken: {
    default: 0.2,
    range: [0, 0.6],
    unit: "0–1",
    meaning: "silo that a broken promise at every contact adds",
    strength: "judgement",
    source: "assumed",
  },
  siloRate: {
    default: 0.04,
    range: [0.01, 0.1],
    unit: "1/month",
    meaning: "how fast a body's habit follows its situation, and its partners'",
    strength: "judgement",
    source: "assumed",
  },
} as const satisfies Parameters;

/** The parts of one month's change in silo, in the order they are added: they are what the ledger shows. */
export const SILO_CAUSES = [
  "habit",
  "pressure",
  "burden",
  "horizon",
  "hurt",
  "broken",
  "bounds",
  "partners",
] as const;

/** Where each part of a body's change is kept when somebody asks why: `parts[body * 8 + cause]`. */
export type SiloParts = Float64Array;

const UNMET_HURT = 0.4;

export function followSituation(world: World, parts: SiloParts | null = null): void {
  sumNeighbours(world);
  const { structure, state, scratch } = world;
  const { silo, live } = state.organisations;
  const { nextSilo } = scratch.organisations;
  for (let i = 0; i < structure.organisations.count; i++)
    nextSilo[i] = live[i] === 1 ? siloOf(world, i, parts) : silo[i];
  silo.set(nextSilo);
}

function siloOf({ settings, state, scratch }: World, i: number, parts: SiloParts | null): number {
  const { silo, burden, hazard, goodwill } = state.organisations;
  const { pressure, contacts, received, broken, neighbours, neighbourSum } = scratch.organisations;
  const rate = settings.siloRate;
  const letDown = contacts[i] === 0 ? UNMET_HURT : 1 - received[i] / contacts[i];
  const brokenShare = contacts[i] === 0 ? 0 : broken[i] / contacts[i];
  const byPressure = settings.siloPressure * pressure[i];
  const byBurden = settings.siloBurden * burden[i];
  const byHorizon = settings.siloHorizon * hazard[i];
  const byHurt = settings.siloHurt * letDown * (1.2 - 0.4 * goodwill[i]);
  const byBroken = settings.siloBroken * brokenShare;
  const wished = settings.siloBase + byPressure + byBurden + byHorizon + byHurt + byBroken;
  const target = wished < 1 ? wished : 1;
  const pull = neighbours[i] === 0 ? 0 : rate * (neighbourSum[i] / neighbours[i] - silo[i]);
  const free = silo[i] + rate * (target - silo[i]) + pull;
  const next = free < 0 ? 0 : free > 1 ? 1 : free;
  if (parts !== null) {
    const row = i * SILO_CAUSES.length;
    parts[row] = rate * (settings.siloBase - silo[i]);
    parts[row + 1] = rate * byPressure;
    parts[row + 2] = rate * byBurden;
    parts[row + 3] = rate * byHorizon;
    parts[row + 4] = rate * byHurt;
    parts[row + 5] = rate * byBroken;
    parts[row + 6] = rate * (target - wished) + (next - free);
    parts[row + 7] = pull;
  }
  return next;
}

/** Silo of the bodies each body shares a partnership with, each counted once. */
function sumNeighbours({ structure, state, scratch, living: { tiesOfPair } }: World): void {
  const { first: firsts, second: seconds, count } = structure.pairs;
  const { silo } = state.organisations;
  const { neighbourSum, neighbours } = scratch.organisations;
  neighbourSum.fill(0);
  neighbours.fill(0);
  let k = 0;
  // Pairs of one first body lie together: its sums are kept at hand, as in gossip.
  while (k < count) {
    const first = firsts[k];
    const own = silo[first];
    let sum = neighbourSum[first];
    let known = neighbours[first];
    for (; k < count && firsts[k] === first; k++) {
      if (tiesOfPair[k] === 0) continue;
      const second = seconds[k];
      sum += silo[second];
      known++;
      neighbourSum[second] += own;
      neighbours[second]++;
    }
    neighbourSum[first] = sum;
    neighbours[first] = known;
  }
}
