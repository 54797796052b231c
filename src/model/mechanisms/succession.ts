/**
 * Who exists, and who descends from whom.
 *
 * Before the start month of a structural event, a new body takes from its predecessors, weighted by capacity κ (times
 * the share of each that goes to it): κ adds up; goodwill, silo, fatigue and fit gain are weighted means; burden and
 * hazard the maximum. For each third body, personal trust, role knowledge and violation memory are weighted means; then
 * O = inheritBody·ΣwO + (1 − inheritBody)·start. Ties among predecessors vanish, duplicate seats collapse, a split
 * copies. A tie with nobody to descend from starts as between newcomers.
 *
 * That new bodies carry old relations and old faults with them: Perkins, Hunter et al. 2020 ("Partnership or insanity").
 */
import type { CapacityMove, Descent, PairDescent, Succession, TieDescent } from "../structure.ts";
import type { World } from "../state.ts";
import { listTheLiving } from "../living.ts";
import { startingStanding } from "../starting-standing.ts";
import { newcomerTrust } from "../two-layers.ts";

/** Applies the structural changes that start this month. */
export function succeed(world: World): void {
  for (const succession of world.structure.successions) {
    if (succession.month === world.month) applySuccession(world, succession);
  }
}

function applySuccession(world: World, { bodies, ties, pairs, moves }: Succession): void {
  // Bodies after ties and pairs, which are weighed by the capacities that the predecessors had.
  for (const descent of pairs) inheritPair(world, descent);
  startNewTies(world);
  for (const descent of ties) inheritTie(world, descent);
  for (const descent of bodies) inheritBody(world, descent);
  for (const move of moves) moveCapacity(world, move);
  refreshLife(world);
}

function moveCapacity({ state }: World, { from, to, share }: CapacityMove): void {
  const { capacity } = state.organisations;
  const moved = capacity[from] * share;
  capacity[from] -= moved;
  if (to >= 0) capacity[to] += moved;
}

function inheritBody({ state }: World, { organisation, from }: Descent): void {
  const { capacity, goodwill, silo, fatigue, fit, fitGoal, burden, hazard } = state.organisations;
  let total = 0;
  for (const each of from) total += each.share * capacity[each.organisation];
  if (total <= 0) return;
  const weighted = (column: Float64Array): number => {
    let sum = 0;
    for (const each of from) sum += each.share * capacity[each.organisation] * column[each.organisation];
    return sum / total;
  };
  const largest = (column: Float64Array): number => {
    let most = 0;
    for (const each of from) if (column[each.organisation] > most) most = column[each.organisation];
    return most;
  };
  for (const column of [goodwill, silo, fatigue, fit, fitGoal]) column[organisation] = weighted(column);
  for (const column of [burden, hazard]) column[organisation] = largest(column);
  capacity[organisation] = total;
}

function inheritPair(world: World, { pair, from }: PairDescent): void {
  const { structure, settings, state } = world;
  const { organisational } = state.pairs;
  const { capacity } = state.organisations;
  let total = 0;
  let forward = 0;
  let backward = 0;
  for (const each of from) {
    const weight = capacity[each.first] * capacity[each.second];
    total += weight;
    forward += weight * organisational[2 * each.pair + (each.flip ? 1 : 0)];
    backward += weight * organisational[2 * each.pair + (each.flip ? 0 : 1)];
  }
  if (total <= 0) return;
  const start = startingStanding(world, structure.pairs.first[pair], structure.pairs.second[pair]);
  organisational[2 * pair] = settings.inheritBody * (forward / total) + (1 - settings.inheritBody) * start;
  organisational[2 * pair + 1] =
    settings.inheritBody * (backward / total) + (1 - settings.inheritBody) * start;
}

/** Every tie born this month starts as between newcomers; those with predecessors are overwritten after. */
function startNewTies(world: World): void {
  const { structure, settings, state, month } = world;
  const { ties } = structure;
  for (let t = 0; t < ties.count; t++) {
    if (ties.born[t] !== month || ties.partnership[t] >= structure.partnerships.formal) continue;
    for (let side = 0; side < 2; side++) {
      const row = 2 * t + side;
      state.ties.personal[row] = newcomerTrust(
        state.pairs.organisational[2 * ties.pair[t] + side],
        settings.swift,
        settings.bodyWeight,
      );
      state.ties.role[row] = settings.startingRole;
      state.ties.violation[row] = 0;
      state.ties.deception[row] = 0;
      state.ties.evidence[row] = settings.priorGood + settings.priorBad;
    }
  }
}

function inheritTie({ state }: World, { tie, from }: TieDescent): void {
  const { capacity } = state.organisations;
  let total = 0;
  for (const each of from) total += capacity[each.first] * capacity[each.second];
  if (total <= 0) return;
  const { personal, role, violation, deception, evidence } = state.ties;
  for (const column of [personal, role, violation, deception, evidence]) {
    for (let side = 0; side < 2; side++) {
      let sum = 0;
      for (const each of from)
        sum +=
          capacity[each.first] * capacity[each.second] * column[2 * each.tie + (each.flip ? 1 - side : side)];
      column[2 * tie + side] = sum / total;
    }
  }
}

/** Live flags and member counts of everything with a dated life, as of this month. */
export function refreshLife(world: World): void {
  const { structure, state, scratch, month } = world;
  const { organisations, partnerships, seats, ties } = structure;
  mark(state.organisations.live, organisations.born, organisations.ends, organisations.count, month);
  const formalSeats = partnerships.seatStart[partnerships.formal];
  const formalTies = partnerships.tieStart[partnerships.formal];
  for (let s = 0; s < formalSeats; s++) {
    const live = seats.born[s] <= month && month < seats.ends[s];
    if (live && state.seats.live[s] === 0 && month > 0) state.seats.since[s] = month;
    state.seats.live[s] = live ? 1 : 0;
  }
  mark(state.ties.live, ties.born, ties.ends, formalTies, month);
  scratch.ties.deed.fill(0, 0, 2 * formalTies);
  for (let p = 0; p < partnerships.formal; p++) {
    let members = 0;
    for (let s = partnerships.seatStart[p]; s < partnerships.seatStart[p + 1]; s++)
      members += state.seats.live[s];
    state.partnerships.members[p] = members;
    // Fewer than two members: dormant, without values, outside every mean.
    state.partnerships.live[p] =
      members >= 2 && partnerships.born[p] <= month && month < partnerships.ends[p] ? 1 : 0;
  }
  putLostPairsToSleep(world);
  listTheLiving(world);
}

function mark(live: Uint8Array, born: Int32Array, ends: Int32Array, count: number, month: number): void {
  for (let row = 0; row < count; row++) live[row] = born[row] <= month && month < ends[row] ? 1 : 0;
}

/** An informal tie ends with either of its bodies. */
function putLostPairsToSleep({ structure, state, scratch, month }: World): void {
  const { candidates, partnerships } = structure;
  for (let c = 0; c < candidates.count; c++) {
    if (month < candidates.ends[c]) continue;
    const p = partnerships.formal + c;
    state.candidates.rate[c] = 0;
    state.partnerships.live[p] = 0;
    state.partnerships.contact[p] = 0;
    state.ties.live[candidates.tie[c]] = 0;
    scratch.ties.deed.fill(0, 2 * candidates.tie[c], 2 * candidates.tie[c] + 2);
    for (let s = partnerships.seatStart[p]; s < partnerships.seatStart[p + 1]; s++) state.seats.live[s] = 0;
  }
}
