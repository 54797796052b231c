import { sectors } from "../../../src/picture/network-data.ts";
import type { NetworkBody, NetworkState, NetworkStructure, TieState } from "../../../src/picture/network-data.ts";
import { networkPicture } from "../../../src/picture/network.ts";
import type { Sample } from "./sample.ts";
import { wobble } from "./series.ts";

const names = ["Health board", "Council", "Hospital", "Community health", "Police", "Fire", "Schools", "Housing", "Food bank", "Youth charity", "Carers", "Mind"];
const kinds = ["health-commissioner", "council", "hospital-trust", "community-health", "police", "fire", "education", "housing", "voluntary", "voluntary", "voluntary", "other"] as const;

/** Places with the same twelve bodies each, and a few that cover several. */
export function places(count: number, perPlace = 12): NetworkStructure {
  const localities = Array.from({ length: count }, (_, at) => ({ id: `place-${at}`, label: count === 1 ? "" : ["Northby", "Eastmere", "Southwick", "Westholme", "Midford", "Highley", "Lowton", "Overdale", "Netherby"][at] ?? `Place ${at + 1}` }));
  const local = localities.flatMap(({ id }, place) => Array.from({ length: perPlace }, (_, at): NetworkBody => ({
    id: `${id}-${at}`, label: names[at % names.length] ?? "", sector: kinds[at % kinds.length] ?? "other", localities: [id], capacity: 0.6 + 0.7 * (1 + wobble(place * 50 + at)) * (at < 3 ? 1.4 : 0.6),
  })));
  const shared: readonly NetworkBody[] = count === 1 ? [] : [
    { id: "region", label: "Police force", sector: "police", localities: localities.map(({ id }) => id), capacity: 2 },
    { id: "national", label: "National body", sector: "national-body", localities: localities.map(({ id }) => id), capacity: 1.6 },
    { id: "joint", label: "Joint trust", sector: "hospital-trust", localities: localities.slice(0, 2).map(({ id }) => id), capacity: 2.2 },
  ];
  const bodies = [...local, ...shared];
  const pairs = perPlace > 100 ? [] : localities.flatMap(({ id }) => {
    const here = bodies.filter(({ localities: covered }) => covered.includes(id));
    return here.flatMap((a, i) => here.slice(i + 1).filter((_, j) => wobble(i * 31 + j * 7) > 0.1 || i === 1).map((b) => ({ from: a.id, to: b.id })));
  });
  return { localities, bodies, pairs };
}

/** How they are doing, from good (0) to bad (1). */
export function stateOf(structure: NetworkStructure, trouble: number): NetworkState {
  const ties = structure.pairs.map(({ from, to }, at): TieState => {
    const trust = Math.max(0, Math.min(1, 0.65 - 0.45 * trouble + 0.3 * wobble(at + 17)));
    return { from, to, trust, sharing: Math.max(0, trust - 0.1), isOnPaper: at % 3 !== 0, isInPractice: trust > 0.3 };
  });
  const bodies = structure.bodies.map(({ id }, at) => ({
    id, standing: "alive" as const, silo: Math.max(0, Math.min(1, 0.2 + 0.6 * trouble + 0.25 * wobble(at + 5))), burden: Math.max(0, trouble * (0.5 + 0.5 * wobble(at + 9))), isAssumed: at % 11 === 10,
  }));
  return { bodies, ties };
}

const one = places(1);
const three = places(3);
const merged: NetworkStructure = { ...one, bodies: [...one.bodies, { id: "new", label: "Merged board", sector: "health-commissioner", localities: ["place-0"], capacity: 2.4, predecessors: ["place-0-0", "place-0-3"] }] };
const afterMerger: NetworkState = {
  ties: [...stateOf(one, 0.6).ties, ...["place-0-1", "place-0-2", "place-0-7"].map((to) => ({ from: "new", to, trust: 0.4, sharing: 0.4, isOnPaper: true, isInPractice: true }))],
  bodies: [...stateOf(one, 0.6).bodies.map((body) => (body.id === "place-0-0" || body.id === "place-0-3" ? { ...body, standing: "abolished" as const } : body)), { id: "new", standing: "alive", silo: 0.7, burden: 0.9 }],
};
const every: NetworkStructure = {
  localities: [{ id: "a", label: "All sectors" }], pairs: [],
  bodies: sectors.map((sector) => ({ id: sector, label: sector, sector, localities: ["a"], capacity: 1 })),
};

export const networkSamples: readonly Sample[] = [
  { name: "network-good", draw: (options) => networkPicture({ title: "Left alone, most partners share", subtitle: "12 organisations in year 12; one simulated future of 100", structure: one, state: stateOf(one, 0) }, options) },
  { name: "network-bad", draw: (options) => networkPicture({ title: "Reorganised every three years, walls go up", subtitle: "12 organisations in year 12; one simulated future of 100", structure: one, state: stateOf(one, 0.85) }, options) },
  { name: "network-merged", draw: (options) => networkPicture({ title: "Two bodies become one, and start again", subtitle: "Two months after the merger; one simulated future of 100", structure: merged, state: afterMerger }, options) },
  { name: "network-three", draw: (options) => networkPicture({ title: "What three places share lies between them", subtitle: "39 organisations in year 5; one simulated future of 100", structure: three, state: stateOf(three, 0.4) }, options) },
  { name: "network-nine", draw: (options) => networkPicture({ title: "Nine places, one national body", subtitle: "111 organisations in year 5; one simulated future of 100", structure: places(9), state: stateOf(places(9), 0.5) }, options) },
  { name: "network-sectors", draw: (options) => networkPicture({ title: "A shape for each sector", subtitle: "Same area, same capacity", structure: every, state: { ties: [], bodies: sectors.map((id, at) => ({ id, standing: "alive", silo: at / 10, burden: at / 10 })) } }, options) },
];
