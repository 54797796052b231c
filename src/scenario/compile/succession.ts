/** Who inherits what, month by month, in rows. */
import type { CapacityMove, PairDescent, Succession, TieDescent } from "../../model/structure.ts";
import type { Book } from "./book.ts";
import { pairKey } from "./relations.ts";
import type { Relations } from "./relations.ts";
import { ancestorsOf, changeMonths, seatAncestorsOf } from "./rows.ts";
import type { Rows } from "./rows.ts";

export function successionsOf(
  book: Book,
  rows: Rows,
  relations: Relations,
  months: number,
): readonly Succession[] {
  return changeMonths(book, months).map((month) => ({
    month,
    bodies: book.descents
      .filter((each) => each.month === month)
      .map(({ body, from }) => ({
        organisation: rowOf(rows, body),
        from: from.map(({ body: parent, share }) => ({ organisation: rowOf(rows, parent), share })),
      })),
    ties: tieDescents(rows, relations, month),
    pairs: pairDescents(book, rows, relations, month),
    moves: movesIn(book, rows, month),
  }));
}

/** Shares are of what a body had before the month; as moves follow each other, each becomes a share of what is left. */
function movesIn({ moves }: Book, rows: Rows, month: number): readonly CapacityMove[] {
  const left = new Map<string, number>();
  return moves
    .filter((each) => each.month === month)
    .map(({ from, to, share }) => {
      const before = left.get(from) ?? 1;
      left.set(from, before - share);
      return {
        from: rowOf(rows, from),
        to: to === null ? -1 : rowOf(rows, to),
        share: before <= share ? 1 : share / before,
      };
    });
}

const rowOf = ({ bodyRow }: Rows, id: string): number => bodyRow.get(id) ?? -1;

/** New ties, from the ties of the bodies whose seats were taken over. */
function tieDescents(rows: Rows, { ties, tieStart }: Relations, month: number): readonly TieDescent[] {
  return ties.flatMap((tie, row) => {
    if (tie.born !== month) return [];
    const board = rows.boards[tie.partnership];
    const old = ties.slice(tieStart[tie.partnership], tieStart[tie.partnership + 1]);
    const firsts = seatAncestorsOf(board, rows.seats[tie.first].life.body, month).map((id) =>
      rowOf(rows, id),
    );
    const seconds = seatAncestorsOf(board, rows.seats[tie.second].life.body, month).map((id) =>
      rowOf(rows, id),
    );
    const from = firsts.flatMap((first) =>
      seconds.flatMap((second) => {
        if (first === second) return [];
        const low = Math.min(first, second);
        const high = Math.max(first, second);
        const at = old.findIndex(
          (each) =>
            each.born < month &&
            each.ends >= month &&
            rows.seats[each.first].body === low &&
            rows.seats[each.second].body === high,
        );
        return at < 0 ? [] : [{ tie: tieStart[tie.partnership] + at, flip: first > second, first, second }];
      }),
    );
    return from.length === 0 ? [] : [{ tie: row, from }];
  });
}

/**
 * New pairs of bodies, from the pairs of the bodies they come from: those who had to do with each other by then. What
 * is only to come must not reach back, or an event announced later would change months that went before.
 */
function pairDescents(
  book: Book,
  rows: Rows,
  { pairs, pairRow, acquainted }: Relations,
  month: number,
): readonly PairDescent[] {
  return pairs.flatMap(([low, high], row) => {
    const [a, b] = [rows.bodies[low], rows.bodies[high]];
    if (a.born !== month && b.born !== month) return [];
    const from = ancestorsOf(book, a.id, month).flatMap((first) =>
      ancestorsOf(book, b.id, month).flatMap((second) => {
        const [i, j] = [rowOf(rows, first), rowOf(rows, second)];
        const pair = pairRow.get(pairKey(i, j, rows.bodies.length));
        return i === j || pair === undefined || acquainted[pair] >= month
          ? []
          : [{ pair, flip: i > j, first: i, second: j }];
      }),
    );
    return from.length === 0 ? [] : [{ pair: row, from }];
  });
}
