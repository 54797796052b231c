/**
 * People leave, and the trust that lived in them goes too.
 *
 * Each month the holder of a post leaves with chance
 *
 *     (turnover + stress·b + ½·turnover if the body is in limbo) / 12 + ς in the month a reform starts,  at most 1
 *
 * where turnover is the usual one times the factor of the place; and on every tie of the seat, both ways,
 *
 *     P ← handover·P + (1 − handover)·((1 − w)·swift + w·O),  R × roleKept,  V and V_d × w
 *
 * With k posts one departure moves each of them 1/k of the way, so a second contact protects a tie.
 *
 * Sources: half of NHS directors appointed in the past three years, chief executives' median tenure three years, King's
 * Fund 2018; civil servants 9–25 % a year, Institute for Government 2019; personal and organisational trust, Zaheer et
 * al. 1998; second contacts, Bermiss & Greenbaum 2016.
 */
import { draw, drawEach, uniform, unitOf } from "../../engine/random.ts";
import type { Parameters, Values } from "../parameter.ts";
import type { Occurrence } from "../structure.ts";
import type { World } from "../state.ts";
import { newcomerTrust } from "../two-layers.ts";

export const peopleParameters = {
  turnover: {
    default: 0.2,
    range: [0.09, 0.3],
    unit: "1/year",
    meaning: "chance that a post-holder leaves in an ordinary year",
    strength: "measured",
    source: "King's Fund 2018 (median three years: 0.23); Institute for Government 2019 (9–25 %)",
  },
  stress: {
    default: 0.15,
    range: [0, 0.4],
    unit: "1/year",
    meaning: "extra chance of leaving at full burden",
    strength: "studies",
    source: "King's Fund 2018: most vacancies where performance is worst (sign)",
  },
  swift: {
    default: 0.4,
    range: [0.2, 0.7],
    unit: "0–1",
    meaning: "trust lent to a newcomer before any experience",
    strength: "judgement",
    source: "Jarvenpaa & Leidner 1999 (exists, fragile)",
  },
  bodyWeight: {
    default: 0.65,
    range: [0, 1],
    unit: "share",
    meaning: "w: weight of the body's standing in trust in its newcomer",
    strength: "judgement",
    source: "sign: Bermiss & Greenbaum 2016",
  },
  handover: {
    default: 0,
    range: [0, 1],
    unit: "share",
    meaning: "personal trust passed on by a handover between post-holders",
    strength: "judgement",
    source: "assumed",
  },
  roleKept: {
    default: 0.6,
    range: [0.2, 1],
    unit: "share",
    meaning: "role knowledge that survives a change of post-holder",
    strength: "judgement",
    source: "assumed",
  },
} as const satisfies Parameters;

type PeopleSettings = Values<typeof peopleParameters>;

/** Chance that the holder of a post leaves this month; `inLimbo` is 1 or 0. */
export const leavingChance = (
  turnover: number,
  place: number,
  stress: number,
  burden: number,
  inLimbo: number,
  struck: number,
): number => {
  const yearly = turnover * place * (1 + 0.5 * inLimbo) + stress * burden;
  const chance = yearly / 12 + struck;
  return chance < 1 ? chance : 1;
};

/** Holders leave: one draw a post-holder's name, one number a post. */
export function leavePosts(world: World): void {
  const { state, scratch, living, luck, month } = world;
  scratch.seats.departures.fill(0);
  scratch.partnerships.parting.fill(0);
  drawEach(
    luck,
    month,
    state.seats.postLow,
    state.seats.postHigh,
    living.seats,
    living.seatCount,
    scratch.draws.words,
  );
  leaveBoards(world);
  leaveInformalTies(world);
}

/** What dated events do to posts this month. */
export function arrangePosts(world: World): void {
  for (const occurrence of world.structure.occurrences) {
    if (occurrence.month === world.month) arrange(world, occurrence);
  }
}

/** No holder leaves with more chance than this in a month in which their body meets no start: most draws need no second look. */
function mostChance({ settings, state }: World): number {
  let highest = 0;
  for (const factor of state.localities.turnover) if (factor > highest) highest = factor;
  return leavingChance(settings.turnover, highest, settings.stress, 1, 1, 0);
}

function leaveBoards(world: World): void {
  const { posts } = world.structure.seats;
  const { mayLeave } = world.scratch.seats;
  const { words } = world.scratch.draws;
  const { seats } = world.living;
  const count = listBoards(world, mostChance(world));
  for (let k = 0; k < count; k++) {
    const n = mayLeave[k];
    const s = seats[n];
    for (let post = 0; post < posts[s]; post++) leaveBelowChance(world, s, unitOf(words[4 * n + post]));
  }
}

/**
 * Places among the living of seats on boards that somebody may leave, by their numbers or because their body is struck;
 * counted, not asked: nobody foresees who leaves. A seat has one, two or three holders.
 */
function listBoards({ structure, scratch, living }: World, most: number): number {
  const { organisation, posts } = structure.seats;
  const { struck } = scratch.organisations;
  const { mayLeave } = scratch.seats;
  const { words } = scratch.draws;
  const { seats, formalSeatCount } = living;
  let count = 0;
  for (let n = 0; n < formalSeatCount; n++) {
    const s = seats[n];
    mayLeave[count] = n;
    const reasons =
      Number(unitOf(words[4 * n]) < most) +
      Number(unitOf(words[4 * n + 1]) < most) * Number(posts[s] > 1) +
      Number(unitOf(words[4 * n + 2]) < most) * Number(posts[s] > 2) +
      Number(struck[organisation[s]] > 0);
    count += Number(reasons > 0);
  }
  return count;
}

/** The two who hold an informal tie share a draw: its first two numbers. */
function leaveInformalTies(world: World): void {
  const { mayLeave } = world.scratch.seats;
  const { words } = world.scratch.draws;
  const { seats } = world.living;
  const count = listInformalTies(world, mostChance(world));
  for (let k = 0; k < count; k++) {
    const n = mayLeave[k];
    leaveBelowChance(world, seats[n], unitOf(words[4 * n]));
    leaveBelowChance(world, seats[n] + 1, unitOf(words[4 * n + 1]));
  }
}

/** The same for informal ties. */
function listInformalTies({ structure, scratch, living }: World, most: number): number {
  const { organisation } = structure.seats;
  const { struck } = scratch.organisations;
  const { mayLeave } = scratch.seats;
  const { words } = scratch.draws;
  const { seats, formalSeatCount, seatCount } = living;
  let count = 0;
  for (let n = formalSeatCount; n < seatCount; n++) {
    const s = seats[n];
    mayLeave[count] = n;
    const reasons =
      Number(unitOf(words[4 * n]) < most) +
      Number(unitOf(words[4 * n + 1]) < most) +
      Number(struck[organisation[s]] > 0) +
      Number(struck[organisation[s + 1]] > 0);
    count += Number(reasons > 0);
  }
  return count;
}

/** The holder of one post of a seat leaves if their number is below the chance. */
function leaveBelowChance({ structure, settings, state, scratch, month }: World, s: number, u: number): void {
  const body = structure.seats.organisation[s];
  const p = structure.seats.partnership[s];
  const chance = leavingChance(
    settings.turnover,
    state.localities.turnover[structure.partnerships.locality[p]],
    settings.stress,
    state.organisations.burden[body],
    scratch.organisations.inLimbo[body],
    scratch.organisations.struck[body],
  );
  if (u >= chance) return;
  scratch.seats.departures[s]++;
  scratch.partnerships.parting[p] = 1;
  state.seats.since[s] = month;
}

/** Named departures, posts that come to be shared or are cut, changes in who holds the ring. */
function arrange(world: World, { kind, rows, size, name, form, leader }: Occurrence): void {
  const { state, scratch, structure, month, luck } = world;
  for (const row of rows) {
    if (kind === "vacate") {
      // The fourth number of the post's own draw: no post has a fourth holder. Of k holders k·size leave, so that one
      // of two stays at a size of ½; the fraction is the chance of one more.
      draw(luck, month, state.seats.postLow[row], state.seats.postHigh[row]);
      const leaving = structure.seats.posts[row] * size;
      const surely = Math.floor(leaving);
      const departures = surely + (uniform(luck, 3) < leaving - surely ? 1 : 0);
      // Who has left by chance this month is among them.
      if (departures > scratch.seats.departures[row] && state.seats.live[row] === 1) {
        scratch.seats.departures[row] = departures;
        scratch.partnerships.parting[structure.seats.partnership[row]] = 1;
        state.seats.since[row] = month;
      }
    } else if (kind === "cut") {
      state.organisations.capacity[row] *= 1 - size;
    } else if (kind === "share-post") {
      state.seats.postLow[row] = name[0];
      state.seats.postHigh[row] = name[1];
    } else {
      state.partnerships.form[row] = form;
      state.partnerships.leader[row] = leader;
    }
  }
}

/** What a departure leaves on the ties of the seat. */
export function takeTrustAway(world: World): void {
  const { tieStart } = world.structure.partnerships;
  const { first, second } = world.structure.ties;
  const { partnerships, partnershipCount } = world.living;
  const { parting } = world.scratch.partnerships;
  const { departures } = world.scratch.seats;
  const { live } = world.state.ties;
  for (let n = 0; n < partnershipCount; n++) {
    const p = partnerships[n];
    if (parting[p] === 0) continue;
    for (let t = tieStart[p]; t < tieStart[p + 1]; t++) {
      if (departures[first[t]] + departures[second[t]] === 0 || live[t] === 0) continue;
      for (let gone = 0; gone < departures[first[t]]; gone++) takeTrustFrom(world, t, first[t]);
      for (let gone = 0; gone < departures[second[t]]; gone++) takeTrustFrom(world, t, second[t]);
    }
  }
}

/** What one departure from a seat leaves on a tie of it, both ways. */
function takeTrustFrom({ structure, settings, rules, state }: World, t: number, seat: number): void {
  const { ties, seats } = structure;
  const { personal, role, violation, deception, evidence } = state.ties;
  const mayMend = rules.freshStart === "on";
  const handover = state.partnerships.handover[ties.partnership[t]];
  const prior = settings.priorGood + settings.priorBad;
  const step = 1 / seats.posts[seat];
  for (let row = 2 * t; row < 2 * t + 2; row++) {
    const organisational = state.pairs.organisational[2 * ties.pair[t] + (row & 1)];
    const trust = personal[row];
    personal[row] += step * (afterDeparture(trust, organisational, handover, mayMend, settings) - trust);
    role[row] -= step * (1 - settings.roleKept) * role[row];
    violation[row] -= step * (1 - settings.bodyWeight) * violation[row];
    deception[row] -= step * (1 - settings.bodyWeight) * deception[row];
    evidence[row] += step * (prior - evidence[row]);
  }
}

/** Personal trust once the holder has gone and a newcomer sits there. */
export const afterDeparture = (
  personal: number,
  organisational: number,
  handover: number,
  mayMend: boolean,
  { swift, bodyWeight }: Pick<PeopleSettings, "swift" | "bodyWeight">,
): number => {
  const trust = handover * personal + (1 - handover) * newcomerTrust(organisational, swift, bodyWeight);
  return mayMend || trust < personal ? trust : personal;
};
