/**
 * Estimates one below the other, in the order given: each a filled point in its 95 % interval, with a second, hollow one where something
 * is compared. A firm line stands at zero, or wherever nothing would be.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { readable } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Table } from "../table.ts";
import { acrossAxis, acrossAxisHeight, acrossScale } from "./across-axis.ts";
import { drawRowNames, planRows } from "./rows.ts";
import type { RowPlan } from "./rows.ts";
import { spanOf } from "./value-axis.ts";
import type { ValueSpan } from "./value-axis.ts";

export interface EstimateRow {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What it is compared with. */
  readonly other?: number;
  /** A row that stands for the whole. */
  readonly isStrong?: boolean;
}

export interface EstimatesData extends ChartText {
  readonly unit: Unit;
  readonly axis: string;
  /** Where nothing would be; no line if left out. */
  readonly zero?: number;
  /** Names of what the rows are, of the point and, where there is one, of the hollow point. */
  readonly names: { readonly row: string; readonly value: string; readonly other?: string };
  readonly rows: readonly EstimateRow[];
}

const EDGE = 16;
const RADIUS = 4.5;
const BAR = 1.75;

/** The chart. */
export function estimatesChart(data: EstimatesData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const { rows, unit, zero, axis } = data;
  const numbers = rows.flatMap(({ value, low, high, other = value }) => [value, low, high, other]);
  const values = spanOf(numbers, unit, zero === undefined ? {} : { zero });
  const plan = planRows(
    rows.map(({ label }) => label),
    { width: sheetWidth(options), isAbove: isNarrow(options) },
  );
  const sheet = openSheet(data, options, {
    height: plan.height,
    left: plan.left + EDGE,
    right: EDGE,
    below: acrossAxisHeight(axis),
  });
  const strong = rows.flatMap(({ isStrong = false }, at) => (isStrong ? [at] : []));
  const body = [
    acrossAxis(sheet, values, axis),
    drawRows(sheet, rows, plan, values),
    drawRowNames(sheet, plan, strong),
  ];
  const list = rows.map(({ label, value, low, high }) =>
    words.indices.factor(
      label,
      `${readable(value, unit)} (${words.range(readable(low, unit), readable(high, unit))})`,
    ),
  );
  return closeSheet(sheet, body, { summary: `${words.listed(list)}.`, table: estimatesTable(data, words) });
}

function drawRows(
  { box, paint }: Sheet,
  rows: readonly EstimateRow[],
  plan: RowPlan,
  values: ValueSpan,
): string {
  const x = acrossScale(values, box);
  const point = (value: number, y: number, isFilled: boolean) =>
    element("circle", {
      cx: x(value),
      cy: y,
      r: RADIUS,
      fill: isFilled ? paint("ink") : paint("paper"),
      stroke: paint("ink"),
      "stroke-width": 1.75,
    });
  return group(
    { "data-part": "plot" },
    ...rows.map(({ label, value, low, high, other }, at) => {
      const y = box.top + (plan.rows[at]?.middle ?? 0);
      const bar = element("line", {
        x1: x(Number.isNaN(low) ? value : low),
        x2: x(Number.isNaN(high) ? value : high),
        y1: y,
        y2: y,
        stroke: paint("ink"),
        "stroke-width": BAR,
      });
      return group(
        { "data-row": label },
        bar,
        point(value, y, true),
        other === undefined ? "" : point(other, y, false),
      );
    }),
  );
}

function estimatesTable({ names, rows, unit }: EstimatesData, words: PictureWords): Table {
  const said = (value: number) => readable(value, unit);
  return {
    columns: [
      wordColumn(names.row),
      numberColumn(names.value),
      numberColumn(words.indices.interval),
      ...(names.other === undefined ? [] : [numberColumn(names.other)]),
    ],
    rows: rows.map(({ label, value, low, high, other = Number.NaN }) => [
      label,
      said(value),
      words.range(said(low), said(high)),
      ...(names.other === undefined ? [] : [said(other)]),
    ]),
  };
}
