/**
 * The band chart in words and as a table: where each line ends, what its band holds there, which changes were
 * marked, and a row of values for every year.
 */
import type { PictureWords } from "../../words/en/picture.ts";
import { futuresInWords, readable } from "../numbers.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Column, Table } from "../table.ts";
import { monthSaid, tableMonths } from "../time.ts";
import { bandLevel } from "./band-data.ts";
import type { BandData, BandSeries } from "./band-data.ts";
import { lastMonth, valueIn } from "./month-line.ts";

export interface Saying {
  readonly words: PictureWords;
  readonly opening?: string;
  /** Values carry a sign. */
  readonly isDifference?: boolean;
}

/** What a line ends at, in figures, with what its band holds. */
export function endSaid(series: BandSeries, data: BandData, saying: Saying): string {
  const { value, low, high } = ending(series, data, saying);
  return low === undefined || high === undefined ? value : saying.words.band.endValue(value, low, high);
}

/** Summary and table. */
export function bandFacts(
  data: BandData,
  saying: Saying,
): { readonly summary: string; readonly table: Table } {
  const ends = data.series.map((series) => endSentence(series, data, saying));
  const sentences = [
    saying.opening ?? "",
    ...ends,
    changesSentence(data, saying.words),
    predictionSentence(data, saying.words),
  ];
  return { summary: sentences.filter((each) => each !== "").join(" "), table: bandTable(data, saying) };
}

function ending(
  series: BandSeries,
  data: BandData,
  { isDifference = false }: Saying,
): { readonly value: string; readonly low?: string; readonly high?: string } {
  const month = lastMonth(series.middle, data);
  const said = (values: ArrayLike<number> | undefined) =>
    readable(valueIn(values, month, data), data.unit, { signed: isDifference });
  if (series.low === undefined || series.high === undefined) return { value: said(series.middle) };
  return { value: said(series.middle), low: said(series.low), high: said(series.high) };
}

function endSentence(series: BandSeries, data: BandData, saying: Saying): string {
  const { value, low, high } = ending(series, data, saying);
  const { band } = saying.words;
  if (low === undefined || high === undefined) return band.ends(series.label, value);
  return band.endsWithin(series.label, value, {
    howMany: futuresInWords(bandLevel(data), band.share),
    low,
    high,
  });
}

function changesSentence({ changes = [], span }: BandData, words: PictureWords): string {
  if (changes.length === 0) return "";
  const said = changes.map(({ label, announced, starts }) =>
    words.band.change(label, monthSaid(span, announced, { words }), monthSaid(span, starts, { words })),
  );
  return words.band.changes(words.listed(said));
}

function predictionSentence({ prediction, span, unit }: BandData, words: PictureWords): string {
  if (prediction === undefined) return "";
  return words.band.predicted(
    words.listed(
      prediction.points.map(({ month, value }) =>
        words.band.predictedAt(readable(value, unit), monthSaid(span, month, { words })),
      ),
    ),
  );
}

function bandTable(data: BandData, { words, isDifference = false }: Saying): Table {
  const howMany = futuresInWords(bandLevel(data), words.band.share);
  const columns = data.series.flatMap(({ label, low, high }): readonly Column[] => [
    numberColumn(`${label}, ${words.band.middle}`),
    ...(low === undefined || high === undefined
      ? []
      : [
          numberColumn(`${label}, ${words.band.lower(howMany)}`),
          numberColumn(`${label}, ${words.band.upper(howMany)}`),
        ]),
  ]);
  const rows = tableMonths(data.span).map((month) => [
    monthSaid(data.span, month, { words }),
    ...data.series.flatMap((series) =>
      parts(series).map((values) =>
        readable(valueIn(values, month, data), data.unit, { signed: isDifference }),
      ),
    ),
  ]);
  return { columns: [wordColumn(words.time.when), ...columns], rows };
}

function parts({ middle, low, high }: BandSeries): readonly ArrayLike<number>[] {
  return low === undefined || high === undefined ? [middle] : [middle, low, high];
}
