import { expect, test } from "vitest";
import { parallelChart } from "../../../src/picture/charts/parallel.ts";

test("each future is a line through its settings, and the chosen ones' ranges are said", () => {
  const { svg, table, summary } = parallelChart({
    title: "Failures share a fast fall", subtitle: "Settings", chosen: "futures that fail", others: "futures that hold",
    axes: [{ id: "a", label: "Fall of trust", low: 1, high: 5 }, { id: "b", label: "Leaving", low: 0, high: 1 }],
    futures: [{ values: [5, 0], isChosen: true }, { values: [4, 1], isChosen: true }, { values: [1, 0.5], isChosen: false }],
  }, { id: "p", width: 640 });
  expect(svg.match(/<path d="M[^"]*"\/>/g)).toHaveLength(3);
  expect(table.rows).toEqual([["Fall of trust", "4", "5", "1", "1"], ["Leaving", "0", "1", "0.5", "0.5"]]);
  expect(summary).toContain("2 of 3 futures: futures that fail. Their settings: Fall of trust from 4 to 5 and Leaving from 0 to 1.");
});
