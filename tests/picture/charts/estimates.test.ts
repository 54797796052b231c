import { expect, test } from "vitest";
import { estimatesChart } from "../../../src/picture/charts/estimates.ts";

const data = {
  title: "It hangs on one",
  subtitle: "merger less leave as is",
  unit: "of-100",
  axis: "sharing",
  zero: 0,
  names: { row: "out", value: "difference" },
  rows: [
    { label: "everything in", value: -0.1, low: -0.12, high: -0.08, isStrong: true },
    { label: "without silo", value: 0.01, low: -0.01, high: 0.03 },
  ],
} as const;

test("rows keep their order, each with its interval, and the line at nothing is firm", () => {
  const { table, summary, svg } = estimatesChart(data, { id: "e" });
  expect(table.rows).toEqual([
    ["everything in", "−10", "−12 to −8"],
    ["without silo", "1", "−1 to 3"],
  ]);
  expect(summary).toContain("everything in −10 (−12 to −8) and without silo 1 (−1 to 3)");
  expect(svg.match(/<circle/g)).toHaveLength(2);
});

test("what is compared stands as a hollow point beside, and in the table", () => {
  const rows = data.rows.map((row) => ({ ...row, other: row.value + 0.05 }));
  const named = { ...data, rows, names: { ...data.names, other: "averages" } };
  const { table, svg } = estimatesChart(named, { id: "e" });
  expect(table.rows[0]).toEqual(["everything in", "−10", "−12 to −8", "−5"]);
  expect(svg.match(/<circle/g)).toHaveLength(4);
});
