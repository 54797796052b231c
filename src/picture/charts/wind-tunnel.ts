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
import type { Table } from "../table.ts";
import { SIZES, lineHeight, textAt, textLines } from "../type.ts";
import type { Verdict } from "./dots.ts";

export interface WindTunnelData extends ChartText {
  readonly options: readonly string[];
  readonly conditions: readonly string[];
  /** `cells[condition][option]`: the verdict, in how many futures of how many the line holds, and whether that is enough. */
  readonly cells: readonly (readonly {
    readonly verdict: Verdict;
    readonly holds: number;
    readonly futures: number;
    readonly isHeld: boolean;
  }[])[];
}

type Cell = WindTunnelData["cells"][number][number];

interface CellLine {
  readonly text: string;
  readonly isBold: boolean;
}

const ROOM = 20;
const GAP = 4;
const INSET = 8;
const SMALL_INSET = 4;
/** Semibold is this much wider than regular. */
const BOLD = 1.03;
const LABEL_SHARE = 0.3;
const HEADING_LINES = 3;
const NARROWEST_CELL = 92;

const patterns: Readonly<Record<Verdict, PatternName | undefined>> = {
  better: undefined,
  "cannot-tell": "points",
  depends: "bars",
  worse: "crosses",
};

/** Where things go: the first cell's size, the rows' height, and whether names stand above their cells. */
interface Grid {
  readonly isAbove: boolean;
  readonly left: number;
  readonly cell: number;
  readonly tall: number;
  readonly row: number;
  readonly heads: readonly (readonly string[])[];
}

/** The picture: conditions down, options across; on a phone each condition's name stands above its cells. */
export function windTunnelChart(data: WindTunnelData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const grid = planGrid(data, sheetWidth(options), words);
  const line = lineHeight(SIZES.text);
  const sheet = openSheet(data, options, {
    height: data.conditions.length * grid.row,
    left: grid.left,
    above: Math.max(...grid.heads.map((lines) => lines.length)) * line + 6,
    below: line * 2 + 8,
  });
  const { box } = sheet;
  const held = data.options.map((name, at) => ({ name, holds: holdsIn(data, at, words) }));
  const rows = data.conditions.map((name, at) => {
    const first = { left: grid.left, top: box.top + at * grid.row, width: grid.cell, height: grid.tall };
    return drawRow(sheet, data.cells[at] ?? [], { name, isAbove: grid.isAbove, first }, words);
  });
  const heads = grid.heads.map((lines, at) =>
    strong(sheet, grid, at, { lines, y: box.top - 6 - lines.length * line }),
  );
  const foot = held.map(({ holds }, at) =>
    strong(sheet, grid, at, { lines: wrapText(holds, SIZES.text, grid.cell), y: box.top + box.height + 4 }),
  );
  return closeSheet(sheet, [...heads, ...rows, ...foot], {
    summary: words.windTunnel.summary(
      words.listed(held.map(({ name, holds }) => words.windTunnel.option(name, holds))),
    ),
    table: windTunnelTable(data, words),
  });
}

function planGrid(data: WindTunnelData, width: number, words: PictureWords): Grid {
  const isAbove = (width * (1 - LABEL_SHARE)) / data.options.length < NARROWEST_CELL;
  const names = Math.max(...data.conditions.map((name) => textWidth(name, SIZES.text))) + 14;
  const left = isAbove ? 0 : Math.min(width * LABEL_SHARE, names);
  const cell = (width - left - 2 - GAP * (data.options.length - 1)) / data.options.length;
  const most = Math.max(...data.cells.flat().map((each) => cellLines(each, cell, words).length));
  const tall = ROOM + lineHeight(SIZES.text) * most;
  return {
    isAbove,
    left,
    cell,
    tall,
    row: tall + GAP + (isAbove ? lineHeight(SIZES.text) + 6 : 0),
    heads: data.options.map((name) => wrapWithin(name, SIZES.text * BOLD, cell - 2, HEADING_LINES)),
  };
}

/** Bold lines over or under a column. */
function strong(
  { paint }: Sheet,
  { left, cell }: Grid,
  at: number,
  { lines, y }: { readonly lines: readonly string[]; readonly y: number },
): string {
  return textLines(lines, {
    x: left + at * (cell + GAP),
    y,
    size: SIZES.text,
    fill: paint("ink"),
    isBold: true,
  }).svg;
}

function holdsIn({ cells, conditions }: WindTunnelData, option: number, words: PictureWords): string {
  const held = cells.filter((each) => each[option]?.isHeld === true).length;
  return words.windTunnel.holdsIn(String(held), String(conditions.length));
}

function windTunnelTable({ options, conditions, cells }: WindTunnelData, words: PictureWords): Table {
  return {
    columns: [wordColumn(words.windTunnel.condition), ...options.map(wordColumn)],
    rows: conditions.map((name, at) => [
      name,
      ...options.map((_, option) => cellSaid(cells[at]?.[option], words)),
    ]),
  };
}

function drawRow(
  sheet: Sheet,
  cells: readonly Cell[],
  { name, isAbove, first }: { readonly name: string; readonly isAbove: boolean; readonly first: Box },
  words: PictureWords,
): string {
  const { box, paint } = sheet;
  const { left, top, width, height } = first;
  const line = lineHeight(SIZES.text);
  const lines = isAbove ? [name] : wrapText(name, SIZES.text, box.left - 14);
  const y = isAbove ? top + 2 : top + (height - lines.length * line) / 2;
  const label = textLines(lines, { x: 0, y, size: SIZES.text, fill: paint("ink") }).svg;
  const cellTop = isAbove ? top + line + 4 : top;
  return group(
    { "data-condition": name },
    label,
    ...cells.map((each, at) =>
      drawCell(sheet, each, { left: left + at * (width + GAP), top: cellTop, width, height }, words),
    ),
  );
}

function drawCell(sheet: Sheet, cell: Cell, box: Box, words: PictureWords): string {
  const { paint } = sheet;
  const { left, top, width, height } = box;
  const lines = cellLines(cell, width, words);
  const start = top + (height - lines.length * lineHeight(SIZES.text)) / 2;
  const weight = cell.verdict === "better" ? 2 : 1;
  return group(
    { "data-verdict": cell.verdict },
    element("rect", {
      x: left,
      y: top,
      width,
      height,
      fill: paint("surface"),
      stroke: paint("axis"),
      "stroke-width": weight,
    }),
    drawPattern(sheet, cell.verdict, box, lines),
    ...lines.map(({ text, isBold }, at) =>
      textAt(left + insetOf(width), start + (at + 0.5) * lineHeight(SIZES.text), text, {
        fill: paint("ink"),
        "font-weight": isBold ? 600 : undefined,
      }),
    ),
  );
}

/** The verdict's pattern, with a plain plate where the words stand. */
function drawPattern(
  { id, paint }: Sheet,
  verdict: Verdict,
  { left, top, width, height }: Box,
  lines: readonly CellLine[],
): string {
  const pattern = patterns[verdict];
  if (pattern === undefined) return "";
  const widest = Math.max(
    ...lines.map(({ text, isBold }) => textWidth(text, SIZES.text) * (isBold ? BOLD : 1)),
  );
  const text = lines.length * lineHeight(SIZES.text) + 4;
  const plate = {
    x: left + 1,
    y: top + (height - text) / 2,
    width: Math.min(width - 2, widest + 2 * insetOf(width)),
    height: text,
  };
  return (
    element("rect", { x: left, y: top, width, height, fill: patternFill(id, pattern) }) +
    element("rect", { ...plate, fill: paint("surface") })
  );
}

function cellLines(
  { verdict, holds, futures }: Cell,
  width: number,
  words: PictureWords,
): readonly CellLine[] {
  const room = width - 2 * insetOf(width) + 2;
  const count = words.windTunnel.cell(String(holds), String(futures));
  return [
    ...wrapText(words.verdicts[verdict], SIZES.text * BOLD, room).map((text) => ({ text, isBold: true })),
    ...wrapText(count, SIZES.text, room).map((text) => ({ text, isBold: false })),
  ];
}

function insetOf(width: number): number {
  return width < NARROWEST_CELL ? SMALL_INSET : INSET;
}

function cellSaid(cell: Cell | undefined, words: PictureWords): string {
  return cell === undefined
    ? ""
    : words.windTunnel.said(words.verdicts[cell.verdict], String(cell.holds), String(cell.futures));
}
