/**
 * Changes of plain data that can be taken back: what was there and what is there now, at each place that differs.
 *
 * A step of editing is kept as such a patch, and so is a scenario in a link, as what it differs in from a shipped one.
 */
import { isRecord } from "../check/place.ts";

export type Path = readonly (string | number)[];

/** A field that came, went or changed; left out where there is none. */
interface FieldChange {
  readonly at: Path;
  readonly was?: unknown;
  readonly is?: unknown;
}
/** A stretch of a list that gave way to another. */
interface ListChange {
  readonly at: Path;
  readonly from: number;
  readonly out: readonly unknown[];
  readonly in: readonly unknown[];
}
export type Change = FieldChange | ListChange;
export type Patch = readonly Change[];

/** What must change for one value to become the other. */
export const diff = (before: unknown, after: unknown): Patch => diffAt(before, after, []);

function diffAt(before: unknown, after: unknown, at: Path): Patch {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after, at);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => diffAt(ownField(before, key), ownField(after, key), [...at, key]));
  }
  return [
    { at, ...(before === undefined ? {} : { was: before }), ...(after === undefined ? {} : { is: after }) },
  ];
}

/** A field that is the record's own: every record answers to `toString`, but few have one. */
const ownField = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function diffLists(before: readonly unknown[], after: readonly unknown[], at: Path): Patch {
  if (before.length === after.length)
    return before.flatMap((each, index) => diffAt(each, after[index], [...at, index]));
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && isSame(before[from], after[from])) from++;
  let tail = 0;
  while (tail < shorter - from && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  return [
    { at, from, out: before.slice(from, before.length - tail), in: after.slice(from, after.length - tail) },
  ];
}

const isSame = (one: unknown, other: unknown): boolean => diffAt(one, other, []).length === 0;

/** The patch that takes a patch back. */
export const reverse = (patch: Patch): Patch =>
  patch.toReversed().map((change) => {
    if ("from" in change) return { ...change, out: change.in, in: change.out };
    const { at, was, is } = change;
    return { at, ...(is === undefined ? {} : { was: is }), ...(was === undefined ? {} : { is: was }) };
  });

/** The value with a patch applied. @throws RangeError where the patch does not fit it */
export function patched<T>(value: T, patch: Patch): T {
  let now: unknown = value;
  for (const change of patch) now = changeAt(now, change.at, change);
  // oxlint-disable-next-line typescript/consistent-type-assertions -- a patch made by `diff` from values of T leads to a value of T; one from outside is checked by whoever reads it
  return now as T;
}

function changeAt(value: unknown, at: Path, change: Change): unknown {
  if (at.length === 0) return changed(value, change);
  const [key, ...rest] = at;
  if (Array.isArray(value) && typeof key === "number" && key >= 0 && key < value.length)
    return value.with(key, changeAt(value[key], rest, change));
  if (!isRecord(value) || typeof key !== "string") throw new RangeError(`nothing stands at ${at.join(".")}`);
  const inside = changeAt(ownField(value, key), rest, change);
  if (inside !== undefined) return { ...value, [key]: inside };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function changed(value: unknown, change: Change): unknown {
  if (!("from" in change)) return change.is;
  if (!Array.isArray(value) || change.from > value.length)
    throw new RangeError(`no list stands at ${change.at.join(".")}`);
  return value.toSpliced(change.from, change.out.length, ...change.in);
}

/** Whether something read from outside has the shape of a patch; whether it fits is seen when it is applied. */
export const isPatch = (data: unknown): data is Patch => Array.isArray(data) && data.every(isChange);

function isChange(data: unknown): boolean {
  if (!isRecord(data) || !Array.isArray(data["at"])) return false;
  const isPath = data["at"].every((key) =>
    typeof key === "number" ? Number.isInteger(key) && key >= 0 : typeof key === "string",
  );
  if (!isPath || !("from" in data)) return isPath;
  const { from } = data;
  return (
    typeof from === "number" &&
    Number.isInteger(from) &&
    from >= 0 &&
    Array.isArray(data["out"]) &&
    Array.isArray(data["in"])
  );
}
