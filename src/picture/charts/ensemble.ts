/**
 * All the simulated futures as thin lines, one of them drawn out: people judge "is it usually above?" better
 * from the futures themselves than from a band (Hullman, Resnick and Adar 2015).
 */
import { pictureWords } from "../../words/en/picture.ts";
import { changeKey, playhead } from "../marks.ts";
import { readable } from "../numbers.ts";
import type { Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, plotHeight } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { strokeAttributes, strokes } from "../strokes.ts";
import type { StrokeName } from "../strokes.ts";
import { element, group, path, safeId } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Table } from "../table.ts";
import { monthSaid, tableMonths, timeAxis, timeAxisHeight, timeScale } from "../time.ts";
import { bandValues } from "./band.ts";
import type { BandData } from "./band-data.ts";
import { changesHeight, drawChanges } from "./changes.ts";
import { strokeKey } from "./line-labels.ts";
import { linePath, valueIn } from "./month-line.ts";
import type { MonthScales } from "./month-line.ts";
import { valueAxis, valueAxisWidth, valueScale } from "./value-axis.ts";

export interface EnsembleData extends Omit<BandData, "series" | "level" | "prediction"> {
  readonly label: string;
  readonly stroke: StrokeName;
  /** One line a future. */
  readonly futures: readonly ArrayLike<number>[];
  /** Which future is drawn out, if one is. */
  readonly shown?: number;
}

const THIN = 0.8;
/** Together the lines make about this much ink, however many there are. */
const INK = 14;

/** The chart. */
export function ensembleChart(data: EnsembleData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const { changes = [], futures, span, shown } = data;
  const values = data.values ?? bandValues({ unit: data.unit, series: futures.map((middle) => ({ label: "", stroke: data.stroke, middle })) });
  const height = plotHeight(options);
  const count = String(futures.length);
  const key = [
    { label: words.ensemble.each(count), sample: thinSample(data.stroke) },
    ...(shown === undefined ? [] : strokeKey([{ label: words.ensemble.one(String(shown + 1), count), stroke: data.stroke }])),
    ...(changes.length === 0 ? [] : changeKey(safeId(options.id), words)),
  ];
  const sheet = openSheet(data, options, { height, key, left: valueAxisWidth(values, height), right: isNarrow(options) ? 8 : 16, above: changesHeight(changes), below: timeAxisHeight(span) });
  const scales = { x: timeScale(span, sheet.box), y: valueScale(values, sheet.box) };
  const plot = { box: sheet.box, across: [span.from, span.to] as const, up: [values.low, values.high] as const };
  const body = [valueAxis(sheet, values), timeAxis(sheet, span), drawChanges(sheet, scales.x, changes), drawFutures(sheet, data, scales)];
  return closeSheet(sheet, body, { ...ensembleFacts(data, sheet), plot });
}

function drawFutures({ box, paint }: Sheet, data: EnsembleData, scales: MonthScales): string {
  const thin = { ...thinAttributes(data.stroke, paint), "stroke-opacity": Math.max(0.12, Math.min(0.7, INK / data.futures.length)) };
  const chosen = data.shown === undefined ? undefined : data.futures[data.shown];
  return group({ "data-part": "plot" },
    group(thin, ...data.futures.map((values) => path(linePath(values, data, scales), {}))),
    chosen === undefined ? "" : path(linePath(chosen, data, scales), { ...strokeAttributes(data.stroke, paint), "data-line": "shown" }),
    data.playhead === undefined ? "" : playhead(scales.x(data.playhead), box.top, box.top + box.height, paint));
}

function thinAttributes(stroke: StrokeName, paint: Sheet["paint"]) {
  return { fill: "none", stroke: paint(strokes[stroke].paint), "stroke-width": THIN, "stroke-linejoin": "round" };
}

function thinSample(stroke: StrokeName) {
  return (x: number, y: number, paint: Sheet["paint"]) => group(thinAttributes(stroke, paint),
    ...[-4, 0, 4].map((up) => element("line", { x1: x, x2: x + 28, y1: y + up, y2: y + up })));
}

function ensembleFacts(data: EnsembleData, { words }: Pick<Sheet, "words">): { readonly summary: string; readonly table: Table } {
  const { futures, span, unit } = data;
  const sorted = (month: number) => futures.map((values) => valueIn(values, month, data)).filter(Number.isFinite).sort((a, b) => a - b);
  const three = (month: number) => {
    const values = sorted(month);
    return [values[0], values[Math.floor((values.length - 1) / 2)], values.at(-1)].map((value) => readable(value ?? Number.NaN, unit));
  };
  const [lowest = "", middle = "", highest = ""] = three(span.to);
  return {
    summary: words.ensemble.ends(data.label, { futures: String(futures.length), lowest, middle, highest }),
    table: {
      columns: [wordColumn(words.time.when), numberColumn(words.ensemble.lowest), numberColumn(words.band.middle), numberColumn(words.ensemble.highest)],
      rows: tableMonths(span).map((month) => [monthSaid(span, month, { words }), ...three(month)]),
    },
  };
}
