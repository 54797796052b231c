/**
 * How many futures it takes to tell: the chance of seeing a difference that is there, against how many futures
 * are simulated. The first number of futures that reaches the wanted chance is marked on each line.
 */
import { line } from "d3";
import { pictureWords } from "../../words/en/picture.ts";
import type { KeyEntry } from "../key.ts";
import { fixed, readable } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, plotHeight } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { strokeAttributes } from "../strokes.ts";
import type { StrokeName } from "../strokes.ts";
import { element, group, path } from "../svg.ts";
import type { Attributes } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Painter } from "../theme.ts";
import { acrossAxis, acrossAxisHeight, acrossScale } from "./across-axis.ts";
import { atMostFour, drawLineLabels, labelsWidth, strokeKey } from "./line-labels.ts";
import { spanOf, valueAxis, valueAxisWidth, valueScale } from "./value-axis.ts";
import type { ValueSpan } from "./value-axis.ts";

export interface PowerData extends ChartText {
  /** Points in order of futures; power in [0, 1]. */
  readonly lines: readonly { readonly label: string; readonly stroke: StrokeName; readonly points: readonly { readonly futures: number; readonly power: number }[] }[];
  readonly wanted?: number;
}

type PowerLine = PowerData["lines"][number];

const UP: ValueSpan = { low: 0, high: 1, unit: "share", zero: 0 };

/** The chart. */
export function powerChart(data: PowerData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const { wanted = 0.8, lines } = data;
  const across = spanOf(atMostFour(lines).flatMap(({ points }) => points.map(({ futures }) => futures)), "count", { zero: 0 });
  const height = plotHeight(options);
  const enough = (each: PowerLine) => firstReaching(each, wanted);
  const reached = (each: PowerLine) => { const found = enough(each); return found === undefined ? words.power.never : words.power.enough(fixed(found, 0)); };
  const ends = lines.map((each) => ({ label: each.label, stroke: each.stroke, value: reached(each) }));
  const wish: KeyEntry = { label: words.power.wanted(readable(wanted, "share")), sample: (left, middle, paint) => element("line", { x1: left, x2: left + 28, y1: middle, y2: middle, ...wantedStroke(paint) }) };
  const key = [...(isNarrow(options) ? strokeKey(lines) : []), wish];
  const sheet = openSheet(data, options, { height, left: valueAxisWidth(UP, height), right: isNarrow(options) ? 12 : labelsWidth(ends), below: acrossAxisHeight(words.power.axis), key });
  const [x, y] = [acrossScale(across, sheet.box), valueScale(UP, sheet.box)];
  const last = ({ points }: PowerLine) => ({ x: x(points.at(-1)?.futures ?? 0), y: y(points.at(-1)?.power ?? 0) });
  const body = [
    valueAxis(sheet, UP), acrossAxis(sheet, across, words.power.axis), wantedLine(sheet, y(wanted)),
    ...lines.map((each) => group({ "data-line": each.label },
      path(line<PowerLine["points"][number]>().x(({ futures }) => x(futures)).y(({ power }) => y(power)).digits(2)([...each.points]), strokeAttributes(each.stroke, sheet.paint)),
      crossing(sheet, enough(each), x, y(wanted)))),
    sheet.isNarrow ? "" : drawLineLabels(sheet, lines.map((each, at) => ({ label: each.label, stroke: each.stroke, value: ends[at]?.value ?? "", ...last(each) }))),
  ];
  return closeSheet(sheet, body, {
    summary: words.power.summary(readable(wanted, "share"), words.listed(ends.map(({ label, value }) => words.indices.factor(label, value)))),
    table: { columns: [wordColumn(words.power.axis), ...lines.map(({ label }) => numberColumn(label))], rows: powerRows(lines) },
    plot: { box: sheet.box, across: [across.low, across.high], up: [0, 1] },
  });
}

/** The smallest number of futures shown whose power is at least what is wanted. */
export function firstReaching({ points }: Pick<PowerLine, "points">, wanted: number): number | undefined {
  return points.find(({ power }) => power >= wanted)?.futures;
}

function wantedLine({ box, paint }: Sheet, y: number): string {
  return element("line", { x1: box.left, x2: box.left + box.width, y1: y, y2: y, ...wantedStroke(paint) });
}

function wantedStroke(paint: Painter): Attributes {
  return { stroke: paint("axis"), "stroke-width": 1.25, "stroke-dasharray": "4 4" };
}

function crossing({ paint }: Sheet, futures: number | undefined, x: (value: number) => number, y: number): string {
  return futures === undefined ? "" : element("circle", { cx: x(futures), cy: y, r: 4.5, fill: paint("paper"), stroke: paint("ink"), "stroke-width": 2 });
}

function powerRows(lines: readonly PowerLine[]): readonly (readonly string[])[] {
  const counts = [...new Set(lines.flatMap(({ points }) => points.map(({ futures }) => futures)))].sort((a, b) => a - b);
  return counts.map((count) => [fixed(count, 0), ...lines.map(({ points }) => readable(points.find(({ futures }) => futures === count)?.power ?? Number.NaN, "share"))]);
}
