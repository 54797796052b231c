/**
 * The world of one run: what it is built on, what it remembers from month to month, and what it works with inside one.
 *
 * `state` is the whole memory of a run, in one buffer: copy the bytes and you have copied the run. `scratch` is worked
 * out anew each month and never carries anything over.
 * All quantities are in [0, 1] unless said otherwise. Directed tables hold two rows per tie or pair: row 2t is the
 * first's view of the second, row 2t + 1 the second's view of the first.
 */
import { allocate, f64, i32, u8, u32 } from "../engine/columns.ts";
import type { Allocation, Tables, Views } from "../engine/columns.ts";
import type { Luck } from "../engine/random.ts";
import type { Settings } from "./parameters.ts";
import { livingOf } from "./living.ts";
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

function stateTables(s: Structure) {
  const { localities, organisations, partnerships, seats, ties, pairs, candidates } = s;
  return {
    localities: {
      /** Place effects on starting trust, monitoring, and turnover (a factor). */
      startingTrust: f64(localities.count),
      monitoring: f64(localities.count),
      turnover: f64(localities.count),
      /** Settings: pressure from targets. */
      pressure: f64(localities.count),
      /** Delayed working of partnership on health, three stages a tier. */
      delay: f64(localities.count * TIERS * STAGES),
      /** Underlying outcome, 100 at the start; yearly trend as a fraction; noise of the last published value, in points. */
      outcome: f64(localities.count * TIERS),
      trend: f64(localities.count * TIERS),
      noise: f64(localities.count * TIERS),
      published: f64(localities.count * TIERS * YEARS_KEPT),
      /** In-practice working at the start, and the months of joint work lost since. */
      startingPractice: f64(localities.count),
      projectDelay: f64(localities.count),
    },
    organisations: {
      goodwill: f64(organisations.count),
      silo: f64(organisations.count),
      burden: f64(organisations.count),
      /** Reform fatigue, 0 or more. */
      fatigue: f64(organisations.count),
      hazard: f64(organisations.count),
      /** Capacity, above 0 (about 1 per locality covered), before settings. */
      capacity: f64(organisations.count),
      /** Gain in fit from structural change, and what it approaches. */
      fit: f64(organisations.count),
      fitGoal: f64(organisations.count),
      /** Settings: budget factor, its floor, capacity factor. */
      budget: f64(organisations.count),
      capacityFactor: f64(organisations.count),
      /** Background reforms announced, by month modulo the ring. */
      pending: u8(organisations.count * (LONGEST_LIMBO + 1)),
      live: u8(organisations.count),
    },
    partnerships: {
      clarity: f64(partnerships.count),
      /** Six-month averages of sharing, reach and promising. */
      sharing: f64(partnerships.count),
      reach: f64(partnerships.count),
      promising: f64(partnerships.count),
      align: f64(partnerships.count),
      alignGoal: f64(partnerships.count),
      /** Mean working trust at the end of the last month. */
      meanTrust: f64(partnerships.count),
      /** Settings. */
      contact: f64(partnerships.count),
      mandate: f64(partnerships.count),
      infra: f64(partnerships.count),
      overlap: f64(partnerships.count),
      monitoring: f64(partnerships.count),
      /** Monitoring as it works: dulled by very high trust under the dark-side rule. */
      monitoringAtWork: f64(partnerships.count),
      alignLift: f64(partnerships.count),
      roleGain: f64(partnerships.count),
      handover: f64(partnerships.count),
      leader: i32(partnerships.count),
      members: i32(partnerships.count),
      form: u8(partnerships.count),
      live: u8(partnerships.count),
    },
    seats: {
      /** Month the post-holder came (the longest-serving of several). */
      since: i32(seats.count),
      postLow: u32(seats.count),
      postHigh: u32(seats.count),
      live: u8(seats.count),
    },
    ties: {
      personal: f64(ties.count * 2),
      role: f64(ties.count * 2),
      violation: f64(ties.count * 2),
      deception: f64(ties.count * 2),
      /** Weight of experience behind personal trust; used by the belief rule only. */
      evidence: f64(ties.count * 2),
      live: u8(ties.count),
    },
    pairs: { organisational: f64(pairs.count * 2) },
    candidates: { rate: f64(candidates.count) },
    savings: { realised: f64(s.savings.length) },
  } satisfies Tables;
}

function scratchTables(s: Structure) {
  const { localities, organisations, partnerships, seats, ties, pairs, candidates } = s;
  return {
    organisations: {
      /** Share of posts lost to reforms starting this month, combined; largest reform pending or starting. */
      struck: f64(organisations.count),
      threat: f64(organisations.count),
      /** Factor on this month's strain from fatigue. */
      strain: f64(organisations.count),
      pressure: f64(organisations.count),
      demand: f64(organisations.count),
      /** Share of budget given to separate offices. */
      levied: f64(organisations.count),
      attention: f64(organisations.count),
      coverage: f64(organisations.count),
      rootCoverage: f64(organisations.count),
      /** The part of the sharing choice that is the body's own. */
      inclination: f64(organisations.count),
      contacts: f64(organisations.count),
      received: f64(organisations.count),
      broken: f64(organisations.count),
      neighbourSum: f64(organisations.count),
      neighbours: f64(organisations.count),
      nextSilo: f64(organisations.count),
      inLimbo: u8(organisations.count),
    },
    partnerships: {
      /** Share of contact left to ties that do not touch the leader. */
      hub: f64(partnerships.count),
      leader: i32(partnerships.count),
      /** What the ties of a partnership have in common this month. */
      aligned: f64(partnerships.count),
      reasons: f64(partnerships.count),
      emptyPromise: f64(partnerships.count),
      active: f64(partnerships.count),
      shared: f64(partnerships.count),
      promised: f64(partnerships.count),
      liveTies: f64(partnerships.count),
      meanRole: f64(partnerships.count),
      practice: f64(partnerships.count),
      paper: f64(partnerships.count),
      reported: f64(partnerships.count),
    },
    seats: {
      /** Sum of personal trust toward the seat. */
      regard: f64(seats.count),
      departures: u8(seats.count),
    },
    ties: {
      /** What each side did this month: see `DEEDS`. */
      deed: u8(ties.count * 2),
    },
    pairs: {
      personal: f64(pairs.count * 2),
      ties: f64(pairs.count),
    },
    candidates: { nextRate: f64(candidates.count) },
    localities: {
      /** In-practice working summed over the seats of live partnerships, and those seats. */
      practice: f64(localities.count),
      seats: f64(localities.count),
    },
  } satisfies Tables;
}

type StateTables = ReturnType<typeof stateTables>;
type ScratchTables = ReturnType<typeof scratchTables>;

/** What a side did at a contact, in rising order of harm; `none`: no contact. */
export const DEEDS = { none: 0, shared: 1, overloaded: 2, withheld: 3, broken: 4, deceived: 5 } as const;

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

/** Memory for the runs of one structure; `found` fills it. */
export function emptyWorld(structure: Structure, settings: Settings, rules: Rules, luck: Luck, choices: Choices | null = null): World {
  const memory = allocate(stateTables(structure));
  const scratch = allocate(scratchTables(structure)).views;
  const living = livingOf(structure.partnerships.count, structure.seats.count, structure.ties.count);
  return { structure, settings, rules, choices, state: memory.views, memory, scratch, living, luck, siloParts: null, month: 0 };
}
