/** Arguments as typed, made into numbers and choices; what cannot be is a problem, never a guess. */
import { InputError, shown } from "../scenario/problem.ts";

/** A whole number of at least `least`, and at most `most`. */
export const wholeNumber =
  (name: string, least: number, most = 1_000_000) =>
  (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most && text.trim() !== "") return value;
    throw new InputError([
      {
        at: `--${name}`,
        code: "not-a-number",
        found: shown(text),
        values: { wanted: `a whole number from ${least} to ${most}` },
      },
    ]);
  };

/** Values separated by commas, each one of those known. */
export const someOf =
  (name: string, known: readonly string[]) =>
  (text: string): readonly string[] =>
    text.split(",").map((each) => {
      const value = each.trim();
      if (known.includes(value)) return value;
      throw new InputError([
        { at: `--${name}`, code: "no-such-format", found: shown(value), values: { known: known.join(", ") } },
      ]);
    });

/** One of those known. */
export const oneOf =
  (name: string, known: readonly string[]) =>
  (text: string): string =>
    someOf(name, known)(text)[0];

export const repeated = (value: string, before: readonly string[]): readonly string[] => [...before, value];
