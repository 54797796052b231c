/** An answer file is read as data that nobody vouches for, and told row by row beside a rerun. */
import { expect, test } from "vitest";
import { answerFile, answersOf, checkedRows } from "../../src/analysis/answers.ts";
import type { AnswerFile } from "../../src/analysis/answers.ts";

const file: AnswerFile = answerFile({
  model: "0.1.0",
  lesson: "two-partnerships",
  scenario: "0123456789ab",
  seed: "lesson",
  runs: 100,
  made: "2026-11-28T09:30:00.000Z",
  name: "",
  predictions: [{ at: "2026-11-28T09:12:00.000Z", option: "every-3", guess: "same" }],
  tried: [{ at: "2026-11-28T09:12:00.000Z", option: "every-3" }],
  written: [{ ask: "What led to what?", text: "News, then people leave." }],
  results: [{ option: "every-3", less: 98, same: 2, more: 0, digest: "abc" }],
});
const plain = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));

test("a file comes back as it was", () => {
  expect(answersOf(plain(file))).toEqual(file);
});

test.each([
  ["nothing", null],
  ["a scenario", { joinery: 1 }],
  ["another format", { ...plain(file), answers: 2 }],
  ["a missing field", { ...plain(file), seed: undefined }],
  ["more futures than anybody runs", { ...plain(file), runs: 1e9 }],
  ["half a future", { ...plain(file), runs: 1.5 }],
  [
    "a guess that is none",
    { ...plain(file), predictions: [{ at: "", option: "every-3", guess: "perhaps" }] },
  ],
  ["a flood of entries", { ...plain(file), tried: Array.from({ length: 501 }, () => file.tried[0]) }],
  ["a book for an answer", { ...plain(file), written: [{ ask: "", text: "x".repeat(5000) }] }],
  ["counts below nought", { ...plain(file), results: [{ ...file.results[0], less: -1 }] }],
])("%s is no answer file", (_, data) => {
  expect(answersOf(data)).toBeNull();
});

test("T4.4: each row says same or different, and what could not be run again is different", () => {
  const { model, scenario, results } = file;
  expect(checkedRows(file, { model, scenario, results }).map(({ isSame }) => isSame)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const other = checkedRows(file, {
    model,
    scenario,
    results: [{ ...results[0]!, less: 97, same: 3, digest: "abd" }],
  });
  expect(
    other.filter(({ isSame }) => !isSame).map(({ what, option, told, again }) => [what, option, told, again]),
  ).toEqual([
    ["counts", "every-3", "98 · 2 · 0", "97 · 3 · 0"],
    ["digest", "every-3", "abc", "abd"],
  ]);
  expect(checkedRows(file, { model, scenario, results: [] }).filter(({ isSame }) => !isSame)).toHaveLength(2);
});
