/**
 * What the bands of three or four lines come to in the last month: one upright bar each, beside the plot, in
 * the line's own colour and dash, with a mark at the middle future.
 */
import type { ScaleLinear } from "d3";
import type { Sample } from "../key.ts";
import type { Sheet } from "../sheet.ts";
import { strokes } from "../strokes.ts";
import { element, group } from "../svg.ts";
import type { BandData, BandSeries } from "./band-data.ts";

const MOST_RIBBONS = 2;
const STEP = 9;
const GAP = 8;

/** Pixels the bars need beside the plot; none while there are few enough lines for bands. */
export function endBarsWidth({ series }: Pick<BandData, "series">): number {
  const banded = series.filter(({ low, high }) => low !== undefined && high !== undefined).length;
  return series.length > MOST_RIBBONS && banded > 0 ? GAP + series.length * STEP : 0;
}

export const endBarSample: Sample = (x, y, paint) => bar(x + 14, y - 7, y + 7, y, paint("ink"), []);

/** The bars, in the order of the lines. */
export function drawEndBars(sheet: Sheet, data: BandData, y: ScaleLinear<number, number>): readonly string[] {
  const { box, paint } = sheet;
  return data.series.map((series, at) => {
    const found = lastBand(series, data);
    if (found === undefined) return "";
    const x = box.left + box.width + GAP + at * STEP + STEP / 2;
    const { paint: meaning, dash } = strokes[series.stroke];
    return group({ "data-band": series.label }, bar(x, y(found.high), y(found.low), y(found.middle), paint(meaning), dash));
  });
}

function bar(x: number, top: number, bottom: number, middle: number, stroke: string, dash: readonly number[]): string {
  const dashes = dash.length === 0 ? undefined : dash.map((each) => Math.max(2, each / 2)).join(" ");
  return element("line", { x1: x, x2: x, y1: top, y2: bottom, stroke, "stroke-width": 2.5, "stroke-dasharray": dashes })
    + element("line", { x1: x - 4, x2: x + 4, y1: middle, y2: middle, stroke, "stroke-width": 2.5 });
}

function lastBand({ low, high, middle }: BandSeries, { span, until = span.to }: BandData): { readonly low: number; readonly high: number; readonly middle: number } | undefined {
  const at = Math.min(until, span.to) - span.from;
  const found = { low: low?.[at] ?? Number.NaN, high: high?.[at] ?? Number.NaN, middle: middle[at] ?? Number.NaN };
  return Object.values(found).every(Number.isFinite) ? found : undefined;
}
