/**
 * How much better or worse each plan does than leaving things as they are, month by month, with the same luck
 * for both.
 *
 * "No difference" lies exactly in the middle and both sides are named, so nobody has to work out which way is
 * up. A difference too small to matter has its own zone around the line.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { Sample } from "../key.ts";
import { textWidth } from "../measure.ts";
import type { Picture, PictureOptions } from "../picture.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { textAt } from "../type.ts";
import { bandChart } from "./band.ts";
import { allValues } from "./band-data.ts";
import type { BandData } from "./band-data.ts";
import type { MonthScales } from "./month-line.ts";
import { evenSpan } from "./value-axis.ts";

export interface DifferenceData extends BandData {
  /** What a point above, and below, the line means: "Merging shares more", "Leaving as is shares more". */
  readonly sides: { readonly above: string; readonly below: string };
  /** Differences smaller than this do not matter; drawn as a zone either side of the line. */
  readonly tooSmall?: number;
}

const INSET = 6;
const FROM_EDGE = 12;

/** The chart; series hold plan − leave as is. */
export function differenceChart(data: DifferenceData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const { tooSmall = 0, sides, unit } = data;
  const values = data.values ?? evenSpan(allValues(data.series), unit);
  return bandChart({ ...data, values }, options, {
    isDifference: true,
    opening: words.difference.opening(sides.above, sides.below),
    key: tooSmall > 0 ? [{ label: words.difference.tooSmall, sample: zoneSample }] : [],
    under: (sheet, scales) => zone(sheet, scales, tooSmall),
    over: (sheet) => sideNames(sheet, sides, words.difference.none),
  });
}

const zoneSample: Sample = (x, y, paint) => group({},
  element("rect", { x, y: y - 5, width: 28, height: 10, fill: paint("hairline"), "fill-opacity": 0.8 }),
  element("line", { x1: x, x2: x + 28, y1: y, y2: y, stroke: paint("axis"), "stroke-width": 1.25 }));

function zone({ box, paint }: Sheet, { y }: MonthScales, tooSmall: number): string {
  if (tooSmall <= 0) return "";
  const [top, bottom] = [y(tooSmall), y(-tooSmall)];
  return element("rect", { x: box.left, y: top, width: box.width, height: bottom - top, fill: paint("hairline"), "fill-opacity": 0.8, "data-part": "too-small" })
    + element("line", { x1: box.left, x2: box.left + box.width, y1: y(0), y2: y(0), stroke: paint("axis"), "stroke-width": 1.25 });
}

function sideNames({ box, paint, isNarrow }: Sheet, { above, below }: DifferenceData["sides"], none: string): string {
  const style = { fill: paint("ink"), halo: paint("paper") };
  const middle = box.top + box.height / 2;
  const room = Math.max(textWidth(above, 14), textWidth(below, 14)) + textWidth(none, 14) + 3 * INSET;
  return group({ "data-part": "sides" },
    textAt(box.left + INSET, box.top + FROM_EDGE, `↑ ${above}`, style),
    textAt(box.left + INSET, box.top + box.height - FROM_EDGE, `↓ ${below}`, style),
    isNarrow || room > box.width ? "" : textAt(box.left + INSET, middle - FROM_EDGE + 2, none, { ...style, fill: paint("muted") }));
}
