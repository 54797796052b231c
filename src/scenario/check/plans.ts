/**
 * What only a walk through a plan's timeline can tell: whether those whom an event names are there when it starts,
 * whether what it makes has an id of its own, and how many come to work in one place.
 *
 * Every plan is walked, but an event is told of once, under the first plan it belongs to: what the timeline names may
 * well be missing where a plan leaves something out.
 */
import { eventKindOf } from "../../model/events/index.ts";
import { openBook } from "../compile/book.ts";
import type { Board, Body, Book } from "../compile/book.ts";
import { place, selectedLocalities } from "../compile/effects.ts";
import { describeWorld } from "../compile.ts";
import { groupsOf } from "../compile/selection.ts";
import { abolished, applyStructural } from "../compile/structural.ts";
import { LEAVE_AS_IS, optionsOf, timelineOf } from "../compile/timeline.ts";
import type { DatedEvent } from "../compile/timeline.ts";
import { LIMITS } from "../limits.ts";
import { isTemplate } from "../scenario.ts";
import type { Option, Scenario } from "../scenario.ts";
import { parseSelector } from "../selectors.ts";
import type { Report } from "./findings.ts";
import { placeOf } from "./place.ts";

export function checkPlans(scenario: Scenario, report: Report): void {
  const book = openBook(describeWorld(scenario));
  // A template's boards are its own affair.
  if (!isTemplate(scenario.world))
    scenario.world.partnerships.forEach(({ id }, at) =>
      checkLeader(book.boards.get(id), placeOf("world", "partnerships", at, "leader"), report),
    );
  optionsOf(scenario).forEach((option, at) => walk(scenario, option, at - 1, report));
}

/** @param at position among the plans of the file; −1 for leave as is */
function walk(scenario: Scenario, option: Option, at: number, report: Report): void {
  const placeOfEvent = placesOf(scenario, option, at);
  const book = openBook(describeWorld(scenario));
  for (const event of timelineOf(scenario, option)) {
    const where = placeOfEvent.get(event.id);
    if (where !== undefined) checkWhom(book, event, where, report);
    const before = new Map(book.bodies);
    const boards = new Map(book.boards);
    applyStructural(book, event);
    if (where !== undefined) checkMade(event, { before, boards, book, where: where.at }, report);
  }
  checkCrowds(book, option.id === LEAVE_AS_IS ? "events" : placeOf("options", at), report);
}

/** Where an event stands, and which of its fields stand there; null for all of them. */
interface Spot {
  readonly at: string;
  readonly own: ReadonlySet<string> | null;
}

/** Where in the file the events stand that are this plan's to answer for. */
function placesOf(scenario: Scenario, option: Option, at: number): ReadonlyMap<string, Spot> {
  const whole = (events: Scenario["events"], ...path: readonly PropertyKey[]) =>
    events.map(({ id }, i) => [id, { at: placeOf("", ...path, i), own: null }] as const);
  if (option.id === LEAVE_AS_IS) return new Map(whole(scenario.events, "events"));
  const changed = Object.entries(option.changes ?? {}).map(
    ([id, change]) =>
      [id, { at: placeOf("options", at, "changes", id), own: new Set(Object.keys(change)) }] as const,
  );
  return new Map<string, Spot>([...changed, ...whole(option.events ?? [], "options", at, "events")]);
}

/** Said of a name that leads somewhere, but not yet, or not under this plan. */
const BY_THEN = "by-then";

/** A list may name several of whom only some are there by then; one of whom nobody is there is a mistake. */
function checkWhom(book: Book, event: DatedEvent, { at, own }: Spot, report: Report): void {
  const lists = { who: event.who, to: event.to, joins: event.joins };
  for (const [field, texts = []] of Object.entries(lists)) {
    const missing = texts.map((text) => missingIn(book, text, event.starts));
    if (missing.length === 0 || missing.includes(null)) continue;
    texts.forEach((text, i) => {
      const place = own === null || own.has(field) ? placeOf(at, field, i) : at;
      report(place, missing[i] ?? "", text, { what: "something", when: BY_THEN });
    });
  }
  if (event.leader !== undefined) {
    const gone = missingIn(book, event.leader, event.starts);
    if (gone !== null) report(`${at}.leader`, gone, event.leader, { what: "a body", when: BY_THEN });
  }
  if (event.who !== undefined && !findsSomebody(book, event))
    report(own === null || own.has("who") ? `${at}.who` : at, "finds-nobody", event.who);
}

/** What is wrong with a selector that names somebody who is not there in a month; null where nothing is. */
function missingIn(book: Book, text: string, month: number): string | null {
  for (const { key, value } of parseSelector(text)) {
    if (key !== "id" && key !== "partnership") continue;
    const life = book.bodies.get(value) ?? book.boards.get(value);
    if (life !== undefined && life.ends <= month) return "not-there-any-more";
    if (life === undefined && !book.localities.includes(value)) return "leads-nowhere";
  }
  return null;
}

/** Kinds for which `who` may find nobody: a body may begin of nothing. */
function findsSomebody(book: Book, event: DatedEvent): boolean {
  const { scope } = eventKindOf(event.kind);
  if (event.kind === "create" || scope === "timeline") return true;
  if (scope === "localities") return selectedLocalities(book, event).length > 0;
  const { bodies, boards } = place(book, event);
  if (event.kind === "merge")
    return groupsOf(book, bodies, event.each).some((group) => group.bodies.length > 1);
  const closes = event.kind === "abolish" && abolished(book, event).ofBoards.length > 0;
  return closes || bodies.length > 0 || boards.length > 0;
}

interface Made {
  readonly before: ReadonlyMap<string, Body>;
  readonly boards: ReadonlyMap<string, Board>;
  readonly book: Book;
  readonly where: string;
}

/** A body that begins under the id of another would take its place without a word. */
function checkMade({ board }: DatedEvent, { before, boards, book, where }: Made, report: Report): void {
  for (const [id, body] of book.bodies)
    if (before.has(id) && before.get(id) !== body) report(where, "taken-id", id);
  if (board === undefined) return;
  for (const [id, opened] of book.boards) {
    if (boards.get(id) === opened) continue;
    if (boards.has(id)) report(where, "taken-id", id);
    checkLeader(opened, `${where}.board.leader`, report);
  }
}

/** Who leads a partnership sits in it: otherwise nobody would be led, without a word. */
function checkLeader(board: Board | undefined, at: string, report: Report): void {
  const leader = board?.source.leader;
  if (board === undefined || leader === undefined || board.form !== "lead") return;
  if (!board.seats.some(({ body }) => body === leader)) report(at, "not-a-member", leader);
}

/** Informal ties grow with the square of those who ever work in one place, circles of friends with the cube. */
function checkCrowds(book: Book, at: string, report: Report): void {
  const crowd = new Map<string, number>();
  for (const { covers } of book.bodies.values())
    for (const place of covers) crowd.set(place, (crowd.get(place) ?? 0) + 1);
  const [most, count] = [...crowd].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0] as const);
  if (count > LIMITS.bodiesInPlace)
    report(at, "too-many-bodies", `${count} in ${most}`, { limit: String(LIMITS.bodiesInPlace) });
}
