/**
 * A loop: how the outcome goes as a pressure is raised step by step and then lowered again. If the way back is
 * not the way there, the past matters. Up is solid and down is dashed; arrows show the direction.
 */
import { line } from "d3";
import type { ScaleLinear } from "d3";
import { pictureWords } from "../../words/en/picture.ts";
import { readable } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, plotHeight } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group, path } from "../svg.ts";
import type { Attributes } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Paint } from "../theme.ts";
import { textAt } from "../type.ts";
import { acrossAxis, acrossAxisHeight, acrossScale } from "./across-axis.ts";
import { bandValues } from "./band.ts";
import { spanOf, valueAxis, valueAxisWidth, valueScale } from "./value-axis.ts";

interface LoopPoint {
  readonly pressure: number;
  readonly outcome: number;
}

export interface LoopData extends ChartText {
  readonly pressure: { readonly label: string; readonly unit: Unit };
  readonly outcome: { readonly label: string; readonly unit: Unit };
  readonly meaning: Paint;
  /** In the order they were visited. */
  readonly rising: readonly LoopPoint[];
  readonly falling: readonly LoopPoint[];
}

interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

const WEIGHT = 2.75;
const ARROW = 7;

/** The chart. */
export function loopChart(data: LoopData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const all = [...data.rising, ...data.falling];
  const across = spanOf(all.map(({ pressure }) => pressure), data.pressure.unit);
  const up = bandValues({ unit: data.outcome.unit, series: [{ label: "", stroke: "in-practice", middle: all.map(({ outcome }) => outcome) }] });
  const height = plotHeight(options) + 40;
  const sheet = openSheet(data, options, {
    height, above: 24, left: valueAxisWidth(up, height), right: isNarrow(options) ? 12 : 40, below: acrossAxisHeight(data.pressure.label),
    key: (["rising", "falling"] as const).map((way) => ({ label: words.loop[way], sample: (x, y, paint) => element("line", { x1: x, x2: x + 28, y1: y, y2: y, ...wayAttributes(way, paint(data.meaning)) }) })),
  });
  const { box, paint } = sheet;
  const scales = { x: acrossScale(across, box), y: valueScale(up, box) };
  const body = [
    valueAxis(sheet, up), acrossAxis(sheet, across, data.pressure.label), textAt(0, box.top - 16, data.outcome.label, { fill: paint("muted") }),
    drawWay(sheet, data, "rising", scales), drawWay(sheet, data, "falling", scales), drawStart(sheet, data.rising[0], scales),
  ];
  return closeSheet(sheet, body, { ...loopFacts(data, sheet), plot: { box, across: [across.low, across.high], up: [up.low, up.high] } });
}

function wayAttributes(way: "rising" | "falling", stroke: string): Attributes {
  return { fill: "none", stroke, "stroke-width": WEIGHT, "stroke-dasharray": way === "falling" ? "9 5" : undefined, "stroke-linejoin": "round" };
}

function drawWay({ paint }: Sheet, data: LoopData, way: "rising" | "falling", { x, y }: Scales): string {
  const points = data[way].filter(({ outcome }) => Number.isFinite(outcome));
  const drawn = line<LoopPoint>().x(({ pressure }) => x(pressure)).y(({ outcome }) => y(outcome)).digits(2)(points);
  const arrows = [1 / 3, 2 / 3].map((share) => Math.floor(share * (points.length - 1))).map((at) => arrow(points[at], points[at + 1], { x, y }, paint(data.meaning)));
  return group({ "data-line": way }, path(drawn, wayAttributes(way, paint(data.meaning))), ...arrows);
}

function arrow(from: LoopPoint | undefined, to: LoopPoint | undefined, { x, y }: Scales, fill: string): string {
  if (from === undefined || to === undefined) return "";
  const [x1, y1, x2, y2] = [x(from.pressure), y(from.outcome), x(to.pressure), y(to.outcome)];
  const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return path(`M${-ARROW} ${-ARROW}L${ARROW} 0L${-ARROW} ${ARROW}z`, { fill, transform: `translate(${((x1 + x2) / 2).toFixed(2)} ${((y1 + y2) / 2).toFixed(2)}) rotate(${turn.toFixed(1)})` });
}

function drawStart({ paint }: Sheet, start: LoopPoint | undefined, { x, y }: Scales): string {
  return start === undefined ? "" : element("circle", { cx: x(start.pressure), cy: y(start.outcome), r: 5, fill: paint("paper"), stroke: paint("ink"), "stroke-width": 2 });
}

function loopFacts({ pressure, outcome, rising, falling }: LoopData, { words }: Pick<Sheet, "words">) {
  const said = (point: LoopPoint | undefined) => readable(point?.outcome ?? Number.NaN, outcome.unit);
  const row = (way: string) => (point: LoopPoint) => [way, readable(point.pressure, pressure.unit), said(point)];
  return {
    summary: words.loop.summary({ start: said(rising[0]), far: said(rising.at(-1)), end: said(falling.at(-1)), pressure: pressure.label, outcome: outcome.label }),
    table: {
      columns: [wordColumn(words.loop.way), numberColumn(pressure.label), numberColumn(outcome.label)],
      rows: [...rising.map(row(words.loop.rising)), ...falling.map(row(words.loop.falling))],
    },
  };
}
