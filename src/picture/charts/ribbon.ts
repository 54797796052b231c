/**
 * The ribbon that holds so many futures: a light fill in its line's colour, edged by hairlines in its dash.
 */
import type { Sheet } from "../sheet.ts";
import { strokeAttributes, strokes } from "../strokes.ts";
import { group, path } from "../svg.ts";
import type { BandSeries } from "./band-data.ts";
import { linePath, ribbonPath } from "./month-line.ts";
import type { MonthScales, Months } from "./month-line.ts";

const OPACITY = 0.14;

/** The ribbon of one series, nothing if it has none. */
export function drawRibbon({ paint }: Pick<Sheet, "paint">, { label, low, high, stroke }: BandSeries, months: Months, scales: MonthScales): string {
  if (low === undefined || high === undefined) return "";
  const edge = { ...strokeAttributes(stroke, paint), "stroke-width": 0.75, "stroke-opacity": 0.55, "stroke-linecap": "butt" };
  return group({ "data-band": label },
    path(ribbonPath(low, high, months, scales), { fill: paint(strokes[stroke].paint), "fill-opacity": OPACITY }),
    path(linePath(low, months, scales), edge), path(linePath(high, months, scales), edge));
}

/** The middle line of one series. */
export function drawMiddle({ paint }: Pick<Sheet, "paint">, { label, middle, stroke }: BandSeries, months: Months, scales: MonthScales): string {
  return path(linePath(middle, months, scales), { ...strokeAttributes(stroke, paint), "data-line": label });
}
