/**
 * On what terms the average tie of a level lives this month: means over the level's live partnerships in a place, by
 * seats, and how ties of one level share their pair of bodies with ties of another.
 */
import { governanceDemand } from "../mechanisms/attention.ts";
import type { World } from "../state.ts";
import { FORM_LEAD, FORM_SEPARATE, INFORMAL, LEVELS } from "../vocabulary.ts";

export interface MeanTerms {
  readonly partnerships: number;
  readonly seats: number;
  readonly ties: number;
  /** Members of a partnership. */
  readonly members: number;
  readonly contact: number;
  readonly mandate: number;
  readonly infra: number;
  readonly overlap: number;
  readonly monitoring: number;
  readonly formality: number;
  readonly alignLift: number;
  readonly roleGain: number;
  readonly handover: number;
  /** Demand and levy of a seat; shares of seats in partnerships that one member leads, and that have an office. */
  readonly demand: number;
  readonly levy: number;
  readonly led: number;
  readonly office: number;
}

export function termsOf(world: World, rows: readonly number[], asked: (p: number) => number): MeanTerms {
  const { structure, settings, state } = world;
  const live = rows.filter((p) => state.partnerships.live[p] === 1);
  const { members, form } = state.partnerships;
  let seats = 0;
  let ties = 0;
  for (const p of live) {
    seats += members[p];
    ties += (members[p] * (members[p] - 1)) / 2;
  }
  const mean = (of: (p: number) => number): number => {
    let sum = 0;
    for (const p of live) sum += members[p] * of(p);
    return seats === 0 ? 0 : sum / seats;
  };
  const { contact, mandate, infra, overlap, monitoring, alignLift, roleGain, handover } = state.partnerships;
  return {
    partnerships: live.length,
    seats,
    ties,
    members: mean((p) => members[p]),
    contact: mean((p) => contact[p]),
    mandate: mean((p) => mandate[p]),
    infra: mean((p) => infra[p]),
    overlap: mean((p) => overlap[p]),
    monitoring: mean((p) => monitoring[p]),
    formality: mean((p) => structure.partnerships.formality[p]),
    alignLift: mean((p) => alignLift[p]),
    roleGain: mean((p) => roleGain[p]),
    handover: mean((p) => handover[p]),
    demand: mean((p) => asked(p) + meanGovernance(form[p], members[p], settings)),
    levy: mean((p) => (form[p] === FORM_SEPARATE ? settings.levy : 0)),
    led: mean((p) => (form[p] === FORM_LEAD ? 1 : 0)),
    office: mean((p) => (form[p] === FORM_SEPARATE ? 1 : 0)),
  };
}

/** Demand that a form adds to a member, the leader's share spread over all. */
function meanGovernance(form: number, members: number, settings: World["settings"]): number {
  const others = members - 1;
  if (form !== FORM_LEAD) return governanceDemand(form, others, false, settings);
  return (
    (governanceDemand(form, others, true, settings) +
      others * governanceDemand(form, others, false, settings)) /
    members
  );
}

/** Bodies alive in a place, and their mean capacity for it (a body's own is spread over the places it covers). */
export function bodiesAt(
  { structure, state }: World,
  locality: number,
): { readonly rows: readonly number[]; readonly capacity: number; readonly budget: number } {
  const { start, items } = structure.organisations.covers;
  const { capacity, capacityFactor, budget, live } = state.organisations;
  const rows: number[] = [];
  let size = 0;
  let money = 0;
  for (let i = 0; i < structure.organisations.count; i++) {
    if (live[i] === 0) continue;
    for (let k = start[i]; k < start[i + 1]; k++) {
      if (items[k] !== locality) continue;
      rows.push(i);
      size += (capacity[i] * capacityFactor[i]) / (start[i + 1] - start[i]);
      money += budget[i];
    }
  }
  const count = rows.length === 0 ? 1 : rows.length;
  return { rows, capacity: size / count, budget: money / count };
}

/** `seen[of][at]`: ties of level `at` that the pair of an average tie of level `of` has; for informal ones, that it could have. */
export function sharedPairs({ structure, state }: World, locality: number): readonly (readonly number[])[] {
  const { ties, partnerships, pairs } = structure;
  const counts = LEVELS.map(() => new Float64Array(pairs.count));
  for (let t = 0; t < ties.count; t++) {
    const p = ties.partnership[t];
    if (partnerships.locality[p] !== locality) continue;
    const level = partnerships.level[p];
    if (level === INFORMAL || state.ties.live[t] === 1) counts[level][ties.pair[t]]++;
  }
  return LEVELS.map((_, of) =>
    LEVELS.map((_, at) => {
      let sum = 0;
      let weight = 0;
      for (let k = 0; k < pairs.count; k++) {
        sum += counts[of][k] * counts[at][k];
        weight += counts[of][k];
      }
      return weight === 0 ? 0 : sum / weight;
    }),
  );
}

/** Share of a place's candidates for informal ties that are of one sector group, and how many there are. */
export function candidatesAt(
  { structure }: World,
  locality: number,
): { readonly count: number; readonly sameGroup: number } {
  const { candidates, partnerships } = structure;
  let count = 0;
  let same = 0;
  for (let c = 0; c < candidates.count; c++) {
    if (partnerships.locality[partnerships.formal + c] !== locality) continue;
    count++;
    same += candidates.sameGroup[c];
  }
  return { count, sameGroup: count === 0 ? 0 : same / count };
}
