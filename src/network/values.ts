/**
 * From the text of a file to a value: numbers, truth values, gaps.
 *
 * A whole number that a float cannot hold, or one written with a leading nought (a code such as 007), stays text: turning
 * it into a number would lose what it says.
 */
import type { Scalar } from "./map.ts";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const CODE = /^[+-]?0\d/;
const GAPS: ReadonlySet<string> = new Set([
  "",
  "na",
  "n/a",
  "#n/a",
  "nan",
  "null",
  "none",
  "nil",
  "missing",
  ".",
  "-",
  "?",
]);

/** A finite number written with a point, or null. */
export function numberFrom(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : null;
}

/** A finite number written with a decimal comma (3,5) or a point, or null. */
export function numberWithComma(text: string): number | null {
  const trimmed = text.trim();
  return /^[+-]?\d+,\d+$/.test(trimmed) ? numberFrom(trimmed.replace(",", ".")) : numberFrom(trimmed);
}

/** Whether reading this number as a number and writing it again could lose something. */
export function isCode(text: string): boolean {
  const trimmed = text.trim();
  if (CODE.test(trimmed)) return true;
  return /^[+-]?\d{16,}$/.test(trimmed) && !Number.isSafeInteger(Number(trimmed));
}

export function truthFrom(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (word === "true") return true;
  return word === "false" ? false : null;
}

/** Whether a cell without quotation marks says that nothing is known. */
export function isGap(text: string): boolean {
  return GAPS.has(text.trim().toLowerCase());
}

/** Reads a value by the type its file declares; null where the text is not of that type. */
export function valueOfType(text: string, type: string): Scalar | null {
  switch (type) {
    case "boolean": {
      const word = text.trim();
      return word === "1" ? true : word === "0" ? false : truthFrom(word);
    }
    case "int":
    case "integer":
    case "long":
    case "short":
    case "byte":
    case "biginteger":
      return isCode(text) && !CODE.test(text.trim()) ? text.trim() : numberFrom(text);
    case "float":
    case "double":
    case "bigdecimal":
      return numberFrom(text);
    default:
      return text;
  }
}

/** The best value for a text whose file declares no types, as in a bare word of Pajek or DOT. */
export function valueFromText(text: string): Scalar {
  const truth = truthFrom(text);
  if (truth !== null) return truth;
  const number = isCode(text) ? null : numberFrom(text);
  return number ?? text;
}
