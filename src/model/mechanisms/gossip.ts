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
  gossip: {
    default: 0.02,
    range: [0, 0.1],
    unit: "1/month",
    meaning: "pull of what other members think of a partner",
    strength: "judgement",
    source: "Burt & Knez 1995 (sign)",
  },
} as const satisfies Parameters;

/** Personal trust after hearing what `others` (their mean) think. */
export const afterHearing = (personal: number, others: number, gossip: number): number =>
  personal + gossip * (others - personal);

export function hearFromOthers({ structure, settings, state, scratch }: World): void {
  const { tieStart, seatStart, formal } = structure.partnerships;
  const { first, second } = structure.ties;
  const { personal, live } = state.ties;
  const { regard } = scratch.seats;
  const { gossip } = settings;
  for (let p = 0; p < formal; p++) {
    if (state.partnerships.live[p] === 0 || state.partnerships.members[p] < 3) continue;
    const share = 1 / (state.partnerships.members[p] - 2);
    regard.fill(0, seatStart[p], seatStart[p + 1]);
    for (let t = tieStart[p]; t < tieStart[p + 1]; t++) {
      if (live[t] === 0) continue;
      regard[second[t]] += personal[2 * t];
      regard[first[t]] += personal[2 * t + 1];
    }
    for (let t = tieStart[p]; t < tieStart[p + 1]; t++) {
      if (live[t] === 0) continue;
      const row = 2 * t;
      personal[row] = afterHearing(personal[row], (regard[second[t]] - personal[row]) * share, gossip);
      personal[row + 1] = afterHearing(
        personal[row + 1],
        (regard[first[t]] - personal[row + 1]) * share,
        gossip,
      );
    }
  }
}
