/**
 * Lines through time, each the middle future, in a band that holds so many of the simulated futures.
 *
 * No line without its band and no band without saying what it holds. At most four lines; three or four would
 * bury each other in bands, so they carry a bar for the last month instead. Labels stand at the line ends,
 * changes are marked as on the timeline, and a prediction made beforehand is laid over what came out.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { bandSample } from "../key.ts";
import type { KeyEntry } from "../key.ts";
import { changeKey, playhead } from "../marks.ts";
import { futuresInWords } from "../numbers.ts";
import type { Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, plotHeight } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import type { StrokeName } from "../strokes.ts";
import { group, safeId } from "../svg.ts";
import { timeAxis, timeAxisHeight, timeScale } from "../time.ts";
import { allValues, bandLevel, drawnChanges } from "./band-data.ts";
import type { BandData } from "./band-data.ts";
import { bandFacts, endSaid } from "./band-facts.ts";
import { changesHeight, drawChanges } from "./changes.ts";
import { drawEndBars, endBarSample, endBarsWidth } from "./end-bars.ts";
import { atMostFour, drawLineLabels, labelsWidth, strokeKey } from "./line-labels.ts";
import { lastMonth, valueIn } from "./month-line.ts";
import { drawPrediction, predictionSample } from "./prediction.ts";
import { drawMiddle, drawRibbon } from "./ribbon.ts";
import { spanOf, valueAxis, valueAxisWidth, valueScale } from "./value-axis.ts";
import type { Scales, ValueSpan } from "./value-axis.ts";

/** What a chart built on this one draws or says besides. */
export interface BandExtras {
  readonly under?: (sheet: Sheet, scales: Scales) => string;
  readonly over?: (sheet: Sheet, scales: Scales) => string;
  readonly key?: readonly KeyEntry[];
  /** Said before the sentences on where each line ends. */
  readonly opening?: string;
  readonly isDifference?: boolean;
}

/** The chart. Throws if it is asked for more than four lines. */
export function bandChart(data: BandData, options: PictureOptions, extras: BandExtras = {}): Picture {
  atMostFour(data.series);
  const { words = pictureWords } = options;
  const values = data.values ?? bandValues(data);
  const height = plotHeight(options);
  const beside = endBarsWidth(data);
  const ends = data.series.map((series) => ({
    label: series.label,
    stroke: series.stroke,
    value: endSaid(series, data, { words, ...extras }),
  }));
  const sheet = openSheet(data, options, {
    height,
    key: [...bandKey(data, options), ...(extras.key ?? [])],
    left: valueAxisWidth(values, height),
    below: timeAxisHeight(data.span),
    right: isNarrow(options) ? 8 + beside : labelsWidth(ends, beside),
    above: changesHeight(drawnChanges(data)),
  });
  const scales = { x: timeScale(data.span, sheet.box), y: valueScale(values, sheet.box) };
  const labels = sheet.isNarrow
    ? ""
    : drawLineLabels(
        sheet,
        ends.map((end, at) => ({ ...end, ...lastPoint(data, at, scales) })),
        beside,
      );
  const body = [
    valueAxis(sheet, values),
    timeAxis(sheet, data.span),
    drawBands(sheet, data, scales, extras),
    labels,
  ];
  const plot = {
    box: sheet.box,
    across: [data.span.from, data.span.to] as const,
    up: [values.low, values.high] as const,
  };
  return closeSheet(sheet, body, { ...bandFacts(data, { words, ...extras }), plot });
}

/** Everything inside the axes, so that small multiples can draw the same. */
export function drawBands(
  sheet: Sheet,
  data: BandData,
  scales: Scales,
  { under, over }: BandExtras = {},
): string {
  const { x, y } = scales;
  const { box, paint } = sheet;
  const bands =
    endBarsWidth(data) > 0
      ? drawEndBars(sheet, data, y)
      : data.series.map((series) => drawRibbon(sheet, series, data, scales));
  return group(
    { "data-part": "plot" },
    drawChanges(sheet, x, drawnChanges(data)),
    under?.(sheet, scales) ?? "",
    ...bands,
    ...data.series.map((series) => drawMiddle(sheet, series, data, scales)),
    over?.(sheet, scales) ?? "",
    data.prediction === undefined ? "" : drawPrediction(sheet, data.prediction, scales),
    data.playhead === undefined ? "" : playhead(x(data.playhead), box.top, box.top + box.height, paint),
  );
}

/** The span of values: the whole of an index, else what the bands need. */
export function bandValues({ series, unit }: Pick<BandData, "series" | "unit">): ValueSpan {
  if (unit === "of-100" || unit === "share") return { low: 0, high: 1, unit, zero: 0 };
  return spanOf(allValues(series), unit, unit === "index" ? { zero: 100 } : {});
}

/** The key: names where they have no room at the line ends, then what bands and marks mean. */
export function bandKey(
  data: BandData,
  options: PictureOptions & { readonly withNames?: boolean },
): readonly KeyEntry[] {
  const { words = pictureWords, withNames = isNarrow(options) } = options;
  const first = data.series.find(({ low }) => low !== undefined);
  return [
    ...(withNames ? strokeKey(data.series) : []),
    ...(first === undefined ? [] : [bandEntry(data, first.stroke, words)]),
    ...(data.prediction === undefined ? [] : [{ label: words.marks.prediction, sample: predictionSample }]),
    ...((data.changes ?? []).length === 0 || data.hasQuietChanges === true
      ? []
      : changeKey(safeId(options.id), words)),
  ];
}

function bandEntry(data: BandData, stroke: StrokeName, words: PictureWords): KeyEntry {
  const howMany = futuresInWords(bandLevel(data), words.band.share);
  if (endBarsWidth(data) > 0) return { label: words.band.insideAtEnd(howMany), sample: endBarSample };
  return { label: words.band.inside(howMany), sample: bandSample(stroke) };
}

function lastPoint(data: BandData, at: number, { x, y }: Scales): { readonly x: number; readonly y: number } {
  const values = data.series[at]?.middle ?? [];
  const last = lastMonth(values, data);
  const value = valueIn(values, last, data);
  return { x: x(last), y: y(Number.isFinite(value) ? value : (y.domain()[0] ?? 0)) };
}
