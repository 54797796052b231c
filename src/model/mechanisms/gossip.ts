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

export function hearFromOthers({ structure, settings, state, scratch, living }: World): void {
  const { tieStart, seatStart } = structure.partnerships;
  const { members } = state.partnerships;
  const { regard } = scratch.seats;
  const { gossip } = settings;
  const listeners = {
    first: structure.ties.first,
    second: structure.ties.second,
    personal: state.ties.personal,
    live: state.ties.live,
    regard,
  };
  for (let n = 0; n < living.formalPartnershipCount; n++) {
    const p = living.partnerships[n];
    if (members[p] < 3) continue;
    for (let s = seatStart[p]; s < seatStart[p + 1]; s++) regard[s] = 0;
    sumRegard(listeners, tieStart[p], tieStart[p + 1]);
    hear(listeners, tieStart[p], tieStart[p + 1], 1 / (members[p] - 2), gossip);
  }
}

interface Listeners {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly personal: Float64Array;
  readonly live: Uint8Array;
  readonly regard: Float64Array;
}

/** How all others regard each seat: the sum of their personal trust. */
function sumRegard({ first, second, personal, live, regard }: Listeners, from: number, until: number): void {
  let t = from;
  // Ties of one first seat lie together: its sum is kept at hand (measured: it need not wait to be stored and read again).
  while (t < until) {
    const seat = first[t];
    let sum = regard[seat];
    for (; t < until && first[t] === seat; t++) {
      if (live[t] === 0) continue;
      regard[second[t]] += personal[2 * t];
      sum += personal[2 * t + 1];
    }
    regard[seat] = sum;
  }
}

function hear(
  { first, second, personal, live, regard }: Listeners,
  from: number,
  until: number,
  share: number,
  gossip: number,
): void {
  for (let t = from; t < until; t++) {
    if (live[t] === 0) continue;
    const row = 2 * t;
    const there = personal[row];
    const back = personal[row + 1];
    personal[row] = afterHearing(there, (regard[second[t]] - there) * share, gossip);
    personal[row + 1] = afterHearing(back, (regard[first[t]] - back) * share, gossip);
  }
}
