/**
 * The world of one run: what it is built on, what it remembers from month to month, and what it works with inside one.
 *
 * `state` is the whole memory of a run, in one buffer: copy the bytes and you have copied the run. `scratch` is worked
 * out anew each month and never carries anything over.
 * All quantities are in [0, 1] unless said otherwise. Directed tables hold two rows per tie or pair: row 2t is the
 * first's view of the second, row 2t + 1 the second's view of the first.
 */
import { allocate, f64, i32, ownRoom, sizeOf, u8, u32 } from "../engine/columns.ts";
import type { Allocation, Room, Tables, Views } from "../engine/columns.ts";
import type { Luck } from "../engine/random.ts";
import { IS_SHARED } from "./deeds.ts";
import type { Settings } from "./parameters.ts";
import { livingOf, livingTables } from "./living.ts";
import type { Living } from "./living.ts";
import type { Rules } from "./rules.ts";
import type { Structure } from "./structure.ts";

/** Tiers of health outcome proxy: process, intermediate, distal. */
export const TIERS = 3;
/** Stages of each tier's delay. */
export const STAGES = 3;
/** Years of published values that are kept, the newest first: enough for a three-year change. */
export const YEARS_KEPT = 4;
/** Longest limbo of background churn, months: the size of the ring that holds what is pending. */
export const LONGEST_LIMBO = 36;

/** Numbers in the lesson of a deed. */
export const LESSON = 8;

function stateTables({
  localities,
  organisations,
  partnerships,
  seats,
  ties,
  pairs,
  candidates,
  savings,
}: Structure) {
  return {
    localities: localityState(localities.count),
    organisations: organisationState(organisations.count),
    partnerships: partnershipState(partnerships.count),
    seats: seatState(seats.count),
    ties: tieState(ties.count),
    pairs: { organisational: f64(pairs.count * 2) },
    candidates: { rate: f64(candidates.count) },
    savings: { realised: f64(savings.length) },
  } satisfies Tables;
}

const localityState = (count: number) => ({
  /** Place effects on starting trust, monitoring, and turnover (a factor). */
  startingTrust: f64(count),
  monitoring: f64(count),
  turnover: f64(count),
  /** Settings: pressure from targets. */
  pressure: f64(count),
  /** Delayed working of partnership on health, three stages a tier. */
  delay: f64(count * TIERS * STAGES),
  /** Underlying outcome, 100 at the start; yearly trend as a fraction; noise of the last published value, in points. */
  outcome: f64(count * TIERS),
  trend: f64(count * TIERS),
  noise: f64(count * TIERS),
  published: f64(count * TIERS * YEARS_KEPT),
  /** In-practice working at the start, and the months of joint work lost since. */
  startingPractice: f64(count),
  projectDelay: f64(count),
});

const organisationState = (count: number) => ({
  goodwill: f64(count),
  silo: f64(count),
  burden: f64(count),
  /** Reform fatigue, 0 or more. */
  fatigue: f64(count),
  hazard: f64(count),
  /** Capacity, above 0 (about 1 per locality covered), before settings. */
  capacity: f64(count),
  /** Gain in fit from structural change, and what it approaches. */
  fit: f64(count),
  fitGoal: f64(count),
  /** Settings: budget factor, its floor, capacity factor. */
  budget: f64(count),
  capacityFactor: f64(count),
  /** Background reforms announced, by month modulo the ring. */
  pending: u8(count * (LONGEST_LIMBO + 1)),
  live: u8(count),
});

const partnershipState = (count: number) => ({
  clarity: f64(count),
  /** Six-month averages of sharing, reach and promising. */
  sharing: f64(count),
  reach: f64(count),
  promising: f64(count),
  align: f64(count),
  alignGoal: f64(count),
  /** Settings. */
  contact: f64(count),
  mandate: f64(count),
  infra: f64(count),
  overlap: f64(count),
  monitoring: f64(count),
  /** Monitoring as it works: dulled by very high trust under the dark-side rule. */
  monitoringAtWork: f64(count),
  alignLift: f64(count),
  roleGain: f64(count),
  handover: f64(count),
  leader: i32(count),
  members: i32(count),
  form: u8(count),
  live: u8(count),
});

const seatState = (count: number) => ({
  /** Month the post-holder came (the longest-serving of several). */
  since: i32(count),
  postLow: u32(count),
  postHigh: u32(count),
  live: u8(count),
});

const tieState = (count: number) => ({
  personal: f64(count * 2),
  role: f64(count * 2),
  violation: f64(count * 2),
  deception: f64(count * 2),
  /** Weight of experience behind personal trust; used by the belief rule only. */
  evidence: f64(count * 2),
  live: u8(count),
});

function scratchTables({
  localities,
  organisations,
  partnerships,
  seats,
  ties,
  pairs,
  candidates,
}: Structure) {
  return {
    organisations: organisationScratch(organisations.count),
    partnerships: partnershipScratch(partnerships.count),
    seats: {
      /** Sum of personal trust toward the seat. */
      regard: f64(seats.count),
      departures: u8(seats.count),
      /** Places among the living of those whose holders may leave. */
      mayLeave: i32(seats.count),
    },
    ties: {
      /** What each side did this month: see `DEEDS`. */
      deed: u8(ties.count * 2),
    },
    /** Live ties that meet, how many, their places among the living, and x of both sides; and live ties that do not meet. */
    contacts: {
      met: i32(ties.count),
      metCount: i32(1),
      place: i32(ties.count),
      share: f64(ties.count * 2),
      silent: i32(ties.count),
    },
    /** What experience of each deed teaches, a record a deed: see `learnFromDeeds`. */
    deeds: { lesson: f64(IS_SHARED.length * LESSON) },
    pairs: { personal: f64(pairs.count * 2) },
    /** Who wakes this month. */
    candidates: { waking: i32(candidates.count) },
    localities: {
      /** In-practice working summed over the seats of live partnerships, and those seats. */
      practice: f64(localities.count),
      seats: f64(localities.count),
    },
    /** The words last drawn for many, four a row; three rows to spare, since some draw four rows at once. */
    draws: { words: i32(4 * (Math.max(organisations.count, seats.count, ties.count) + 3)) },
  } satisfies Tables;
}

const organisationScratch = (count: number) => ({
  /** Share of posts lost to reforms starting this month, combined; largest reform pending or starting. */
  struck: f64(count),
  threat: f64(count),
  /** Factor on this month's strain from fatigue. */
  strain: f64(count),
  pressure: f64(count),
  demand: f64(count),
  /** Share of budget given to separate offices. */
  levied: f64(count),
  attention: f64(count),
  coverage: f64(count),
  rootCoverage: f64(count),
  /** The part of the sharing choice that is the body's own. */
  inclination: f64(count),
  contacts: f64(count),
  received: f64(count),
  broken: f64(count),
  neighbourSum: f64(count),
  neighbours: f64(count),
  nextSilo: f64(count),
  inLimbo: u8(count),
});

const partnershipScratch = (count: number) => ({
  /** Share of contact left to ties that do not touch the leader. */
  hub: f64(count),
  leader: i32(count),
  /** 1 where somebody left this month. */
  parting: u8(count),
  /** Mean working trust, where the dark-side rule asks for it. */
  meanTrust: f64(count),
  /** What the ties of a partnership have in common this month. */
  aligned: f64(count),
  reasons: f64(count),
  emptyPromise: f64(count),
  /** Those that met this month, listed. */
  met: i32(count),
  active: f64(count),
  shared: f64(count),
  promised: f64(count),
  /** Role knowledge summed over both directions of all live ties. */
  known: f64(count),
  practice: f64(count),
  paper: f64(count),
  reported: f64(count),
});

type StateTables = ReturnType<typeof stateTables>;
type ScratchTables = ReturnType<typeof scratchTables>;

export interface World {
  readonly structure: Structure;
  readonly settings: Settings;
  readonly rules: Rules;
  /** Each month's choices of single organisations, where somebody plays them: added to the inclination to share. */
  readonly choices: Choices | null;
  readonly state: Views<StateTables>;
  readonly memory: Allocation<StateTables>;
  readonly scratch: Views<ScratchTables>;
  /** Rows that live, for the loops; no part of the memory. */
  readonly living: Living;
  luck: Luck;
  /** Where silo keeps the parts of its changes while a ledger is open. */
  siloParts: Float64Array | null;
  /** The month about to be lived; equal to the number of months lived. */
  month: number;
}

/** `choices[month * organisations + organisation]`, −1 to 1: how much more or less open than the rules would have it. */
export type Choices = Float64Array;

/** Bytes that the world of a structure takes. */
export const sizeOfWorld = (structure: Structure): number =>
  sizeOf(stateTables(structure)) + sizeOf(scratchTables(structure)) + sizeOf(livingTables(structure));

/** Memory for the runs of one structure; `found` fills it. */
export function emptyWorld(
  structure: Structure,
  settings: Settings,
  rules: Rules,
  luck: Luck,
  choices: Choices | null = null,
  room: Room = ownRoom,
): World {
  const memory = allocate(stateTables(structure), room);
  const scratch = allocate(scratchTables(structure), room).views;
  return {
    structure,
    settings,
    rules,
    choices,
    state: memory.views,
    memory,
    scratch,
    living: livingOf(structure, room),
    luck,
    siloParts: null,
    month: 0,
  };
}
