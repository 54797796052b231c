import { expect, test } from "vitest";
import { waterfallChart } from "../../../src/picture/charts/waterfall.ts";

const data = {
  title: "Trust left with people", subtitle: "Trust, 0 to 100", unit: "of-100", meaning: "trust",
  from: { label: "January", value: 0.5 }, to: { label: "June", value: 0.4 },
  parts: [{ id: "kept", label: "Promises kept", value: 0.1 }, { id: "left", label: "People left", value: -0.2 }],
} as const;

test("parts that do not add up are refused", () => {
  expect(() => waterfallChart({ ...data, to: { label: "June", value: 0.41 } }, { id: "w" })).toThrow("must add up");
  expect(() => waterfallChart({ ...data, to: { label: "June", value: Number.NaN } }, { id: "w" })).toThrow("must add up");
});

test("what is printed adds up, with signs", () => {
  const { table, summary } = waterfallChart(data, { id: "w" });
  expect(table.rows).toEqual([["January", "50"], ["Promises kept", "+10"], ["People left", "−20"], ["June", "40"]]);
  expect(summary).toBe("Trust left with people. January: 50. June: 40. Between them: Promises kept +10 and People left −20.");
});

test("awkward thirds still add up as printed", () => {
  const third = 0.1 / 3;
  const { table } = waterfallChart({ ...data, parts: ["a", "b", "c"].map((id) => ({ id, label: id, value: third })), to: { label: "June", value: 0.5 + 3 * third } }, { id: "w" });
  expect(table.rows.map(([, value]) => value)).toEqual(["50.0", "+3.4", "+3.3", "+3.3", "60.0"]);
});

test("a gain is filled and a loss is hollow, each from where the last one ended", () => {
  const { svg } = waterfallChart(data, { id: "w", theme: "light", width: 640 });
  const bar = (id: string) => svg.match(new RegExp(`data-step="${id}">(?:<line[^>]*>)?<rect x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)" height="16" fill="([^"]+)"`)) ?? [];
  const [gain, loss] = [bar("kept"), bar("left")];
  expect(gain[3]).toBe("#0072B2");
  expect(loss[3]).toBe("#FBFAF7");
  expect(Number(gain[1]) + Number(gain[2])).toBeCloseTo(Number(loss[1]) + Number(loss[2]), 1);
  expect(Number(loss[2])).toBeCloseTo(2 * Number(gain[2]), 1);
});

test("a small waterfall looks as it did", async () => {
  const { svg } = waterfallChart(data, { id: "w", theme: "light" });
  await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot("../snapshots/waterfall.svg");
});
