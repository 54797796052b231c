/**
 * JSON of a stranger: depth is bounded before it is parsed, and the words NaN and Infinity, which are no JSON but which
 * Python writes, are taken as gaps and told.
 */
import type { Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Undefined where the text is no usable JSON (the problem is told). */
export function jsonFrom(text: string, draft: Draft): unknown {
  const scanned = scannedText(text);
  if (scanned.depth > LIMITS.depth) {
    draft.report.problem("too-deep", scanned.deepLine, "", { limit: `${LIMITS.depth}` });
    return undefined;
  }
  if (scanned.odd > 0) draft.report.problem("json-odd-numbers", null, `${scanned.odd}`);
  try {
    const value: unknown = JSON.parse(scanned.text);
    return value;
  } catch (error) {
    draft.report.problem("not-json", null, error instanceof Error ? error.message : "");
    return undefined;
  }
}

interface Scanned {
  /** With null in the place of NaN and the infinities. */
  readonly text: string;
  readonly depth: number;
  readonly deepLine: number;
  readonly odd: number;
}

const ODD = /-?(?:NaN|Infinity)/y;

function scannedText(text: string): Scanned {
  const pieces: string[] = [];
  let from = 0;
  let depth = 0;
  let line = 1;
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfText(text, at);
    else if (character === "\n") line++;
    else if (character === "]" || character === "}") depth--;
    else if (character === "[" || character === "{") {
      depth++;
      if (depth > LIMITS.depth) return { text, depth, deepLine: line, odd };
    } else if (character === "N" || character === "I" || character === "-") {
      ODD.lastIndex = at;
      const word = ODD.exec(text)?.[0];
      if (word === undefined) continue;
      odd++;
      pieces.push(text.slice(from, at), "null");
      at += word.length - 1;
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return { text: odd > 0 ? pieces.join("") : text, depth, deepLine: line, odd };
}

/** Where the closing quotation mark stands. */
function endOfText(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
