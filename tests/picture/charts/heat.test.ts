import { expect, test } from "vitest";
import { HEAT_STEPS, heatChart, heatStep } from "../../../src/picture/charts/heat.ts";

const data = {
  title: "Long limbo hurts", subtitle: "Sharing, 0 to 100", unit: "of-100", meaning: "sharing",
  across: { label: "months of limbo", settings: ["0", "12"] }, up: { label: "people who leave", settings: ["5%", "20%"] }, values: [[0.8, 0.6], [0.5, Number.NaN]],
} as const;

test("more is darker, in equal steps", () => {
  expect([0, 0.19, 0.21, 0.5, 1].map((value) => heatStep(value, [0, 1]))).toEqual([0, 0, 1, 2, 4]);
  expect(heatStep(3, [3, 3])).toBe(0);
  expect([...HEAT_STEPS]).toEqual(HEAT_STEPS.toSorted((a, b) => a - b));
});

test("cells carry their numbers; one without a value is left empty", () => {
  const { svg, table, summary } = heatChart(data, { id: "h" });
  expect(table.rows).toEqual([["5%", "80", "60"], ["20%", "50", "–"]]);
  expect(svg.match(/data-part="plot">(.*?)<\/g>/)?.[1]?.match(/<rect/g)).toHaveLength(3);
  expect(summary).toContain("Lowest: 50, at months of limbo 0 and people who leave 20%. Highest: 80, at months of limbo 0 and people who leave 5%.");
});
