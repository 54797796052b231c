/**
 * Which assumptions matter most: for each, the outcome at the low and at the high end of what is believable,
 * around the outcome with everything as assumed, the widest first.
 *
 * The low end is hollow and the high end filled, so the direction of an assumption reads without colour.
 */
import { pictureWords } from "../../words/en/picture.ts";
import { textWidth } from "../measure.ts";
import { readable } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import type { KeyEntry } from "../key.ts";
import { closeSheet, isNarrow, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
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
  const sorted = [...data.assumptions].sort((a, b) => swing(b) - swing(a) || (a.id < b.id ? -1 : 1));
  const values = spanOf([data.usual, ...sorted.flatMap(({ low, high }) => [low.outcome, high.outcome])], data.unit);
  const plan = planRows(sorted.map(({ label }) => label), { width: sheetWidth(options), isAbove: isNarrow(options) });
  const beside = Math.max(0, ...sorted.flatMap(({ low, high }) => [low.setting, high.setting]).map((text) => textWidth(text, SIZES.text))) + GAP;
  const sheet = openSheet(data, options, { height: plan.height, left: plan.left + beside, right: beside, below: acrossAxisHeight(undefined), key: tornadoKey(words.tornado.low, words.tornado.high) });
  const body = [acrossAxis(sheet, values), drawBars(sheet, { ...data, assumptions: sorted }, plan, values), drawRowNames(sheet, plan)];
  const first = sorted[0];
  const said = (value: number) => readable(value, data.unit);
  return closeSheet(sheet, body, {
    summary: first === undefined ? words.none : words.tornado.widest(first.label, { low: said(Math.min(first.low.outcome, first.high.outcome)), high: said(Math.max(first.low.outcome, first.high.outcome)), usual: said(data.usual), all: words.listed(sorted.map(({ label }) => label)) }),
    table: {
      columns: [wordColumn(words.tornado.assumption), wordColumn(words.tornado.low), numberColumn(words.tornado.outcomeLow), wordColumn(words.tornado.high), numberColumn(words.tornado.outcomeHigh)],
      rows: sorted.map(({ label, low, high }) => [label, low.setting, said(low.outcome), high.setting, said(high.outcome)]),
    },
  });
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
    return group({ "data-assumption": assumption.id },
      half(usual, x(assumption.high.outcome), y, { isFilled: true, paint }), half(usual, x(assumption.low.outcome), y, { isFilled: false, paint }),
      textAt(Math.min(usual, x(left.outcome)) - GAP, y, left.setting, { ...style, "text-anchor": "end" }),
      textAt(Math.max(usual, x(right.outcome)) + GAP, y, right.setting, style));
  });
  return group({ "data-part": "plot" }, ...bars, element("line", { x1: usual, x2: usual, y1: box.top, y2: box.top + plan.height, stroke: paint("ink"), "stroke-width": 1.5 }));
}

function half(from: number, to: number, y: number, { isFilled, paint }: { readonly isFilled: boolean; readonly paint: Painter }): string {
  return element("rect", { x: Math.min(from, to), y: y - BAR / 2, width: Math.abs(to - from), height: BAR, fill: isFilled ? paint("ink") : paint("paper"), stroke: paint("ink"), "stroke-width": 1.25 });
}

function tornadoKey(low: string, high: string): readonly KeyEntry[] {
  return [{ label: low, sample: (x, y, paint) => half(x + 4, x + 24, y, { isFilled: false, paint }) }, { label: high, sample: (x, y, paint) => half(x + 4, x + 24, y, { isFilled: true, paint }) }];
}

function swing({ low, high }: Assumption): number {
  return Math.abs(high.outcome - low.outcome);
}
