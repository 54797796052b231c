/**
 * An outcome over two settings: a grid of cells, darker for more, each with its number where there is room.
 * Steps, not a gradient, and never so dark that the number in ink cannot be read.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { KeyEntry } from "../key.ts";
import { textWidth } from "../measure.ts";
import { readable } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Paint } from "../theme.ts";
import { SIZES, textAt } from "../type.ts";

export interface HeatData extends ChartText {
  readonly unit: Unit;
  readonly meaning: Paint;
  readonly across: { readonly label: string; readonly settings: readonly string[] };
  /** From the bottom up. */
  readonly up: { readonly label: string; readonly settings: readonly string[] };
  /** `values[up][across]`; NaN is left empty. */
  readonly values: readonly (readonly number[])[];
}

/** Opacities of the steps, from least to most; exported so that the contrast test can check ink upon them. */
export const HEAT_STEPS = [0.05, 0.17, 0.29, 0.41, 0.53] as const;
const GAP = 2;
const TALLEST = 52;
const SHORTEST = 26;
const AXIS = 46;

/** The chart. */
export function heatChart(data: HeatData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const left = Math.max(...data.up.settings.map((setting) => textWidth(setting, SIZES.text))) + 10;
  const width = (sheetWidth(options) - left) / data.across.settings.length;
  const height = Math.max(SHORTEST, Math.min(TALLEST, width * 0.7));
  const span = extent(data.values.flat());
  const sheet = openSheet(data, options, { height: height * data.up.settings.length, left, above: 24, below: AXIS, key: heatKey(data, span) });
  const cell = { width, height };
  const ends = extremes(data);
  return closeSheet(sheet, [drawCells(sheet, data, span, cell), drawSettings(sheet, data, cell)], {
    summary: words.heat.summary({
      lowest: readable(span[0], data.unit), lowestAt: words.heat.at(data.across.label, ends.low.across, data.up.label, ends.low.up),
      highest: readable(span[1], data.unit), highestAt: words.heat.at(data.across.label, ends.high.across, data.up.label, ends.high.up),
    }),
    table: {
      columns: [wordColumn(words.heat.corner(data.up.label, data.across.label)), ...data.across.settings.map(numberColumn)],
      rows: data.up.settings.map((setting, at) => [setting, ...(data.values[at] ?? []).map((value) => readable(value, data.unit))]),
    },
  });
}

/** Which step a value falls in. */
export function heatStep(value: number, [low, high]: readonly [number, number]): number {
  if (high <= low) return 0;
  return Math.min(HEAT_STEPS.length - 1, Math.floor(((value - low) / (high - low)) * HEAT_STEPS.length));
}

function drawCells(sheet: Sheet, data: HeatData, span: readonly [number, number], { width, height }: { readonly width: number; readonly height: number }): string {
  const { box, paint } = sheet;
  const widest = Math.max(...data.values.flat().map((value) => textWidth(readable(value, data.unit), SIZES.text)));
  return group({ "data-part": "plot" }, ...data.values.flatMap((row, up) => row.map((value, across) => {
    if (!Number.isFinite(value)) return "";
    const [x, y] = [box.left + across * width, box.top + (data.values.length - 1 - up) * height];
    const filled = element("rect", { x, y, width: width - GAP, height: height - GAP, fill: paint(data.meaning), "fill-opacity": HEAT_STEPS[heatStep(value, span)] ?? 0 });
    return filled + (widest + 6 > width ? "" : textAt(x + (width - GAP) / 2, y + (height - GAP) / 2, readable(value, data.unit), { "text-anchor": "middle", fill: paint("ink") }));
  })));
}

function drawSettings({ box, paint }: Sheet, { across, up }: HeatData, { width, height }: { readonly width: number; readonly height: number }): string {
  const bottom = box.top + box.height;
  const every = Math.ceil((Math.max(...across.settings.map((setting) => textWidth(setting, SIZES.text))) + 8) / width);
  return group({ "data-part": "settings" },
    ...across.settings.map((setting, at) => (at % every === 0 ? textAt(box.left + (at + 0.5) * width - GAP / 2, bottom + 13, setting, { "text-anchor": "middle", fill: paint("muted") }) : "")),
    ...up.settings.map((setting, at) => textAt(box.left - 8, bottom - (at + 0.5) * height - GAP / 2, setting, { "text-anchor": "end", fill: paint("muted") })),
    textAt(box.left + box.width, bottom + 34, across.label, { "text-anchor": "end", fill: paint("muted") }),
    textAt(0, box.top - 14, up.label, { fill: paint("muted") }));
}

function heatKey({ unit, meaning }: HeatData, [low, high]: readonly [number, number]): readonly KeyEntry[] {
  const edge = (step: number) => readable(low + ((high - low) * step) / HEAT_STEPS.length, unit);
  return HEAT_STEPS.map((opacity, at) => ({
    label: `${edge(at)}–${edge(at + 1)}`,
    sample: (x, y, paint) => element("rect", { x, y: y - 7, width: 28, height: 14, fill: paint(meaning), "fill-opacity": opacity, stroke: paint("axis"), "stroke-width": 0.5 }),
  }));
}

function extent(values: readonly number[]): readonly [number, number] {
  const finite = values.filter(Number.isFinite);
  return finite.length === 0 ? [0, 0] : [Math.min(...finite), Math.max(...finite)];
}

function extremes({ values, across, up }: HeatData) {
  const cells = values.flatMap((row, upAt) => row.map((value, acrossAt) => ({ value, across: across.settings[acrossAt] ?? "", up: up.settings[upAt] ?? "" }))).filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.value - b.value);
  const none = { across: "", up: "" };
  return { low: cells[0] ?? none, high: cells.at(-1) ?? none };
}
