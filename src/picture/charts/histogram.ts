/**
 * How many simulated futures end where: counts in equal steps, the middle future marked, and so many of them
 * between two fences.
 */
import { bin } from "d3";
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { futuresInWords, readable } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, openSheet, plotHeight } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { coordinate, element, group, path } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Table } from "../table.ts";
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
  const counts = steps.map(({ count }) => count);
  const up: ValueSpan = { ...spanOf(counts, "count", { zero: 0 }), low: 0 };
  const height = plotHeight(options);
  const left = valueAxisWidth(up, height);
  const sheet = openSheet(data, options, {
    height,
    left,
    right: 16,
    above: 22,
    below: acrossAxisHeight(data.axis),
  });
  const body = [
    valueAxis(sheet, up),
    drawSteps(sheet, data, steps, { across, up }),
    acrossAxis(sheet, across, data.axis),
    drawMiddle(sheet, data, across, words.histogram.middle(readable(data.middle, data.unit))),
  ];
  const plot = { box: sheet.box, across: [across.low, across.high] as const, up: [up.low, up.high] as const };
  return closeSheet(sheet, body, {
    summary: summary(data, values.length, words),
    table: stepTable(data, steps, words),
    plot,
  });
}

function summary({ inside, middle, unit }: HistogramData, count: number, words: PictureWords): string {
  const said = (value: number) => readable(value, unit);
  const all = words.histogram.summary(String(count), said(middle));
  if (inside === undefined) return all;
  return `${all} ${words.histogram.inside(futuresInWords(inside.level, words.band.share), said(inside.low), said(inside.high))}`;
}

function stepTable({ axis, unit }: HistogramData, steps: readonly Step[], words: PictureWords): Table {
  return {
    columns: [wordColumn(axis), numberColumn(words.dots.futures)],
    rows: steps.map(({ from, to, count }) => [
      words.range(readable(from, unit), readable(to, unit)),
      String(count),
    ]),
  };
}

function countSteps(values: readonly number[], { low, high }: ValueSpan): readonly Step[] {
  return bin()
    .domain([low, high])
    .thresholds(STEPS)(values)
    .map((step) => ({ from: step.x0 ?? low, to: step.x1 ?? high, count: step.length }))
    .filter(({ from, to }) => to > from);
}

function drawSteps(
  { box, paint }: Sheet,
  { meaning }: HistogramData,
  steps: readonly Step[],
  { across, up }: { readonly across: ValueSpan; readonly up: ValueSpan },
): string {
  const x = acrossScale(across, box);
  const y = valueScale(up, box);
  return group(
    { "data-part": "plot" },
    ...steps
      .filter(({ count }) => count > 0)
      .map(({ from, to, count }) =>
        element("rect", {
          x: x(from) + 0.75,
          y: y(count),
          width: Math.max(1, x(to) - x(from) - 1.5),
          height: y(0) - y(count),
          fill: paint(meaning),
          "data-count": count,
        }),
      ),
  );
}

function drawMiddle(
  { box, paint }: Sheet,
  { middle, inside }: HistogramData,
  across: ValueSpan,
  label: string,
): string {
  const x = acrossScale(across, box);
  const at = x(middle);
  const side = at > box.left + box.width * 0.6 ? { gap: -6, anchor: "end" } : { gap: 6, anchor: "start" };
  const [top, bottom, stroke] = [box.top, box.top + box.height, paint("ink")];
  const fence =
    inside === undefined ? "" : `M${coordinate(x(inside.low))} ${top + 5}v-5H${coordinate(x(inside.high))}v5`;
  return group(
    { "data-part": "middle" },
    element("line", { x1: at, x2: at, y1: top - 20, y2: bottom, stroke, "stroke-width": 1.5 }),
    path(fence, { fill: "none", stroke, "stroke-width": 1.25 }),
    textAt(at + side.gap, top - 13, label, { "text-anchor": side.anchor, fill: stroke }),
  );
}
