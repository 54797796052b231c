/** The catalogue of event kinds: the vocabulary of every timeline. */
import type { EventKind } from "./event.ts";
import { moneyEvents } from "./money.ts";
import { peopleEvents } from "./people.ts";
import { structuralEvents } from "./structure.ts";
import { termsEvents } from "./terms.ts";

const KINDS = [...structuralEvents, ...peopleEvents, ...moneyEvents, ...termsEvents] as const;
export const EVENT_KINDS: readonly EventKind[] = KINDS;
export type EventKindName = (typeof KINDS)[number]["kind"];

const BY_NAME = new Map<string, EventKind>(EVENT_KINDS.map((each) => [each.kind, each]));

/** @throws RangeError when there is no such kind */
export function eventKindOf(kind: string): EventKind {
  const found = BY_NAME.get(kind);
  if (found === undefined)
    throw new RangeError(
      `no event kind ${JSON.stringify(kind)}; there are ${[...BY_NAME.keys()].join(", ")}`,
    );
  return found;
}
