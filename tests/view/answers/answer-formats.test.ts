/** Answers leave as a web page, a table, data or text, and come back from each of them, broken lines and all. */
import { expect, test } from "vitest";
import { answerFile } from "../../../src/analysis/answers.ts";
import { answersIn, csvOf, htmlOf, textOf } from "../../../src/view/answers/answer-formats.ts";
import { caveats } from "../../../src/words/en/caveats.ts";

const file = answerFile({
  model: "0.1.0",
  lesson: "two-partnerships",
  scenario: "0123456789ab",
  seed: "lesson",
  runs: 100,
  made: "2026-11-28T09:30:00.000Z",
  name: "Ŵyn <b>",
  predictions: [{ at: "2026-11-28T09:12:00.000Z", option: "every-3", guess: "same" }],
  tried: [{ at: "2026-11-28T09:12:00.000Z", option: "every-3" }],
  written: [{ ask: "Why?", text: 'Because "they" left, and\nnobody <i>asked</i>.' }],
  results: [{ option: "every-3", less: 98, same: 2, more: 0, digest: "abc" }],
});
const told = { lesson: "Two partnerships", scenario: "Two partnerships", planOf: () => "every 3 years" };
const chart = {
  columns: [
    { name: "month", isNumber: true },
    { name: "middle", isNumber: true },
  ],
  rows: [["0", "50"]],
};
const picture = { svg: "<svg><text>The last chart</text></svg>", width: 10, height: 10 };

test("from every kind of file the answers come back", async () => {
  const kinds = [
    JSON.stringify(file, null, 2),
    await textOf(file, told),
    await csvOf(file, told, chart),
    await htmlOf(file, told, picture),
  ];
  for (const text of kinds) expect(await answersIn(text)).toEqual(file);
});

test("text that a mail program broke into lines is still read; text with no answers is none", async () => {
  const broken = (await textOf(file, told)).replaceAll(/([A-Za-z0-9_-]{60})/g, "$1\r\n");
  expect(await answersIn(broken)).toEqual(file);
  for (const text of ["", "{}", "joinery-answers:xyz:end", "joinery-answers:"])
    expect(await answersIn(text)).toBeNull();
});

test("T4.3: the web page shows guesses with times, plans, counts, chart, fingerprint and caveats, and runs nothing", async () => {
  const page = await htmlOf(file, told, picture);
  for (const part of ["09:12", "every 3 years", "less in 98", "The last chart", "abc", ...caveats])
    expect(page).toContain(part);
  expect(page).not.toMatch(/<script|<b>|<i>|https?:/);
});
