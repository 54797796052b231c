/**
 * Fields that stand twice in one object of a JSON text: a parser keeps the last of them without a word.
 * The text is known to be sound JSON, so its strings, brackets and commas can be followed without a grammar.
 */
import { shown } from "../problem.ts";
import type { Problem } from "../problem.ts";
import { placeOf } from "./place.ts";

/** An open object or list: its place, the fields seen so far, and where it stands now. */
interface Open {
  readonly at: string;
  readonly fields: Set<string> | null;
  here: string;
  index: number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g;

export function repeatedFields(text: string): readonly Problem[] {
  const found: Problem[] = [];
  const open: Open[] = [];
  let last = "";
  for (const [token] of text.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === "{" || token === "[") {
      const at = inside?.here ?? "";
      open.push({ at, fields: token === "{" ? new Set() : null, here: placeIn(at, token), index: 0 });
    } else if (token === "}" || token === "]") open.pop();
    else if (inside !== undefined && token === "," && inside.fields === null)
      inside.here = placeOf(inside.at, ++inside.index);
    else if (inside !== undefined && token === ":" && inside.fields !== null) {
      const name = String(JSON.parse(last));
      inside.here = placeOf(inside.at, name);
      if (inside.fields.has(name))
        found.push({ at: inside.here, code: "repeated-field", found: `${shown(name)} again`, values: {} });
      inside.fields.add(name);
    }
    last = token;
  }
  return found;
}

const placeIn = (at: string, bracket: string): string => (bracket === "[" ? placeOf(at, 0) : at);
