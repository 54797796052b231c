import { expect, test } from "vitest";
import { ensembleChart } from "../../../src/picture/charts/ensemble.ts";

const data = {
  title: "Most futures end higher", subtitle: "Sharing, 0 to 100", unit: "of-100", span: { from: 0, to: 1 }, label: "Merge", stroke: "plan-1",
  futures: [[0.5, 0.2], [0.5, 0.9], [0.5, 0.6]],
} as const;

test("every future is a line, the one drawn out is named as one of many", () => {
  const { svg } = ensembleChart({ ...data, shown: 1 }, { id: "e" });
  expect(svg.match(/<path d="M[^"]*"\/>/g)).toHaveLength(3);
  expect(svg.match(/data-line="shown"/g)).toHaveLength(1);
  expect(svg).toContain(">future 2 of 3; others differ</text>");
});

test("lowest, middle and highest are said and tabled", () => {
  const { summary, table } = ensembleChart(data, { id: "e" });
  expect(summary).toContain("3 simulated futures. The middle one ends at 60, the lowest at 20, the highest at 90.");
  expect(table.rows.at(-1)).toEqual(["month 1", "20", "60", "90"]);
});
