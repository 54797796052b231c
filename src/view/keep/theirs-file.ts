/** What the reader wrote of a scenario, as a file to take along and to open again. Pure: from texts to texts. */
import { NOTHING_WRITTEN } from "./theirs.ts";
import type { Agreement, Theirs } from "./theirs.ts";

/** What such a file says it is. */
const KIND = "joinery: what a reader wrote";
/** Longer texts than any field takes are no work of this page. */
const LONGEST = 4000;

export const textsFile = (scenario: string, texts: Theirs): string =>
  `${JSON.stringify({ kind: KIND, scenario, texts }, null, 2)}\n`;

export interface TextsRead {
  readonly scenario: string;
  readonly texts: Theirs;
}

/** Null where the file is another one, or broken. Parts that are missing stand empty. */
export function textsOf(file: string): TextsRead | null {
  const read = objectIn(parsed(file));
  if (read.kind !== KIND) return null;
  const texts = objectIn(read.texts);
  return {
    scenario: textIn(read.scenario),
    texts: {
      ...NOTHING_WRITTEN,
      by: textIn(texts.by),
      next: textIn(texts.next),
      data: textIn(texts.data),
      decisions: textIn(texts.decisions),
      errors: textIn(texts.errors),
      ethics: textIn(texts.ethics),
      agreed: Object.fromEntries(
        Object.entries(objectIn(texts.agreed)).map(([name, each]) => [name, agreementIn(each)]),
      ),
      expected: expectedIn(objectIn(texts.expected)),
    },
  };
}

function agreementIn(value: unknown): Agreement {
  const { by, on, why } = objectIn(value);
  return { by: textIn(by), on: textIn(on), why: textIn(why) };
}

function expectedIn({ locked, print, guesses }: Readonly<Record<string, unknown>>): Theirs["expected"] {
  const all = Object.entries(objectIn(guesses)).map(([key, guess]) => [key, textIn(guess)] as const);
  return all.length === 0
    ? null
    : { locked: textIn(locked), print: textIn(print), guesses: Object.fromEntries(all) };
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const objectIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};

export const textIn = (value: unknown): string => (typeof value === "string" ? value.slice(0, LONGEST) : "");
