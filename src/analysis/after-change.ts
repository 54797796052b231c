/**
 * What followed the last change that has started by some month, in one run: how far a line moved from where it stood
 * before the change was announced, and whether it came back. A run cannot say why; where several changes run into each
 * other it cannot even say after which.
 *
 *     before = value in the month before the announcement      back = 1 − |now − before| / furthest from before
 */
import { BACK, courseOf } from "./course.ts";
import type { Course } from "./course.ts";

/** Months: when it is told, when it begins. */
export interface DatedChange {
  readonly announced: number;
  readonly starts: number;
}

export type LastChange<Change extends DatedChange> =
  | { readonly kind: "none" }
  | { readonly kind: "early" | "alone"; readonly change: Change }
  | { readonly kind: "several"; readonly count: number };

/** Months after its start in which nothing can be said of a change yet. */
const EARLY = 3;

const sameDates = (one: DatedChange, other: DatedChange): boolean =>
  one.announced === other.announced && one.starts === other.starts;

/** The last change that has started by a month, and whether it stands alone: others of the very same dates count as one. */
export function lastChange<Change extends DatedChange>(
  changes: readonly Change[],
  month: number,
): LastChange<Change> {
  const started = changes.filter(({ starts }) => starts <= month);
  if (started.length === 0) return { kind: "none" };
  const change = started.reduce((last, each) => (each.starts >= last.starts ? each : last));
  const others = changes.filter(
    (each) =>
      !sameDates(each, change) &&
      each.announced <= month &&
      Math.max(each.starts, each.announced) >= change.announced,
  );
  const dates = others.filter((each, at) => others.findIndex((one) => sameDates(one, each)) === at);
  if (dates.length > 0) return { kind: "several", count: dates.length + 1 };
  return { kind: month - change.starts < EARLY ? "early" : "alone", change };
}

export interface Moved {
  readonly way: Course["way"];
  /** How far, at its furthest. */
  readonly by: number;
  /** The month of its furthest. */
  readonly at: number;
  readonly back: Course["back"];
  /** The first month in which it was back, where it is. */
  readonly backIn: number | null;
}

/** How a line moved from before a change until a month; null where it is not lived so far. */
export function movedSince(
  values: ArrayLike<number>,
  { announced }: DatedChange,
  month: number,
): Moved | null {
  const from = Math.max(0, announced - 1);
  const lived = Array.from(values).slice(from, month + 1);
  const course = lived.every(Number.isFinite) ? courseOf(lived, [0, lived.length - 1]) : null;
  if (course === null) return null;
  const away = lived.map((value) => (course.way === "fell" ? course.start - value : value - course.start));
  const by = Math.max(...away);
  const furthest = away.indexOf(by);
  const back = away.findIndex((each, at) => at > furthest && each <= (1 - BACK) * by);
  return {
    way: course.way,
    by,
    at: from + furthest,
    back: course.back,
    backIn: course.back === "yes" && back >= 0 ? from + back : null,
  };
}
