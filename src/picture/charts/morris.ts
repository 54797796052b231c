/**
 * Which assumptions matter, and whether they act alone: mean size of an assumption's effect across, spread of
 * its effects up (Morris 1991; Campolongo et al. 2007).
 *
 * Far right matters; above the slanting line (spread as large as the mean) an effect depends on the others or
 * bends.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import type { KeyEntry } from "../key.ts";
import { significant } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { placeLabels } from "../place-labels.ts";
import type { PlacedLabel } from "../place-labels.ts";
import { closeSheet, isNarrow, openSheet, plotHeight } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import type { Attributes } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Painter } from "../theme.ts";
import { SIZES, textAt } from "../type.ts";
import { acrossAxis, acrossAxisHeight, acrossScale } from "./across-axis.ts";
import { spanOf, valueAxis, valueAxisWidth, valueScale } from "./value-axis.ts";
import type { ValueSpan } from "./value-axis.ts";

export interface MorrisData extends ChartText {
  /** Mean absolute elementary effect μ* and standard deviation σ, both in the outcome's own unit. */
  readonly factors: readonly { readonly id: string; readonly label: string; readonly effect: number; readonly spread: number }[];
}

interface Spans {
  readonly across: ValueSpan;
  readonly up: ValueSpan;
}

const RADIUS = 5;

/** The chart. Where the names do not all find room, points carry numbers and the names stand below. */
export function morrisChart(data: MorrisData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const sorted = [...data.factors].sort((a, b) => b.effect - a.effect || (a.id < b.id ? -1 : 1));
  const spans = { across: spanOf(sorted.map(({ effect }) => effect), "number", { zero: 0 }), up: spanOf(sorted.map(({ spread }) => spread), "number", { zero: 0 }) };
  const height = plotHeight(options) + 40;
  const needs = { height, above: 24, left: valueAxisWidth(spans.up, height), right: isNarrow(options) ? 12 : 40, below: acrossAxisHeight(words.morris.effect) };
  const diagonal: KeyEntry = { label: words.morris.diagonal, sample: (x, y, paint) => element("line", { x1: x, x2: x + 28, y1: y, y2: y, ...diagonalStroke(paint) }) };
  const named = openSheet(data, options, { ...needs, key: [diagonal] });
  const fits = place(named, sorted, spans, sorted.map(({ label }) => label)).length === sorted.length;
  const numbers = sorted.map((_, at) => String(at + 1));
  const numbered = sorted.map(({ label }, at): KeyEntry => ({ label, sample: (x, y, paint) => textAt(x + 14, y, numbers[at] ?? "", { "text-anchor": "middle", fill: paint("ink"), "font-weight": 600 }) }));
  const sheet = fits ? named : openSheet(data, options, { ...needs, key: [diagonal, ...numbered] });
  const { box } = sheet;
  const body = [
    valueAxis(sheet, spans.up), acrossAxis(sheet, spans.across, words.morris.effect),
    textAt(0, box.top - 16, words.morris.spread, { fill: sheet.paint("muted") }),
    drawDiagonal(sheet, spans), drawFactors(sheet, sorted, spans, fits ? sorted.map(({ label }) => label) : numbers),
  ];
  return closeSheet(sheet, body, { ...morrisFacts(sorted, words), plot: { box, across: [spans.across.low, spans.across.high], up: [spans.up.low, spans.up.high] } });
}

function drawDiagonal({ box, paint }: Sheet, { across, up }: Spans): string {
  const [x, y] = [acrossScale(across, box), valueScale(up, box)];
  const end = Math.min(across.high, up.high);
  return element("line", { x1: x(0), y1: y(0), x2: x(end), y2: y(end), ...diagonalStroke(paint) });
}

function diagonalStroke(paint: Painter): Attributes {
  return { stroke: paint("axis"), "stroke-dasharray": "4 4" };
}

function place({ box, width }: Sheet, factors: MorrisData["factors"], { across, up }: Spans, texts: readonly string[]): readonly PlacedLabel[] {
  const [x, y] = [acrossScale(across, box), valueScale(up, box)];
  const points = factors.map(({ effect, spread }, at) => ({ x: x(effect), y: y(spread), radius: RADIUS, text: texts[at] ?? "" }));
  return placeLabels(points, { size: SIZES.text, within: { left: 0, top: box.top - 8, width, height: box.height + 8 }, sides: ["right", "left", "above", "below"] });
}

function drawFactors(sheet: Sheet, factors: MorrisData["factors"], spans: Spans, texts: readonly string[]): string {
  const { box, paint } = sheet;
  const [x, y] = [acrossScale(spans.across, box), valueScale(spans.up, box)];
  return group({ "data-part": "plot" },
    ...factors.map(({ id, effect, spread }) => element("circle", { cx: x(effect), cy: y(spread), r: RADIUS, fill: paint("ink"), "data-factor": id })),
    ...place(sheet, factors, spans, texts).map(({ at, x: left, y: middle, anchor }) => textAt(left, middle, texts[at] ?? "", { "text-anchor": anchor, fill: paint("ink"), halo: paint("paper") })));
}

function morrisFacts(factors: MorrisData["factors"], words: PictureWords) {
  return {
    summary: words.morris.order(words.listed(factors.map(({ label, effect }) => words.indices.factor(label, significant(effect))))),
    table: {
      columns: [wordColumn(words.tornado.assumption), numberColumn(words.morris.effect), numberColumn(words.morris.spread)],
      rows: factors.map(({ label, effect, spread }) => [label, significant(effect), significant(spread)]),
    },
  };
}
