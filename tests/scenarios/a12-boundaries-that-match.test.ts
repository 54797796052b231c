/**
 * A12: a change that pays (C4), on default parameters and rules. 40 runs, seed "joinery", 12 years; usually better means
 * p₊ ≥ .75 and p₋ ≤ .10 with δ .02. The gain in fit (.2) and alignment (.3) is that of F4, assumed; a plan without shows
 * what fewer seats and ties do alone.
 */
import { expect, test } from "vitest";
import { holdSheet } from "./sheet.ts";
import { compare, meanGap, readShipped, studyOf } from "./study.ts";

const study = studyOf(readShipped("a12-boundaries-that-match"), { runs: 40 });
const end = { from: 132, to: 144 };
const whole = { from: 0, to: 144 };

test("matching boundaries usually pays: more sharing, joint work and trust after ten years", () => {
  for (const outcome of ["sharing", "in-practice", "trust"]) expect(compare(study, "match", outcome, end).verdict).toBe("usually better");
});

test("the price comes first: less is shared for three years and more", () => {
  expect(compare(study, "match", "sharing", { from: 24, to: 48 }).verdict).toBe("usually worse");
  expect(meanGap(study, "match", "sharing", { from: 60, to: 61 })).toBeLessThan(0);
  expect(compare(study, "match", "sharing", whole).verdict).toBe("cannot tell");
});

test("fewer seats and ties alone bring more joint work, but not clearly more sharing, and less of it over all years", () => {
  expect(compare(study, "match-no-gain", "in-practice", end).verdict).toBe("usually better");
  expect(compare(study, "match-no-gain", "sharing", end).verdict).toBe("cannot tell");
  expect(compare(study, "match-no-gain", "sharing", whole).worse).toBeGreaterThan(0.5);
  expect(meanGap(study, "match-no-gain", "sharing", whole)).toBeLessThan(-0.02);
});

test("changing again every three years eats most of the gain in sharing", () => {
  expect(compare(study, "match-and-rematch", "sharing", end).verdict).not.toBe("usually better");
  expect(meanGap(study, "match-and-rematch", "sharing", end)).toBeLessThan(0.5 * meanGap(study, "match", "sharing", end));
});

test("its sheet is up to date", () =>
  holdSheet(study, ["in-practice", "sharing", "trust"].flatMap((outcome) => [
    { outcome, when: "24 to 47", from: 24, to: 48 },
    { outcome, when: "last year", ...end },
    { outcome, when: "all 12 years", ...whole },
  ])));
