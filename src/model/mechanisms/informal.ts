/**
 * Informal ties form between those who know or resemble each other, live on trust, and fade.
 *
 * Candidates are pairs in a locality that share a seat or a sector group. With the working trust of both in each other,
 *
 *     f += informalRate·(clamp((√(T_ij·T_ji) − 0.45)/0.3)·√(a_i·a_j) − f)
 *
 * is the contact rate; below 0.02 the tie sleeps. A sleeping tie wakes with chance
 * 0.01(1 + 2·same group + 3·share of common partners with f > 0.2), at f = 0.1, with the newcomer's trust. Awake it is a
 * partnership of two: formality 0, alignment 0.75, no mandate. Asleep its trust is the bodies' own (0.4 without one).
 *
 * Informal, organic ties did better than formal boards: Hunter & Perkins 2012. Like seeks like, weakly: Bevc, Retrum &
 * Varda 2015. Friends of friends: Granovetter 1973. The rates are judgement.
 */
import { drawEach, unitOf } from "../../engine/random.ts";
import type { Parameters } from "../parameter.ts";
import type { World } from "../state.ts";
import { newcomerTrust, workingTrust } from "../two-layers.ts";

export const informalParameters = {
  informalRate: {
    default: 0.05,
    range: [0, 0.2],
    unit: "1/month",
    meaning: "how fast informal contact follows trust",
    strength: "judgement",
    source: "assumed",
  },
  informalTrust: {
    default: 0.45,
    range: [0.2, 0.7],
    unit: "0–1",
    meaning: "mutual trust above which people meet outside the boards",
    strength: "judgement",
    source: "assumed",
  },
  informalSpan: {
    default: 0.3,
    range: [0.1, 0.6],
    unit: "0–1",
    meaning: "trust beyond that at which informal contact is full",
    strength: "judgement",
    source: "assumed",
  },
  wakeChance: {
    default: 0.01,
    range: [0, 0.05],
    unit: "1/month",
    meaning: "chance that two bodies without an informal tie start one",
    strength: "judgement",
    source: "assumed",
  },
  wakeSameGroup: {
    default: 2,
    range: [0, 5],
    unit: "×",
    meaning: "how much likelier that is within a sector group",
    strength: "judgement",
    source: "Bevc et al. 2015: modest homophily (sign)",
  },
  wakeClosure: {
    default: 3,
    range: [0, 8],
    unit: "×",
    meaning: "how much likelier it is among those with the same partners",
    strength: "judgement",
    source: "Granovetter 1973 (sign)",
  },
} as const satisfies Parameters;

const SLEEPS_BELOW = 0.02;
const WAKES_AT = 0.1;
const COUNTS_ABOVE = 0.2;
const TRUST_WITHOUT_A_PAIR = 0.4;

/** Informal contact rate a month on. */
export const nextRate = (
  rate: number,
  mutualTrust: number,
  rootCoverage: number,
  { informalRate, informalTrust, informalSpan }: World["settings"],
): number => {
  const wish = (mutualTrust - informalTrust) / informalSpan;
  const bounded = wish < 0 ? 0 : wish > 1 ? 1 : wish;
  return rate + informalRate * (bounded * rootCoverage - rate);
};

/** Chance that a sleeping tie wakes. */
export const wakingChance = (
  sameGroup: number,
  closure: number,
  { wakeChance, wakeSameGroup, wakeClosure }: World["settings"],
): number => wakeChance * (1 + wakeSameGroup * sameGroup + wakeClosure * closure);

export function followTrust(world: World): void {
  const { state, scratch, living, structure } = world;
  const { rate } = state.candidates;
  const { nextRate: next } = scratch.candidates;
  const { contact } = state.partnerships;
  const { formal } = structure.partnerships;
  const { awake, awakeCount, asleep, asleepCount } = living;
  followRates(world);
  const waking = drawWaking(world);
  let fallingAsleep = 0;
  for (let n = 0; n < awakeCount; n++) {
    const c = awake[n];
    rate[c] = next[c];
    contact[formal + c] = next[c];
    if (next[c] > 0) continue;
    setAwake(world, c, 0);
    fallingAsleep++;
  }
  if (waking > 0)
    for (let n = 0; n < asleepCount; n++)
      if (next[asleep[n]] > 0) beginInformalTie(world, asleep[n], WAKES_AT);
  // Who woke begins next month: this month is counted by those who lived it.
  if (waking + fallingAsleep > 0) living.stale = true;
}

/** The contact rate to be of every tie that is awake. */
function followRates({ structure, settings, state, scratch, living }: World): void {
  const { pair, tie } = structure.candidates;
  const { first, second } = structure.pairs;
  const { rootCoverage } = scratch.organisations;
  const { personal } = state.ties;
  const { organisational } = state.pairs;
  const { rate } = state.candidates;
  const { nextRate: next } = scratch.candidates;
  const { awake, awakeCount } = living;
  const { omega } = settings;
  for (let n = 0; n < awakeCount; n++) {
    const c = awake[n];
    const k = pair[c];
    const row = 2 * tie[c];
    const there = workingTrust(personal[row], organisational[2 * k], omega);
    const back = workingTrust(personal[row + 1], organisational[2 * k + 1], omega);
    const followed = nextRate(
      rate[c],
      Math.sqrt(there * back),
      rootCoverage[first[k]] * rootCoverage[second[k]],
      settings,
    );
    next[c] = followed < SLEEPS_BELOW ? 0 : followed;
  }
}

/** Which sleeping ties wake; returns how many. */
function drawWaking(world: World): number {
  const { structure, settings, scratch, living, luck, month } = world;
  const { born, ends, sameGroup, wake: names } = structure.candidates;
  const { nextRate: next } = scratch.candidates;
  const { words } = scratch.draws;
  const { asleep, asleepCount } = living;
  // No tie wakes with more chance than this: only for the few below it is the circle of common partners looked at.
  const most = wakingChance(0, 1, settings);
  const mostAlike = wakingChance(1, 1, settings);
  let waking = 0;
  drawEach(luck, month, names.low, names.high, asleep, asleepCount, words);
  for (let n = 0; n < asleepCount; n++) {
    const c = asleep[n];
    const u = unitOf(words[4 * n]);
    next[c] = 0;
    if (u >= (sameGroup[c] === 1 ? mostAlike : most) || born[c] > month || month >= ends[c]) continue;
    if (u >= wakingChance(sameGroup[c], closureOf(world, c), settings)) continue;
    next[c] = WAKES_AT;
    waking++;
  }
  return waking;
}

/** Share of third bodies of the place, of those there are, with whom both have lively informal ties. */
function closureOf({ structure, state, month }: World, c: number): number {
  const { thirds, born, ends } = structure.candidates;
  const { start, items } = thirds;
  const { rate } = state.candidates;
  let couples = 0;
  let common = 0;
  for (let k = start[c]; k < start[c + 1]; k += 2) {
    const one = items[k];
    const other = items[k + 1];
    if (born[one] > month || month >= ends[one] || born[other] > month || month >= ends[other]) continue;
    couples++;
    if (rate[one] > COUNTS_ABOVE && rate[other] > COUNTS_ABOVE) common++;
  }
  return couples === 0 ? 0 : common / couples;
}

/** An informal tie begins, at a contact rate and with a newcomer's trust. */
export function beginInformalTie(world: World, c: number, rate: number): void {
  const { structure, settings, state, month } = world;
  const { candidates, partnerships } = structure;
  const p = partnerships.formal + c;
  setAwake(world, c, 1);
  state.candidates.rate[c] = rate;
  state.partnerships.contact[p] = rate;
  state.partnerships.clarity[p] = settings.startingClarity;
  state.partnerships.sharing[p] = settings.startingSharing;
  state.partnerships.reach[p] = settings.startingSharing;
  state.partnerships.promising[p] = 0;
  state.partnerships.monitoringAtWork[p] = state.partnerships.monitoring[p];
  const t = candidates.tie[c];
  const k = candidates.pair[c];
  for (let side = 0; side < 2; side++) {
    const row = 2 * t + side;
    const standing = k < 0 ? TRUST_WITHOUT_A_PAIR : state.pairs.organisational[2 * k + side];
    state.ties.personal[row] = newcomerTrust(standing, settings.swift, settings.bodyWeight);
    state.ties.role[row] = settings.startingRole;
    state.ties.violation[row] = 0;
    state.ties.deception[row] = 0;
    state.ties.evidence[row] = settings.priorGood + settings.priorBad;
  }
  for (let s = partnerships.seatStart[p]; s < partnerships.seatStart[p + 1]; s++)
    state.seats.since[s] = month;
}

function setAwake({ structure, state, scratch }: World, c: number, awake: 0 | 1): void {
  const { candidates, partnerships } = structure;
  const p = partnerships.formal + c;
  state.partnerships.live[p] = awake;
  state.partnerships.members[p] = awake * 2;
  state.ties.live[candidates.tie[c]] = awake;
  scratch.ties.deed.fill(0, 2 * candidates.tie[c], 2 * candidates.tie[c] + 2);
  for (let s = partnerships.seatStart[p]; s < partnerships.seatStart[p + 1]; s++) state.seats.live[s] = awake;
}
