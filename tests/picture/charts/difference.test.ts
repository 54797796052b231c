import { expect, test } from "vitest";
import { differenceChart } from "../../../src/picture/charts/difference.ts";

const data = {
  title: "It dips, then pays", subtitle: "Sharing, difference from leaving as is", unit: "of-100", span: { from: 0, to: 2 }, tooSmall: 0.02,
  sides: { above: "merging shares more", below: "leaving as is shares more" },
  series: [{ label: "Merge", stroke: "plan-1", middle: [0, -0.08, 0.05], low: [0, -0.12, 0], high: [0, -0.02, 0.1] }],
} as const;

test("no difference lies exactly in the middle, both sides are named", () => {
  const { plot, svg } = differenceChart(data, { id: "d" });
  expect(plot?.up[0]).toBe(-(plot?.up[1] ?? 0));
  expect(svg).toContain(">↑ merging shares more</text>");
  expect(svg).toContain(">↓ leaving as is shares more</text>");
});

test("the zone of what is too small to matter reaches as far either side", () => {
  const { plot, svg } = differenceChart(data, { id: "d", plotHeight: 240 });
  const [low = 0, high = 0] = plot?.up ?? [];
  const height = (240 * 0.04) / (high - low);
  expect(Number(svg.match(/height="([\d.]+)"[^>]*data-part="too-small"/)?.[1])).toBeCloseTo(height, 1);
  expect(svg).toContain(">too small to matter</text>");
});

test("values carry their sign in label, summary and table", () => {
  const { svg, summary, table } = differenceChart(data, { id: "d" });
  expect(svg).toContain(">+5 (0 to +10)</text>");
  expect(summary).toContain("Above the line: merging shares more. Below it: leaving as is shares more. Merge ends at +5;");
  expect(table.rows[1]).toEqual(["month 1", "−8", "−12", "−2"]);
});
