/**
 * A13: where more trust hurts (C4). Default parameters; the dark side of trust is a rule, chosen by the scenario.
 * 40 runs, seed "joinery"; usually worse means p₋ ≥ .75 and p₊ ≤ .10 with δ .02. The same town under the default rules
 * shows what the rule brings in and what is there without it.
 */
import { expect, test } from "vitest";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { holdSheet } from "./sheet.ts";
import { compare, meanGap, readShipped, studyOf } from "./study.ts";

const scenario = readShipped("a13-the-closed-club");
const study = studyOf(scenario, { runs: 40 });
const defaults: Scenario = { ...scenario, rules: {} };
const plain = studyOf(defaults, { runs: 40, plans: ["closer-core"], outcomes: ["coverage"] });
const newcomers = { from: 30, to: 54 };
const end = { from: 108, to: 120 };

test("a core with still more trust usually meets newcomers less, for years", () => {
  expect(compare(study, "closer-core", "trust", newcomers).verdict).toBe("usually better");
  expect(compare(study, "closer-core", "reach", newcomers).verdict).toBe("usually worse");
  expect(compare(study, "closer-core", "reach", end).verdict).toBe("usually worse");
});

test("and joint work is usually worse in the two years after they arrive", () => {
  expect(compare(study, "closer-core", "in-practice", newcomers).verdict).toBe("usually worse");
});

test("in the long run the harm to joint work is too small to speak of, though it is always there", () => {
  expect(compare(study, "closer-core", "in-practice", end).verdict).toBe("cannot tell");
  expect(meanGap(study, "closer-core", "in-practice", end)).toBeLessThan(0);
});

test("missed on default rules: without the dark side more trust does not harm joint work", () => {
  expect(compare(plain, "closer-core", "in-practice", newcomers).verdict).not.toBe("usually worse");
  expect(compare(plain, "closer-core", "in-practice", end).verdict).toBe("cannot tell");
});

test("what is there without the rule: trusting people meet informally, which leaves less attention for the boards", () => {
  expect(meanGap(plain, "closer-core", "coverage", end)).toBeLessThan(0);
  expect(meanGap(plain, "closer-core", "reach", end)).toBeLessThan(0);
});

test("its sheet is up to date", () =>
  holdSheet(study, ["in-practice", "reach", "sharing", "trust"].flatMap((outcome) => [
    { outcome, when: "two years after newcomers", ...newcomers },
    { outcome, when: "last year", ...end },
  ])));
