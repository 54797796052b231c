/**
 * Trust between bodies follows trust between their people, slowly.
 *
 *     O += (mean P over the pair's live ties − O)/24
 *
 * Two layers, related but distinct: Zaheer, McEvily & Perrone 1998. The rate is judgement.
 */
import type { Parameters } from "../parameter.ts";
import type { World } from "../state.ts";

export const standingParameters = {
  standingTime: {
    default: 24,
    range: [6, 120],
    unit: "months",
    meaning: "time over which trust between bodies follows trust between people",
    strength: "judgement",
    source: "Zaheer et al. 1998 (sign)",
  },
} as const satisfies Parameters;

/** Organisational trust a month on. */
export const nextStanding = (organisational: number, meanPersonal: number, time: number): number =>
  organisational + (meanPersonal - organisational) / time;

export function followPeople(world: World): void {
  sumPersonal(world);
  const { structure, settings, state, scratch, living } = world;
  const { organisational } = state.pairs;
  const { personal: sum } = scratch.pairs;
  const { tiesOfPair } = living;
  const { standingTime } = settings;
  for (let k = 0; k < structure.pairs.count; k++) {
    const shared = tiesOfPair[k];
    if (shared === 0) continue;
    const row = 2 * k;
    organisational[row] = nextStanding(organisational[row], sum[row] / shared, standingTime);
    organisational[row + 1] = nextStanding(organisational[row + 1], sum[row + 1] / shared, standingTime);
  }
}

/** Personal trust over the live ties of each pair, both ways. */
function sumPersonal({ structure, state, scratch, living }: World): void {
  const { pair } = structure.ties;
  const { personal } = state.ties;
  const { personal: sum } = scratch.pairs;
  const { ties, tieCount } = living;
  sum.fill(0);
  for (let n = 0; n < tieCount; n++) {
    const t = ties[n];
    const k = pair[t];
    sum[2 * k] += personal[2 * t];
    sum[2 * k + 1] += personal[2 * t + 1];
  }
}
