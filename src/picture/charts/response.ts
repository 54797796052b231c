/**
 * The shape of a response: what an outcome does over the range of one thing after another, all else as it stands, in panels
 * with the same axis up. A line through means with its band; settings without an order stand as points with bars.
 */
import { area, line, scaleLinear, scalePoint } from "d3";
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { shortenText } from "../measure.ts";
import { readable } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group, path } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Table } from "../table.ts";
import type { Paint } from "../theme.ts";
import { SIZES, lineHeight, textAt, textLines } from "../type.ts";
import { acrossAxis } from "./across-axis.ts";
import { spanOf, valueAxis, valueAxisWidth, valueScale } from "./value-axis.ts";
import type { ValueSpan } from "./value-axis.ts";

export interface ResponsePoint {
  /** As it is read. */
  readonly setting: string;
  /** Where it stands across; left out for a setting without an order. */
  readonly at?: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The case as it stands. */
  readonly isBase: boolean;
}

export interface ResponsePanel {
  readonly name: string;
  readonly points: readonly ResponsePoint[];
}

export interface ResponseData extends ChartText {
  readonly unit: Unit;
  readonly meaning: Paint;
  readonly panels: readonly ResponsePanel[];
  /** What the band holds, in words; and the ring, if it is not the case as it stands. */
  readonly band: string;
  readonly ring?: string;
  /** Pixels of each plot; that of a small multiple if left out. */
  readonly plotHeight?: number;
}

const NARROWEST_PANEL = 230;
const PLOT = 140;
const GUTTER = 28;
const UNDER = 44;
const OPACITY = 0.14;

/** The chart: as many panels beside each other as there is room for. */
export function responseChart(data: ResponseData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const { plotHeight = PLOT } = data;
  const known = data.panels.flatMap(({ points }) =>
    points.flatMap(({ low, mean, high }) => [low, mean, high]),
  );
  const values = spanOf(known, data.unit);
  const columns = Math.max(
    1,
    Math.min(data.panels.length, Math.floor((sheetWidth(options) + GUTTER) / (NARROWEST_PANEL + GUTTER))),
  );
  const heading = lineHeight(SIZES.text) + 10;
  const row = heading + plotHeight + UNDER;
  const sheet = openSheet(data, options, {
    height: Math.ceil(data.panels.length / columns) * row,
    key: [
      { label: data.band, sample: (x, y, paint) => bandSample(x, y, paint(data.meaning)) },
      {
        label: data.ring ?? words.response.base,
        sample: (x, y, paint) => ring(x + 14, y, paint("ink"), paint("paper")),
      },
    ],
  });
  const width = (sheet.width - GUTTER * (columns - 1)) / columns;
  const left = valueAxisWidth(values, plotHeight);
  const panels = data.panels.map((panel, at) => {
    const [x, y] = [(at % columns) * (width + GUTTER), sheet.box.top + Math.floor(at / columns) * row];
    const box = { left: x + left, top: y + heading, width: width - left - 10, height: plotHeight };
    return drawPanel({ ...sheet, box }, panel, values, data.meaning);
  });
  return closeSheet(sheet, panels, responseFacts(data, words));
}

function drawPanel(sheet: Sheet, panel: ResponsePanel, values: ValueSpan, meaning: Paint): string {
  const { box, paint } = sheet;
  const points = panel.points.filter(({ mean }) => Number.isFinite(mean));
  const name = textLines([shortenText(panel.name, SIZES.text, box.width + 20)], {
    x: box.left,
    y: box.top - lineHeight(SIZES.text) - 6,
    size: SIZES.text,
    fill: paint("ink"),
    isBold: true,
  });
  const isOrdered = points.every(({ at }) => at !== undefined);
  const drawn = isOrdered
    ? drawCurve(sheet, points, values, meaning)
    : drawChoices(sheet, points, values, meaning);
  return group({ "data-panel": panel.name }, name.svg, valueAxis(sheet, values), drawn);
}

function drawCurve(
  sheet: Sheet,
  points: readonly ResponsePoint[],
  values: ValueSpan,
  meaning: Paint,
): string {
  const { box, paint } = sheet;
  const settings = points.map(({ at = 0 }) => at);
  const [low, high] = [Math.min(...settings), Math.max(...settings)];
  const across: ValueSpan = { low, high: high === low ? low + 1 : high, unit: "number" };
  const x = scaleLinear([across.low, across.high], [box.left, box.left + box.width]);
  const y = valueScale(values, box);
  const band = area<ResponsePoint>()
    .x(({ at = 0 }) => x(at))
    .y0((point) => y(point.low))
    .y1((point) => y(point.high))
    .digits(2)([...points]);
  const middle = line<ResponsePoint>()
    .x(({ at = 0 }) => x(at))
    .y(({ mean }) => y(mean))
    .digits(2)([...points]);
  return group(
    { "data-part": "plot" },
    acrossAxis(sheet, across),
    path(band, { fill: paint(meaning), "fill-opacity": OPACITY }),
    path(middle, { fill: "none", stroke: paint(meaning), "stroke-width": 2.25 }),
    ...points.map(({ at = 0, mean, isBase }) =>
      isBase
        ? ring(x(at), y(mean), paint("ink"), paint("paper"))
        : points.length > MOST_MARKED
          ? ""
          : element("circle", { cx: x(at), cy: y(mean), r: 2.75, fill: paint(meaning) }),
    ),
  );
}

const MOST_MARKED = 16;

function drawChoices(
  { box, paint }: Sheet,
  points: readonly ResponsePoint[],
  values: ValueSpan,
  meaning: Paint,
): string {
  const x = scalePoint(
    points.map(({ setting }) => setting),
    [box.left, box.left + box.width],
  ).padding(0.5);
  const y = valueScale(values, box);
  const room = box.width / Math.max(1, points.length) - 4;
  return group(
    { "data-part": "plot" },
    ...points.map(({ setting, mean, low, high, isBase }) => {
      const at = x(setting) ?? box.left;
      return group(
        {},
        element("line", {
          x1: at,
          x2: at,
          y1: y(low),
          y2: y(high),
          stroke: paint(meaning),
          "stroke-width": 9,
          "stroke-opacity": OPACITY * 2,
        }),
        isBase
          ? ring(at, y(mean), paint("ink"), paint("paper"))
          : element("circle", { cx: at, cy: y(mean), r: 4, fill: paint(meaning) }),
        textAt(at, box.top + box.height + 15, shortenText(setting, SIZES.text, room), {
          "text-anchor": "middle",
          fill: paint("muted"),
        }),
      );
    }),
  );
}

const ring = (x: number, y: number, stroke: string, fill: string): string =>
  element("circle", { cx: x, cy: y, r: 4.5, fill, stroke, "stroke-width": 2 });

const bandSample = (x: number, y: number, paint: string): string =>
  group(
    {},
    element("rect", { x, y: y - 7, width: 28, height: 14, fill: paint, "fill-opacity": OPACITY }),
    element("line", { x1: x, x2: x + 28, y1: y, y2: y, stroke: paint, "stroke-width": 2.25 }),
  );

function responseFacts(
  { panels, unit, band }: ResponseData,
  words: PictureWords,
): { readonly summary: string; readonly table: Table } {
  const said = (value: number): string => readable(value, unit);
  const ends = panels.map(({ name, points }) => {
    const means = points.map(({ mean }) => mean).filter(Number.isFinite);
    return words.response.panel(name, said(Math.min(...means)), said(Math.max(...means)));
  });
  return {
    summary: ends.join(" "),
    table: {
      columns: [
        wordColumn(words.response.factor),
        wordColumn(words.response.setting),
        ...[words.response.mean, words.response.low(band), words.response.high].map(numberColumn),
      ],
      rows: panels.flatMap(({ name, points }) =>
        points.map(({ setting, mean, low, high }) => [name, setting, said(mean), said(low), said(high)]),
      ),
    },
  };
}
