/** Whom an event means: its selectors, asked of the book of lives. */
import { parseSelector, selectsBody, selectsPartnership, speaksOfPartnerships } from "../selectors.ts";
import { byId, livingBodies, seatOf } from "./book.ts";
import type { Board, Body, Book } from "./book.ts";
import type { DatedEvent } from "./timeline.ts";

/** Living bodies that any of the selectors names; all of them where there are none. */
export function selectedBodies(
  book: Book,
  who: readonly string[] | undefined,
  month: number,
): readonly Body[] {
  const living = livingBodies(book, month);
  if (who === undefined) return living;
  const selectors = who.map(parseSelector);
  const places = book.placesIn(month);
  return living.filter((body) => selectors.some((selector) => selectsBody(selector, body, places)));
}

/** Boards that any of the selectors names; those in which two of the named bodies sit. */
export function selectedBoards(
  book: Book,
  who: readonly string[] | undefined,
  month: number,
): readonly Board[] {
  const direct = namedBoards(book, who, month);
  if (who === undefined) return direct;
  const isBoard = (id: string): boolean => book.boards.has(id);
  const named = selectedBodies(
    book,
    who.filter((text) => !speaksOfPartnerships(parseSelector(text), isBoard)),
    month,
  );
  const needed = Math.min(2, named.length);
  return [...book.boards.values()].filter(
    (board) =>
      direct.includes(board) ||
      (needed > 0 && named.filter(({ id }) => seatOf(board, id, month) !== undefined).length >= needed),
  );
}

/** Boards that any of the selectors names as boards; all there ever are where there are no selectors. */
export function namedBoards(book: Book, who: readonly string[] | undefined, month: number): readonly Board[] {
  const boards = [...book.boards.values()];
  if (who === undefined) return boards;
  const places = book.placesIn(month);
  const direct = who
    .map(parseSelector)
    .filter((selector) => speaksOfPartnerships(selector, (id) => book.boards.has(id)));
  return boards.filter((board) => direct.some((selector) => selectsPartnership(selector, board, places)));
}

/** Living bodies at any time from one month to before another, if a selector names them as they stood when that time or they began. */
export function bodiesBetween(
  book: Book,
  who: readonly string[] | undefined,
  from: number,
  until: number,
): readonly Body[] {
  const first = selectedBodies(book, who, from);
  const births = new Set(
    [...book.bodies.values()].map(({ born }) => born).filter((born) => from < born && born < until),
  );
  const later = [...births].flatMap((month) =>
    selectedBodies(book, who, month).filter(({ born }) => born === month),
  );
  return [...first, ...later].sort(byId);
}

export interface Group {
  /** The locality or region, or the position where groups are of so many; empty where all are together. */
  readonly key: string;
  readonly bodies: readonly Body[];
}

/** Bodies in groups: one a locality or region (by the first place they cover), or so many at a time; else all together. */
export function groupsOf(book: Book, bodies: readonly Body[], each: DatedEvent["each"]): readonly Group[] {
  if (each === undefined) return [{ key: "", bodies }];
  const { regionOf } = book.placesIn(0);
  const groups = new Map<string, Body[]>();
  bodies.forEach((body, i) => {
    const place = body.covers[0];
    const key =
      typeof each === "number"
        ? String(Math.floor(i / each) + 1)
        : each === "locality"
          ? place
          : (regionOf(place) ?? place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [body]);
    else group.push(body);
  });
  return [...groups].map(([key, members]) => ({ key, bodies: members }));
}

/** An event's name for one of its groups: created bodies take their ids from their event, and never from a position among places. */
export const nameOfGroup = (base: string, { key }: Group): string => (key === "" ? base : `${base}-${key}`);
