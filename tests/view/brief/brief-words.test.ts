/** What a brief says follows its verdicts, on made-up comparisons. */
import { describe, expect, test } from "vitest";
import { readingOf } from "../../../src/analysis/comparison.ts";
import type { OutcomeComparison } from "../../../src/analysis/comparison.ts";
import type { VerdictKind } from "../../../src/analysis/verdict.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { cannotTell, howRows, messagesOf, titleOfBrief } from "../../../src/view/brief/brief-words.ts";

const MATTERS = 0.02;
/** Ten futures that come out as their verdict says. */
const ends: Readonly<Record<VerdictKind, readonly number[]>> = {
  "usually-better": [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0, 0],
  "usually-worse": [-0.1, -0.1, -0.1, -0.1, -0.1, -0.1, -0.1, -0.1, -0.1, 0],
  depends: [0.1, 0.1, 0.1, 0.1, 0.1, -0.1, -0.1, -0.1, -0.1, 0],
  "cannot-tell": [0, 0, 0, 0, 0, 0, 0, 0.1, -0.1, 0],
};

function row(option: string, outcome: string, verdict: VerdictKind): OutcomeComparison {
  const paths = ends[verdict].map((end) => Float64Array.from([0, end, end]));
  const made = {
    option,
    outcome,
    scope: "system",
    unit: "0–1",
    better: "up" as const,
    matters: MATTERS,
    ...readingOf(paths, MATTERS),
  };
  expect(made.verdict.verdict).toBe(verdict);
  return made;
}

const titleOf = (option: string): string => option.toUpperCase();
const scenario = { settings: {} } as Scenario;

describe("the title is the finding (B4)", () => {
  test("what most futures agree on, on the most important outcome that has such a finding", () => {
    const rows = [row("a", "sharing", "cannot-tell"), row("a", "trust", "usually-worse")];
    expect(titleOfBrief(rows, titleOf)).toBe("A: less trust in 9 of 10 futures, in this model");
  });

  test("that it depends, where nothing is agreed on", () => {
    const rows = [row("a", "sharing", "cannot-tell"), row("a", "trust", "depends")];
    expect(titleOfBrief(rows, titleOf)).toContain("it depends");
  });

  test("where every verdict is cannot tell, title and messages say so", () => {
    const rows = [
      row("a", "sharing", "cannot-tell"),
      row("b", "sharing", "cannot-tell"),
      row("a", "trust", "cannot-tell"),
    ];
    expect(titleOfBrief(rows, titleOf)).toContain("We cannot tell");
    for (const { verdict } of messagesOf(rows, titleOf)) expect(verdict).toBe("Cannot tell");
  });
});

describe("three messages at most", () => {
  const rows = [
    row("a", "sharing", "usually-worse"),
    row("b", "sharing", "usually-worse"),
    row("a", "trust", "cannot-tell"),
    row("b", "trust", "usually-better"),
    row("a", "silo", "depends"),
    row("b", "silo", "cannot-tell"),
  ];

  test("what is decided first, then outcomes and plans not spoken of", () => {
    expect(messagesOf(rows, titleOf).map(({ row: { option, outcome } }) => `${option} ${outcome}`)).toEqual([
      "a sharing",
      "b trust",
      "b sharing",
    ]);
  });

  test("each says a count of futures and its verdict", () => {
    for (const { text, verdict } of messagesOf(rows, titleOf)) {
      expect(text).toMatch(/\d+ of 10 futures/);
      expect(verdict).toMatch(/^Usually/);
    }
  });
});

test("how bad is counted over the same futures; no dip is said where there is none", () => {
  const [worse, fine] = howRows(
    [row("a", "sharing", "usually-worse"), row("b", "sharing", "usually-better")],
    [],
    (month) => `month ${month}`,
  );
  expect(worse).toMatchObject({ dip: "10 points, month 1", below: 2, never: "9 of 10" });
  expect(fine).toMatchObject({ dip: "none", below: 0, never: "0 of 10" });
});

test("what it cannot tell names outcomes without an answer, health, and other assumptions", () => {
  const rows = [row("a", "sharing", "cannot-tell"), row("b", "sharing", "usually-worse")];
  const lines = cannotTell(scenario, rows, titleOf);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain("“A”");
  expect(lines[1]).toContain("Whether health improves");
  expect(lines[2]).toContain("luck only");
});

test("health that is compared is told in futures; where no link is assumed, that is said", () => {
  const rows = [row("a", "health-intermediate", "cannot-tell")];
  expect(cannotTell(scenario, rows, titleOf)[0]).toContain("8 of 10 futures");
  expect(cannotTell({ settings: { effect: 0 } } as Scenario, rows, titleOf)[0]).toContain("no link");
});
