/** Every study that ships says of itself what the designer's cards and the terminal's list show. */
import { describe, expect, test } from "vitest";
import { SHIPPED_STUDY_IDS, shippedStudy } from "../../src/experiment/library.ts";
import { isRecord } from "../../src/scenario/check/place.ts";
import { BANNED, gradeOf, isWhole, sentencesOf, wordsOf } from "../words/reading.ts";

const told = await Promise.all(
  SHIPPED_STUDY_IDS.map(async (id) => {
    const file = await shippedStudy(id);
    const field = (name: string): string => (isRecord(file) ? String(file[name] ?? "") : "");
    return { id, named: field("id"), title: field("title"), question: field("question") };
  }),
);

describe.each(told)("$id", ({ id, named, title, question }) => {
  test("is named as its file, and has a title that says more than its name", () => {
    expect(named).toBe(id);
    expect(wordsOf(title).length).toBeGreaterThan(1);
    expect(title).not.toBe(id);
  });

  test("asks one plain question, a whole sentence of at most 25 words", () => {
    expect(isWhole(question)).toBe(true);
    expect(sentencesOf(question)).toHaveLength(1);
    expect(wordsOf(question).length).toBeLessThanOrEqual(25);
    expect(question).not.toMatch(BANNED);
  });
});

test("no two studies have one title or one question", () => {
  expect(new Set(told.map(({ title }) => title)).size).toBe(told.length);
  expect(new Set(told.map(({ question }) => question)).size).toBe(told.length);
});

test("the questions read at grade 12 at most", () => {
  expect(gradeOf(told.map(({ question }) => question))).toBeLessThanOrEqual(12);
});
