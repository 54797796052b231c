import { expect, test } from "vitest";
import { sweepChart } from "../../../src/picture/charts/sweep.ts";

const line = {
  label: "low start",
  stroke: "plan-1",
  points: [0, 1, 2].map((at) => ({ at, value: 0.2 + at / 10, low: 0.1 + at / 10, high: 0.3 + at / 10 })),
} as const;
const high = { ...line, label: "high start", stroke: "leave-as-is", points: line.points.slice(1) } as const;
const data = {
  title: "Two starts",
  subtitle: "mean over futures",
  across: { label: "churn", unit: "number" },
  up: { unit: "of-100" },
  lines: [line, high],
} as const;

test("each step has its point and its interval for each line; a step that was not tried is empty", () => {
  const { table, svg, summary } = sweepChart(data, { id: "s" });
  expect(table.rows[0]).toEqual(["0", "20", "10 to 30", "", ""]);
  expect(table.rows[2]).toEqual(["2", "40", "30 to 50", "40", "30 to 50"]);
  expect(svg.match(/<circle/g)).toHaveLength(5);
  expect(summary).toContain("low start 20 to 40");
});

test("five lines are refused", () => {
  expect(() => sweepChart({ ...data, lines: [line, line, line, line, line] }, { id: "s" })).toThrow(
    "at most 4",
  );
});
