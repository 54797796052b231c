/**
 * The rows that live this month, in row order: what the loops of a month run over.
 *
 * Most candidate pairs sleep and most successors are not born yet; lists of the living spare every mechanism a look at
 * the others (measured: a third of a month's time). Formal rows come first, then one of each table for every awake
 * informal tie. The lists are worked out anew whenever somebody is born, dies, wakes or falls asleep, and are no part of
 * a run's memory.
 */
import type { World } from "./state.ts";
import type { Structure } from "./structure.ts";

/** Numbers of a tie in `links`. */
export const LINK = 5;

export interface Living {
  readonly partnerships: Int32Array;
  partnershipCount: number;
  formalPartnershipCount: number;
  /** Seats with a draw of their own: the second seat of an informal tie shares that of the first, one row before it. */
  readonly seats: Int32Array;
  seatCount: number;
  formalSeatCount: number;
  readonly ties: Int32Array;
  /** Of each live tie side by side: its row, partnership, first and second organisation, pair: one look instead of five. */
  readonly links: Int32Array;
  tieCount: number;
  formalTieCount: number;
  /** Live ties of each partnership, by its row. */
  readonly tiesOf: Int32Array;
  /** Candidates with and without an informal tie. */
  readonly awake: Int32Array;
  awakeCount: number;
  readonly asleep: Int32Array;
  asleepCount: number;
  /** Whether somebody woke or fell asleep since the list was made: it holds for the rest of the month, and no longer. */
  stale: boolean;
}

export function livingOf(partnerships: number, seats: number, ties: number, candidates: number): Living {
  return {
    partnerships: new Int32Array(partnerships),
    partnershipCount: 0,
    formalPartnershipCount: 0,
    seats: new Int32Array(seats),
    seatCount: 0,
    formalSeatCount: 0,
    ties: new Int32Array(ties),
    links: new Int32Array(ties * LINK),
    tieCount: 0,
    formalTieCount: 0,
    tiesOf: new Int32Array(partnerships),
    awake: new Int32Array(candidates),
    awakeCount: 0,
    asleep: new Int32Array(candidates),
    asleepCount: 0,
    stale: false,
  };
}

/** After births and deaths. */
export function listTheLiving(world: World): void {
  const { state, living, structure } = world;
  const { formal, seatStart, tieStart } = structure.partnerships;
  living.formalPartnershipCount = list(state.partnerships.live, formal, living.partnerships);
  living.formalSeatCount = list(state.seats.live, seatStart[formal], living.seats);
  living.formalTieCount = list(state.ties.live, tieStart[formal], living.ties);
  for (let p = 0; p < formal; p++) {
    let live = 0;
    for (let t = tieStart[p]; t < tieStart[p + 1]; t++) live += state.ties.live[t];
    living.tiesOf[p] = live;
  }
  for (let n = 0; n < living.formalTieCount; n++) link(structure, living, n);
  listTheAwake(world);
}

function link({ ties, pairs }: Structure, living: Living, n: number): void {
  const t = living.ties[n];
  const pair = ties.pair[t];
  const at = LINK * n;
  living.links[at] = t;
  living.links[at + 1] = ties.partnership[t];
  living.links[at + 2] = pairs.first[pair];
  living.links[at + 3] = pairs.second[pair];
  living.links[at + 4] = pair;
}

function list(live: Uint8Array, rows: number, into: Int32Array): number {
  let count = 0;
  for (let row = 0; row < rows; row++) {
    into[count] = row;
    count += live[row];
  }
  return count;
}

/** After informal ties woke or fell asleep: most months. */
export function listTheAwake({ structure, state, living }: World): void {
  const { formal, seatStart, tieStart } = structure.partnerships;
  const { rate } = state.candidates;
  const {
    formalPartnershipCount,
    formalSeatCount,
    formalTieCount,
    partnerships,
    seats,
    ties,
    tiesOf,
    awake,
    asleep,
  } = living;
  let woken = 0;
  for (let c = 0; c < rate.length; c++) {
    // Written to both lists; only one of them moves on.
    awake[woken] = c;
    asleep[c - woken] = c;
    if (rate[c] > 0) woken++;
  }
  for (let n = 0; n < woken; n++) {
    const c = awake[n];
    partnerships[formalPartnershipCount + n] = formal + c;
    tiesOf[formal + c] = 1;
    seats[formalSeatCount + n] = seatStart[formal] + 2 * c;
    ties[formalTieCount + n] = tieStart[formal] + c;
    link(structure, living, formalTieCount + n);
  }
  living.awakeCount = woken;
  living.asleepCount = rate.length - woken;
  living.partnershipCount = formalPartnershipCount + woken;
  living.seatCount = formalSeatCount + woken;
  living.tieCount = formalTieCount + woken;
  living.stale = false;
}
