/**
 * The rows that live this month, in row order: what the loops of a month run over.
 *
 * Most candidate pairs sleep and most successors are not born yet; a list of the living spares every mechanism a look at
 * the others (measured: a third of a month's time). It is worked out anew whenever somebody is born, dies, wakes or
 * falls asleep, and is no part of a run's memory.
 */
import type { World } from "./state.ts";

export interface Living {
  readonly partnerships: Int32Array;
  readonly seats: Int32Array;
  readonly ties: Int32Array;
  partnershipCount: number;
  seatCount: number;
  tieCount: number;
  /** Whether somebody woke or fell asleep since the list was made: it holds for the rest of the month, and no longer. */
  stale: boolean;
}

export function livingOf(partnerships: number, seats: number, ties: number): Living {
  return {
    partnerships: new Int32Array(partnerships), seats: new Int32Array(seats), ties: new Int32Array(ties),
    partnershipCount: 0, seatCount: 0, tieCount: 0, stale: false,
  };
}

export function listTheLiving({ state, living }: World): void {
  living.partnershipCount = list(state.partnerships.live, living.partnerships);
  living.seatCount = list(state.seats.live, living.seats);
  living.tieCount = list(state.ties.live, living.ties);
  living.stale = false;
}

function list(live: Uint8Array, rows: Int32Array): number {
  let count = 0;
  for (let row = 0; row < live.length; row++) {
    rows[count] = row;
    count += live[row];
  }
  return count;
}
