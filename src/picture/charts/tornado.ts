/**
 * Which assumptions matter most: for each, the outcome at the low and at the high end of what is believable,
 * around the outcome with everything as assumed, the widest first.
 *
 * The low end is hollow and the high end filled, so the direction of an assumption reads without colour.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { textWidth } from "../measure.ts";
import { readable } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import type { KeyEntry } from "../key.ts";
import { closeSheet, isNarrow, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Table } from "../table.ts";
import type { Painter } from "../theme.ts";
import { SIZES, textAt } from "../type.ts";
import { acrossAxis, acrossAxisHeight, acrossScale } from "./across-axis.ts";
import { drawRowNames, planRows } from "./rows.ts";
import type { RowPlan } from "./rows.ts";
import { spanOf } from "./value-axis.ts";
import type { ValueSpan } from "./value-axis.ts";

export interface TornadoData extends ChartText {
  readonly unit: Unit;
  /** The outcome with every assumption at its usual value. */
  readonly usual: number;
  readonly assumptions: readonly {
    readonly id: string;
    readonly label: string;
    /** The settings tried, in words, and the outcomes they gave. */
    readonly low: { readonly setting: string; readonly outcome: number };
    readonly high: { readonly setting: string; readonly outcome: number };
  }[];
}

type Assumption = TornadoData["assumptions"][number];

const BAR = 14;
const GAP = 6;

/** The chart. */
export function tornadoChart(data: TornadoData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const assumptions = [...data.assumptions].sort((a, b) => swing(b) - swing(a) || (a.id < b.id ? -1 : 1));
  const names = assumptions.map(({ label }) => label);
  const outcomes = assumptions.flatMap(({ low, high }) => [low.outcome, high.outcome]);
  const values = spanOf([data.usual, ...outcomes], data.unit);
  const plan = planRows(names, { width: sheetWidth(options), isAbove: isNarrow(options) });
  const settings = assumptions.flatMap(({ low, high }) => [low.setting, high.setting]);
  const beside = Math.max(0, ...settings.map((text) => textWidth(text, SIZES.text))) + GAP;
  const sheet = openSheet(data, options, {
    height: plan.height,
    left: plan.left + beside,
    right: beside,
    below: acrossAxisHeight(undefined),
    key: tornadoKey(words.tornado.low, words.tornado.high),
  });
  const sorted = { ...data, assumptions };
  const body = [acrossAxis(sheet, values), drawBars(sheet, sorted, plan, values), drawRowNames(sheet, plan)];
  return closeSheet(sheet, body, { summary: summary(sorted, words), table: tornadoTable(sorted, words) });
}

function summary({ assumptions, usual, unit }: TornadoData, words: PictureWords): string {
  const first = assumptions[0];
  if (first === undefined) return words.none;
  const said = (value: number) => readable(value, unit);
  return words.tornado.widest(first.label, {
    low: said(Math.min(first.low.outcome, first.high.outcome)),
    high: said(Math.max(first.low.outcome, first.high.outcome)),
    usual: said(usual),
    all: words.listed(assumptions.map(({ label }) => label)),
  });
}

function tornadoTable({ assumptions, unit }: TornadoData, words: PictureWords): Table {
  const { assumption, low, outcomeLow, high, outcomeHigh } = words.tornado;
  const said = (end: Assumption["low"]) => [end.setting, readable(end.outcome, unit)];
  return {
    columns: [
      wordColumn(assumption),
      wordColumn(low),
      numberColumn(outcomeLow),
      wordColumn(high),
      numberColumn(outcomeHigh),
    ],
    rows: assumptions.map((each) => [each.label, ...said(each.low), ...said(each.high)]),
  };
}

function drawBars(sheet: Sheet, data: TornadoData, plan: RowPlan, values: ValueSpan): string {
  const { box, paint } = sheet;
  const x = acrossScale(values, box);
  const usual = x(data.usual);
  const bars = data.assumptions.map((assumption, at) => {
    const y = box.top + (plan.rows[at]?.middle ?? 0);
    const isLowLeft = assumption.low.outcome <= assumption.high.outcome;
    const [left, right] = isLowLeft ? [assumption.low, assumption.high] : [assumption.high, assumption.low];
    const style = { fill: paint("muted"), halo: paint("paper") };
    return group(
      { "data-assumption": assumption.id },
      half(usual, x(assumption.high.outcome), y, { isFilled: true, paint }),
      half(usual, x(assumption.low.outcome), y, { isFilled: false, paint }),
      textAt(Math.min(usual, x(left.outcome)) - GAP, y, left.setting, { ...style, "text-anchor": "end" }),
      textAt(Math.max(usual, x(right.outcome)) + GAP, y, right.setting, style),
    );
  });
  return group(
    { "data-part": "plot" },
    ...bars,
    element("line", {
      x1: usual,
      x2: usual,
      y1: box.top,
      y2: box.top + plan.height,
      stroke: paint("ink"),
      "stroke-width": 1.5,
    }),
  );
}

function half(
  from: number,
  to: number,
  y: number,
  { isFilled, paint }: { readonly isFilled: boolean; readonly paint: Painter },
): string {
  return element("rect", {
    x: Math.min(from, to),
    y: y - BAR / 2,
    width: Math.abs(to - from),
    height: BAR,
    fill: isFilled ? paint("ink") : paint("paper"),
    stroke: paint("ink"),
    "stroke-width": 1.25,
  });
}

function tornadoKey(low: string, high: string): readonly KeyEntry[] {
  return [
    { label: low, sample: (x, y, paint) => half(x + 4, x + 24, y, { isFilled: false, paint }) },
    { label: high, sample: (x, y, paint) => half(x + 4, x + 24, y, { isFilled: true, paint }) },
  ];
}

function swing({ low, high }: Assumption): number {
  return Math.abs(high.outcome - low.outcome);
}
