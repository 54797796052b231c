import { expect, test } from "vitest";
import { scatterChart } from "../../../src/picture/charts/scatter.ts";

const data = {
  title: "It fails in long limbo", subtitle: "Simulated futures", across: { label: "limbo", unit: "months" }, up: { label: "leaving", unit: "share" },
  points: [{ across: 0, up: 0, hasFailed: false }, { across: 20, up: 0.5, hasFailed: true }, { across: 20, up: 0.4, hasFailed: true }, { across: 10, up: 0.1, hasFailed: true }],
  box: { across: [15, 20], up: [0.3, 0.5], coverage: 2 / 3, density: 1 },
} as const;

test("failures inside and outside the box are counted and said", () => {
  const { table, summary } = scatterChart(data, { id: "s" });
  expect(table.rows).toEqual([["inside the box", "2", "0"], ["outside the box", "1", "1"]]);
  expect(summary).toContain("The plan failed in 3 of 4 simulated futures. Where limbo is between 15 and 20 and leaving is between 30% and 50%, 100% of futures fail. That holds 67% of all failures.");
});

test("without a box nothing is claimed of one", () => {
  const { title, subtitle, across, up, points } = data;
  const { svg, table } = scatterChart({ title, subtitle, across, up, points }, { id: "s" });
  expect(svg).not.toContain('data-part="box"');
  expect(table.rows).toEqual([["everywhere", "3", "1"]]);
});
