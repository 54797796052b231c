import { expect, test } from "vitest";
import { indexChart } from "../../../src/picture/charts/index-bars.ts";

const estimate = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 });
const data = { title: "One matters", subtitle: "Sobol indices", factors: [{ id: "b", label: "B", alone: estimate(0.1), total: estimate(0.2) }, { id: "a", label: "A", alone: estimate(0.5), total: estimate(0.6) }] };

test("the largest stands first, each with its interval", () => {
  const { table, summary } = indexChart(data, { id: "i" });
  expect(table.rows).toEqual([["A", "0.5", "0.4 to 0.6", "0.6", "0.5 to 0.7"], ["B", "0.1", "0 to 0.2", "0.2", "0.1 to 0.3"]]);
  expect(summary).toContain("From most to least: A 0.6 and B 0.2.");
});

test("without totals there is one mark a row and no word of them", () => {
  const { svg, table } = indexChart({ ...data, factors: data.factors.map(({ id, label, alone }) => ({ id, label, alone })) }, { id: "i" });
  expect(svg).not.toContain("with all it works through");
  expect(table.columns).toHaveLength(3);
});
