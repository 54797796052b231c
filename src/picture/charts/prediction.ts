/**
 * What somebody said would happen, before they looked: open diamonds, joined by a thin dotted line, laid over
 * what came out.
 */
import { line } from "d3";
import type { ScaleLinear } from "d3";
import type { Sample } from "../key.ts";
import type { Sheet } from "../sheet.ts";
import { group, path } from "../svg.ts";
import type { Painter } from "../theme.ts";

export interface Prediction {
  readonly points: readonly { readonly month: number; readonly value: number }[];
}

const SIZE = 5.5;

export const predictionSample: Sample = (x, y, paint) => diamond(x + 14, y, paint);

/** The prediction over a plot. */
export function drawPrediction({ paint }: Sheet, { points }: Prediction, { x, y }: { readonly x: ScaleLinear<number, number>; readonly y: ScaleLinear<number, number> }): string {
  const joined = line<Prediction["points"][number]>().x(({ month }) => x(month)).y(({ value }) => y(value)).digits(2)(points);
  return group({ "data-part": "prediction" },
    path(joined, { fill: "none", stroke: paint("ink"), "stroke-width": 1, "stroke-dasharray": "2 3" }),
    ...points.map(({ month, value }) => diamond(x(month), y(value), paint)));
}

function diamond(x: number, y: number, paint: Painter): string {
  return path(`M${x.toFixed(2)} ${(y - SIZE).toFixed(2)}l${SIZE} ${SIZE}l${-SIZE} ${SIZE}l${-SIZE} ${-SIZE}z`, { fill: paint("paper"), stroke: paint("ink"), "stroke-width": 1.5 });
}
