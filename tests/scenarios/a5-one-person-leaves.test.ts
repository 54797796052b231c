/** A5: trust that people hold (F9). 60 runs, seed "joinery"; the year after month 40 and the last of eight. */
import { expect, test } from "vitest";
import { holdSheet } from "./sheet.ts";
import { compare, meanGap, readShipped, studyOf } from "./study.ts";

const study = studyOf(readShipped("a5-one-person-leaves"), { runs: 60 });
const one = { from: 40, to: 52, scope: "one-contact" };
const two = { from: 40, to: 52, scope: "two-contacts" };

test("trust between people goes with them, trust between bodies hardly", () => {
  expect(compare(study, "leave", "trust-people", one).median).toBeLessThan(-0.02);
  expect(Math.abs(meanGap(study, "leave", "trust-bodies", one))).toBeLessThan(0.01);
});

test("knowledge of roles goes with them (usually worse: p₋ ≥ .75, p₊ ≤ .10)", () => {
  expect(compare(study, "leave", "roles", one).verdict).toBe("usually worse");
});

test("a second contact who stays keeps about half of it", () => {
  const alone = meanGap(study, "one-of-two", "trust-people", one);
  const halved = meanGap(study, "one-of-two", "trust-people", two);
  expect(halved).toBeLessThan(0);
  expect(halved).toBeGreaterThan(0.7 * alone);
});

test("handover makes up for the departure", () => {
  expect(meanGap(study, "handover", "trust-people", one)).toBeGreaterThan(-0.01);
});

test("four years later nothing is left of it, and what the place shares never shows it", () => {
  expect(Math.abs(meanGap(study, "leave", "trust", { ...one, from: 84, to: 96 }))).toBeLessThan(0.01);
  expect(compare(study, "leave", "sharing", one).verdict).toBe("cannot tell");
});

test("its sheet is up to date", () =>
  holdSheet(study, ["trust-people", "trust-bodies", "roles", "sharing"].flatMap((outcome) => [one, two].map((span) => ({ outcome, when: "year after they leave", ...span })))));
