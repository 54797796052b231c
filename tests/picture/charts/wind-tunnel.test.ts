import { expect, test } from "vitest";
import { windTunnelChart } from "../../../src/picture/charts/wind-tunnel.ts";

const cell = (verdict: "better" | "worse" | "depends" | "cannot-tell", holds: number) => ({ verdict, holds, futures: 100, isHeld: holds >= 75 });
const data = {
  title: "It holds when calm", subtitle: "Futures in which sharing stays above 40", options: ["Leave as is", "My plan"], conditions: ["Calm", "Budget cut"],
  cells: [[cell("better", 90), cell("better", 80)], [cell("depends", 60), cell("worse", 62)]],
};

test("every cell says its verdict and its count, and the foot how often a plan holds", () => {
  const { svg, table, summary } = windTunnelChart(data, { id: "w" });
  expect(table.rows).toEqual([["Calm", "Usually better: holds in 90 of 100 futures", "Usually better: holds in 80 of 100 futures"], ["Budget cut", "It depends: holds in 60 of 100 futures", "Usually worse: holds in 62 of 100 futures"]]);
  expect(svg).toContain(">62 of 100</text>");
  expect(summary).toContain("Leave as is holds in 1 of 2 and My plan holds in 1 of 2.");
});

test("each verdict has its own pattern, so the grid reads in grey", () => {
  const { svg } = windTunnelChart({ ...data, cells: [[cell("better", 90), cell("cannot-tell", 50)], [cell("depends", 60), cell("worse", 10)]] }, { id: "w" });
  const pattern = (verdict: string) => svg.match(new RegExp(`data-verdict="${verdict}">(.*?)</g>`))?.[1]?.match(/url\(#w-(\w+)\)/)?.[1];
  expect([pattern("better"), pattern("cannot-tell"), pattern("depends"), pattern("worse")]).toEqual([undefined, "points", "bars", "crosses"]);
  for (const name of ["points", "bars", "crosses"]) expect(svg).toContain(`<pattern id="w-${name}"`);
});
