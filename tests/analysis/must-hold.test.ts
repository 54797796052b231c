/** What must not break is counted on futures whose years are known. */
import { expect, test } from "vitest";
import { heldBy, levelsOf, todayOf, verdictBetween } from "../../src/analysis/must-hold.ts";
import type { Future } from "../../src/experiment/runner.ts";

const YEAR = 12;

/** A future whose years have these means. */
function future(option: string, run: number, years: readonly number[], outcome = "sharing"): Future {
  return {
    option,
    run,
    months: years.length * YEAR,
    columns: [{ outcome, scope: "system" }],
    values: Float64Array.from({ length: years.length * YEAR }, (_, month) => years[Math.floor(month / YEAR)]),
    fingerprint: "",
    made: "",
  };
}

const futures = [
  future("leave-as-is", 0, [0.5, 0.5, 0.5]),
  future("leave-as-is", 1, [0.5, 0.5, 0.5]),
  future("plan", 0, [0.5, 0.25, 0.625]),
  future("plan", 1, [0.5, 0.45, 0.25]),
];
const plan = levelsOf(futures, "plan", "sharing");
const base = levelsOf(futures, "leave-as-is", "sharing");

test("the last year and the worst year are read future by future", () => {
  expect([...plan.last]).toEqual([0.625, 0.25]);
  expect([...plan.worst]).toEqual([0.25, 0.25]);
  expect(todayOf(futures, "leave-as-is", "sharing")).toBe(0.5);
});

test("an own line holds only where every year keeps to it", () => {
  expect(heldBy("sharing", plan, base, 0.4)).toMatchObject({ held: 0, futures: 2, holds: false });
  expect(heldBy("sharing", plan, base, 0.25)).toMatchObject({ held: 2, futures: 2, holds: true });
});

test("without a line, a future holds that ends no worse than leaving as is", () => {
  expect(heldBy("sharing", plan, base, undefined)).toMatchObject({ held: 1, futures: 2 });
  expect(verdictBetween("sharing", plan, base).verdict).toBe("depends");
});

test("where less is better, the line must not be passed upwards", () => {
  const late = [
    future("plan", 0, [0, 1, 3], "project-delay"),
    future("leave-as-is", 0, [0, 1, 1], "project-delay"),
  ];
  const [delayed, usual] = ["plan", "leave-as-is"].map((option) => levelsOf(late, option, "project-delay"));
  expect(heldBy("project-delay", delayed, usual, 3).held).toBe(1);
  expect(heldBy("project-delay", delayed, usual, 2).held).toBe(0);
});
