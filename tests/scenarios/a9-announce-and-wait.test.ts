/** A9: how long to wait (F11, S11). Means over 60 runs, seed "joinery". */
import { expect, test } from "vitest";
import { holdSheet } from "./sheet.ts";
import { compare, meanGap, readShipped, studyOf } from "./study.ts";

const study = studyOf(readShipped("a9-announce-and-wait"), { runs: 60 });
const whole = { from: 0, to: 84 };
const waits = ["start-13", "start-15", "start-18", "start-24", "start-36"] as const;

test("harm begins with the announcement: joint work falls before anything starts (S11)", () => {
  expect(meanGap(study, "start-36", "sharing", { from: 0, to: 12 })).toBe(0);
  expect(meanGap(study, "start-36", "sharing", { from: 24, to: 36 })).toBeLessThan(-0.05);
});

test("the best wait is neither the shortest nor the longest (F11)", () => {
  const costs = waits.map((plan) => meanGap(study, plan, "in-practice", whole));
  const best = costs.indexOf(Math.max(...costs));
  expect(waits[best]).toBe("start-18");
});

test("but only barely: from one month to two years, waits differ by less than what matters", () => {
  const costs = waits.map((plan) => meanGap(study, plan, "in-practice", whole));
  expect(Math.max(...costs) - Math.min(...costs)).toBeLessThan(0.02);
});

test("whatever the wait, a reform without any gain is usually worse", () => {
  for (const plan of waits) expect(compare(study, plan, "sharing", whole).verdict).toBe("usually worse");
});

test("its sheet is up to date", () => holdSheet(study, ["in-practice", "sharing", "trust", "in-limbo"].map((outcome) => ({ outcome, when: "all 7 years", ...whole }))));
