/** Strikes, settings, single occurrences and savings of a timeline, in rows. */
import { eventKindOf } from "../../model/events/index.ts";
import type { EventKind } from "../../model/events/event.ts";
import type {
  Occurrence,
  PlannedSaving,
  SettingEffect,
  SettingTarget,
  StrikeStructure,
} from "../../model/structure.ts";
import { FORMS } from "../../model/vocabulary.ts";
import { parseSelector } from "../selectors.ts";
import { FOREVER, byId, seatOf } from "./book.ts";
import type { Board, Body, Book } from "./book.ts";
import type { NameBook } from "./names.ts";
import type { Rows } from "./rows.ts";
import { groupsOf, nameOfGroup, namedBoards, selectedBoards, selectedBodies } from "./selection.ts";
import type { DatedEvent } from "./timeline.ts";
import { waitingFor } from "./waiting.ts";

/** Whom an event selects, worked out when its turn in the timeline came. */
export interface Selection {
  readonly bodies: readonly Body[];
  readonly boards: readonly Board[];
}

/** An event with whom it selects, and the ids of those it strikes as it starts. */
export interface PlacedEvent extends Selection {
  readonly event: DatedEvent;
  readonly starting: readonly string[];
}

export function place(book: Book, event: DatedEvent): Selection {
  const { scope } = eventKindOf(event.kind);
  return {
    bodies: scope === "organisations" ? selectedBodies(book, event.who, event.starts) : [],
    boards: scope === "partnerships" ? selectedBoards(book, event.who, event.starts) : [],
  };
}

export const sizeOf = (event: DatedEvent): number => event.size ?? eventKindOf(event.kind).size?.default ?? 0;

/** Rows in the order of announcement, so that what is announced later never comes between what was there before. */
export function strikesOf(book: Book, placed: readonly PlacedEvent[], { bodyRow }: Rows): StrikeStructure {
  const strikes = placed.flatMap(({ event, starting }, at) => {
    const { fit = 0, align = 0 } = event;
    const severity = sizeOf(event);
    if (severity <= 0 && fit === 0 && align === 0) return [];
    const waiting = severity > 0 ? waitingFor(book, event) : [];
    const ids = [...new Set([...waiting, ...starting])].sort();
    return ids.map((id) => ({
      event,
      at,
      severity,
      fit,
      align,
      organisation: bodyRow.get(id) ?? -1,
      waits: waiting.includes(id),
      meets: starting.includes(id),
    }));
  });
  strikes.sort((a, b) => a.event.announced - b.event.announced || byId(a.event, b.event));
  return {
    count: strikes.length,
    organisation: Int32Array.from(strikes, ({ organisation }) => organisation),
    severity: Float64Array.from(strikes, ({ severity }) => severity),
    announced: Int32Array.from(strikes, ({ event }) => event.announced),
    planned: Int32Array.from(strikes, ({ event }) => event.planned),
    starts: Int32Array.from(strikes, ({ event }) => event.starts),
    limbo: Uint8Array.from(strikes, ({ waits }) => (waits ? 1 : 0)),
    meets: Uint8Array.from(strikes, ({ meets }) => (meets ? 1 : 0)),
    fit: Float64Array.from(strikes, ({ fit }) => fit),
    align: Float64Array.from(strikes, ({ align }) => align),
    event: Int32Array.from(strikes, ({ at }) => at),
  };
}

export function settingEffectsOf(
  book: Book,
  placed: readonly PlacedEvent[],
  rows: Rows,
): readonly SettingEffect[] {
  const effects = placed.flatMap((each) => {
    const kind = eventKindOf(each.event.kind);
    return kind.settings.map(({ target, operation, times }): SettingEffect => ({
      target,
      operation,
      size: sizeOf(each.event) * times,
      starts: each.event.starts,
      rows: rowsFor(target, each, book, rows),
      ...duration(kind, each.event),
    }));
  });
  // Floors hold whatever else happens to a budget, so they come last.
  return [
    ...effects.filter(({ operation }) => operation !== "floor"),
    ...effects.filter(({ operation }) => operation === "floor"),
  ];
}

function duration(
  { lasts }: EventKind,
  { starts, ends }: DatedEvent,
): { readonly ends: number; readonly phase: number } {
  if (lasts === "phased") return { ends: FOREVER, phase: ends === null ? 0 : ends - starts };
  return { ends: lasts === "until-ends" && ends !== null ? ends : FOREVER, phase: 0 };
}

const LOCALITY_TARGETS: readonly SettingTarget[] = ["pressure"];
const BODY_TARGETS: readonly SettingTarget[] = ["budget", "floor", "capacity"];

/** Rows of the table that a target stands in. */
function rowsFor(
  target: SettingTarget,
  { event, bodies, boards }: PlacedEvent,
  book: Book,
  rows: Rows,
): Int32Array {
  const { scope } = eventKindOf(event.kind);
  const places = scope === "localities" ? selectedLocalities(book, event) : [];
  if (LOCALITY_TARGETS.includes(target))
    return Int32Array.from(places, (id) => book.localities.indexOf(id)).sort();
  if (BODY_TARGETS.includes(target)) {
    const chosen =
      scope === "localities"
        ? rows.bodies.filter(({ covers }) => covers.some((id) => places.includes(id)))
        : withHeirs(book, bodies);
    return Int32Array.from(chosen, ({ id }) => rows.bodyRow.get(id) ?? -1).sort();
  }
  const chosen =
    scope === "localities"
      ? rows.boards.filter(({ locality }) => places.includes(locality))
      : withLaterBoards(book, event, boards);
  return Int32Array.from(chosen, ({ id }) => rows.boardRow.get(id) ?? -1).sort();
}

/** Ids of the localities that an event means. */
export function selectedLocalities(book: Book, { who, starts }: DatedEvent): readonly string[] {
  if (who === undefined) return book.localities;
  const { regionOf } = book.placesIn(starts);
  const selectors = who.map(parseSelector);
  return book.localities.filter((id) =>
    selectors.some((selector) =>
      selector.every(
        ({ key, value }) =>
          key === "all" ||
          ((key === "id" || key === "locality") && value === id) ||
          (key === "region" && regionOf(id) === value),
      ),
    ),
  );
}

/** A law or a habit that lasts holds for boards that begin while it does, where it names boards and not bodies. */
function withLaterBoards(book: Book, event: DatedEvent, boards: readonly Board[]): readonly Board[] {
  const { ends } = duration(eventKindOf(event.kind), event);
  const later = namedBoards(book, event.who, event.starts).filter(
    (board) => event.starts < board.born && board.born < ends && !boards.includes(board),
  );
  return [...boards, ...later];
}

/** Money follows function: a body formed mostly of bodies with a changed budget has it too. */
function withHeirs(book: Book, bodies: readonly Body[]): readonly Body[] {
  const ids = new Set(bodies.map(({ id }) => id));
  const found = [...bodies];
  for (const { body, from } of book.descents) {
    const heir = book.bodies.get(body);
    if (
      heir === undefined ||
      ids.has(body) ||
      from.filter((parent) => ids.has(parent.body)).length * 2 < from.length
    )
      continue;
    ids.add(body);
    found.push(heir);
  }
  return found;
}

export function occurrencesOf(
  book: Book,
  placed: readonly PlacedEvent[],
  rows: Rows,
  names: NameBook,
): readonly Occurrence[] {
  return placed.flatMap(({ event, bodies, boards }): readonly Occurrence[] => {
    const once = { month: event.starts, size: sizeOf(event), name: [0, 0] as const, form: 0, leader: -1 };
    switch (event.kind) {
      case "leadership-leaves":
        return [{ ...once, kind: "vacate", rows: seatRowsOf(rows, bodies, event.starts, false) }];
      case "staff-cut":
        return [
          { ...once, kind: "cut", rows: Int32Array.from(bodies, ({ id }) => rows.bodyRow.get(id) ?? -1) },
        ];
      case "share-leadership":
        return groupsOf(book, bodies, event.each).map((group) => ({
          ...once,
          kind: "share-post",
          rows: seatRowsOf(rows, group.bodies, event.starts, true),
          name: names.one("shared-post", nameOfGroup(event.id, group)),
        }));
      case "governance-form":
        return [
          {
            ...once,
            kind: "govern",
            rows: Int32Array.from(boards, ({ id }) => rows.boardRow.get(id) ?? -1),
            form: FORMS.indexOf(event.form ?? "none"),
            leader: rows.bodyRow.get(event.leader ?? "") ?? -1,
          },
        ];
      default:
        return [];
    }
  });
}

/** Seats of some bodies on boards, in a month; of strategic boards only, where it is their leaders that matter. */
function seatRowsOf(
  { boards, seats, seatStart }: Rows,
  bodies: readonly Body[],
  month: number,
  strategic: boolean,
): Int32Array {
  const ids = new Set(bodies.map(({ id }) => id));
  const found: number[] = [];
  boards.forEach((board, b) => {
    if (strategic && board.level !== "strategic") return;
    for (let s = seatStart[b]; s < seatStart[b + 1]; s++) {
      const { body } = seats[s].life;
      if (ids.has(body) && seatOf(board, body, month) === seats[s].life) found.push(s);
    }
  });
  return Int32Array.from(found);
}

export function savingsOf(placed: readonly PlacedEvent[], { bodyRow }: Rows): readonly PlannedSaving[] {
  return placed.flatMap(({ event, starting, bodies }) => {
    if (event.saving === undefined) return [];
    const ids = starting.length > 0 ? starting : bodies.map(({ id }) => id);
    return [
      {
        starts: event.starts,
        amount: event.saving,
        rows: Int32Array.from(ids, (id) => bodyRow.get(id) ?? -1),
      },
    ];
  });
}
