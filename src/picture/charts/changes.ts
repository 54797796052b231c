/**
 * Policy changes along the top of a chart, in the timeline's own marks: flag, hatched limbo, bar line. The
 * months of limbo are shaded lightly through the plot, so that a fall before the change itself can be seen.
 * Where flags would stand in each other's way, a tick says where each change starts, and the timeline the rest.
 */
import type { ScaleLinear } from "d3";
import { barLine, flag, limbo } from "../marks.ts";
import type { ChangeMark } from "../marks.ts";
import { textWidth } from "../measure.ts";
import type { Box } from "../picture.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import type { Painter } from "../theme.ts";
import { SIZES, textAt } from "../type.ts";

const STRIP = 16;
const LABEL = 20;
const BAR = 8;
const GAP = 12;
/** Pixels a flag needs, ticks that are told apart, and changes from which there may be too many for flags. */
const FLAG = 10;
const TICK = 2.5;
const MANY = 7;

/** Pixels the marks need above the plot. */
export function changesHeight(changes: readonly ChangeMark[]): number {
  if (changes.length === 0) return 0;
  return changes.some(({ label }) => label !== "") ? STRIP + LABEL : STRIP;
}

/** The marks; a label that would run into another is left to the summary and the timeline. */
export function drawChanges(
  sheet: Sheet,
  x: ScaleLinear<number, number>,
  changes: readonly ChangeMark[],
): string {
  const { box, paint, id } = sheet;
  const [left, right] = [box.left, box.left + box.width];
  const within = (month: number) => Math.max(left, Math.min(right, x(month)));
  const shown = changes.filter(({ announced, starts }) => x(starts) >= left && x(announced) <= right);
  const drawn = isCrowded(shown.map(({ announced }) => within(announced)))
    ? ticks(sheet, shown, within)
    : shown.map(({ id: change, announced, starts }) => {
        const [from, to] = [within(announced), within(starts)];
        return group(
          { "data-change": change },
          shade(from, to, sheet),
          limbo({ left: from, right: to, top: box.top - BAR, height: BAR }, id, paint),
          x(announced) >= left ? flag(from, box.top, paint) : "",
          x(starts) <= right ? barLine(to, box.top - STRIP, box.top, paint) + through(to, box, paint) : "",
        );
      });
  return group({ "data-part": "changes" }, ...drawn, changeLabels(sheet, within, shown));
}

/** Whether a good part of the flags would stand over their neighbours. */
function isCrowded(places: readonly number[]): boolean {
  const sorted = places.toSorted((a, b) => a - b);
  const close = sorted.filter((place, at) => at > 0 && place - sorted[at - 1] < FLAG);
  return places.length >= MANY && 3 * close.length > places.length;
}

const shade = (from: number, to: number, { box, paint }: Sheet): string =>
  element("rect", {
    x: from,
    y: box.top,
    width: to - from,
    height: box.height,
    fill: paint("shade"),
    "fill-opacity": 0.045,
  });

/** Where each change starts; those that could not be told apart share a tick. */
function ticks(
  { box, paint }: Sheet,
  changes: readonly ChangeMark[],
  within: (month: number) => number,
): readonly string[] {
  let last = -Infinity;
  return changes
    .toSorted((a, b) => a.starts - b.starts)
    .map(({ id, starts }) => {
      const at = within(starts);
      if (at - last < TICK) return group({ "data-change": id });
      last = at;
      const line = { x1: at, x2: at, stroke: paint("ink") };
      return group(
        { "data-change": id },
        element("line", { ...line, y1: box.top - BAR, y2: box.top, "stroke-width": 1 }),
        element("line", {
          ...line,
          y1: box.top,
          y2: box.top + box.height,
          "stroke-width": 0.75,
          "stroke-opacity": 0.22,
        }),
      );
    });
}

/** The bar line goes on through the plot, thinner than the lines it crosses. */
function through(x: number, { top, height }: Box, paint: Painter): string {
  return element("line", {
    x1: x,
    x2: x,
    y1: top,
    y2: top + height,
    stroke: paint("ink"),
    "stroke-width": 0.9,
    "stroke-opacity": 0.75,
  });
}

function changeLabels(
  { box, paint, width }: Sheet,
  within: (month: number) => number,
  changes: readonly ChangeMark[],
): string {
  let free = -Infinity;
  const drawn = [...changes]
    .sort((a, b) => a.announced - b.announced)
    .map(({ label, announced }) => {
      const room = textWidth(label, SIZES.text);
      const from = Math.min(within(announced) - 4, width - room);
      if (from < free || from < 0) return "";
      free = from + room + GAP;
      return textAt(from, box.top - STRIP - LABEL / 2, label, { fill: paint("ink") });
    });
  return drawn.join("");
}
