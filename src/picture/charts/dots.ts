/**
 * The hundred futures, ten by ten: a filled dot where the plan did better, a ring where the difference was too
 * small to matter, a cross where it did worse. Shapes, not colours, tell them apart; the verdict stands beside
 * in words.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { wrapText } from "../measure.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group, path } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Painter } from "../theme.ts";
import { SIZES, fontFamily, textAt, textLines } from "../type.ts";

export type Verdict = "better" | "worse" | "depends" | "cannot-tell";

/** How many futures fell on each side; together all of them. */
export interface FutureCounts {
  readonly better: number;
  readonly tooSmall: number;
  readonly worse: number;
}

export interface DotsData extends ChartText {
  readonly verdict: Verdict;
  readonly counts: FutureCounts;
  /** What better and worse mean here: "shares more than leaving as is". */
  readonly saying: { readonly better: string; readonly worse: string };
}

type Side = keyof FutureCounts;

const ACROSS = 10;
const MOST = 100;
const CELL = 20;
const SMALL_CELL = 6;
const BESIDE = 28;
const LINE = 26;
const VERDICT_SIZE = 26;
const sides = ["better", "tooSmall", "worse"] as const satisfies readonly Side[];

/** The picture with its words. */
export function dotsPicture(data: DotsData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const width = sheetWidth(options);
  const square = ACROSS * CELL;
  const isBeside = width - square - BESIDE >= 220;
  const room = isBeside ? width - square - BESIDE : width;
  const rows = Math.ceil(dotsShown(data.counts).length / ACROSS);
  const lines = sayLines(data, words);
  const wrapped = lines.flatMap(({ side, text }) => wrapText(text, SIZES.text, room - LINE).map((line, at) => ({ side: at === 0 ? side : undefined, line })));
  const tall = VERDICT_SIZE * 1.6 + wrapped.length * LINE;
  const sheet = openSheet(data, options, { height: isBeside ? Math.max(rows * CELL, tall) : rows * CELL + 16 + tall });
  const at = isBeside ? { x: square + BESIDE, y: sheet.box.top } : { x: 0, y: sheet.box.top + rows * CELL + 16 };
  const said = drawSaid(sheet, words.verdicts[data.verdict], wrapped, at);
  return closeSheet(sheet, [drawDots(data.counts, { x: 0, y: sheet.box.top, cell: CELL }, sheet.paint), said], {
    summary: words.dots.summary(words.verdicts[data.verdict], words.listed(lines.map(({ text }) => text))),
    table: { columns: [wordColumn(words.dots.side), numberColumn(words.dots.futures)], rows: sides.map((side) => [sideName(side, data, words), String(data.counts[side])]) },
  });
}

/** Just the dots, 60 pixels square, to stand beside a verdict in a sentence or a table. */
export function smallDots(counts: FutureCounts, origin: { readonly x: number; readonly y: number }, paint: Painter): string {
  return drawDots(counts, { ...origin, cell: SMALL_CELL }, paint);
}

/** Which dot is which, in reading order. Above a hundred futures a dot stands for several (largest remainder). */
export function dotsShown(counts: FutureCounts): readonly Side[] {
  const all = sides.reduce((sum, side) => sum + counts[side], 0);
  const shown = Math.min(MOST, all);
  const exact = sides.map((side) => ({ side, exact: all === 0 ? 0 : (counts[side] * shown) / all }));
  const left = shown - exact.reduce((sum, each) => sum + Math.floor(each.exact), 0);
  const extra = [...exact].sort((a, b) => b.exact % 1 - (a.exact % 1) || sides.indexOf(a.side) - sides.indexOf(b.side)).slice(0, left).map(({ side }) => side);
  return exact.flatMap(({ side, exact: whole }) => Array.from({ length: Math.floor(whole) + (extra.includes(side) ? 1 : 0) }, () => side));
}

function drawDots(counts: FutureCounts, { x, y, cell }: { readonly x: number; readonly y: number; readonly cell: number }, paint: Painter): string {
  const dots = dotsShown(counts).map((side, at) => dot(side, { x: x + ((at % ACROSS) + 0.5) * cell, y: y + (Math.floor(at / ACROSS) + 0.5) * cell, size: cell * 0.34 }, paint));
  return group({ "data-part": "dots" }, ...dots);
}

function dot(side: Side, { x, y, size }: { readonly x: number; readonly y: number; readonly size: number }, paint: Painter): string {
  const weight = Math.max(1, size * 0.28);
  switch (side) {
    case "better": return element("circle", { cx: x, cy: y, r: size, fill: paint("ink") });
    case "tooSmall": return element("circle", { cx: x, cy: y, r: size - weight / 2, fill: "none", stroke: paint("axis"), "stroke-width": weight });
    case "worse": {
      const arm = size * 0.86;
      return path(`M${(x - arm).toFixed(2)} ${(y - arm).toFixed(2)}l${(2 * arm).toFixed(2)} ${(2 * arm).toFixed(2)}m0 ${(-2 * arm).toFixed(2)}l${(-2 * arm).toFixed(2)} ${(2 * arm).toFixed(2)}`, { stroke: paint("ink"), "stroke-width": weight * 1.3, "stroke-linecap": "round", fill: "none" });
    }
    default: return side satisfies never;
  }
}

function sayLines({ counts, saying }: DotsData, words: PictureWords): readonly { readonly side: Side; readonly text: string }[] {
  const all = String(sides.reduce((sum, side) => sum + counts[side], 0));
  return [
    { side: "better", text: words.dots.of(String(counts.better), all, saying.better) },
    { side: "tooSmall", text: words.dots.of(String(counts.tooSmall), all, words.difference.tooSmall) },
    { side: "worse", text: words.dots.of(String(counts.worse), all, saying.worse) },
  ];
}

function sideName(side: Side, { saying }: DotsData, words: PictureWords): string {
  return side === "tooSmall" ? words.difference.tooSmall : saying[side];
}

function drawSaid({ paint, options }: Sheet, verdict: string, lines: readonly { readonly side: Side | undefined; readonly line: string }[], { x, y }: { readonly x: number; readonly y: number }): string {
  const head = textLines([verdict], { x, y: y - 4, size: VERDICT_SIZE, fill: paint("ink"), family: fontFamily("finding", options.theme !== undefined), isBold: true });
  return head.svg + lines.map(({ side, line }, at) => {
    const middle = head.end + 10 + (at + 0.5) * LINE;
    return (side === undefined ? "" : dot(side, { x: x + 8, y: middle, size: 7 }, paint)) + textAt(x + LINE, middle, line, { fill: paint("ink") });
  }).join("");
}
