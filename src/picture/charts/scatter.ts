/**
 * What would break it: every future by two conditions, crosses where the plan failed and rings where it held,
 * and the box in which most failures lie (scenario discovery by PRIM: Friedman and Fisher 1999; Bryant and
 * Lempert 2010).
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import type { KeyEntry } from "../key.ts";
import { readable } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, plotHeight } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group, path } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Painter } from "../theme.ts";
import { textAt } from "../type.ts";
import { acrossAxis, acrossAxisHeight, acrossScale } from "./across-axis.ts";
import { spanOf, valueAxis, valueAxisWidth, valueScale } from "./value-axis.ts";
import type { ValueSpan } from "./value-axis.ts";

export interface ScatterAxis {
  readonly label: string;
  readonly unit: Unit;
}

export interface ScatterData extends ChartText {
  readonly across: ScatterAxis;
  readonly up: ScatterAxis;
  readonly points: readonly { readonly across: number; readonly up: number; readonly hasFailed: boolean }[];
  /** Where failures lie; an open side is left out. Shares: of failures inside (coverage), of those inside that fail (density). */
  readonly box?: { readonly across: readonly [number, number]; readonly up: readonly [number, number]; readonly coverage: number; readonly density: number };
}

const ARM = 3.4;
const RING = 3.2;

/** The chart. */
export function scatterChart(data: ScatterData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const across = spanOf(data.points.map((point) => point.across), data.across.unit);
  const up = spanOf(data.points.map((point) => point.up), data.up.unit);
  const height = plotHeight(options) + 60;
  const key = scatterKey(words, data.box !== undefined);
  const sheet = openSheet(data, options, { height, key, above: 24, left: valueAxisWidth(up, height), right: isNarrow(options) ? 8 : 16, below: acrossAxisHeight(data.across.label) });
  const { box, paint } = sheet;
  const body = [
    valueAxis(sheet, up), acrossAxis(sheet, across, data.across.label), textAt(0, box.top - 16, data.up.label, { fill: paint("muted") }),
    drawPoints(sheet, data, across, up), drawBox(sheet, data, across, up),
  ];
  return closeSheet(sheet, body, { summary: summary(data, words), table: scatterTable(data, words), plot: { box, across: [across.low, across.high], up: [up.low, up.high] } });
}

function drawPoints({ box, paint }: Sheet, { points }: ScatterData, across: ValueSpan, up: ValueSpan): string {
  const [x, y] = [acrossScale(across, box), valueScale(up, box)];
  const held = points.filter(({ hasFailed }) => !hasFailed).map((point) => ring(x(point.across), y(point.up), paint));
  const failed = points.filter(({ hasFailed }) => hasFailed).map((point) => cross(x(point.across), y(point.up), paint));
  return group({ "data-part": "plot" }, ...held, ...failed);
}

function drawBox({ box: plot, paint }: Sheet, { box }: ScatterData, across: ValueSpan, up: ValueSpan): string {
  if (box === undefined) return "";
  const [x, y] = [acrossScale(across, plot), valueScale(up, plot)];
  const within = (value: number, { low, high }: ValueSpan) => Math.max(low, Math.min(high, value));
  const [left, right] = box.across.map((value) => x(within(value, across)));
  const [bottom, top] = box.up.map((value) => y(within(value, up)));
  return element("rect", { x: left ?? 0, y: top ?? 0, width: (right ?? 0) - (left ?? 0), height: (bottom ?? 0) - (top ?? 0), fill: "none", stroke: paint("ink"), "stroke-width": 2.5, "data-part": "box" });
}

function scatterKey(words: PictureWords, hasBox: boolean): readonly KeyEntry[] {
  const frame: KeyEntry = { label: words.scatter.box, sample: (x, y, paint) => element("rect", { x: x + 4, y: y - 6, width: 20, height: 12, fill: "none", stroke: paint("ink"), "stroke-width": 2.5 }) };
  return [
    { label: words.scatter.failed, sample: (x, y, paint) => cross(x + 14, y, paint) }, { label: words.scatter.held, sample: (x, y, paint) => ring(x + 14, y, paint) },
    ...(hasBox ? [frame] : []),
  ];
}

function cross(x: number, y: number, paint: Painter): string {
  const [left, top, side] = [x - ARM, y - ARM, 2 * ARM].map((value) => value.toFixed(2));
  return path(`M${left} ${top}l${side} ${side}m0 -${side}l-${side} ${side}`, { stroke: paint("ink"), "stroke-width": 1.5, fill: "none" });
}

function ring(x: number, y: number, paint: Painter): string {
  return element("circle", { cx: x, cy: y, r: RING, fill: "none", stroke: paint("axis"), "stroke-width": 1.25 });
}

function summary({ points, box, across, up }: ScatterData, words: PictureWords): string {
  const failed = words.scatter.count(String(points.filter(({ hasFailed }) => hasFailed).length), String(points.length));
  if (box === undefined) return failed;
  const between = (axis: ScatterAxis, [low, high]: readonly [number, number]) => words.scatter.between(axis.label, readable(low, axis.unit), readable(high, axis.unit));
  return `${failed} ${words.scatter.inside({ across: between(across, box.across), up: between(up, box.up), density: readable(box.density, "share"), coverage: readable(box.coverage, "share") })}`;
}

function scatterTable({ points, box }: ScatterData, words: PictureWords) {
  const isInside = (point: ScatterData["points"][number]) => box !== undefined && point.across >= box.across[0] && point.across <= box.across[1] && point.up >= box.up[0] && point.up <= box.up[1];
  const row = (name: string, chosen: ScatterData["points"]) => [name, String(chosen.filter(({ hasFailed }) => hasFailed).length), String(chosen.filter(({ hasFailed }) => !hasFailed).length)];
  const rows = box === undefined ? [row(words.scatter.all, points)] : [row(words.scatter.insideBox, points.filter(isInside)), row(words.scatter.outsideBox, points.filter((point) => !isInside(point)))];
  return { columns: [wordColumn(words.scatter.where), numberColumn(words.scatter.failed), numberColumn(words.scatter.held)], rows };
}
