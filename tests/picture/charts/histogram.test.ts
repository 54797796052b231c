import { expect, test } from "vitest";
import { histogramChart } from "../../../src/picture/charts/histogram.ts";

const data = { title: "Most end high", subtitle: "Simulated futures", unit: "of-100", meaning: "sharing", values: [0.1, 0.52, 0.54, 0.9, Number.NaN], middle: 0.53, axis: "sharing" } as const;

test("every future is counted once", () => {
  const { svg, table } = histogramChart(data, { id: "h" });
  const counts = [...svg.matchAll(/data-count="(\d+)"/g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  expect(table.rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(4);
});

test("the middle and what lies around it are said", () => {
  expect(histogramChart({ ...data, inside: { level: 0.8, low: 0.2, high: 0.85 } }, { id: "h" }).summary).toBe("Most end high. 4 simulated futures; the middle one is at 53. 8 in 10 lie between 20 and 85.");
});
