/**
 * Structural events, worked out beforehand: who ends, who begins, who sits where, who descends from whom.
 * One function a kind; each writes in the book and returns whom the event strikes as it starts.
 */
import { eventKindOf } from "../../model/events/index.ts";
import type { NewBody, PartnershipSource } from "../scenario.ts";
import { parseSelector, speaksOfPartnerships } from "../selectors.ts";
import { FOREVER, openBoard, seatOf } from "./book.ts";
import type { Board, Body, Book } from "./book.ts";
import { groupsOf, nameOfGroup, selectedBoards, selectedBodies } from "./selection.ts";
import type { DatedEvent } from "./timeline.ts";

/** Ids of the bodies that an event strikes when it starts. */
type Struck = readonly string[];

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
      return eventKindOf(event.kind).strikes ? idsOf(selectedBodies(book, event.who, event.starts)) : [];
  }
}

const idsOf = (bodies: readonly Body[]): Struck => bodies.map(({ id }) => id);

function merge(book: Book, event: DatedEvent): Struck {
  const chosen = selectedBodies(book, event.who, event.starts);
  const plan = event.into?.[0];
  return groupsOf(book, chosen, event.each).flatMap((group) => {
    if (group.bodies.length < 2) return [];
    const covers = plan?.covers ?? [...new Set(group.bodies.flatMap((body) => body.covers))];
    return replace(book, event.starts, group.bodies, [
      { ...plan, id: nameOfGroup(plan?.id ?? event.id, group), covers, share: 1 },
    ]);
  });
}

/** Parts of one body have the names they are given; parts of several have the name of what they were part of before it. */
function split(book: Book, event: DatedEvent): Struck {
  const chosen = selectedBodies(book, event.who, event.starts);
  const { into } = event;
  const parts = into ?? [{ id: "a" }, { id: "b" }];
  return chosen.flatMap((body) => {
    const named =
      chosen.length === 1 && into !== undefined
        ? parts
        : parts.map((part) => ({ ...part, id: `${body.id}-${part.id}` }));
    return replace(
      book,
      event.starts,
      [body],
      named.map((part) => ({ ...part, share: part.share ?? 1 / parts.length })),
    );
  });
}

function changeBoundary(book: Book, event: DatedEvent): Struck {
  const chosen = selectedBodies(book, event.who, event.starts);
  const { covers } = event;
  if (covers === undefined) return idsOf(chosen);
  return chosen.flatMap((body) => {
    const made = replace(book, event.starts, [body], [{ id: `${body.id}-${event.id}`, covers, share: 1 }]);
    join(made, boardsToJoin(book, event, covers), event.starts);
    return made;
  });
}

/** Ends bodies and lets others take their place; returns the ids of the new ones. */
function replace(
  book: Book,
  month: number,
  old: readonly Body[],
  plans: readonly (NewBody & { readonly share: number })[],
): readonly string[] {
  const made = plans.map((plan) => {
    const body: Body = {
      id: plan.id,
      name: plan.name ?? plan.id,
      sector: plan.sector ?? old[0].sector,
      covers: plan.covers ?? [...new Set(old.flatMap(({ covers }) => covers))],
      capacity: plan.capacity ?? 1,
      born: month,
      ends: FOREVER,
    };
    book.bodies.set(body.id, body);
    book.descents.push({
      month,
      body: body.id,
      from: old.map(({ id }) => ({ body: id, share: plan.share })),
    });
    return body;
  });
  for (const board of book.boards.values()) {
    const left = old.filter((body) => seatOf(board, body.id, month) !== undefined);
    if (left.length === 0) continue;
    const posts = Math.max(...left.map((body) => seatOf(board, body.id, month)?.posts ?? 1));
    for (const body of made) {
      if (body.covers.includes(board.locality))
        board.seats.push({
          body: body.id,
          posts,
          born: month,
          ends: FOREVER,
          from: left.map(({ id }) => id),
        });
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

/** What `who` of an abolition says of boards, and what of bodies. */
export function abolished(
  book: Book,
  { who = [] }: DatedEvent,
): { readonly ofBoards: readonly string[]; readonly ofBodies: readonly string[] } {
  const isBoard = (id: string): boolean => book.boards.has(id);
  const ofBoards = who.filter(
    (text) => speaksOfPartnerships(parseSelector(text), isBoard) && text.trim() !== "all",
  );
  return { ofBoards, ofBodies: who.filter((text) => !ofBoards.includes(text)) };
}

function abolish(book: Book, event: DatedEvent): Struck {
  const month = event.starts;
  const { ofBoards, ofBodies } = abolished(book, event);
  for (const board of selectedBoards(book, ofBoards, month)) closeBoard(board, month);
  const chosen = selectedBodies(book, ofBodies, month);
  for (const body of chosen) {
    const heirs = heirsOf(book, event.to, body, month).filter((heir) => !chosen.includes(heir));
    for (const heir of heirs) {
      book.moves.push({
        month,
        from: body.id,
        to: heir.id,
        share: (event.share ?? USUAL_LEGACY) / heirs.length,
      });
      for (const board of book.boards.values()) passSeat(board, body.id, heir, month);
    }
    endBody(book, body, month);
  }
  return [];
}

function closeBoard(board: Board, month: number): void {
  board.ends = month;
  for (const seat of board.seats) if (seat.ends > month) seat.ends = month;
}

/** Bodies that receive from one body: those named that share a place with it; all named if none does. */
export function heirsOf(
  book: Book,
  to: readonly string[] | undefined,
  body: Body,
  month: number,
): readonly Body[] {
  if (to === undefined) return [];
  const named = selectedBodies(book, to, month).filter(({ id }) => id !== body.id);
  const near = named.filter(({ covers }) => covers.some((place) => body.covers.includes(place)));
  return near.length > 0 ? near : named;
}

/** A seat passes to a body that has none on the board yet and covers its place; seats of several collapse into one. */
function passSeat(board: Board, from: string, to: Body, month: number): void {
  const seat = seatOf(board, from, month);
  if (seat === undefined || !to.covers.includes(board.locality)) return;
  const own = seatOf(board, to.id, month);
  if (own !== undefined) {
    if (own.born === month) own.from.push(from);
    return;
  }
  board.seats.push({ body: to.id, posts: seat.posts, born: month, ends: FOREVER, from: [from] });
}

function create(book: Book, event: DatedEvent): Struck {
  const month = event.starts;
  const parents = event.who === undefined ? [] : selectedBodies(book, event.who, month);
  const share = event.share ?? USUAL_SHARE;
  const made = (event.into ?? []).map((plan) => {
    const body: Body = {
      id: plan.id,
      name: plan.name ?? plan.id,
      sector: plan.sector ?? "other",
      covers: plan.covers ?? [...new Set(parents.flatMap(({ covers }) => covers))],
      capacity: plan.capacity ?? 1,
      born: month,
      ends: FOREVER,
    };
    book.bodies.set(body.id, body);
    if (parents.length > 0)
      book.descents.push({ month, body: body.id, from: parents.map(({ id }) => ({ body: id, share })) });
    join(
      [body.id],
      boardsToJoin(book, event, body.covers),
      month,
      parents.map(({ id }) => id),
    );
    return body.id;
  });
  // Each new body has its share of what a parent had before any of them took it: one move, so that capacity is kept.
  for (const parent of parents)
    book.moves.push({ month, from: parent.id, to: null, share: Math.min(1, share * made.length) });
  if (event.board !== undefined) createBoards(book, event, event.board);
  return made;
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
function boardsToJoin(
  book: Book,
  { joins, starts }: DatedEvent,
  covers: readonly string[],
): readonly Board[] {
  const open = (board: Board): boolean =>
    board.born <= starts && starts < board.ends && covers.includes(board.locality);
  if (joins !== undefined) return selectedBoards(book, joins, starts).filter(open);
  return [...book.boards.values()].filter((board) => board.level === "strategic" && open(board));
}

function join(
  bodies: readonly string[],
  boards: readonly Board[],
  month: number,
  from: readonly string[] = [],
): void {
  for (const board of boards) {
    for (const body of bodies) {
      if (seatOf(board, body, month) === undefined)
        board.seats.push({
          body,
          posts: board.source.posts ?? 1,
          born: month,
          ends: FOREVER,
          from: [...from],
        });
    }
  }
}

function transfer(book: Book, event: DatedEvent): Struck {
  const month = event.starts;
  const givers = selectedBodies(book, event.who, month);
  const receivers = new Map<string, Body>();
  const boards = event.joins === undefined ? [] : selectedBoards(book, event.joins, month);
  for (const giver of givers) {
    const heirs = heirsOf(book, event.to, giver, month);
    for (const heir of heirs) {
      receivers.set(heir.id, heir);
      book.moves.push({
        month,
        from: giver.id,
        to: heir.id,
        share: (event.share ?? USUAL_SHARE) / heirs.length,
      });
      for (const board of boards) passSeat(board, giver.id, heir, month);
    }
    for (const board of boards) {
      const seat = seatOf(board, giver.id, month);
      if (seat !== undefined && heirs.length > 0) seat.ends = month;
    }
  }
  return idsOf([...givers, ...receivers.values()]);
}
