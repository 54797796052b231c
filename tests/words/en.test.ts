/**
 * FS7 and AC11, AC12: what the public pages say can be read by everybody. Grade 8 for pages that all see, 9 for what is
 * printed, 12 for pages on method; sentences of at most 25 words, headings of at most 8.
 */
import { describe, expect, test } from "vitest";
import { BANNED, everythingSaid, gradeOf, isWhole, sentencesOf, syllablesOf, wordsOf } from "./reading.ts";

const files = import.meta.glob<Record<string, unknown>>("../../src/words/en/*.ts", { eager: true });
const areaOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1, -".ts".length);
const areas = new Map(Object.entries(files).map(([path, words]) => [areaOf(path), everythingSaid(words)]));
const saidIn = (area: string) => areas.get(area) ?? [];

/** Pages that everybody sees. */
const PUBLIC = [
  "bench",
  "breaking",
  "brief",
  "caveats",
  "compare",
  "explain",
  "export",
  "first",
  "game",
  "keep",
  "lab",
  "lessons",
  "map-screen",
  "network-view",
  "plan",
  "scenario-list",
  "stress",
  "study-door",
  "teach",
  "tour",
  "workshop",
];

/** Pages on method, and what the terminal says: grade 12. */
const METHOD = [...areas.keys()].filter((area) => !PUBLIC.includes(area));

const LONGEST_SENTENCE = 25;
/** Lists of names, not sentences. */
const LISTS = ["mapScreen.formats"];
const LONGEST_HEADING = 8;
const HEADING = /(^|\.)(title|heading|titles\.[^.]+)(\.\d+)?$/;

test("every area named here is there", () => {
  expect(PUBLIC.filter((area) => !areas.has(area))).toEqual([]);
});

describe.each(PUBLIC)("%s", (area) => {
  const said = saidIn(area);
  const whole = said.map(({ text }) => text).filter(isWhole);

  test("reads at grade 8 at most", () => {
    const grade = gradeOf(whole);
    console.log(`${area}: grade ${grade.toFixed(1)} over ${whole.length} texts`);
    expect(whole.length === 0 ? 0 : grade).toBeLessThanOrEqual(8);
  });

  test("no sentence has more than 25 words", () => {
    const sentences = said.filter(({ at }) => !LISTS.includes(at));
    const long = sentences.flatMap(({ at, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)
        .map((sentence) => `${at}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test("no heading has more than 8 words", () => {
    const long = said
      .filter(({ at }) => HEADING.test(at))
      .flatMap(({ at, text }) =>
        // A question put to the reader is a sentence of its own.
        sentencesOf(text)
          .filter((sentence) => !sentence.endsWith("?") && wordsOf(sentence).length > LONGEST_HEADING)
          .map((sentence) => `${at}: ${sentence}`),
      );
    expect(long).toEqual([]);
  });

  test("no banned word occurs", () => {
    expect(said.filter(({ text }) => BANNED.test(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });
});

test.each(METHOD)("%s reads at grade 12 at most", (area) => {
  const whole = saidIn(area).flatMap(({ text }) => (isWhole(text) ? [text] : []));
  expect(whole.length === 0 ? 0 : gradeOf(whole)).toBeLessThanOrEqual(12);
});

test("syllables are counted as they are spoken, near enough", () => {
  const spoken = {
    trust: 1,
    partnership: 3,
    reorganised: 4,
    years: 1,
    more: 1,
    people: 2,
    announced: 2,
    share: 1,
  };
  const counted = Object.fromEntries(Object.keys(spoken).map((word) => [word, syllablesOf(word)]));
  for (const [word, count] of Object.entries(spoken))
    expect(Math.abs(counted[word]! - count), word).toBeLessThanOrEqual(1);
});

test("a hard text has a higher grade than a plain one", () => {
  const plain = ["They meet. They share what they know. Trust grows."];
  const hard = [
    "Interorganisational collaboration necessitates institutionalised reciprocity considerations notwithstanding heterogeneous accountabilities.",
  ];
  expect(gradeOf(plain)).toBeLessThan(4);
  expect(gradeOf(hard)).toBeGreaterThan(15);
});

/** What it says it must not be used for. */
const SAID_TO_BE_WRONG = /must not|put a figure on lives/i;
const SAVED =
  /\b(lives|deaths|money|pounds?|£)\b.{0,20}\b(saved|gained|lost|spared)\b|\b(saves?|costs?) (\d+ )?(lives|pounds|£)|life expectancy|£ ?\d/i;

test("no sentence puts a figure on lives, deaths or money saved (PM2.10)", () => {
  const wrong = [...areas].flatMap(([area, said]) =>
    said
      // What a lesson says is left out, and what a source says of a case that happened.
      .filter(
        ({ at, text }) => SAVED.test(text) && !SAID_TO_BE_WRONG.test(text) && !/leftOut|\.cases\./.test(at),
      )
      .map(({ at, text }) => `${area} ${at}: ${text}`),
  );
  expect(wrong).toEqual([]);
});
