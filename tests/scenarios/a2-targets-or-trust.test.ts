/** A2: targets and façades. Band for every verdict: p₊ or p₋ ≥ .75 and the other ≤ .10; 40 runs, seed "joinery". */
import { expect, test } from "vitest";
import { holdSheet } from "./sheet.ts";
import { averageOf, compare, meanGap, readShipped, studyOf } from "./study.ts";

const study = studyOf(readShipped("a2-targets-or-trust"), { runs: 40 });
const end = { from: 84, to: 96 };
const boards = { ...end, scope: "strategic" };

test("many targets: less is shared, and the gap between paper and practice widens (F5, F6, S21)", () => {
  expect(compare(study, "targets", "sharing", end).verdict).toBe("usually worse");
  expect(compare(study, "targets", "paper-gap", end).verdict).toBe("usually worse");
});

test("reports stand further above practice than before", () => {
  const inflation = (plan: string): number => averageOf(study, plan, "reported", end) - averageOf(study, plan, "in-practice", end);
  expect(inflation("targets")).toBeGreaterThan(inflation("leave-as-is") + 0.02);
});

test("on boards what stands on paper holds while practice falls", () => {
  expect(meanGap(study, "targets", "in-practice", boards)).toBeLessThan(-0.1);
  expect(Math.abs(meanGap(study, "targets", "on-paper", boards))).toBeLessThan(0.06);
});

test("missed: targets do not raise what is reported or promised, they only lower it less than practice", () => {
  expect(compare(study, "targets", "reported", end).verdict).toBe("usually worse");
  expect(meanGap(study, "targets", "on-paper", end)).toBeLessThan(0);
});

test("work on trust usually raises sharing and joint work, and so do few targets with a shared view", () => {
  for (const plan of ["trust", "few-shared-targets"]) {
    expect(compare(study, plan, "sharing", end).verdict).toBe("usually better");
    expect(compare(study, plan, "in-practice", end).verdict).toBe("usually better");
  }
});

test("help does not undo strong targets", () => {
  expect(compare(study, "targets-and-trust", "sharing", end).verdict).toBe("usually worse");
  expect(averageOf(study, "targets-and-trust", "sharing", end)).toBeGreaterThan(averageOf(study, "targets", "sharing", end));
});

test("its sheet is up to date", () =>
  holdSheet(study, [
    ...["sharing", "in-practice", "on-paper", "reported", "paper-gap", "trust"].map((outcome) => ({ outcome, when: "last year", ...end })),
    { outcome: "on-paper", when: "last year", ...boards },
    { outcome: "in-practice", when: "last year", ...boards },
  ]));
