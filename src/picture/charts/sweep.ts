/**
 * An answer as something is turned up: a line for each way of asking, a point at each step tried, each point in its 95 % interval.
 * Between the points nothing was tried; the line only leads the eye.
 */
import { line } from "d3";
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { readable } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, plotHeight } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { strokeAttributes, strokes } from "../strokes.ts";
import type { StrokeName } from "../strokes.ts";
import { element, group, path } from "../svg.ts";
import { numberColumn } from "../table.ts";
import type { Table } from "../table.ts";
import { acrossAxis, acrossAxisHeight, acrossScale } from "./across-axis.ts";
import { atMostFour, drawLineLabels, labelsWidth, strokeKey } from "./line-labels.ts";
import { spanOf, valueAxis, valueAxisWidth, valueScale } from "./value-axis.ts";
import type { Scales } from "./value-axis.ts";

interface SweepPoint {
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface SweepLine {
  readonly label: string;
  readonly stroke: StrokeName;
  /** In order of `at`. */
  readonly points: readonly SweepPoint[];
}

export interface SweepData extends ChartText {
  readonly across: { readonly label: string; readonly unit: Unit };
  readonly up: { readonly unit: Unit; readonly zero?: number };
  readonly lines: readonly SweepLine[];
}

const RADIUS = 3.5;

/** The chart. */
export function sweepChart(data: SweepData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const lines = atMostFour(data.lines);
  const points = lines.flatMap((each) => each.points);
  const { unit, zero } = data.up;
  const across = spanOf(
    points.map(({ at }) => at),
    data.across.unit,
  );
  const up = spanOf(
    points.flatMap(({ value, low, high }) => [value, low, high]),
    unit,
    zero === undefined ? {} : { zero },
  );
  const height = plotHeight(options);
  const ends = lines.map((each) => ({
    ...each,
    value: readable(each.points.at(-1)?.value ?? Number.NaN, unit),
  }));
  const sheet = openSheet(data, options, {
    height,
    left: valueAxisWidth(up, height),
    right: isNarrow(options) ? 12 : labelsWidth(ends),
    below: acrossAxisHeight(data.across.label),
    key: isNarrow(options) ? strokeKey(lines) : [],
  });
  const scales = { x: acrossScale(across, sheet.box), y: valueScale(up, sheet.box) };
  const labels = ends.map((end) => {
    const last = end.points.at(-1);
    return { ...end, x: scales.x(last?.at ?? across.low), y: scales.y(last?.value ?? up.low) };
  });
  const body = [
    valueAxis(sheet, up),
    acrossAxis(sheet, across, data.across.label),
    ...lines.map((each) => drawLine(sheet, each, scales)),
    sheet.isNarrow ? "" : drawLineLabels(sheet, labels),
  ];
  const plot = {
    box: sheet.box,
    across: [across.low, across.high] as const,
    up: [up.low, up.high] as const,
  };
  return closeSheet(sheet, body, { summary: summaryOf(data, words), table: sweepTable(data, words), plot });
}

function drawLine({ paint }: Sheet, each: SweepLine, { x, y }: Scales): string {
  const ink = paint(strokes[each.stroke].paint);
  const drawn = line<SweepPoint>()
    .x(({ at }) => x(at))
    .y(({ value }) => y(value))
    .digits(2)([...each.points]);
  return group(
    { "data-line": each.label },
    path(drawn, strokeAttributes(each.stroke, paint)),
    ...each.points.map(({ at, value, low, high }) =>
      group(
        {},
        Number.isNaN(low + high)
          ? ""
          : element("line", {
              x1: x(at),
              x2: x(at),
              y1: y(low),
              y2: y(high),
              stroke: ink,
              "stroke-width": 1.5,
            }),
        element("circle", { cx: x(at), cy: y(value), r: RADIUS, fill: ink }),
      ),
    ),
  );
}

function summaryOf({ lines, up, across }: SweepData, words: PictureWords): string {
  const ends = lines.map(({ label, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    const said = (value: number | undefined) => readable(value ?? Number.NaN, up.unit);
    return words.indices.factor(label, words.range(said(first?.value), said(last?.value)));
  });
  return words.sweep.summary(across.label, words.listed(ends));
}

function sweepTable({ lines, across, up }: SweepData, words: PictureWords): Table {
  const steps = [...new Set(lines.flatMap(({ points }) => points.map(({ at }) => at)))].sort((a, b) => a - b);
  const said = (value: number) => readable(value, up.unit);
  return {
    columns: [
      numberColumn(across.label),
      ...lines.flatMap(({ label }) => [numberColumn(label), numberColumn(words.indices.interval)]),
    ],
    rows: steps.map((step) => [
      readable(step, across.unit),
      ...lines.flatMap(({ points }) => {
        const found = points.find(({ at }) => at === step);
        return found === undefined
          ? ["", ""]
          : [said(found.value), words.range(said(found.low), said(found.high))];
      }),
    ]),
  };
}
