/**
 * The key of a picture: small samples drawn exactly as the things they stand for, each with its word, set in
 * rows above the drawing.
 */
import { textWidth } from "./measure.ts";
import type { Box } from "./picture.ts";
import { element, group } from "./svg.ts";
import { strokeAttributes, strokes } from "./strokes.ts";
import type { StrokeName } from "./strokes.ts";
import type { Painter } from "./theme.ts";
import { SIZES, textAt } from "./type.ts";

/** Draws a sample whose left edge is x and whose middle is y, 28 by 14 pixels. */
export type Sample = (x: number, y: number, paint: Painter) => string;

export interface KeyEntry {
  readonly label: string;
  readonly sample: Sample;
}

export const SAMPLE_WIDTH = 28;
const SAMPLE_GAP = 7;
const ENTRY_GAP = 20;
const ROW = 22;

/** A line as it is drawn in the chart. */
export function strokeSample(name: StrokeName): Sample {
  return (x, y, paint) => element("line", { x1: x, x2: x + SAMPLE_WIDTH, y1: y, y2: y, ...strokeAttributes(name, paint) });
}

/** A line in the middle of its band. */
export function bandSample(name: StrokeName): Sample {
  return (x, y, paint) => element("rect", { x, y: y - 7, width: SAMPLE_WIDTH, height: 14, fill: paint(strokes[name].paint), "fill-opacity": 0.16 });
}

/** Pixels the key takes in height at this width. */
export function keyHeight(entries: readonly KeyEntry[], width: number): number {
  return rows(entries, width).length * ROW;
}

/** The key, from the top left of a box downwards. */
export function drawKey(entries: readonly KeyEntry[], { left, top, width }: Pick<Box, "left" | "top" | "width">, paint: Painter): string {
  if (entries.length === 0) return "";
  return group({ "data-part": "key" }, ...rows(entries, width).map((row, at) => drawRow(row, left, top + at * ROW + ROW / 2, paint)));
}

function drawRow(row: readonly KeyEntry[], left: number, y: number, paint: Painter): string {
  let x = left;
  const drawn = row.map((entry) => {
    const here = x;
    x += entryWidth(entry) + ENTRY_GAP;
    return entry.sample(here, y, paint) + textAt(here + SAMPLE_WIDTH + SAMPLE_GAP, y, entry.label, { fill: paint("ink") });
  });
  return drawn.join("");
}

function rows(entries: readonly KeyEntry[], width: number): readonly (readonly KeyEntry[])[] {
  const filled: KeyEntry[][] = [];
  let used = 0;
  for (const entry of entries) {
    const wanted = entryWidth(entry);
    const row = filled.at(-1);
    if (row === undefined || used + ENTRY_GAP + wanted > width) {
      filled.push([entry]);
      used = wanted;
    } else {
      row.push(entry);
      used += ENTRY_GAP + wanted;
    }
  }
  return filled;
}

function entryWidth({ label }: KeyEntry): number {
  return SAMPLE_WIDTH + SAMPLE_GAP + textWidth(label, SIZES.text);
}
