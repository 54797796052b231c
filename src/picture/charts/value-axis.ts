/**
 * Values up a picture: hairlines across the plot with exact numbers at their left, and one firmer line where
 * zero (or "no difference", or "as at the start") is.
 */
import { scaleLinear } from "d3";
import type { ScaleLinear } from "d3";
import { textWidth } from "../measure.ts";
import { axisNumber } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { Box } from "../picture.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { SIZES, textAt } from "../type.ts";

export interface ValueSpan {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  /** Where the firm line is drawn; left out when it is outside the span. */
  readonly zero?: number;
}

const MARK_ROOM = 52;
const LABEL_GAP = 8;

/** Value to pixel, upwards. */
export function valueScale({ low, high }: ValueSpan, box: Box): ScaleLinear<number, number> {
  return scaleLinear([low, high], [box.top + box.height, box.top]);
}

/** The whole of an index, or a span a little wider than the values, ending at round numbers. */
export function spanOf(values: Iterable<number>, unit: Unit, { zero }: { readonly zero?: number } = {}): ValueSpan {
  let [low, high] = zero === undefined ? [Infinity, -Infinity] : [zero, zero];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) [low, high] = [0, 1];
  if (low === high) [low, high] = unit === "of-100" || unit === "share" ? [low - 0.05, high + 0.05] : [low - 1, high + 1];
  const [from = low, to = high] = scaleLinear([low, high], [0, 1]).nice(5).domain();
  return zero === undefined ? { low: from, high: to, unit } : { low: from, high: to, unit, zero };
}

/** A span with zero exactly in the middle, for differences. */
export function evenSpan(values: Iterable<number>, unit: Unit): ValueSpan {
  let size = 0;
  for (const value of values) if (Number.isFinite(value)) size = Math.max(size, Math.abs(value));
  const [, high = 1] = scaleLinear([0, size === 0 ? (unit === "of-100" || unit === "share" ? 0.1 : 1) : size], [0, 1]).nice(3).domain();
  return { low: -high, high, unit, zero: 0 };
}

/** The numbers along the axis. */
export function valueMarks({ low, high, unit }: ValueSpan, pixels: number): readonly { readonly value: number; readonly label: string }[] {
  const count = Math.max(2, Math.floor(pixels / MARK_ROOM));
  const marks = scaleLinear([low, high], [0, 1]).ticks(count);
  const step = (marks[1] ?? 1) - (marks[0] ?? 0);
  return marks.map((value) => ({ value, label: axisNumber(value, unit, Number(step.toPrecision(6))) }));
}

/** Pixels the labels need at the left. */
export function valueAxisWidth(span: ValueSpan, pixels: number): number {
  return Math.max(...valueMarks(span, pixels).map(({ label }) => textWidth(label, SIZES.text))) + LABEL_GAP;
}

/** Hairlines and numbers of the axis. */
export function valueAxis(sheet: Sheet, span: ValueSpan): string {
  const { box, paint } = sheet;
  const y = valueScale(span, box);
  const marks = valueMarks(span, box.height).map(({ value, label }) => group({},
    element("line", { x1: box.left, x2: box.left + box.width, y1: y(value), y2: y(value), stroke: paint("hairline") }),
    textAt(box.left - LABEL_GAP, y(value), label, { "text-anchor": "end", fill: paint("muted") })));
  return group({ "data-part": "values" }, ...marks, zeroLine(sheet, span));
}

function zeroLine({ box, paint }: Sheet, span: ValueSpan): string {
  const { zero, low, high } = span;
  if (zero === undefined || zero < low || zero > high) return "";
  const at = valueScale(span, box)(zero);
  return element("line", { x1: box.left, x2: box.left + box.width, y1: at, y2: at, stroke: paint("axis"), "stroke-width": 1.25 });
}
