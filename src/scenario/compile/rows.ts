/** From ids to rows: the order of every table, by code unit of id, and who comes from whom. */
import { byId } from "./book.ts";
import type { Board, Body, Book, SeatLife } from "./book.ts";

/** One seat in its place in the tables. */
export interface SeatRow {
  readonly board: Board;
  readonly life: SeatLife;
  /** Row of its organisation. */
  readonly body: number;
  /** Name that tells it from an earlier seat of the same body on the same board. */
  readonly id: string;
}

export interface Rows {
  readonly bodies: readonly Body[];
  readonly bodyRow: ReadonlyMap<string, number>;
  readonly boards: readonly Board[];
  readonly boardRow: ReadonlyMap<string, number>;
  readonly seats: readonly SeatRow[];
  /** First seat of each board, and one past the last. */
  readonly seatStart: Int32Array;
}

export function rowsOf(book: Book): Rows {
  const bodies = [...book.bodies.values()].sort(byId);
  const bodyRow = new Map(bodies.map(({ id }, row) => [id, row]));
  const boards = [...book.boards.values()].sort(byId);
  const seatStart = new Int32Array(boards.length + 1);
  const seats = boards.flatMap((board, row) => {
    const own = seatsOf(board, bodyRow);
    seatStart[row + 1] = seatStart[row] + own.length;
    return own;
  });
  return {
    bodies,
    bodyRow,
    boards,
    boardRow: new Map(boards.map(({ id }, row) => [id, row])),
    seats,
    seatStart,
  };
}

function seatsOf(board: Board, bodyRow: ReadonlyMap<string, number>): readonly SeatRow[] {
  const times = new Map<string, number>();
  return board.seats
    .filter(({ born, ends }) => born < ends)
    .map((life): SeatRow => {
      const before = times.get(life.body) ?? 0;
      times.set(life.body, before + 1);
      const again = before === 0 ? "" : `#${before + 1}`;
      return { board, life, body: bodyRow.get(life.body) ?? -1, id: `${life.body}${again}|${board.id}` };
    })
    .sort((a, b) => a.body - b.body || a.life.born - b.life.born);
}

/** Bodies from which a body comes in a month, back to those that lived before it. */
export function ancestorsOf(book: Book, body: string, month: number): readonly string[] {
  if ((book.bodies.get(body)?.born ?? 0) < month) return [body];
  const parents = book.descents
    .filter((each) => each.body === body && each.month === month)
    .flatMap(({ from }) => from);
  return parents.flatMap((parent) => ancestorsOf(book, parent.body, month));
}

/** Bodies whose seats on a board a seat goes back to, of those that sat there before the month; itself if it did. */
export function seatAncestorsOf(board: Board, body: string, month: number): readonly string[] {
  if (board.seats.some((seat) => seat.body === body && seat.born < month && seat.ends >= month))
    return [body];
  const made = board.seats.filter((seat) => seat.body === body && seat.born === month);
  return [
    ...new Set(
      made
        .flatMap(({ from }) => from)
        .filter((id) => id !== body)
        .flatMap((id) => seatAncestorsOf(board, id, month)),
    ),
  ];
}

/** Months in which anything begins, ends or passes from one body to another. */
export function changeMonths(book: Book, months: number): readonly number[] {
  const lives = [
    ...book.bodies.values(),
    ...[...book.boards.values()].flatMap((board) => [board, ...board.seats]),
  ];
  const dates = [...lives.flatMap(({ born, ends }) => [born, ends]), ...book.moves.map(({ month }) => month)];
  return [...new Set(dates)].filter((month) => month >= 0 && month < months).sort((a, b) => a - b);
}
