import { expect, test } from "vitest";
import { firstReaching, powerChart } from "../../../src/picture/charts/power.ts";

const points = [[10, 0.3], [50, 0.79], [100, 0.8], [200, 0.99]].map(([futures = 0, power = 0]) => ({ futures, power }));
const line = { label: "Same luck", stroke: "plan-1", points } as const;

test("the first number of futures that reaches the chance is named", () => {
  expect(firstReaching(line, 0.8)).toBe(100);
  expect(firstReaching(line, 0.999)).toBeUndefined();
  const { summary, table } = powerChart({ title: "A hundred will do", subtitle: "Chance", lines: [line] }, { id: "p" });
  expect(summary).toContain("Futures needed to see the difference with a chance of 80%: Same luck 100 futures.");
  expect(table.rows[1]).toEqual(["50", "79%"]);
});

test("five lines are refused here, too", () => {
  expect(() => powerChart({ title: "x", subtitle: "y", lines: [line, line, line, line, line] }, { id: "p" })).toThrow("at most 4 lines");
});
