import { expect, test } from "vitest";
import { responseChart } from "../../../src/picture/charts/response.ts";

const point = (setting: string, mean: number, at?: number) => ({
  setting,
  mean,
  low: mean - 0.1,
  high: mean + 0.1,
  isBase: setting === "2",
  ...(at === undefined ? {} : { at }),
});
const data = {
  title: "Sharing falls past two",
  subtitle: "one factor at a time",
  unit: "of-100",
  meaning: "sharing",
  band: "mean, and 8 in 10 futures",
  panels: [
    { name: "interval", points: [point("1", 0.6, 1), point("2", 0.5, 2), point("4", 0.2, 4)] },
    { name: "rule", points: [point("belief", 0.4), point("experience", 0.5)] },
  ],
} as const;

test("a number gives a curve with its band and a ring where the case stands; choices give points", () => {
  const { svg, summary, table } = responseChart(data, { id: "r", width: 700 });
  const [, curve = "", choices = ""] = svg.split('data-panel="');
  expect(curve.match(/<path/g)).toHaveLength(2);
  expect(curve.match(/<circle/g)).toHaveLength(3);
  expect(choices.match(/<path/g)).toBeNull();
  expect(choices.match(/<circle/g)).toHaveLength(2);
  expect(summary).toContain("Over interval the mean goes from 20 to 60.");
  expect(table.rows[2]).toEqual(["interval", "4", "20", "10", "30"]);
});

test("a level that nothing is known of leaves a gap in the table and none in the drawing", () => {
  const gap = { ...point("3", Number.NaN, 3), low: Number.NaN, high: Number.NaN };
  const { svg, table } = responseChart(
    { ...data, panels: [{ name: "interval", points: [...data.panels[0].points, gap] }] },
    { id: "r", width: 360 },
  );
  expect(svg).not.toContain("NaN");
  expect(table.rows[3]).toEqual(["interval", "3", "–", "–", "–"]);
});
