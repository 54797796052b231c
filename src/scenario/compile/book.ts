/**
 * The book of lives: every body, board and seat there will ever be, as dated events make and end them.
 *
 * Only `compile/structural.ts` writes in it while it goes through the timeline; afterwards it is read to lay out the
 * arrays of a structure.
 */
import type { Form, Level, Sector } from "../../model/vocabulary.ts";
import type { PartnershipSource, WorldDescription } from "../scenario.ts";
import { parseSelector, selectsBody } from "../selectors.ts";
import type { Places } from "../selectors.ts";

export const FOREVER = 1_000_000;
/** Birth of all that a world starts with: before month 0, so that a change in month 0 finds it there. */
export const FROM_THE_START = -1;

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly covers: readonly string[];
  readonly capacity: number;
  readonly born: number;
  ends: number;
}

export interface SeatLife {
  readonly body: string;
  readonly posts: number;
  readonly born: number;
  ends: number;
  /** Bodies whose seats on this board it takes over. */
  readonly from: string[];
}

export interface Board {
  readonly source: PartnershipSource;
  readonly id: string;
  readonly level: Exclude<Level, "informal">;
  readonly locality: string;
  readonly form: Form;
  readonly born: number;
  ends: number;
  readonly seats: SeatLife[];
}

/** A new body and what it comes from; `share`: of each parent's capacity. */
export interface BodyDescent {
  readonly month: number;
  readonly body: string;
  readonly from: readonly { readonly body: string; readonly share: number }[];
}

export interface Move {
  readonly month: number;
  readonly from: string;
  readonly to: string | null;
  readonly share: number;
}

export interface Book {
  readonly localities: readonly string[];
  readonly bodies: Map<string, Body>;
  readonly boards: Map<string, Board>;
  readonly descents: BodyDescent[];
  readonly moves: Move[];
  /** Where everybody sits and where places lie, as of a month. */
  readonly placesIn: (month: number) => Places;
}

export function openBook(world: WorldDescription): Book {
  const regions = new Map(world.localities.map(({ id, region }) => [id, region]));
  const boards = new Map<string, Board>();
  const placesIn = (month: number): Places => ({
    regionOf: (locality) => regions.get(locality),
    sitsIn: (body, id) => {
      const board = boards.get(id);
      return board !== undefined && seatOf(board, body, month) !== undefined;
    },
  });
  const bodies = new Map(
    world.organisations.map((each): [string, Body] => [
      each.id,
      {
        id: each.id,
        name: each.name ?? each.id,
        sector: each.sector,
        covers: each.covers,
        capacity: each.capacity ?? 1,
        born: FROM_THE_START,
        ends: FOREVER,
      },
    ]),
  );
  const book: Book = {
    localities: world.localities.map(({ id }) => id).sort(),
    bodies,
    boards,
    descents: [],
    moves: [],
    placesIn,
  };
  for (const partnership of world.partnerships) openBoard(book, partnership, FROM_THE_START);
  return book;
}

/** Opens a board with its members, as of a month. */
export function openBoard(book: Book, source: PartnershipSource, month: number): void {
  const members = membersOf(book, source, month);
  const seats = members.map((body): SeatLife => ({
    body,
    posts: source.posts ?? 1,
    born: month,
    ends: FOREVER,
    from: [],
  }));
  const { id, level, locality, form = "none" } = source;
  book.boards.set(id, { source, id, level, locality, form, born: month, ends: FOREVER, seats });
}

function membersOf(book: Book, { members }: PartnershipSource, month: number): readonly string[] {
  // Most worlds name their members; only a selector has to look through everybody.
  let living: readonly Body[] | undefined;
  const places = book.placesIn(month);
  const chosen = members.flatMap((text) => {
    const named = book.bodies.get(text);
    if (named !== undefined) return lives(named, month) ? [text] : [];
    const selector = parseSelector(text);
    living ??= livingBodies(book, month);
    return living.filter((body) => selectsBody(selector, body, places)).map(({ id }) => id);
  });
  return [...new Set(chosen)];
}

const lives = ({ born, ends }: Body, month: number): boolean => born <= month && month < ends;

/** Bodies alive in a month, in the order of their ids. */
export const livingBodies = ({ bodies }: Book, month: number): readonly Body[] =>
  [...bodies.values()].filter((body) => lives(body, month)).sort(byId);

/** A body's seat on a board in a month, if it has one. */
export const seatOf = ({ seats }: Board, body: string, month: number): SeatLife | undefined =>
  seats.find((seat) => seat.body === body && seat.born <= month && month < seat.ends);

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
