/**
 * What is read once, of the world at the end of a run: how its ties are, one by one.
 *
 * - `tie-age`: correlation over formal ties between mutual working trust and the months that both holders have known each
 *   other. Vanneste, Puranam & Kretschmer 2014: small and positive over 39 studies.
 * - `homophily`: share of places whose awake informal ties keep within sector groups more than chance would have it, by
 *   permutation of the groups among the place's bodies (5 %). Bevc, Retrum & Varda 2015.
 * - `informal-density`: share of pairs of a place's bodies with an awake informal tie, mean over places.
 */
import { drawOne, luckOf, nameOf } from "../../engine/random.ts";
import type { Run } from "../../model/simulate.ts";
import type { World } from "../../model/state.ts";
import { workingTrust } from "../../model/two-layers.ts";
import { permutationTest } from "../../maths/permutation-test.ts";
import { correlation } from "../../maths/statistics.ts";
import type { Uniform } from "../../maths/uniform.ts";

export const READINGS = {
  "tie-age": tieAge,
  homophily,
  "informal-density": informalDensity,
} as const satisfies Readonly<Record<string, (run: Run) => number>>;

export type ReadingName = keyof typeof READINGS;

function tieAge({ world }: Run): number {
  const { structure, state, month } = world;
  const { seats, ties, partnerships } = structure;
  const ages: number[] = [];
  const trusts: number[] = [];
  for (let t = 0; t < partnerships.tieStart[partnerships.formal]; t++) {
    if (state.ties.live[t] === 0) continue;
    const since = Math.max(state.seats.since[ties.first[t]], state.seats.since[ties.second[t]]);
    ages.push(
      Math.min(month - since, month - Math.max(seats.born[ties.first[t]], seats.born[ties.second[t]], 0)),
    );
    trusts.push(mutualTrust(world, t));
  }
  return ages.length < 2 ? Number.NaN : correlation(ages, trusts);
}

/** Mean of both directions. */
function mutualTrust({ structure, settings, state }: World, t: number): number {
  const k = 2 * structure.ties.pair[t];
  const there = workingTrust(state.ties.personal[2 * t], state.pairs.organisational[k], settings.omega);
  const back = workingTrust(
    state.ties.personal[2 * t + 1],
    state.pairs.organisational[k + 1],
    settings.omega,
  );
  return (there + back) / 2;
}

/** A place's bodies by group, and its awake informal ties between them by position. */
interface PlaceNetwork {
  readonly groups: readonly number[];
  readonly ties: readonly (readonly [number, number])[];
}

function networksOf({ structure, state }: World): readonly PlaceNetwork[] {
  const { localities, organisations, partnerships, candidates, seats } = structure;
  const { start, items } = organisations.covers;
  return localities.ids.map((_, place) => {
    const bodies: number[] = [];
    for (let i = 0; i < organisations.count; i++) {
      if (state.organisations.live[i] === 1 && items.subarray(start[i], start[i + 1]).includes(place))
        bodies.push(i);
    }
    const ties: [number, number][] = [];
    for (let c = 0; c < candidates.count; c++) {
      const p = partnerships.formal + c;
      if (state.candidates.rate[c] === 0 || partnerships.locality[p] !== place) continue;
      const s = partnerships.seatStart[p];
      ties.push([bodies.indexOf(seats.organisation[s]), bodies.indexOf(seats.organisation[s + 1])]);
    }
    return { groups: bodies.map((i) => organisations.group[i]), ties };
  });
}

const DEALINGS = 199;
const SIGNIFICANT = 0.05;

function homophily({ world }: Run): number {
  const networks = networksOf(world).filter(({ ties }) => ties.length > 0);
  const significant = networks.filter(({ groups, ties }, place) => {
    const within = (labels: readonly number[]): number => {
      let kept = 0;
      for (const [a, b] of ties) if (labels[a] === labels[b]) kept++;
      return kept;
    };
    return permutationTest(groups, within, dealer(world, place), { dealings: DEALINGS }).p <= SIGNIFICANT;
  });
  return networks.length === 0 ? Number.NaN : significant.length / networks.length;
}

/** Luck of a run's own for dealing labels: nothing in the run draws by this name. */
function dealer({ luck }: World, place: number): Uniform {
  const own = luckOf(luck.key, luck.run);
  const [low, high] = nameOf("homophily", String(place));
  return (_, index) => drawOne(own, index, low, high);
}

function informalDensity({ world }: Run): number {
  const networks = networksOf(world);
  let sum = 0;
  for (const { groups, ties } of networks) sum += ties.length / ((groups.length * (groups.length - 1)) / 2);
  return sum / networks.length;
}
