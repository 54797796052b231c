/**
 * Shares of the spread that each assumption accounts for (Sobol indices; Saltelli et al. 2010): alone as a
 * filled dot, with everything it acts through as a ring, each with its interval.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { KeyEntry } from "../key.ts";
import { significant } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
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
  readonly factors: readonly { readonly id: string; readonly label: string; readonly alone: IndexEstimate; readonly total?: IndexEstimate }[];
}

const APART = 5;
const RADIUS = 4.5;
const BAR = 1.75;

/** The chart, the largest first. */
export function indexChart(data: IndexData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const size = ({ alone, total }: IndexData["factors"][number]) => (total ?? alone).value;
  const sorted = [...data.factors].sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1));
  const estimates = sorted.flatMap(({ alone, total }) => (total === undefined ? [alone] : [alone, total]));
  const values = spanOf(estimates.flatMap(({ value, low, high }) => [value, low, high]), "number", { zero: 0 });
  const plan = planRows(sorted.map(({ label }) => label), { width: sheetWidth(options), isAbove: isNarrow(options) });
  const hasTotals = sorted.some(({ total }) => total !== undefined);
  const sheet = openSheet(data, options, { height: plan.height, left: plan.left + 8, right: 14, below: acrossAxisHeight(words.indices.axis), key: indexKey(words.indices.alone, hasTotals ? words.indices.total : undefined) });
  const said = (estimate: IndexEstimate | undefined) => (estimate === undefined ? ["", ""] : [significant(estimate.value), words.range(significant(estimate.low), significant(estimate.high))]);
  return closeSheet(sheet, [acrossAxis(sheet, values, words.indices.axis), drawEstimates(sheet, sorted, plan, values), drawRowNames(sheet, plan)], {
    summary: words.indices.order(words.listed(sorted.map(({ label, alone, total }) => words.indices.factor(label, significant((total ?? alone).value))))),
    table: {
      columns: [wordColumn(words.tornado.assumption), numberColumn(words.indices.alone), numberColumn(words.indices.interval), ...(hasTotals ? [numberColumn(words.indices.total), numberColumn(words.indices.interval)] : [])],
      rows: sorted.map(({ label, alone, total }) => [label, ...said(alone), ...(hasTotals ? said(total) : [])]),
    },
  });
}

function drawEstimates({ box, paint }: Sheet, factors: IndexData["factors"], plan: RowPlan, values: ValueSpan): string {
  const x = acrossScale(values, box);
  return group({ "data-part": "plot" }, ...factors.map(({ id, alone, total }, at) => {
    const y = box.top + (plan.rows[at]?.middle ?? 0);
    const mark = (estimate: IndexEstimate, height: number, isFilled: boolean) =>
      element("line", { x1: x(estimate.low), x2: x(estimate.high), y1: height, y2: height, stroke: paint("ink"), "stroke-width": BAR, "stroke-dasharray": isFilled ? undefined : "3 2" })
      + point(x(estimate.value), height, isFilled, paint);
    return group({ "data-factor": id }, mark(alone, total === undefined ? y : y - APART, true), total === undefined ? "" : mark(total, y + APART, false));
  }));
}

function point(x: number, y: number, isFilled: boolean, paint: Painter): string {
  return element("circle", { cx: x, cy: y, r: RADIUS, fill: isFilled ? paint("ink") : paint("paper"), stroke: paint("ink"), "stroke-width": 1.75 });
}

function indexKey(alone: string, total: string | undefined): readonly KeyEntry[] {
  const entry = (label: string, isFilled: boolean): KeyEntry => ({ label, sample: (x, y, paint) => element("line", { x1: x, x2: x + 28, y1: y, y2: y, stroke: paint("ink"), "stroke-width": BAR, "stroke-dasharray": isFilled ? undefined : "3 2" }) + point(x + 14, y, isFilled, paint) });
  return total === undefined ? [entry(alone, true)] : [entry(alone, true), entry(total, false)];
}
