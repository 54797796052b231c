/**
 * Members of a partnership hear of each other from each other.
 *
 *     P_ij += gossip·(mean of P_kj over the other members k, i and j aside, − P_ij)
 *
 * Third parties amplify both trust and distrust: Burt & Knez 1995. The weight is judgement; 0 is legal.
 */
import type { Parameters } from "../parameter.ts";
import type { World } from "../state.ts";

export const gossipParameters = {
  gossip: { default: 0.02, range: [0, 0.1], unit: "1/month", meaning: "pull of what other members think of a partner", strength: "judgement", source: "Burt & Knez 1995 (sign)" },
} as const satisfies Parameters;

/** Personal trust after hearing what `others` (their mean) think. */
export const afterHearing = (personal: number, others: number, gossip: number): number => personal + gossip * (others - personal);

export function hearFromOthers({ structure, settings, state, scratch }: World): void {
  const { partnerships, ties } = structure;
  const { personal, live } = state.ties;
  const { regard } = scratch.seats;
  for (let p = 0; p < partnerships.formal; p++) {
    const others = state.partnerships.members[p] - 2;
    if (others < 1 || state.partnerships.live[p] === 0) continue;
    const from = partnerships.tieStart[p];
    const to = partnerships.tieStart[p + 1];
    regard.fill(0, partnerships.seatStart[p], partnerships.seatStart[p + 1]);
    for (let t = from; t < to; t++) {
      if (live[t] === 0) continue;
      regard[ties.second[t]] += personal[2 * t];
      regard[ties.first[t]] += personal[2 * t + 1];
    }
    for (let t = from; t < to; t++) {
      if (live[t] === 0) continue;
      personal[2 * t] = afterHearing(personal[2 * t], (regard[ties.second[t]] - personal[2 * t]) / others, settings.gossip);
      personal[2 * t + 1] = afterHearing(personal[2 * t + 1], (regard[ties.first[t]] - personal[2 * t + 1]) / others, settings.gossip);
    }
  }
}
