/**
 * What is wrong with something a person gave us, as data.
 *
 * A problem never holds a sentence: `words/en/problems.ts` turns the code into what was wanted and what to do,
 * so that every sentence stands in the word files and every fault of a file can be told at once.
 */
export interface Problem {
  /** Where: a path such as `events[2].size`, or a line such as `line 14` with the file's name before it. */
  readonly at: string;
  /** Which rule was broken: a key of the problem words. */
  readonly code: string;
  /** What stands there, shortened to something a person can read. */
  readonly found: string;
  /** What the sentence needs besides: the names, bounds or words that would have been right. */
  readonly values: Readonly<Record<string, string>>;
}

/** Input that cannot be used; carries every problem found, not just the first. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((each) => `${each.at}: ${each.code} (${each.found})`).join("\n"));
    this.name = "InputError";
    this.problems = problems;
  }
}

const LONGEST_SHOWN = 60;

/** A value as a person would recognise it in their file: short, quoted, never a page of JSON. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
