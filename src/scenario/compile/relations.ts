/** Ties, pairs and candidates for informal ties, laid out from seats and lives. */
import { SECTORS } from "../../model/vocabulary.ts";
import { FOREVER } from "./book.ts";
import type { Board, Body, Book } from "./book.ts";
import type { RelationSource } from "../scenario.ts";
import type { Rows, SeatRow } from "./rows.ts";

/** A tie between two seats, rows of the seat table; the first has the lower organisation row. */
export interface TieRow {
  readonly first: number;
  readonly second: number;
  readonly partnership: number;
  readonly pair: number;
  readonly born: number;
  readonly ends: number;
  readonly id: string;
}

export interface CandidateRow {
  readonly first: number;
  readonly second: number;
  readonly pair: number;
  readonly locality: string;
  readonly sameGroup: boolean;
  readonly born: number;
  readonly ends: number;
  readonly id: string;
}

export interface Relations {
  readonly ties: readonly TieRow[];
  readonly tieStart: Int32Array;
  readonly pairs: readonly (readonly [number, number])[];
  /** The month from which each pair has a tie or may have an informal one: before it there is no standing to pass on. */
  readonly acquainted: readonly number[];
  readonly pairRow: ReadonlyMap<number, number>;
  readonly candidates: readonly CandidateRow[];
}

/** A pair of organisation rows as one number, the lower first. */
export const pairKey = (first: number, second: number, bodies: number): number =>
  first < second ? first * bodies + second : second * bodies + first;

/** `told`: what is known of relations at the start; those who are known to relate may meet informally from then on. */
export function relationsOf(book: Book, rows: Rows, told: readonly RelationSource[]): Relations {
  const bodies = rows.bodies.length;
  const meetings = tiesOf(rows);
  const chances = candidatesOf(book, rows, toldPairs(rows, told));
  const since = new Map<number, number>();
  for (const { first, second, born } of [...meetings, ...chances]) {
    const key = pairKey(first.body, second.body, bodies);
    since.set(key, Math.min(born, since.get(key) ?? FOREVER));
  }
  const keys = [...since.keys()].sort((a, b) => a - b);
  const pairRow = new Map(keys.map((key, row) => [key, row]));
  const pairOf = (first: number, second: number): number => pairRow.get(pairKey(first, second, bodies)) ?? -1;
  const tieStart = new Int32Array(rows.boards.length + 1);
  for (const { board } of meetings) tieStart[board + 1]++;
  for (let b = 0; b < rows.boards.length; b++) tieStart[b + 1] += tieStart[b];
  return {
    ties: meetings.map(({ first, second, board, born, ends }) => ({
      first: first.row,
      second: second.row,
      partnership: board,
      pair: pairOf(first.body, second.body),
      born,
      ends,
      id: `${first.id}|${second.id}`,
    })),
    tieStart,
    pairs: keys.map((key) => [Math.floor(key / bodies), key % bodies] as const),
    acquainted: keys.map((key) => since.get(key) ?? FOREVER),
    pairRow,
    candidates: chances.map(({ first, second, locality, sameGroup, born, ends }) => ({
      first: first.body,
      second: second.body,
      pair: pairOf(first.body, second.body),
      locality,
      sameGroup,
      born,
      ends,
      id: `${rows.bodies[first.body].id}|${rows.bodies[second.body].id}|${locality}`,
    })),
  };
}

interface Meeting {
  readonly first: SeatRow & { readonly row: number };
  readonly second: SeatRow & { readonly row: number };
  readonly board: number;
  readonly born: number;
  readonly ends: number;
}

/** Every two seats of a board that are there at once. */
function tiesOf({ boards, seats, seatStart }: Rows): readonly Meeting[] {
  const meetings: Meeting[] = [];
  boards.forEach((_, board) => {
    for (let a = seatStart[board]; a < seatStart[board + 1]; a++) {
      for (let b = a + 1; b < seatStart[board + 1]; b++) {
        const born = Math.max(seats[a].life.born, seats[b].life.born);
        const ends = Math.min(seats[a].life.ends, seats[b].life.ends);
        if (seats[a].body !== seats[b].body && born < ends)
          meetings.push({
            first: { ...seats[a], row: a },
            second: { ...seats[b], row: b },
            board,
            born,
            ends,
          });
      }
    }
  });
  return meetings;
}

interface Chance {
  readonly first: { readonly body: number };
  readonly second: { readonly body: number };
  readonly locality: string;
  readonly sameGroup: boolean;
  readonly born: number;
  readonly ends: number;
}

const toldPairs = ({ bodies, bodyRow }: Rows, told: readonly RelationSource[]): ReadonlySet<number> =>
  new Set(
    told.map(({ from, toward }) =>
      pairKey(bodyRow.get(from) ?? -1, bodyRow.get(toward) ?? -1, bodies.length),
    ),
  );

/** In each locality, every two bodies alive at once that share a sector group or are known to relate, or share a seat there: then from the month they first do. */
function candidatesOf(book: Book, { bodies, boards }: Rows, told: ReadonlySet<number>): readonly Chance[] {
  const here = new Map<string, number[]>();
  bodies.forEach(({ covers }, row) => {
    for (const place of covers) here.set(place, [...(here.get(place) ?? []), row]);
  });
  return book.localities.flatMap((locality) => {
    const local = boards.filter((board) => board.locality === locality);
    const rows = here.get(locality) ?? [];
    return rows.flatMap((first, i) =>
      rows.slice(i + 1).flatMap((second) => {
        const [a, b] = [bodies[first], bodies[second]];
        const sameGroup = SECTORS[a.sector] === SECTORS[b.sector];
        const known = sameGroup || told.has(pairKey(first, second, bodies.length));
        const born = known ? Math.max(a.born, b.born) : firstMeeting(local, a, b);
        const ends = Math.min(a.ends, b.ends);
        if (born >= ends) return [];
        return [{ first: { body: first }, second: { body: second }, locality, sameGroup, born, ends }];
      }),
    );
  });
}

/** The month from which two bodies sit together on any of the boards; never, if they do not. */
function firstMeeting(boards: readonly Board[], a: Body, b: Body): number {
  const meetings = boards.flatMap(({ seats }) => {
    const others = seats.filter((seat) => seat.body === b.id);
    return seats
      .filter((seat) => seat.body === a.id)
      .flatMap((seat) =>
        others.flatMap((other) => {
          const month = Math.max(seat.born, other.born);
          return month < Math.min(seat.ends, other.ends) ? [month] : [];
        }),
      );
  });
  return Math.min(FOREVER, ...meetings);
}

/** For each candidate (i, j), the couples of candidates (i, k) and (j, k) over third bodies k of the same locality. */
export function thirdsOf(candidates: readonly CandidateRow[]): {
  readonly start: Int32Array;
  readonly items: Int32Array;
} {
  const byPlace = new Map<string, Map<number, Map<number, number>>>();
  candidates.forEach(({ first, second, locality }, row) => {
    const place = byPlace.get(locality) ?? new Map<number, Map<number, number>>();
    byPlace.set(locality, place);
    for (const [one, other] of [
      [first, second],
      [second, first],
    ]) {
      const partners = place.get(one) ?? new Map<number, number>();
      place.set(one, partners);
      partners.set(other, row);
    }
  });
  const start = new Int32Array(candidates.length + 1);
  const items: number[] = [];
  candidates.forEach(({ first, second, locality }, row) => {
    const place = byPlace.get(locality);
    const mine = place?.get(first) ?? new Map<number, number>();
    const theirs = place?.get(second) ?? new Map<number, number>();
    for (const [third, own] of mine) {
      const other = theirs.get(third);
      if (other !== undefined) items.push(own, other);
    }
    start[row + 1] = items.length;
  });
  return { start, items: Int32Array.from(items) };
}
