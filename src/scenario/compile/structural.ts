/**
 * Structural events, worked out beforehand: who ends, who begins, who sits where, who descends from whom.
 * One function a kind; each writes in the book and returns whom the event strikes.
 */
import { eventKindOf } from "../../model/events/index.ts";
import type { NewBody, PartnershipSource } from "../scenario.ts";
import { parseSelector, selectsBody, selectsPartnership, speaksOfPartnerships } from "../selectors.ts";
import { FOREVER, livingBodies, openBoard, seatOf } from "./book.ts";
import type { Board, Body, Book } from "./book.ts";
import type { DatedEvent } from "./timeline.ts";

/** Bodies that an event strikes: in its limbo, at its start. */
export interface Struck {
  readonly waiting: readonly string[];
  readonly starting: readonly string[];
}

const NOBODY: Struck = { waiting: [], starting: [] };
const USUAL_SHARE = 0.2;
const USUAL_LEGACY = 0.5;

export function applyStructural(book: Book, event: DatedEvent): Struck {
  switch (event.kind) {
    case "merge":
      return merge(book, event);
    case "split":
      return split(book, event);
    case "abolish":
      return abolish(book, event);
    case "create":
      return create(book, event);
    case "transfer-function":
      return transfer(book, event);
    case "boundary-change":
      return changeBoundary(book, event);
    default:
      return eventKindOf(event.kind).strikes ? both(selectedBodies(book, event.who, event.starts)) : NOBODY;
  }
}

const both = (bodies: readonly Body[]): Struck => {
  const ids = bodies.map(({ id }) => id);
  return { waiting: ids, starting: ids };
};

/** Living bodies that any of the selectors names; all of them where there are none. */
export function selectedBodies(book: Book, who: readonly string[] | undefined, month: number): readonly Body[] {
  const living = livingBodies(book, month);
  if (who === undefined) return living;
  const selectors = who.map(parseSelector);
  return living.filter((body) => selectors.some((selector) => selectsBody(selector, body, book.places)));
}

/** Boards that any of the selectors names; those in which two of the named bodies sit. */
export function selectedBoards(book: Book, who: readonly string[] | undefined, month: number): readonly Board[] {
  const boards = [...book.boards.values()];
  if (who === undefined) return boards;
  const isBoard = (id: string): boolean => book.boards.has(id);
  const selectors = who.map(parseSelector);
  const direct = selectors.filter((selector) => speaksOfPartnerships(selector, isBoard));
  const named = selectedBodies(book, who.filter((text) => !speaksOfPartnerships(parseSelector(text), isBoard)), month);
  const needed = Math.min(2, named.length);
  return boards.filter((board) =>
    direct.some((selector) => selectsPartnership(selector, board, book.places)) ||
    (needed > 0 && named.filter(({ id }) => seatOf(board, id, month) !== undefined).length >= needed),
  );
}

/** Bodies in groups: one a locality or region (by the first place they cover), or so many at a time; else all together. */
export function groupsOf(book: Book, bodies: readonly Body[], each: DatedEvent["each"]): readonly (readonly Body[])[] {
  if (each === undefined) return [bodies];
  const groups = new Map<string, Body[]>();
  bodies.forEach((body, i) => {
    const key = typeof each === "number" ? String(Math.floor(i / each)) : each === "locality" ? body.covers[0] : (book.places.regionOf(body.covers[0]) ?? body.covers[0]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [body]);
    else group.push(body);
  });
  return [...groups.values()];
}

function merge(book: Book, event: DatedEvent): Struck {
  const chosen = selectedBodies(book, event.who, event.starts);
  const groups = groupsOf(book, chosen, event.each).filter((group) => group.length >= 2);
  const starting = groups.map((group, i) => {
    const plan = event.into?.[0];
    const id = groups.length === 1 ? (plan?.id ?? event.id) : `${plan?.id ?? event.id}-${i + 1}`;
    const covers = [...new Set(group.flatMap((body) => body.covers))];
    return replace(book, event.starts, group, [{ ...plan, id, covers: plan?.covers ?? covers, share: 1 }])[0];
  });
  return { waiting: groups.flat().map(({ id }) => id), starting };
}

function split(book: Book, event: DatedEvent): Struck {
  const chosen = selectedBodies(book, event.who, event.starts);
  const starting = chosen.flatMap((body) => {
    const parts = event.into ?? [{ id: `${body.id}-a` }, { id: `${body.id}-b` }];
    const renamed = chosen.length === 1 ? parts : parts.map((part) => ({ ...part, id: `${body.id}-${part.id}` }));
    return replace(book, event.starts, [body], renamed.map((part) => ({ ...part, share: part.share ?? 1 / parts.length })));
  });
  return { waiting: chosen.map(({ id }) => id), starting };
}

function changeBoundary(book: Book, event: DatedEvent): Struck {
  const chosen = selectedBodies(book, event.who, event.starts);
  const { covers } = event;
  if (covers === undefined) return both(chosen);
  const starting = chosen.flatMap((body) => {
    const made = replace(book, event.starts, [body], [{ id: `${body.id}-${event.id}`, covers, share: 1 }]);
    join(made, boardsToJoin(book, event, covers), event.starts);
    return made;
  });
  return { waiting: chosen.map(({ id }) => id), starting };
}

/** Ends bodies and lets others take their place; returns the ids of the new ones. */
function replace(book: Book, month: number, old: readonly Body[], plans: readonly (NewBody & { readonly share: number })[]): readonly string[] {
  const made = plans.map((plan) => {
    const body: Body = {
      id: plan.id, name: plan.name ?? plan.id, sector: plan.sector ?? old[0].sector, covers: plan.covers ?? [...new Set(old.flatMap(({ covers }) => covers))],
      capacity: plan.capacity ?? 1, born: month, ends: FOREVER,
    };
    book.bodies.set(body.id, body);
    book.descents.push({ month, body: body.id, from: old.map(({ id }) => ({ body: id, share: plan.share })) });
    return body;
  });
  for (const board of book.boards.values()) {
    const left = old.filter((body) => seatOf(board, body.id, month) !== undefined);
    if (left.length === 0) continue;
    const posts = Math.max(...left.map((body) => seatOf(board, body.id, month)?.posts ?? 1));
    for (const body of made) {
      if (body.covers.includes(board.locality)) board.seats.push({ body: body.id, posts, born: month, ends: FOREVER, from: left.map(({ id }) => id) });
    }
  }
  for (const body of old) endBody(book, body, month);
  return made.map(({ id }) => id);
}

function endBody(book: Book, body: Body, month: number): void {
  body.ends = month;
  for (const board of book.boards.values()) {
    for (const seat of board.seats) if (seat.body === body.id && seat.ends > month) seat.ends = month;
  }
}

function abolish(book: Book, event: DatedEvent): Struck {
  const month = event.starts;
  const isBoard = (id: string): boolean => book.boards.has(id);
  const boardTexts = (event.who ?? []).filter((text) => speaksOfPartnerships(parseSelector(text), isBoard) && text.trim() !== "all");
  for (const board of selectedBoards(book, boardTexts, month)) closeBoard(board, month);
  const bodyTexts = (event.who ?? []).filter((text) => !boardTexts.includes(text));
  const chosen = selectedBodies(book, bodyTexts, month);
  for (const body of chosen) {
    const heirs = heirsOf(book, event, body).filter((heir) => !chosen.includes(heir));
    for (const heir of heirs) {
      book.moves.push({ month, from: body.id, to: heir.id, share: (event.share ?? USUAL_LEGACY) / heirs.length });
      for (const board of book.boards.values()) passSeat(board, body.id, heir, month);
    }
    endBody(book, body, month);
  }
  return { waiting: chosen.map(({ id }) => id), starting: [] };
}

function closeBoard(board: Board, month: number): void {
  board.ends = month;
  for (const seat of board.seats) if (seat.ends > month) seat.ends = month;
}

/** Bodies that receive from one body: those named that share a place with it; all named if none does. */
function heirsOf(book: Book, { to, starts }: DatedEvent, body: Body): readonly Body[] {
  if (to === undefined) return [];
  const named = selectedBodies(book, to, starts).filter(({ id }) => id !== body.id);
  const near = named.filter(({ covers }) => covers.some((place) => body.covers.includes(place)));
  return near.length > 0 ? near : named;
}

/** A seat passes to a body that has none on the board yet and covers its place. */
function passSeat(board: Board, from: string, to: Body, month: number): void {
  const seat = seatOf(board, from, month);
  if (seat === undefined || seatOf(board, to.id, month) !== undefined || !to.covers.includes(board.locality)) return;
  board.seats.push({ body: to.id, posts: seat.posts, born: month, ends: FOREVER, from: [from] });
}

function create(book: Book, event: DatedEvent): Struck {
  const month = event.starts;
  const parents = event.who === undefined ? [] : selectedBodies(book, event.who, month);
  const share = event.share ?? USUAL_SHARE;
  const made = (event.into ?? []).map((plan) => {
    const body: Body = {
      id: plan.id, name: plan.name ?? plan.id, sector: plan.sector ?? "other", covers: plan.covers ?? [...new Set(parents.flatMap(({ covers }) => covers))],
      capacity: plan.capacity ?? 1, born: month, ends: FOREVER,
    };
    book.bodies.set(body.id, body);
    if (parents.length > 0) book.descents.push({ month, body: body.id, from: parents.map(({ id }) => ({ body: id, share })) });
    for (const parent of parents) book.moves.push({ month, from: parent.id, to: null, share });
    join([body.id], boardsToJoin(book, event, body.covers), month, parents.map(({ id }) => id));
    return body.id;
  });
  if (event.board !== undefined) createBoards(book, event, event.board);
  return { waiting: [], starting: made };
}

/** A board begins in its locality, or one in each locality where its locality is `each`. */
function createBoards(book: Book, { starts, id }: DatedEvent, board: PartnershipSource): void {
  if (board.locality !== "each") {
    openBoard(book, board, starts);
    return;
  }
  for (const locality of book.localities) {
    const members = board.members.map((text) => `${text} & locality:${locality}`);
    openBoard(book, { ...board, id: `${board.id || id}-${locality}`, locality, members }, starts);
  }
}

/** Boards that an event's body joins: those named; else the strategic boards of its places. */
function boardsToJoin(book: Book, { joins, starts }: DatedEvent, covers: readonly string[]): readonly Board[] {
  const open = (board: Board): boolean => board.born <= starts && starts < board.ends && covers.includes(board.locality);
  if (joins !== undefined) return selectedBoards(book, joins, starts).filter(open);
  return [...book.boards.values()].filter((board) => board.level === "strategic" && open(board));
}

function join(bodies: readonly string[], boards: readonly Board[], month: number, from: readonly string[] = []): void {
  for (const board of boards) {
    for (const body of bodies) {
      if (seatOf(board, body, month) === undefined) board.seats.push({ body, posts: board.source.posts ?? 1, born: month, ends: FOREVER, from });
    }
  }
}

function transfer(book: Book, event: DatedEvent): Struck {
  const month = event.starts;
  const givers = selectedBodies(book, event.who, month);
  const receivers = new Map<string, Body>();
  const boards = event.joins === undefined ? [] : selectedBoards(book, event.joins, month);
  for (const giver of givers) {
    const heirs = heirsOf(book, event, giver);
    for (const heir of heirs) {
      receivers.set(heir.id, heir);
      book.moves.push({ month, from: giver.id, to: heir.id, share: (event.share ?? USUAL_SHARE) / heirs.length });
      for (const board of boards) passSeat(board, giver.id, heir, month);
    }
    for (const board of boards) {
      const seat = seatOf(board, giver.id, month);
      if (seat !== undefined && heirs.length > 0) seat.ends = month;
    }
  }
  return both([...givers, ...receivers.values()]);
}
