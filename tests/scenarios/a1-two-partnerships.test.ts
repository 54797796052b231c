/** A1: churn faster than its payback. Band for every verdict: p₊ or p₋ ≥ .75 and the other ≤ .10; 40 runs, seed "joinery". */
import { expect, test } from "vitest";
import { holdSheet } from "./sheet.ts";
import { averageOf, compare, meanGap, meansOf, readShipped, studyOf } from "./study.ts";

const study = studyOf(readShipped("a1-two-partnerships"), { runs: 40 });
const end = { from: 132, to: 144 };
const whole = { from: 0, to: 144 };

test("reorganised every two or three years, it usually shares less after 12 years (F4)", () => {
  expect(compare(study, "every-3", "sharing", end).verdict).toBe("usually worse");
  expect(compare(study, "every-2", "sharing", end).verdict).toBe("usually worse");
  expect(meanGap(study, "every-2", "sharing", end)).toBeLessThan(meanGap(study, "every-3", "sharing", end) - 0.05);
});

test("one useful reorganisation left alone usually pays in the end: change is not always bad", () => {
  expect(compare(study, "once", "in-practice", end).verdict).toBe("usually better");
  expect(compare(study, "once", "sharing", end).better).toBeGreaterThan(0.5);
  expect(compare(study, "once", "sharing", whole).verdict).toBe("usually worse");
});

test("every six years does no harm that one could tell by the end", () => {
  expect(compare(study, "every-6", "sharing", end).verdict).toBe("cannot tell");
});

test("nothing differs before the first announcement, and joint work falls before the change starts (S11)", () => {
  expect(meanGap(study, "every-3", "sharing", { from: 0, to: 27 })).toBe(0);
  expect(meansOf(study, "every-3", "sharing", { from: 26, to: 27 })).toEqual(meansOf(study, "leave-as-is", "sharing", { from: 26, to: 27 }));
  expect(meanGap(study, "every-3", "sharing", { from: 35, to: 36 })).toBeLessThan(-0.04);
});

test("18 months after the start it still shares less: slower than the testimony, within the two and a half years that F1 allows", () => {
  expect(meanGap(study, "once", "sharing", { from: 54, to: 55 })).toBeLessThan(-0.05);
  expect(meanGap(study, "once", "in-practice", { from: 84, to: 96 })).toBeGreaterThan(0);
});

test("keeping people takes most of the harm away", () => {
  const kept = compare(study, "every-3-keep-people", "sharing", end);
  expect(kept.worse).toBeLessThanOrEqual(0.1);
  expect(compare(study, "every-3-keep-people", "in-practice", end).verdict).toBe("usually better");
});

test("joint work is usually worse if changes come every two years; every three, it is worse in the mean, and whether one can tell rests on an assumption: if each change did new good, it would usually be better by the end", () => {
  expect(compare(study, "every-2", "in-practice", end).verdict).toBe("usually worse");
  expect(compare(study, "every-3", "in-practice", end).verdict).toBe("cannot tell");
  expect(meanGap(study, "every-3", "in-practice", end)).toBeLessThan(-0.01);
  expect(compare(study, "every-3", "in-practice", whole).verdict).toBe("usually worse");
  expect(compare(study, "every-3-each-useful", "in-practice", end).verdict).toBe("usually better");
  expect(compare(study, "every-3-each-useful", "in-practice", whole).verdict).toBe("usually worse");
  expect(averageOf(study, "every-3-each-useful", "trust", end)).toBeLessThan(averageOf(study, "leave-as-is", "trust", end));
});

test("its sheet is up to date", () =>
  holdSheet(study, [
    { outcome: "sharing", when: "last year", ...end },
    { outcome: "in-practice", when: "last year", ...end },
    { outcome: "trust", when: "last year", ...end },
    { outcome: "sharing", when: "all 12 years", ...whole },
    { outcome: "in-practice", when: "all 12 years", ...whole },
  ]));
