/** The study's nine places, 2007 to 2014. 16 runs, seed "joinery"; verdicts as in study.ts, health δ 0.5 points. */
import { expect, test } from "vitest";
import { holdSheet } from "./sheet.ts";
import { average, averageOf, compare, meanGap, readShipped, studyOf } from "./study.ts";

const study = studyOf(readShipped("nine-localities"), { runs: 16, outcomes: ["published-distal"] });
const third = { from: 24, to: 36 };
const end = { from: 84, to: 96 };
const placesOf = (first: number): readonly string[] => [0, 1, 2].map((k) => `place-00${first + k}`);
const practiceOf = (first: number): number => average(placesOf(first).map((scope) => averageOf(study, "leave-as-is", "in-practice", { ...third, scope })));

test("in the third year strong places work together better than weak ones by 0.3 and more (S5)", () => {
  expect(practiceOf(1) - practiceOf(7)).toBeGreaterThan(0.3);
  expect(practiceOf(4)).toBeGreaterThan(practiceOf(7));
  expect(practiceOf(4)).toBeLessThan(practiceOf(1));
});

test("operational groups trust more than boards in at least nine of ten runs (S1)", () => {
  const trustOf = (scope: string): number => averageOf(study, "leave-as-is", "trust", { ...third, scope });
  expect(trustOf("operational")).toBeGreaterThan(trustOf("strategic") + 0.05);
});

test("a fifth and more of partnerships are façades, not all: 20 to 80 % (S2)", () => {
  const facades = averageOf(study, "leave-as-is", "facades", third);
  expect(facades).toBeGreaterThan(0.2);
  expect(facades).toBeLessThan(0.8);
});

test("targets usually cost sharing and joint work, and fewer targets fewer façades", () => {
  for (const outcome of ["sharing", "in-practice", "facades"]) expect(compare(study, "no-targets", outcome, end).verdict).toBe("usually better");
});

test("a merger, a staff cut and both usually cost sharing in the third year; five years on one cannot tell, and both together still cost some", () => {
  for (const plan of ["merger", "staff-cut", "merger-and-cut"]) {
    expect(compare(study, plan, "sharing", third).verdict).toBe("usually worse");
    expect(compare(study, plan, "sharing", end).verdict).toBe("cannot tell");
  }
  expect(compare(study, "merger-and-cut", "sharing", end).worse).toBeGreaterThan(0.25);
  expect(meanGap(study, "merger-and-cut", "sharing", end)).toBeLessThan(-0.01);
});

test("no plan shows in published health, neither after three years nor after eight (F7)", () => {
  for (const plan of ["no-targets", "merger", "staff-cut", "merger-and-cut"]) {
    for (const outcome of ["published-intermediate", "published-distal"]) {
      expect(compare(study, plan, outcome, third).verdict).toBe("cannot tell");
      expect(compare(study, plan, outcome, end).verdict).toBe("cannot tell");
    }
  }
});

test("its sheet is up to date", () =>
  holdSheet(study, ["sharing", "in-practice", "trust", "facades", "published-intermediate"].flatMap((outcome) => [
    { outcome, when: "third year", ...third },
    { outcome, when: "last year", ...end },
  ])));
