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

export function followPeople({ structure, settings, state, scratch, living }: World): void {
  const { ties, pairs } = structure;
  const { personal } = state.ties;
  const { organisational } = state.pairs;
  const sum = scratch.pairs.personal;
  const count = scratch.pairs.ties;
  sum.fill(0);
  count.fill(0);
  for (let n = 0; n < living.tieCount; n++) {
    const t = living.ties[n];
    const k = ties.pair[t];
    sum[2 * k] += personal[2 * t];
    sum[2 * k + 1] += personal[2 * t + 1];
    count[k]++;
  }
  for (let k = 0; k < pairs.count; k++) {
    if (count[k] === 0) continue;
    organisational[2 * k] = nextStanding(organisational[2 * k], sum[2 * k] / count[k], settings.standingTime);
    organisational[2 * k + 1] = nextStanding(
      organisational[2 * k + 1],
      sum[2 * k + 1] / count[k],
      settings.standingTime,
    );
  }
}
