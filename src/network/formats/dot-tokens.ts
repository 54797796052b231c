/**
 * The words of a DOT file: names bare or in quotation marks, HTML in angle brackets, marks and arrows. Comments go.
 */
import type { Draft } from "../draft.ts";

export interface DotToken {
  readonly text: string;
  /** A name rather than a mark or a word of the language. */
  readonly isQuoted: boolean;
  readonly line: number;
}

const TOKEN =
  /\s+|\/\/[^\n]*|\/\*|#[^\n]*|->|--|[{}[\];,=:]|-?(?:\.\d+|\d+(?:\.\d*)?)|[^\s{}[\];,=:"<>-]+|"|<|-/y;

/** Null where a quotation or a comment is never closed (the problem is told). */
export function dotTokens(text: string, draft: Draft): DotToken[] | null {
  const tokens: DotToken[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.[0] ?? text.charAt(at);
    const end =
      found === "/*"
        ? closing(text, "*/", at)
        : found === '"'
          ? quoteEnd(text, at)
          : found === "<"
            ? htmlEnd(text, at)
            : at + found.length;
    if (end < 0) {
      draft.report.problem("dot-not-closed", line, text.slice(at, at + 40));
      return null;
    }
    const whole = text.slice(at, end);
    if (found === '"') tokens.push({ text: unquoted(whole), isQuoted: true, line });
    else if (found === "<") tokens.push({ text: whole, isQuoted: true, line });
    else if (!/^(\s|\/|#)/.test(found)) tokens.push({ text: found, isQuoted: false, line });
    line += whole.match(/\n/g)?.length ?? 0;
    at = end;
  }
  return tokens;
}

function closing(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at + 2);
  return end < 0 ? -1 : end + mark.length;
}

function quoteEnd(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}

function htmlEnd(text: string, begin: number): number {
  let depth = 0;
  for (let at = begin; at < text.length; at++) {
    if (text[at] === "<") depth++;
    if (text[at] === ">" && --depth === 0) return at + 1;
  }
  return -1;
}

/** \" is a quotation mark, \n and its kin a line end, and a backslash before a line end joins the lines. */
function unquoted(whole: string): string {
  return whole
    .slice(1, -1)
    .replace(/\\\r?\n/g, "")
    .replace(/\\(["\\nlr])/g, (_, character) => (/[nlr]/.test(String(character)) ? "\n" : String(character)));
}
