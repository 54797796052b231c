/**
 * How many simulated futures end where: counts in equal steps, the middle future marked, and so many of them
 * between two fences.
 */
import { bin } from "d3";
import { pictureWords } from "../../words/en/picture.ts";
import { futuresInWords, readable } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, openSheet, plotHeight } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Paint } from "../theme.ts";
import { textAt } from "../type.ts";
import { acrossAxis, acrossAxisHeight, acrossScale } from "./across-axis.ts";
import { spanOf, valueAxis, valueAxisWidth, valueScale } from "./value-axis.ts";
import type { ValueSpan } from "./value-axis.ts";

export interface HistogramData extends ChartText {
  readonly unit: Unit;
  readonly meaning: Paint;
  readonly values: ArrayLike<number>;
  /** The middle future, and what holds `level` of them. */
  readonly middle: number;
  readonly inside?: { readonly level: number; readonly low: number; readonly high: number };
  /** What is counted across: "sharing after ten years". */
  readonly axis: string;
  /** A firm line at a value with meaning, such as no difference. */
  readonly zero?: number;
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const STEPS = 20;

/** The chart. */
export function histogramChart(data: HistogramData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const values = Array.from(data.values).filter(Number.isFinite);
  const across = spanOf(values, data.unit, data.zero === undefined ? {} : { zero: data.zero });
  const steps = countSteps(values, across);
  const up: ValueSpan = { ...spanOf(steps.map(({ count }) => count), "count", { zero: 0 }), low: 0 };
  const height = plotHeight(options);
  const sheet = openSheet(data, options, { height, left: valueAxisWidth(up, height), right: 16, above: 22, below: acrossAxisHeight(data.axis) });
  const said = (value: number) => readable(value, data.unit);
  const body = [valueAxis(sheet, up), drawSteps(sheet, data, steps, { across, up }), acrossAxis(sheet, across, data.axis), drawMiddle(sheet, data, across, words.histogram.middle(said(data.middle)))];
  const { inside } = data;
  return closeSheet(sheet, body, {
    summary: words.histogram.summary(String(values.length), said(data.middle)) + (inside === undefined ? "" : ` ${words.histogram.inside(futuresInWords(inside.level), said(inside.low), said(inside.high))}`),
    table: { columns: [wordColumn(data.axis), numberColumn(words.dots.futures)], rows: steps.map(({ from, to, count }) => [words.range(said(from), said(to)), String(count)]) },
    plot: { box: sheet.box, across: [across.low, across.high], up: [up.low, up.high] },
  });
}

function countSteps(values: readonly number[], { low, high }: ValueSpan): readonly Step[] {
  return bin().domain([low, high]).thresholds(STEPS)(values).map((step) => ({ from: step.x0 ?? low, to: step.x1 ?? high, count: step.length })).filter(({ from, to }) => to > from);
}

function drawSteps({ box, paint }: Sheet, { meaning }: HistogramData, steps: readonly Step[], { across, up }: { readonly across: ValueSpan; readonly up: ValueSpan }): string {
  const x = acrossScale(across, box);
  const y = valueScale(up, box);
  return group({ "data-part": "plot" }, ...steps.filter(({ count }) => count > 0).map(({ from, to, count }) => element("rect", {
    x: x(from) + 0.75, y: y(count), width: Math.max(1, x(to) - x(from) - 1.5), height: y(0) - y(count), fill: paint(meaning), "data-count": count,
  })));
}

function drawMiddle({ box, paint }: Sheet, { middle, inside }: HistogramData, across: ValueSpan, label: string): string {
  const x = acrossScale(across, box);
  const at = x(middle);
  const isLeft = at > box.left + box.width * 0.6;
  const line = element("line", { x1: at, x2: at, y1: box.top - 20, y2: box.top + box.height, stroke: paint("ink"), "stroke-width": 1.5 });
  const bracket = inside === undefined ? "" : element("path", { d: `M${x(inside.low).toFixed(2)} ${box.top + 5}v-5H${x(inside.high).toFixed(2)}v5`, fill: "none", stroke: paint("ink"), "stroke-width": 1.25 });
  return group({ "data-part": "middle" }, line, bracket, textAt(at + (isLeft ? -6 : 6), box.top - 13, label, { "text-anchor": isLeft ? "end" : "start", fill: paint("ink") }));
}
