/**
 * The same chart several times over, one panel a place or an outcome, all on the same axes: the way to show
 * more than four lines.
 */
import { pictureWords } from "../../words/en/picture.ts";
import { wrapWithin } from "../measure.ts";
import type { Box, ChartText, Picture, PictureOptions, Plot } from "../picture.ts";
import { closeSheet, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { group } from "../svg.ts";
import type { Table } from "../table.ts";
import { wordColumn } from "../table.ts";
import { timeAxis, timeScale } from "../time.ts";
import { SIZES, lineHeight, textLines } from "../type.ts";
import { bandKey, bandValues, drawBands } from "./band.ts";
import { allValues } from "./band-data.ts";
import type { BandData, BandSeries } from "./band-data.ts";
import { bandFacts } from "./band-facts.ts";
import { atMostFour } from "./line-labels.ts";
import { evenSpan, valueAxis, valueAxisWidth, valueScale } from "./value-axis.ts";
import type { ValueSpan } from "./value-axis.ts";

export interface MultiplesData extends ChartText, Omit<BandData, "series" | "prediction"> {
  /** Panels in reading order; the same strokes mean the same thing in each. */
  readonly panels: readonly { readonly name: string; readonly series: readonly BandSeries[] }[];
  /** Values are differences: zero lies in the middle. */
  readonly isDifference?: boolean;
}

const NARROWEST_PANEL = 210;
/** Pixels up: more where a panel is wide, or its lines lie flat. */
const LOWEST = 130;
const TALLEST = 220;
const FLAT = 0.42;
const GUTTER = 24;
const UNDER = 46;
const HEADING_LINES = 2;
const MARKS = 14;

/** The chart. Throws if a panel has more than four lines. */
export function multiplesChart(data: MultiplesData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const values = data.values ?? sharedValues(data);
  const columns = Math.max(
    1,
    Math.min(data.panels.length, Math.floor((sheetWidth(options) + GUTTER) / (NARROWEST_PANEL + GUTTER))),
  );
  const heading = HEADING_LINES * lineHeight(SIZES.text) + MARKS;
  const width = (sheetWidth(options) - GUTTER * (columns - 1)) / columns;
  const plot = Math.round(Math.max(LOWEST, Math.min(TALLEST, FLAT * width)));
  const row = heading + plot + UNDER;
  const first = panelData(data, 0);
  const sheet = openSheet(data, options, {
    height: Math.ceil(data.panels.length / columns) * row,
    key: first === undefined ? [] : bandKey(first, { ...options, words, withNames: true }),
  });
  const left = valueAxisWidth(values, plot);
  const boxes = data.panels.map((_, at): Box => {
    const [x, y] = [(at % columns) * (width + GUTTER), sheet.box.top + Math.floor(at / columns) * row];
    return { left: x + left, top: y + heading, width: width - left - 8, height: plot };
  });
  const panels = data.panels.map((panel, at) =>
    drawPanel(sheet, { ...data, title: panel.name, series: panel.series }, values, boxes[at]),
  );
  const plots = boxes.map((box): Plot => ({
    box,
    across: [data.span.from, data.span.to],
    up: [values.low, values.high],
  }));
  return closeSheet(sheet, panels, { ...multiplesFacts(data, { words }), plots });
}

function drawPanel(sheet: Sheet, data: BandData, values: ValueSpan, box: Box): string {
  atMostFour(data.series);
  const panel: Sheet = { ...sheet, box };
  const scales = { x: timeScale(data.span, box), y: valueScale(values, box) };
  const lines = wrapWithin(data.title, SIZES.text, box.width + 30, HEADING_LINES);
  const top = box.top - MARKS - 6 - lines.length * lineHeight(SIZES.text);
  const name = textLines(lines, {
    x: box.left,
    y: top,
    size: SIZES.text,
    fill: sheet.paint("ink"),
    isBold: true,
  });
  const quiet = { ...data, hasQuietChanges: true };
  return group(
    { "data-panel": data.title },
    name.svg,
    valueAxis(panel, values),
    timeAxis(panel, data.span),
    drawBands(panel, quiet, scales),
  );
}

function sharedValues(data: MultiplesData): ValueSpan {
  const series = data.panels.flatMap((panel) => panel.series);
  return data.isDifference === true
    ? evenSpan(allValues(series), data.unit)
    : bandValues({ series, unit: data.unit });
}

function panelData(data: MultiplesData, at: number): BandData | undefined {
  const panel = data.panels[at];
  return panel === undefined ? undefined : { ...data, title: panel.name, series: panel.series };
}

function multiplesFacts(
  data: MultiplesData,
  { words }: Pick<Sheet, "words">,
): { readonly summary: string; readonly table: Table } {
  const facts = data.panels.map(({ name, series }) => ({
    name,
    ...bandFacts({ ...data, series, changes: [] }, { words, isDifference: data.isDifference === true }),
  }));
  const columns = facts[0]?.table.columns ?? [];
  return {
    summary: facts.map(({ name, summary }) => words.multiples.panel(name, summary)).join(" "),
    table: {
      columns: [wordColumn(words.multiples.where), ...columns],
      rows: facts.flatMap(({ name, table }) => table.rows.map((cells) => [name, ...cells])),
    },
  };
}
