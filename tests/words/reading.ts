/**
 * How hard a text is to read, as a machine can judge it.
 *
 *     grade = 0.39·words/sentences + 11.8·syllables/words − 15.59      (Flesch–Kincaid: Kincaid et al. 1975)
 *
 * Labels and fragments have no sentence to judge; they count only against words that must not occur.
 */

export interface Said {
  /** Where in the file, such as `result.heading`. */
  readonly at: string;
  readonly text: string;
}

/** Stands for whatever is put into a sentence: it reads as a number, and whatever is asked of it is itself. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => "12" : key === Symbol.iterator ? undefined : anything),
  apply: () => anything,
});

/** Every sentence of a file of words, those with gaps filled in. */
export function everythingSaid(value: unknown, at = ""): readonly Said[] {
  if (typeof value === "string") return [{ at, text: value }];
  if (typeof value === "function") {
    try {
      const said: unknown = value(...Array.from({ length: 6 }, () => anything));
      return typeof said === "string" ? [{ at, text: said }] : [];
    } catch {
      // It wants a list or a choice; its other sentences speak for it.
      return [];
    }
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    everythingSaid(each, at === "" ? key : `${at}.${key}`),
  );
}

export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])["”’)]?\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

export const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s/–—]+/).filter((word) => /[\p{L}\d]/u.test(word));

/** Vowels that stand together count once; a last silent e does not count. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const sounded = letters.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, "").replace(/^y/, "");
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Whether a text is a whole sentence, and so can be judged. */
export const isWhole = (text: string): boolean =>
  wordsOf(text).length >= 4 && /[.!?]["”’)]?$/.test(text.trim());

export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** Words that a public page must not use, in any sense that they would have there. */
export const BANNED =
  /\b(predicts|predicted by the model|forecasts|proves?|proved|proven|optimal|optimum|accurate|accuracy|agents?|nodes?|edges?|ticks?|stochastic|heterogeneity|stakeholders?|leverage|robust|the model shows that)\b/i;
