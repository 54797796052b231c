/**
 * Only plain data gets in: text, numbers, true and false, lists, and objects whose keys are harmless.
 *
 * A file can hold keys that would reach into the workings of objects (`__proto__`), numbers beyond all bounds (`1e999`),
 * and through YAML dates, loops and more. They are reported and taken out, so that the rest can still be looked at.
 */
import { LIMITS } from "../limits.ts";
import type { Report } from "./findings.ts";
import { WHOLE_FILE, placeOf } from "./place.ts";

/** Control characters other than tab and line ends, and halves of characters: no file of ours could hold them. */
const BROKEN = /[\p{Surrogate}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/u;

const DANGEROUS: readonly string[] = ["__proto__", "constructor", "prototype"];

interface Copying {
  readonly report: Report;
  /** Values copied so far: a small file can stand for a huge one where parts of it are told again by name. */
  values: number;
}

/** A copy without what may not be there; what was taken out leaves no trace but its problem. */
export const plainCopy = (value: unknown, report: Report): unknown =>
  copyOf(value, "", 0, { report, values: 0 });

function copyOf(value: unknown, at: string, depth: number, copying: Copying): unknown {
  const { report } = copying;
  const place = at === "" ? WHOLE_FILE : at;
  copying.values++;
  if (copying.values > LIMITS.values) {
    report(WHOLE_FILE, "too-many-values", "more values", { limit: String(LIMITS.values) });
    return undefined;
  }
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (BROKEN.test(value)) report(place, "broken-text", value);
    return value;
  }
  if (typeof value === "number") {
    // Minus nought becomes nought: the state of a run knows only one.
    if (Number.isFinite(value)) return value + 0;
    report(place, "not-finite", String(value));
    return undefined;
  }
  if (typeof value !== "object") {
    if (value !== undefined) report(place, "strange-value", typeof value);
    return undefined;
  }
  if (depth >= LIMITS.depth) {
    report(place, "too-deep", "more lists and objects inside each other", { limit: String(LIMITS.depth) });
    return undefined;
  }
  if (Array.isArray(value))
    return value.map((each: unknown, i) => copyOf(each, placeOf(at, i), depth + 1, copying));
  return copyOfObject(value, at, depth, copying);
}

function copyOfObject(value: object, at: string, depth: number, copying: Copying): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) {
    copying.report(
      at === "" ? WHOLE_FILE : at,
      "strange-value",
      Object.prototype.toString.call(value).slice(8, -1),
    );
    return undefined;
  }
  const entries = Object.entries(value).flatMap(([key, each]): readonly (readonly [string, unknown])[] => {
    const place = placeOf(at, key);
    if (DANGEROUS.includes(key)) {
      copying.report(place, "forbidden-key", key);
      return [];
    }
    const copy = copyOf(each, place, depth + 1, copying);
    return copy === undefined ? [] : [[key, copy]];
  });
  return Object.fromEntries(entries);
}
