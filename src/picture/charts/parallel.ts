/**
 * Many settings at once: one row an assumption, one line a future running down through its settings, with the
 * futures in question drawn out. Rows, not columns, so that every name can be read.
 */
import { scaleLinear } from "d3";
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { shortenText, textWidth } from "../measure.ts";
import { readable, significant } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group, path } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Table } from "../table.ts";
import { SIZES, textAt, textLines } from "../type.ts";

export interface ParallelData extends ChartText {
  readonly axes: readonly {
    readonly id: string;
    readonly label: string;
    readonly low: number;
    readonly high: number;
    /** How its numbers are read; plain figures if left out. */
    readonly unit?: Unit;
    /** Settings without an order, by their places: named on the axis, in place of its ends. */
    readonly marks?: readonly { readonly at: number; readonly label: string }[];
  }[];
  /** One value an axis, in their order. */
  readonly futures: readonly { readonly values: readonly number[]; readonly isChosen: boolean }[];
  /** What the drawn-out futures have in common, and what the others are. */
  readonly chosen: string;
  readonly others: string;
}

const ROW = 62;
const LABEL = 20;
const END = 60;
/** Pixels from an axis to the numbers at its ends, which leave room for a thumb, and to names under it. */
const BESIDE = 14;
const UNDER = 16;
const WIDEST_NAME = 260;

/** The chart. */
export function parallelChart(data: ParallelData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const isWide = !isNarrow(options);
  const names = Math.max(...data.axes.map(({ label }) => textWidth(label, SIZES.text))) + 12;
  const sheet = openSheet(data, options, {
    height: data.axes.length * ROW,
    left: isWide ? Math.min(WIDEST_NAME, names) + END : END,
    right: END,
    key: [
      { label: data.chosen, sample: futureSample(true) },
      { label: data.others, sample: futureSample(false) },
    ],
  });
  const heights = data.axes.map((_, at) => sheet.box.top + at * ROW + LABEL + 12);
  const axes = data.axes.map((axis, at) => drawAxis(sheet, axis, heights[at] ?? 0, isWide));
  const { left, width } = sheet.box;
  return {
    ...closeSheet(sheet, [drawFutures(sheet, data, heights), ...axes], parallelFacts(data, words)),
    axes: data.axes.map(({ id, low, high }, at) => ({
      id,
      y: heights[at] ?? 0,
      left,
      right: left + width,
      low,
      high,
    })),
  };
}

function parallelFacts(
  { axes, futures, chosen, others }: ParallelData,
  words: PictureWords,
): { readonly summary: string; readonly table: Table } {
  const { lowest, highest, range } = words.parallel;
  const [inside, outside] = [
    futures.filter(({ isChosen }) => isChosen),
    futures.filter(({ isChosen }) => !isChosen),
  ];
  const ranges = axes.map((axis, at) => range(axis.label, ...rangeOf(inside, at, axis)));
  return {
    summary: words.parallel.summary(
      String(inside.length),
      String(futures.length),
      chosen,
      words.listed(ranges),
    ),
    table: {
      columns: [
        wordColumn(words.tornado.assumption),
        ...[lowest(chosen), highest(chosen), lowest(others), highest(others)].map(numberColumn),
      ],
      rows: axes.map((axis, at) => [axis.label, ...rangeOf(inside, at, axis), ...rangeOf(outside, at, axis)]),
    },
  };
}

function drawAxis(
  { box, paint }: Sheet,
  axis: ParallelData["axes"][number],
  y: number,
  isWide: boolean,
): string {
  const { label, low, high, marks } = axis;
  const right = box.left + box.width;
  const number = { fill: paint("muted"), halo: paint("paper") };
  const name = isWide
    ? textAt(box.left - END, y, label, { "text-anchor": "end", fill: paint("ink") })
    : textLines([label], {
        x: 0,
        y: y - LABEL - 10,
        size: SIZES.text,
        fill: paint("ink"),
        halo: paint("paper"),
      }).svg;
  return group(
    { "data-axis": label },
    element("line", { x1: box.left, x2: right, y1: y, y2: y, stroke: paint("axis"), "stroke-width": 1.25 }),
    ...(marks === undefined
      ? [
          textAt(box.left - BESIDE, y, said(axis, low), { ...number, "text-anchor": "end" }),
          textAt(right + BESIDE, y, said(axis, high), number),
        ]
      : marks.map((mark) => {
          const x = box.left + (box.width * (mark.at - low)) / (high - low);
          return textAt(x, y + UNDER, shortenText(mark.label, SIZES.small, box.width / marks.length), {
            ...number,
            "text-anchor": "middle",
            "font-size": SIZES.small,
          });
        })),
    name,
  );
}

function drawFutures(
  { box, paint }: Sheet,
  { axes, futures }: ParallelData,
  heights: readonly number[],
): string {
  const scales = axes.map(({ low, high }) => scaleLinear([low, high], [box.left, box.left + box.width]));
  const drawn = (isChosen: boolean) =>
    futures
      .filter((future) => future.isChosen === isChosen)
      .map(({ values }) =>
        path(
          values
            .map(
              (value, at) =>
                `${at === 0 ? "M" : "L"}${(scales[at]?.(value) ?? 0).toFixed(1)} ${(heights[at] ?? 0).toFixed(1)}`,
            )
            .join(""),
          {},
        ),
      );
  return group(
    { "data-part": "plot", fill: "none" },
    group(
      { stroke: paint("axis"), "stroke-width": 0.8, "stroke-opacity": 0.4, "stroke-dasharray": "2 3" },
      ...drawn(false),
    ),
    group({ stroke: paint("ink"), "stroke-width": 1.2, "stroke-opacity": 0.75 }, ...drawn(true)),
  );
}

function futureSample(isChosen: boolean) {
  return (x: number, y: number, paint: Sheet["paint"]) =>
    element("line", {
      x1: x,
      x2: x + 28,
      y1: y,
      y2: y,
      stroke: paint(isChosen ? "ink" : "axis"),
      "stroke-width": isChosen ? 1.6 : 1,
      "stroke-dasharray": isChosen ? undefined : "2 3",
    });
}

function rangeOf(
  futures: ParallelData["futures"],
  at: number,
  axis: ParallelData["axes"][number],
): readonly [string, string] {
  const values = futures.map(({ values: all }) => all[at] ?? Number.NaN).filter(Number.isFinite);
  return values.length === 0
    ? ["–", "–"]
    : [said(axis, Math.min(...values)), said(axis, Math.max(...values))];
}

/** A place on an axis in words' figures: the name that stands there, where it has names. */
function said({ unit, marks }: ParallelData["axes"][number], value: number): string {
  if (marks !== undefined) return marks.find((mark) => Math.abs(mark.at - value) < 1e-9)?.label ?? "–";
  return unit === undefined ? significant(value) : readable(value, unit);
}
