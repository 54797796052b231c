/**
 * Shares of the spread that each assumption accounts for (Sobol indices; Saltelli et al. 2010): alone as a
 * filled dot, with everything it acts through as a ring, each with its interval.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import type { KeyEntry } from "../key.ts";
import { significant } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Table } from "../table.ts";
import type { Painter } from "../theme.ts";
import { acrossAxis, acrossAxisHeight, acrossScale } from "./across-axis.ts";
import { drawRowNames, planRows } from "./rows.ts";
import type { RowPlan } from "./rows.ts";
import { spanOf } from "./value-axis.ts";
import type { ValueSpan } from "./value-axis.ts";

/** An index with its interval; all may fall a little outside [0, 1] by chance. */
export interface IndexEstimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface IndexData extends ChartText {
  readonly factors: readonly {
    readonly id: string;
    readonly label: string;
    readonly alone: IndexEstimate;
    readonly total?: IndexEstimate;
  }[];
}

type Factor = IndexData["factors"][number];

const EDGE = 16;
const APART = 5;
const RADIUS = 4.5;
const BAR = 1.75;

/** The chart, the largest first. */
export function indexChart(data: IndexData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const { axis, alone, total } = words.indices;
  const factors = [...data.factors].sort((a, b) => sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1));
  const estimates = factors.flatMap((factor) => [factor.alone, factor.total ?? factor.alone]);
  const values = spanOf(
    estimates.flatMap(({ value, low, high }) => [value, low, high]),
    "number",
    { zero: 0 },
  );
  const isAbove = isNarrow(options);
  const plan = planRows(
    factors.map(({ label }) => label),
    { width: sheetWidth(options), isAbove },
  );
  const hasTotals = factors.some((factor) => factor.total !== undefined);
  const sheet = openSheet(data, options, {
    height: plan.height,
    left: plan.left + EDGE,
    right: EDGE,
    below: acrossAxisHeight(axis),
    key: indexKey(alone, hasTotals ? total : undefined),
  });
  const body = [
    acrossAxis(sheet, values, axis),
    drawEstimates(sheet, factors, plan, values),
    drawRowNames(sheet, plan),
  ];
  const list = factors.map((factor) => words.indices.factor(factor.label, significant(sizeOf(factor))));
  return closeSheet(sheet, body, {
    summary: words.indices.order(words.listed(list)),
    table: indexTable(factors, hasTotals, words),
  });
}

function sizeOf({ alone, total }: Factor): number {
  return (total ?? alone).value;
}

function indexTable(factors: readonly Factor[], hasTotals: boolean, words: PictureWords): Table {
  const { alone, total, interval } = words.indices;
  const said = (estimate: IndexEstimate | undefined) =>
    estimate === undefined
      ? ["", ""]
      : [significant(estimate.value), words.range(significant(estimate.low), significant(estimate.high))];
  const totals = hasTotals ? [numberColumn(total), numberColumn(interval)] : [];
  return {
    columns: [wordColumn(words.tornado.assumption), numberColumn(alone), numberColumn(interval), ...totals],
    rows: factors.map((factor) => [
      factor.label,
      ...said(factor.alone),
      ...(hasTotals ? said(factor.total) : []),
    ]),
  };
}

function drawEstimates(
  { box, paint }: Sheet,
  factors: IndexData["factors"],
  plan: RowPlan,
  values: ValueSpan,
): string {
  const x = acrossScale(values, box);
  return group(
    { "data-part": "plot" },
    ...factors.map(({ id, alone, total }, at) => {
      const y = box.top + (plan.rows[at]?.middle ?? 0);
      const mark = (estimate: IndexEstimate, height: number, isFilled: boolean) =>
        element("line", {
          x1: x(estimate.low),
          x2: x(estimate.high),
          y1: height,
          y2: height,
          stroke: paint("ink"),
          "stroke-width": BAR,
          "stroke-dasharray": isFilled ? undefined : "3 2",
        }) + point(x(estimate.value), height, isFilled, paint);
      return group(
        { "data-factor": id },
        mark(alone, total === undefined ? y : y - APART, true),
        total === undefined ? "" : mark(total, y + APART, false),
      );
    }),
  );
}

function point(x: number, y: number, isFilled: boolean, paint: Painter): string {
  return element("circle", {
    cx: x,
    cy: y,
    r: RADIUS,
    fill: isFilled ? paint("ink") : paint("paper"),
    stroke: paint("ink"),
    "stroke-width": 1.75,
  });
}

function indexKey(alone: string, total: string | undefined): readonly KeyEntry[] {
  const entry = (label: string, isFilled: boolean): KeyEntry => ({
    label,
    sample: (x, y, paint) =>
      element("line", {
        x1: x,
        x2: x + 28,
        y1: y,
        y2: y,
        stroke: paint("ink"),
        "stroke-width": BAR,
        "stroke-dasharray": isFilled ? undefined : "3 2",
      }) + point(x + 14, y, isFilled, paint),
  });
  return total === undefined ? [entry(alone, true)] : [entry(alone, true), entry(total, false)];
}
