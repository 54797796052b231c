/**
 * The stress test: every option in every condition, each cell a verdict in words, a pattern, and how many
 * futures of how many stay above the user's own line.
 *
 * A plain cell holds, a cell of points cannot tell, bars depend, crosses fail: it reads in grey.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { textWidth, wrapText, wrapWithin } from "../measure.ts";
import { patternFill } from "../patterns.ts";
import type { PatternName } from "../patterns.ts";
import type { Box, ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { wordColumn } from "../table.ts";
import { SIZES, lineHeight, textAt, textLines } from "../type.ts";
import type { Verdict } from "./dots.ts";

export interface WindTunnelData extends ChartText {
  readonly options: readonly string[];
  readonly conditions: readonly string[];
  /** `cells[condition][option]`: the verdict, in how many futures of how many the line holds, and whether that is enough. */
  readonly cells: readonly (readonly { readonly verdict: Verdict; readonly holds: number; readonly futures: number; readonly isHeld: boolean }[])[];
}

type Cell = WindTunnelData["cells"][number][number];

const ROOM = 20;
const GAP = 4;
const INSET = 8;
const SMALL_INSET = 4;
/** Semibold is this much wider than regular. */
const BOLD = 1.03;
const LABEL_SHARE = 0.3;
const HEADING_LINES = 3;
const NARROWEST_CELL = 92;

const patterns: Readonly<Record<Verdict, PatternName | undefined>> = { better: undefined, "cannot-tell": "points", depends: "bars", worse: "crosses" };

/** The picture: conditions down, options across; on a phone each condition's name stands above its cells. */
export function windTunnelChart(data: WindTunnelData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const width = sheetWidth(options);
  const isAbove = (width * (1 - LABEL_SHARE)) / data.options.length < NARROWEST_CELL;
  const left = isAbove ? 0 : Math.min(width * LABEL_SHARE, Math.max(...data.conditions.map((name) => textWidth(name, SIZES.text))) + 14);
  const cell = (width - left - 2 - GAP * (data.options.length - 1)) / data.options.length;
  const tall = ROOM + lineHeight(SIZES.text) * Math.max(...data.cells.flat().map((each) => cellLines(each, cell, words).length));
  const heads = data.options.map((name) => wrapWithin(name, SIZES.text * BOLD, cell - 2, HEADING_LINES));
  const above = Math.max(...heads.map((lines) => lines.length)) * lineHeight(SIZES.text) + 6;
  const row = tall + GAP + (isAbove ? lineHeight(SIZES.text) + 6 : 0);
  const sheet = openSheet(data, options, { height: data.conditions.length * row, left, above, below: lineHeight(SIZES.text) * 2 + 8 });
  const columns = heads.map((lines, at) => textLines(lines, { x: left + at * (cell + GAP), y: sheet.box.top - 6 - lines.length * lineHeight(SIZES.text), size: SIZES.text, fill: sheet.paint("ink"), isBold: true }).svg);
  const rows = data.conditions.map((name, at) => drawRow(sheet, data.cells[at] ?? [], { name, isAbove, first: { left, top: sheet.box.top + at * row, width: cell, height: tall } }, words));
  const held = data.options.map((name, at) => ({ name, count: String(data.cells.filter((each) => each[at]?.isHeld === true).length) }));
  const foot = held.map(({ count }, at) => textLines(wrapText(words.windTunnel.holdsIn(count, String(data.conditions.length)), SIZES.text, cell), { x: left + at * (cell + GAP), y: sheet.box.top + sheet.box.height + 4, size: SIZES.text, fill: sheet.paint("ink"), isBold: true }).svg);
  return closeSheet(sheet, [...columns, ...rows, ...foot], {
    summary: words.windTunnel.summary(words.listed(held.map(({ name, count }) => words.windTunnel.option(name, words.windTunnel.holdsIn(count, String(data.conditions.length)))))),
    table: {
      columns: [wordColumn(words.windTunnel.condition), ...data.options.map(wordColumn)],
      rows: data.conditions.map((name, at) => [name, ...data.options.map((_, option) => cellSaid(data.cells[at]?.[option], words))]),
    },
  });
}

function drawRow(sheet: Sheet, cells: readonly Cell[], { name, isAbove, first }: { readonly name: string; readonly isAbove: boolean; readonly first: Box }, words: PictureWords): string {
  const { box, paint } = sheet;
  const { left, top, width, height } = first;
  const line = lineHeight(SIZES.text);
  const lines = isAbove ? [name] : wrapText(name, SIZES.text, box.left - 14);
  const y = isAbove ? top + 2 : top + (height - lines.length * line) / 2;
  const label = textLines(lines, { x: 0, y, size: SIZES.text, fill: paint("ink") }).svg;
  const cellTop = isAbove ? top + line + 4 : top;
  return group({ "data-condition": name }, label, ...cells.map((each, at) => drawCell(sheet, each, { left: left + at * (width + GAP), top: cellTop, width, height }, words)));
}

function drawCell({ id, paint }: Sheet, cell: Cell, { left, top, width, height }: Box, words: PictureWords): string {
  const pattern = patterns[cell.verdict];
  const frame = { x: left, y: top, width, height };
  const lines = cellLines(cell, width, words);
  const inset = insetOf(width);
  const plate = Math.min(width - 2, Math.max(...lines.map(({ text, isBold }) => textWidth(text, SIZES.text) * (isBold ? BOLD : 1))) + 2 * inset);
  const text = lines.length * lineHeight(SIZES.text);
  const start = top + (height - text) / 2;
  return group({ "data-verdict": cell.verdict },
    element("rect", { ...frame, fill: paint("surface"), stroke: paint("axis"), "stroke-width": cell.verdict === "better" ? 2 : 1 }),
    pattern === undefined ? "" : element("rect", { ...frame, fill: patternFill(id, pattern) }),
    pattern === undefined ? "" : element("rect", { x: left + 1, y: start - 2, width: plate, height: text + 4, fill: paint("surface") }),
    ...lines.map(({ text: line, isBold }, at) => textAt(left + inset, start + (at + 0.5) * lineHeight(SIZES.text), line, { fill: paint("ink"), "font-weight": isBold ? 600 : undefined })));
}

function cellLines({ verdict, holds, futures }: Cell, width: number, words: PictureWords): readonly { readonly text: string; readonly isBold: boolean }[] {
  const room = width - 2 * insetOf(width) + 2;
  const bold = wrapText(words.verdicts[verdict], SIZES.text * BOLD, room).map((text) => ({ text, isBold: true }));
  return [...bold, ...wrapText(words.windTunnel.cell(String(holds), String(futures)), SIZES.text, room).map((text) => ({ text, isBold: false }))];
}

function insetOf(width: number): number {
  return width < NARROWEST_CELL ? SMALL_INSET : INSET;
}

function cellSaid(cell: Cell | undefined, words: PictureWords): string {
  return cell === undefined ? "" : words.windTunnel.said(words.verdicts[cell.verdict], String(cell.holds), String(cell.futures));
}
