import { expect, test } from "vitest";
import { tornadoChart } from "../../../src/picture/charts/tornado.ts";

const end = (setting: string, outcome: number) => ({ setting, outcome });
const data = {
  title: "The fall of trust matters most", subtitle: "Sharing, 0 to 100", unit: "of-100", usual: 0.5,
  assumptions: [
    { id: "small", label: "Small", low: end("0", 0.48), high: end("1", 0.51) },
    { id: "large", label: "Large", low: end("1", 0.7), high: end("5", 0.3) },
  ],
} as const;

test("the widest comes first, with its settings and outcomes", () => {
  const { table, summary } = tornadoChart(data, { id: "t" });
  expect(table.rows).toEqual([["Large", "1", "70", "5", "30"], ["Small", "0", "48", "1", "51"]]);
  expect(summary).toContain("Usual outcome: 50. What matters most: Large, which moves it from 30 to 70. In order: Large and Small.");
});

test("bars run from the usual outcome, hollow when set low and filled when set high", () => {
  const { svg } = tornadoChart(data, { id: "t", theme: "light" });
  const usual = Number(svg.match(/<line x1="([\d.]+)" x2="[\d.]+" y1="[\d.]+" y2="[\d.]+" stroke="#1A1F24" stroke-width="1.5"\/>/)?.[1]);
  const [, high = "", low = ""] = svg.match(/data-assumption="large">(<rect[^>]*>)(<rect[^>]*>)/) ?? [];
  const part = (rect: string, name: string) => rect.match(new RegExp(` ${name}="([^"]+)"`))?.[1] ?? "";
  expect(part(high, "fill")).toBe("#1A1F24");
  expect(Number(part(high, "x")) + Number(part(high, "width"))).toBeCloseTo(usual, 1);
  expect(part(low, "fill")).toBe("#FBFAF7");
  expect(Number(part(low, "x"))).toBeCloseTo(usual, 1);
  expect(Number(part(low, "width"))).toBeCloseTo(Number(part(high, "width")), 1);
});
