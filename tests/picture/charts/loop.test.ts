import { expect, test } from "vitest";
import { loopChart } from "../../../src/picture/charts/loop.ts";

test("the way there is solid, the way back dashed, and the summary says where each ends", () => {
  const { svg, summary, table } = loopChart({
    title: "Trust does not return", subtitle: "Trust, 0 to 100", meaning: "trust", pressure: { label: "churn", unit: "number" }, outcome: { label: "trust", unit: "of-100" },
    rising: [{ pressure: 0, outcome: 0.6 }, { pressure: 1, outcome: 0.3 }], falling: [{ pressure: 1, outcome: 0.3 }, { pressure: 0, outcome: 0.4 }],
  }, { id: "l" });
  expect(svg.match(/data-line="rising"><path[^>]*>/)?.[0]).not.toContain("dasharray");
  expect(svg.match(/data-line="falling"><path[^>]*>/)?.[0]).toContain('stroke-dasharray="9 5"');
  expect(summary).toContain("As churn rises, trust goes from 60 to 30. Once it has fallen again, trust is at 40.");
  expect(table.rows).toHaveLength(4);
});
