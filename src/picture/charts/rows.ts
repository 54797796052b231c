/**
 * Rows of a chart with a name each: the name beside its bar where there is room, above it on a phone.
 */
import { textWidth, wrapText } from "../measure.ts";
import type { Sheet } from "../sheet.ts";
import { SIZES, lineHeight, textLines } from "../type.ts";

export interface RowPlan {
  /** Pixels the names take at the left of the bars. */
  readonly left: number;
  readonly height: number;
  readonly isAbove: boolean;
  readonly rows: readonly { readonly lines: readonly string[]; readonly top: number; readonly height: number; readonly middle: number }[];
}

const GAP = 12;
const SHARE = 0.36;
const SMALLEST = 30;
const BAR = 24;
const LOOSE = 8;

/** Where each row and its bar's middle will be, measured from the top of the drawing. */
export function planRows(names: readonly string[], { width, isAbove }: { readonly width: number; readonly isAbove: boolean }): RowPlan {
  const room = isAbove ? width : Math.min(width * SHARE, Math.max(...names.map((name) => textWidth(name, SIZES.text))) + 1);
  let top = 0;
  const rows = names.map((name) => {
    const lines = wrapText(name, SIZES.text, room);
    const text = lines.length * lineHeight(SIZES.text);
    const height = isAbove ? text + BAR + LOOSE : Math.max(SMALLEST, text + LOOSE);
    const row = { lines, top, height, middle: isAbove ? top + text + BAR / 2 : top + height / 2 };
    top += height;
    return row;
  });
  return { left: isAbove ? 0 : room + GAP, height: top, isAbove, rows };
}

/** The names, drawn; `strong` marks rows such as a total. */
export function drawRowNames({ box, paint }: Sheet, plan: RowPlan, strong: readonly number[] = []): string {
  return plan.rows.map(({ lines, top, height }, at) => {
    const text = lines.length * lineHeight(SIZES.text);
    const y = box.top + (plan.isAbove ? top : top + (height - text) / 2);
    const x = plan.isAbove ? 0 : plan.left - GAP;
    return textLines(lines, { x, y, size: SIZES.text, fill: paint("ink"), anchor: plan.isAbove ? "start" : "end", isBold: strong.includes(at), halo: paint("paper") }).svg;
  }).join("");
}
