/**
 * The rows that live this month, in row order: what the loops of a month run over.
 *
 * Most candidate pairs sleep and most successors are not born yet; lists of the living spare every mechanism a look at
 * the others (measured: a third of a month's time). Formal rows come first, then one of each table for every awake
 * informal tie. The lists are worked out anew whenever somebody is born, dies, wakes or falls asleep, and are no part of
 * a run's memory.
 */
import { allocate, i32 } from "../engine/columns.ts";
import type { Room, Tables } from "../engine/columns.ts";
import type { World } from "./state.ts";
import type { Structure } from "./structure.ts";

export interface Living {
  readonly partnerships: Int32Array;
  partnershipCount: number;
  formalPartnershipCount: number;
  /** Organisations. */
  readonly bodies: Int32Array;
  bodyCount: number;
  /** Seats with a draw of their own: the second seat of an informal tie shares that of the first, one row before it. */
  readonly seats: Int32Array;
  seatCount: number;
  formalSeatCount: number;
  readonly ties: Int32Array;
  tieCount: number;
  formalTieCount: number;
  /** Live ties of each partnership, by its row. */
  readonly tiesOf: Int32Array;
  /** Live ties of each pair of bodies, by its row; and the formal ones among them. */
  readonly tiesOfPair: Int32Array;
  readonly formalTiesOfPair: Int32Array;
  /** Formal ties lie by partnership: those of `boards[b]` are `ties[boardStart[b]] … ties[boardStart[b + 1] - 1]`. */
  readonly boards: Int32Array;
  readonly boardStart: Int32Array;
  boardCount: number;
  /** Candidates with and without an informal tie. */
  readonly awake: Int32Array;
  awakeCount: number;
  readonly asleep: Int32Array;
  asleepCount: number;
  /** Whether somebody woke or fell asleep since the list was made: it holds for the rest of the month, and no longer. */
  stale: boolean;
}

/** The lists of a structure, as columns. */
export const livingTables = ({ organisations, partnerships, seats, ties, pairs, candidates }: Structure) =>
  ({
    lists: {
      partnerships: i32(partnerships.count),
      bodies: i32(organisations.count),
      seats: i32(seats.count),
      ties: i32(ties.count),
      tiesOf: i32(partnerships.count),
      tiesOfPair: i32(pairs.count),
      formalTiesOfPair: i32(pairs.count),
      boards: i32(partnerships.formal),
      boardStart: i32(partnerships.formal + 1),
      awake: i32(candidates.count),
      asleep: i32(candidates.count),
    },
  }) satisfies Tables;

export function livingOf(structure: Structure, room: Room): Living {
  const { lists } = allocate(livingTables(structure), room).views;
  lists.tiesOf.fill(1, structure.partnerships.formal);
  return {
    ...lists,
    partnershipCount: 0,
    formalPartnershipCount: 0,
    bodyCount: 0,
    seatCount: 0,
    formalSeatCount: 0,
    tieCount: 0,
    formalTieCount: 0,
    boardCount: 0,
    awakeCount: 0,
    asleepCount: 0,
    stale: false,
  };
}

/** After births and deaths. */
export function listTheLiving(world: World): void {
  const { state, living, structure } = world;
  const { formal, seatStart, tieStart } = structure.partnerships;
  living.bodyCount = list(state.organisations.live, structure.organisations.count, living.bodies);
  living.formalPartnershipCount = list(state.partnerships.live, formal, living.partnerships);
  living.formalSeatCount = list(state.seats.live, seatStart[formal], living.seats);
  living.formalTieCount = list(state.ties.live, tieStart[formal], living.ties);
  listTheBoards(structure, living);
  listTheAwake(world);
}

function list(live: Uint8Array, rows: number, into: Int32Array): number {
  let count = 0;
  for (let row = 0; row < rows; row++) {
    into[count] = row;
    count += live[row];
  }
  return count;
}

function listTheBoards({ partnerships, ties: { partnership, pair } }: Structure, living: Living): void {
  const { ties, formalTieCount, tiesOf, formalTiesOfPair, boards, boardStart } = living;
  tiesOf.fill(0, 0, partnerships.formal);
  formalTiesOfPair.fill(0);
  let count = 0;
  for (let n = 0; n < formalTieCount; n++) {
    const p = partnership[ties[n]];
    if (tiesOf[p] === 0) {
      boards[count] = p;
      boardStart[count] = n;
      count++;
    }
    tiesOf[p]++;
    formalTiesOfPair[pair[ties[n]]]++;
  }
  boardStart[count] = formalTieCount;
  living.boardCount = count;
}

/** After informal ties woke or fell asleep: most months. */
export function listTheAwake({ structure, state, living }: World): void {
  const { formal, seatStart, tieStart } = structure.partnerships;
  const { formalPartnershipCount, formalSeatCount, formalTieCount, partnerships, seats, ties, awake } =
    living;
  const { pair } = structure.ties;
  const { tiesOfPair } = living;
  const woken = partTheAwake(state.candidates.rate, awake, living.asleep);
  const firstSeat = seatStart[formal];
  const firstTie = tieStart[formal];
  tiesOfPair.set(living.formalTiesOfPair);
  for (let n = 0; n < woken; n++) {
    const c = awake[n];
    partnerships[formalPartnershipCount + n] = formal + c;
    seats[formalSeatCount + n] = firstSeat + 2 * c;
    ties[formalTieCount + n] = firstTie + c;
    tiesOfPair[pair[firstTie + c]]++;
  }
  living.awakeCount = woken;
  living.asleepCount = state.candidates.rate.length - woken;
  living.partnershipCount = formalPartnershipCount + woken;
  living.seatCount = formalSeatCount + woken;
  living.tieCount = formalTieCount + woken;
  living.stale = false;
}

/** Written to both lists; only one of them moves on. Adding up the answer spares a branch that nobody could foresee. */
function partTheAwake(rate: Float64Array, awake: Int32Array, asleep: Int32Array): number {
  let woken = 0;
  for (let c = 0; c < rate.length; c++) {
    awake[woken] = c;
    asleep[c - woken] = c;
    woken += Number(rate[c] > 0);
  }
  return woken;
}
