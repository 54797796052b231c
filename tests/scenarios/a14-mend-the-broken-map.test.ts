/**
 * A14: reorganising that pays (C4), on default parameters and rules, in places that are weak to begin with. 24 runs,
 * seed "joinery", 13½ years; usually better means p₊ ≥ .75 and p₋ ≤ .10 with δ .02.
 */
import { expect, test } from "vitest";
import { holdSheet } from "./sheet.ts";
import { averageOf, compare, meanGap, readShipped, studyOf } from "./study.ts";

const study = studyOf(readShipped("a14-mend-the-broken-map"), { runs: 24 });
const end = { from: 150, to: 162 };
const whole = { from: 0, to: 162 };

test("one redesign is usually better than never: more sharing and more joint work, over all years too", () => {
  expect(compare(study, "redesign", "sharing", end).verdict).toBe("usually better");
  expect(compare(study, "redesign", "in-practice", end).verdict).toBe("usually better");
  expect(compare(study, "redesign", "in-practice", whole).verdict).toBe("usually better");
});

test("joint work gains even if nothing is assumed to fit better, because fewer bodies share the seats", () => {
  expect(compare(study, "redesign-no-gain", "in-practice", end).verdict).toBe("usually better");
  expect(compare(study, "redesign-no-gain", "sharing", end).verdict).toBe("cannot tell");
});

test("map and help together do far more than the two apart", () => {
  const gain = (plan: string): number => meanGap(study, plan, "in-practice", end);
  expect(gain("redesign-and-support")).toBeGreaterThan(1.5 * (gain("redesign") + gain("support")));
});

test("reorganising again every three years throws most of it away", () => {
  const gain = (plan: string): number => meanGap(study, plan, "sharing", end);
  expect(gain("again-and-again")).toBeLessThan(0.5 * gain("redesign-and-support"));
});

test("missed: the map alone does not mend trust; people who meet more and share little trust less", () => {
  expect(meanGap(study, "redesign", "trust", end)).toBeLessThan(0);
  expect(averageOf(study, "redesign", "sharing", end)).toBeLessThan(0.3);
});

test("its sheet is up to date", () =>
  holdSheet(study, ["in-practice", "sharing", "trust", "coverage"].flatMap((outcome) => [
    { outcome, when: "last year", ...end },
    { outcome, when: "all years", ...whole },
  ])));
