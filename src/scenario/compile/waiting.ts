/**
 * Who lives through the limbo of a reform: the bodies that it would strike as things stand.
 *
 * As they stand, not as they will turn out: whom a reform means is asked when it is announced and again of every body
 * that begins before it starts. What is announced later (another reform, an election freeze) changes nobody's past.
 */
import { eventKindOf } from "../../model/events/index.ts";
import type { Book } from "./book.ts";
import { bodiesBetween, groupsOf } from "./selection.ts";
import { abolished, heirsOf } from "./structural.ts";
import type { DatedEvent } from "./timeline.ts";

/** Ids of the bodies that wait for an event between its announcement and its start. The book must be complete. */
export function waitingFor(book: Book, event: DatedEvent): readonly string[] {
  const { announced, starts, kind, who } = event;
  if (announced >= starts || kind === "create" || !eventKindOf(kind).strikes) return [];
  const from = Math.max(announced, 0);
  const selected = (texts: readonly string[] | undefined) => bodiesBetween(book, texts, from, starts);
  const ids = (() => {
    switch (kind) {
      case "abolish":
        return selected(abolished(book, event).ofBodies);
      case "merge":
        return groupsOf(book, selected(who), event.each).flatMap(({ bodies }) =>
          bodies.length < 2 ? [] : bodies,
        );
      case "transfer-function": {
        const givers = selected(who);
        return [
          ...givers,
          ...givers.flatMap((giver) => heirsOf(book, event.to, giver, Math.max(from, giver.born))),
        ];
      }
      default:
        return selected(who);
    }
  })();
  return [...new Set(ids.map(({ id }) => id))];
}
