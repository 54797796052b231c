/**
 * The marks of a policy change, the same on the timeline and on every chart: a flag where it is announced, a
 * hatched bar while everybody waits, a bar line where it starts.
 */
import type { KeyEntry } from "./key.ts";
import { patternFill } from "./patterns.ts";
import { element, group, path } from "./svg.ts";
import type { Painter } from "./theme.ts";
import type { PictureWords } from "../words/en/picture.ts";

/** A change as charts and timeline need it; months count from the first month of the run. */
export interface ChangeMark {
  readonly id: string;
  readonly label: string;
  readonly announced: number;
  readonly starts: number;
}

/** A small flag on a pole, its foot at (x, y). */
export function flag(x: number, y: number, paint: Painter): string {
  return path(`M${x} ${y}V${y - 14}`, { stroke: paint("ink"), "stroke-width": 1.5 }) + path(`M${x} ${y - 14}l8 3.5l-8 3.5z`, { fill: paint("ink") });
}

/** The hatched bar of the limbo. */
export function limbo(box: { readonly left: number; readonly right: number; readonly top: number; readonly height: number }, id: string, paint: Painter): string {
  const { left, right, top, height } = box;
  if (right <= left) return "";
  return element("rect", { x: left, y: top, width: right - left, height, fill: patternFill(id, "hatch"), stroke: paint("muted"), "stroke-width": 0.75 });
}

/** The bar line where a change starts. */
export function barLine(x: number, top: number, bottom: number, paint: Painter): string {
  return element("line", { x1: x, x2: x, y1: top, y2: bottom, stroke: paint("ink"), "stroke-width": 1.75 });
}

/** A line through every panel at the month being looked at. */
export function playhead(x: number, top: number, bottom: number, paint: Painter): string {
  return group({ "data-part": "playhead" },
    element("line", { x1: x, x2: x, y1: top, y2: bottom, stroke: paint("ink"), "stroke-width": 1 }),
    path(`M${x - 5} ${top - 7}h10l-5 7z`, { fill: paint("ink") }));
}

/** The three marks for the key. */
export function changeKey(id: string, words: PictureWords): readonly KeyEntry[] {
  return [
    { label: words.marks.announced, sample: (x, y, paint) => flag(x + 10, y + 7, paint) },
    { label: words.marks.limbo, sample: (x, y, paint) => limbo({ left: x, right: x + 28, top: y - 5, height: 10 }, id, paint) },
    { label: words.marks.starts, sample: (x, y, paint) => barLine(x + 14, y - 7, y + 7, paint) },
  ];
}
