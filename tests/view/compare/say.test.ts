/** Findings as sentences, and the words every outcome needs for them. */
import { expect, test } from "vitest";
import { readingOf } from "../../../src/analysis/comparison.ts";
import type { OutcomeComparison } from "../../../src/analysis/comparison.ts";
import { OUTCOMES } from "../../../src/model/outcomes/index.ts";
import { findingOf, howBad, nameOf, sizeSaid } from "../../../src/view/compare/say.ts";
import { outcomesSaid } from "../../../src/words/en/compare.ts";

const row = (option: string, ends: readonly number[]): OutcomeComparison => ({
  option,
  outcome: "sharing",
  scope: "system",
  unit: "0–1",
  better: "up",
  matters: 0.02,
  ...readingOf(
    ends.map((end) => Float64Array.from([end])),
    0.02,
  ),
});
const worse = row("a", [-0.1, -0.1, -0.1, -0.1]);
const better = row("b", [0.1, 0.1, 0.1, 0]);
const unknown = row("c", [0, 0, 0.1, 0]);
const titleOf = (option: string): string => option.toUpperCase();

test("every outcome has a name, and words for more and for less of it", () => {
  for (const { id } of OUTCOMES) {
    expect(outcomesSaid[id], id).toBeDefined();
    expect(nameOf(id)).not.toBe(id);
  }
  expect(Object.keys(outcomesSaid).sort()).toEqual(OUTCOMES.map(({ id }) => id).sort());
});

test("one plan: what happens, in how many futures", () => {
  expect(findingOf([worse], titleOf)).toBe("A: less sharing in 4 of 4 futures");
  expect(findingOf([unknown], titleOf)).toBe("C: we cannot tell. Too close to matter in 3 of 4 futures");
});

test("several plans: those with one verdict are named together", () => {
  expect(findingOf([worse, better, unknown], titleOf)).toBe(
    "Usually more sharing under “B”; usually less sharing under “A”; we cannot tell for “C”",
  );
});

test("how bad and how long is said in points, months and futures", () => {
  expect(howBad(worse, () => "May 2012")).toEqual([
    "Deepest dip of the middle future: 10 points, in May 2012",
    "Most futures are worse for 1 month",
    "Not back by the end: 4 of 4 futures",
  ]);
});

test("sizes have two figures at most", () => {
  expect(sizeSaid(-0.12345, "of-100")).toBe("12 points");
  expect(sizeSaid(-0.0312, "of-100")).toBe("3.1 points");
});
