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
import type { Parameters, Values } from "../parameter.ts";
import { DEEDS } from "../deeds.ts";
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
    default: 0.013,
    range: [0, 0.05],
    unit: "1/month",
    meaning: "chance that two bodies without an informal tie start one",
    strength: "judgement",
    source: "assumed; sized so that about two in five pairs have one",
  },
  wakeSameGroup: {
    default: 0.25,
    range: [0, 5],
    unit: "×",
    meaning: "how much likelier that is within a sector group",
    strength: "judgement",
    source: "sized so that informal ties keep within groups as in Bevc et al. 2015",
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

type RateSettings = Pick<
  Values<typeof informalParameters>,
  "informalRate" | "informalTrust" | "informalSpan"
>;

/** Informal contact rate a month on. */
export const nextRate = (
  rate: number,
  mutualTrust: number,
  rootCoverage: number,
  { informalRate, informalTrust, informalSpan }: RateSettings,
): number => {
  const wish = (mutualTrust - informalTrust) / informalSpan;
  const least = wish < 0 ? 0 : wish;
  const bounded = least > 1 ? 1 : least;
  return rate + informalRate * (bounded * rootCoverage - rate);
};

/** Chance that a sleeping tie wakes. */
export const wakingChance = (
  sameGroup: number,
  closure: number,
  { wakeChance, wakeSameGroup, wakeClosure }: World["settings"],
): number => wakeChance * (1 + wakeSameGroup * sameGroup + wakeClosure * closure);

export function followTrust(world: World): void {
  const { scratch, living } = world;
  // Who wakes is settled first: it depends on what the rates were.
  const waking = drawWaking(world);
  const fallingAsleep = followRates(world);
  for (let k = 0; k < waking; k++) beginInformalTie(world, scratch.candidates.waking[k], WAKES_AT);
  // Who woke begins next month: this month is counted by those who lived it.
  if (waking + fallingAsleep > 0) living.stale = true;
}

/** The contact rate of every tie that is awake; returns how many fall asleep. */
function followRates(world: World): number {
  const { structure, settings, state, scratch, living } = world;
  const { truster, pair } = structure.ties;
  const { formal, tieStart } = structure.partnerships;
  const { rootCoverage } = scratch.organisations;
  const { personal } = state.ties;
  const { organisational } = state.pairs;
  const { rate } = state.candidates;
  const { contact } = state.partnerships;
  const { awake, awakeCount } = living;
  const { omega, informalRate, informalTrust, informalSpan } = settings;
  const pace = { informalRate, informalTrust, informalSpan };
  const firstTie = tieStart[formal];
  let fallingAsleep = 0;
  for (let n = 0; n < awakeCount; n++) {
    const c = awake[n];
    const row = 2 * (firstTie + c);
    const standing = 2 * pair[firstTie + c];
    const there = workingTrust(personal[row], organisational[standing], omega);
    const back = workingTrust(personal[row + 1], organisational[standing + 1], omega);
    const followed = nextRate(
      rate[c],
      Math.sqrt(there * back),
      rootCoverage[truster[row]] * rootCoverage[truster[row + 1]],
      pace,
    );
    const kept = followed < SLEEPS_BELOW ? 0 : followed;
    rate[c] = kept;
    contact[formal + c] = kept;
    if (kept > 0) continue;
    setAwake(world, c, 0);
    fallingAsleep++;
  }
  return fallingAsleep;
}

/** Which sleeping ties wake: lists them, and returns how many. */
function drawWaking(world: World): number {
  const { structure, settings, scratch, living, month } = world;
  const { born, ends, sameGroup } = structure.candidates;
  const { waking } = scratch.candidates;
  const { words } = scratch.draws;
  const { asleep } = living;
  // Nobody wakes with more chance than with every partner in common, nor with less than with none: only for the few in
  // between is the circle of partners looked at.
  const most = wakingChance(0, 1, settings);
  const mostAlike = wakingChance(1, 1, settings);
  const least = wakingChance(0, 0, settings);
  const leastAlike = wakingChance(1, 0, settings);
  const mayWake = listWhoMayWake(world, mostAlike);
  let count = 0;
  for (let k = 0; k < mayWake; k++) {
    const n = waking[k];
    const u = unitOf(words[4 * n]);
    const c = asleep[n];
    const alike = sameGroup[c] === 1;
    if (u >= (alike ? mostAlike : most) || born[c] > month || month >= ends[c]) continue;
    if (u >= (alike ? leastAlike : least) && u >= wakingChance(sameGroup[c], closureOf(world, c), settings))
      continue;
    waking[count] = c;
    count++;
  }
  return count;
}

/** Places among the sleeping of those whose number is below the most that any chance can be; counted, not asked. */
function listWhoMayWake({ structure, scratch, living, luck, month }: World, most: number): number {
  const { low, high } = structure.candidates.wake;
  const { waking } = scratch.candidates;
  const { words } = scratch.draws;
  const { asleep, asleepCount } = living;
  let count = 0;
  drawEach(luck, month, low, high, asleep, asleepCount, words);
  for (let n = 0; n < asleepCount; n++) {
    waking[count] = n;
    count += Number(unitOf(words[4 * n]) < most);
  }
  return count;
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
    // Counted, not asked: nobody foresees whose ties are lively.
    const are =
      Number(born[one] <= month) *
      Number(month < ends[one]) *
      Number(born[other] <= month) *
      Number(month < ends[other]);
    couples += are;
    common += are * Number(rate[one] > COUNTS_ABOVE) * Number(rate[other] > COUNTS_ABOVE);
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
  scratch.ties.deed[2 * candidates.tie[c]] = DEEDS.none;
  scratch.ties.deed[2 * candidates.tie[c] + 1] = DEEDS.none;
  for (let s = partnerships.seatStart[p]; s < partnerships.seatStart[p + 1]; s++) state.seats.live[s] = awake;
}
