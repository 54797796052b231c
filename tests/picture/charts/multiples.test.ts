import { expect, test } from "vitest";
import { multiplesChart } from "../../../src/picture/charts/multiples.ts";

const series = [{ label: "Leave as is", stroke: "leave-as-is", middle: [0.5, 0.6] }] as const;
const data = { title: "Everywhere alike", subtitle: "Sharing, 0 to 100", unit: "of-100", span: { from: 0, to: 1 }, panels: ["A", "B", "C"].map((name) => ({ name, series })) } as const;

test("panels stand side by side where there is room and one below another where there is not", () => {
  expect(columnsOf(multiplesChart(data, { id: "m", width: 984 }).svg)).toBe(3);
  expect(columnsOf(multiplesChart(data, { id: "m", width: 320 }).svg)).toBe(1);
});

test("each panel says its name in the table", () => {
  const { table, summary } = multiplesChart(data, { id: "m" });
  expect(table.rows.map(([name]) => name)).toEqual(["A", "A", "B", "B", "C", "C"]);
  expect(summary).toContain("B: Leave as is ends at 60.");
});

test("a panel, too, holds at most four lines", () => {
  const five = Array.from({ length: 5 }, () => series[0]);
  expect(() => multiplesChart({ ...data, panels: [{ name: "A", series: five }] }, { id: "m" })).toThrow("at most 4 lines");
});

function columnsOf(svg: string): number {
  return new Set([...svg.matchAll(/data-panel="[^"]*"><text x="([\d.]+)"/g)].map(([, x]) => x)).size;
}
