/**
 * Values across a picture: exact numbers under the drawing, hairlines up through it, and the word for what is
 * measured at the end of the axis.
 */
import { scaleLinear } from "d3";
import type { ScaleLinear } from "d3";
import { textWidth } from "../measure.ts";
import { axisNumber } from "../numbers.ts";
import type { Box } from "../picture.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { SIZES, textAt } from "../type.ts";
import type { ValueSpan } from "./value-axis.ts";

const MARK_ROOM = 78;
/** Pixels the axis takes below the drawing, without and with a name. */
const HEIGHT = 26;
const NAMED = 46;

/** Value to pixel, rightwards. */
export function acrossScale({ low, high }: ValueSpan, box: Box): ScaleLinear<number, number> {
  return scaleLinear([low, high], [box.left, box.left + box.width]);
}

/** Pixels the axis takes. */
export function acrossAxisHeight(name: string | undefined): number {
  return name === undefined ? HEIGHT : NAMED;
}

/** The axis under a box. */
export function acrossAxis({ box, paint }: Sheet, span: ValueSpan, name?: string): string {
  const x = acrossScale(span, box);
  const bottom = box.top + box.height;
  const values = scaleLinear([span.low, span.high], [0, 1]).ticks(Math.max(2, Math.floor(box.width / MARK_ROOM)));
  const step = Number(((values[1] ?? 1) - (values[0] ?? 0)).toPrecision(6));
  const marks = values.map((value) => group({},
    element("line", { x1: x(value), x2: x(value), y1: box.top, y2: bottom + 5, stroke: paint("hairline") }),
    textAt(x(value), bottom + 15, axisNumber(value, span.unit, step), { "text-anchor": "middle", fill: paint("muted") })));
  const { zero } = span;
  const firm = zero === undefined || zero < span.low || zero > span.high ? "" : element("line", { x1: x(zero), x2: x(zero), y1: box.top, y2: bottom + 5, stroke: paint("axis"), "stroke-width": 1.25 });
  return group({ "data-part": "across" }, ...marks, firm, name === undefined ? "" : axisName(name, box, bottom, paint("muted")));
}

function axisName(name: string, box: Box, bottom: number, fill: string): string {
  const right = box.left + box.width;
  const isLong = textWidth(name, SIZES.text) > box.width;
  return textAt(isLong ? 0 : right, bottom + 35, name, { "text-anchor": isLong ? "start" : "end", fill });
}
