/**
 * The lists of GEXF, which tools write in several ways: a|b, a, b and [a, "b, c", 'd'].
 *
 * In brackets or with quotation marks, commas separate and a backslash keeps the next character; otherwise bars separate if
 * there are any, else semicolons, else commas.
 */
import type { Scalar } from "../map.ts";
import { valueOfType } from "../values.ts";

/** Null where an entry is not of the type (`string`, `boolean`, `float`, …). */
export function listFrom(text: string, type: string): readonly Scalar[] | null {
  const trimmed = text.trim();
  const isBracketed = trimmed.startsWith("[") && trimmed.endsWith("]");
  const pieces = isBracketed ? quotedPieces(trimmed.slice(1, -1)) : plainPieces(trimmed);
  const values: Scalar[] = [];
  for (const piece of pieces) {
    const value = valueOfType(piece, type);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}

/** As the reader above takes it back, whatever the entries hold. */
export function listText(values: readonly Scalar[]): string {
  const entries = values.map((value) =>
    typeof value === "string" ? `"${value.replace(/[\\"]/g, "\\$&")}"` : `${value}`,
  );
  return `[${entries.join(", ")}]`;
}

function plainPieces(text: string): string[] {
  if (text === "") return [];
  const separator = ["|", ";", ","].find((each) => text.includes(each));
  return separator === undefined ? [text] : text.split(separator).map((piece) => piece.trim());
}

function quotedPieces(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    while (/\s/.test(text.charAt(at))) at++;
    const mark = text[at];
    const piece = mark === '"' || mark === "'" ? quotedPiece(text, at) : barePiece(text, at);
    pieces.push(piece.text);
    const comma = text.indexOf(",", piece.end);
    if (comma < 0) break;
    at = comma + 1;
    if (at === text.length) pieces.push("");
  }
  return pieces;
}

function quotedPiece(text: string, begin: number): { text: string; end: number } {
  const kept: string[] = [];
  let at = begin + 1;
  while (at < text.length && text[at] !== text[begin]) {
    if (text[at] === "\\") at++;
    kept.push(text.charAt(at));
    at++;
  }
  return { text: kept.join(""), end: at + 1 };
}

function barePiece(text: string, begin: number): { text: string; end: number } {
  const comma = text.indexOf(",", begin);
  const end = comma < 0 ? text.length : comma;
  return { text: text.slice(begin, end).trim(), end };
}
