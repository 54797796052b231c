import { expect, test } from "vitest";
import { waveChangesChart } from "../../../src/picture/charts/wave-changes.ts";
import { faultsOf } from "../well-formed.ts";

const data = {
  title: "How ties came and went",
  subtitle: "ties",
  steps: [
    { label: "2019 to 2020", kept: 6, formed: 2, dissolved: 1, stays: "0.67" },
    { label: "2020 to 2021", kept: 8, formed: 0, dissolved: 0, stays: "1" },
  ],
};

test.each([320, 800])("every step is a bar of what was kept, new and gone, %i wide", (width) => {
  const { svg, table, summary } = waveChangesChart(data, { id: "w", width });
  expect(faultsOf(svg)).toEqual([]);
  expect(table.rows).toEqual([
    ["2019 to 2020", "1", "6", "2", "0.67"],
    ["2020 to 2021", "0", "8", "0", "1"],
  ]);
  expect(summary).toContain("2019 to 2020: 6 kept, 2 new, 1 gone.");
  const widths = [...svg.matchAll(/data-step="2019 to 2020">(.*?)<text/g)].flatMap(([, bars = ""]) =>
    Array.from(bars.matchAll(/ width="([\d.]+)"/g), ([, wide]) => Number(wide)),
  );
  expect(widths[1] / widths[0]).toBeCloseTo(6, 1);
  expect(widths[2] / widths[0]).toBeCloseTo(2, 1);
});
