import { expect, test } from "vitest";
import { bandChart } from "../../../src/picture/charts/band.ts";
import type { BandSeries } from "../../../src/picture/charts/band-data.ts";
import { faultsOf } from "../well-formed.ts";

const text = { title: "Sharing falls", subtitle: "Sharing, 0 to 100", unit: "of-100" } as const;
const span = { from: 0, to: 2 };
const one: BandSeries = { label: "Leave as is", stroke: "leave-as-is", middle: [0, 0.5, 1], low: [0, 0.25, 0.5], high: [0.5, 0.75, 1] };

test("every value stands exactly where the axes say", () => {
  const { svg, plot } = bandChart({ ...text, span, series: [one] }, { id: "b", plotHeight: 200 });
  if (plot === undefined) throw new Error("a chart has a plot");
  const { left, top, width, height } = plot.box;
  const at = (month: number, value: number) => `${round(left + (width * month) / 2)},${round(top + height * (1 - value))}`;
  expect(svg).toContain(`d="M${at(0, 0)}L${at(1, 0.5)}L${at(2, 1)}"`);
  expect(svg).toContain(`d="M${at(0, 0.5)}L${at(1, 0.75)}L${at(2, 1)}L${at(2, 0.5)}L${at(1, 0.25)}L${at(0, 0)}Z"`);
  expect(plot).toMatchObject({ across: [0, 2], up: [0, 1] });
});

test("the summary says where a line ends and what its band holds, the table every value", () => {
  const { summary, table } = bandChart({ ...text, span, series: [one] }, { id: "b" });
  expect(summary).toBe("Sharing falls. Leave as is ends at 100; 8 in 10 futures end between 50 and 100.");
  expect(table.columns.map(({ name }) => name)).toEqual(["when", "Leave as is, middle future", "Leave as is, 8 in 10: from", "Leave as is, 8 in 10: to"]);
  expect(table.rows).toEqual([["month 0", "0", "0", "50"], ["month 1", "50", "25", "75"], ["month 2", "100", "50", "100"]]);
});

test("a fifth line is refused", () => {
  expect(() => bandChart({ ...text, span, series: [one, one, one, one, one] }, { id: "b" })).toThrow("at most 4 lines");
});

test("two lines carry bands, three carry bars for the last month, and the key says which", () => {
  const two = bandChart({ ...text, span, series: [one, { ...one, stroke: "plan-1" }] }, { id: "b" }).svg;
  const three = bandChart({ ...text, span, series: [one, { ...one, stroke: "plan-1" }, { ...one, stroke: "plan-2" }] }, { id: "b" }).svg;
  expect(two.match(/fill-opacity="0.14"/g)).toHaveLength(2);
  expect(two).toContain(">8 in 10 simulated futures</text>");
  expect(three).not.toContain('fill-opacity="0.14"');
  expect(three).toContain(">8 in 10 simulated futures at the end</text>");
});

test("a month without a value is a gap, not a zero", () => {
  const { svg, summary, table } = bandChart({ ...text, span: { from: 0, to: 4 }, series: [{ label: "On paper", stroke: "on-paper", middle: [0.2, 0.4, Number.NaN, 0.6, Number.NaN] }] }, { id: "b" });
  expect(svg).toMatch(/data-line="On paper"/);
  expect(svg.match(/d="(M[^"]*)"[^>]*data-line/)?.[1]?.match(/M/g)).toHaveLength(2);
  expect(table.rows[2]).toEqual(["month 2", "–"]);
  expect(summary).toContain("On paper ends at 60.");
});

test("while it plays, lines end at the month reached and axes stay", () => {
  const whole = bandChart({ ...text, span, series: [one] }, { id: "b" });
  const part = bandChart({ ...text, span, series: [one], until: 1, playhead: 1 }, { id: "b" });
  expect(part.plot?.up).toEqual(whole.plot?.up);
  expect(part.svg).toContain('data-part="playhead"');
  expect(part.summary).toContain("ends at 50");
});

test("a prediction is laid over what came out and said in the summary", () => {
  const { svg, summary } = bandChart({ ...text, span, series: [one], prediction: { points: [{ month: 2, value: 0.7 }] } }, { id: "b" });
  expect(svg).toContain('data-part="prediction"');
  expect(summary).toContain("Predicted beforehand: 70 in month 2.");
});

test("a change has its flag, its limbo and its bar line at its months", () => {
  const change = { id: "m", label: "Merger", announced: 0, starts: 1 };
  const { svg, plot, summary } = bandChart({ ...text, span, series: [one], changes: [change] }, { id: "b" });
  const { left = 0, width = 0 } = plot?.box ?? {};
  expect(svg).toContain(`<rect x="${round(left)}" y="${round((plot?.box.top ?? 0) - 8)}" width="${round(width / 2)}" height="8" fill="url(#b-hatch)"`);
  expect(summary).toContain("Changes: Merger (announced month 0, starts month 1).");
});

test("on a phone the names stand in the key, on a wide page at the line ends", () => {
  expect(bandChart({ ...text, span, series: [one] }, { id: "b", width: 320 }).svg).not.toContain('data-part="labels"');
  expect(bandChart({ ...text, span, series: [one] }, { id: "b", width: 640 }).svg).toContain('data-part="labels"');
});

test("hostile labels stay labels", () => {
  const { svg } = bandChart({ ...text, title: "<b>&", span, series: [{ ...one, label: `"><script>alert('x')</script>` }] }, { id: "b" });
  expect(faultsOf(svg)).toEqual([]);
  expect(svg).not.toContain("<script");
});

test("for the back row a picture is drawn larger, not laid out again", () => {
  const normal = bandChart({ ...text, span, series: [one] }, { id: "b" });
  const large = bandChart({ ...text, span, series: [one] }, { id: "b", zoom: 2 });
  expect(large.svg.replace(/ width="\d+" height="\d+"/, "")).toBe(normal.svg.replace(/ width="\d+" height="\d+"/, ""));
  expect(large.svg).toContain(`width="${normal.width * 2}" height="${normal.height * 2}"`);
});

test("a small chart looks as it did", async () => {
  const { svg } = bandChart({ ...text, span, series: [one], changes: [{ id: "m", label: "Merger", announced: 0, starts: 1 }] }, { id: "b", theme: "light" });
  await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot("../snapshots/band.svg");
});

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
