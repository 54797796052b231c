/**
 * Why: from one number to another in parts that add up, each part a rule or a change with its name.
 *
 * Parts are exact (they must sum to the difference within 1e-9) and are printed so that what is printed adds up,
 * too. A gain is filled and runs right, a loss is hollow and runs left; both carry their sign.
 */
import { scaleLinear } from "d3";
import type { ScaleLinear } from "d3";
import { pictureWords } from "../../words/en/picture.ts";
import { textWidth } from "../measure.ts";
import { addingUp, decimalsForTwoFigures, fixed } from "../numbers.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import type { Paint } from "../theme.ts";
import { SIZES, textAt } from "../type.ts";
import { drawRowNames, planRows } from "./rows.ts";
import type { RowPlan } from "./rows.ts";

export interface WaterfallData extends ChartText {
  readonly unit: Unit;
  /** The colour of what is explained. */
  readonly meaning: Paint;
  readonly from: { readonly label: string; readonly value: number };
  readonly parts: readonly { readonly id: string; readonly label: string; readonly value: number }[];
  readonly to: { readonly label: string; readonly value: number };
}

const EXACT = 1e-9;
const BAR = 16;
const GAP = 6;

/** The chart. Throws if the parts do not add up. */
export function waterfallChart(data: WaterfallData, options: PictureOptions): Picture {
  const { words = pictureWords } = options;
  const sum = data.parts.reduce((total, { value }) => total + value, data.from.value);
  if (!(Math.abs(sum - data.to.value) <= EXACT)) throw new Error(`Parts must add up: ${sum} is not ${data.to.value}`);
  const printed = printedValues(data);
  const names = [data.from.label, ...data.parts.map(({ label }) => label), data.to.label];
  const plan = planRows(names, { width: sheetWidth(options), isAbove: isNarrow(options) });
  const beside = Math.max(...printed.map((text) => textWidth(text, SIZES.text))) + 2 * GAP;
  const sheet = openSheet(data, options, { height: plan.height, left: plan.left + (plan.isAbove || !reachesZero(data) ? 0 : beside), right: beside });
  const body = [drawSteps(sheet, data, plan, printed), drawRowNames(sheet, plan, [0, names.length - 1])];
  return closeSheet(sheet, body, {
    summary: words.waterfall.adds({
      from: data.from.label, to: data.to.label, start: printed[0] ?? "", end: printed.at(-1) ?? "",
      parts: words.listed(data.parts.map(({ label }, at) => words.waterfall.part(label, printed[at + 1] ?? ""))),
    }),
    table: { columns: [wordColumn(words.waterfall.what), numberColumn(words.waterfall.howMuch)], rows: names.map((name, at) => [name, printed[at] ?? ""]) },
  });
}

/** Do bars come so near zero that their numbers need room at its left? */
function reachesZero({ from, parts }: WaterfallData): boolean {
  const levels = levelsOf(from.value, parts);
  return Math.min(...levels) < Math.max(...levels) / 4;
}

function levelsOf(start: number, parts: WaterfallData["parts"]): readonly number[] {
  let level = start;
  return [start, ...parts.map(({ value }) => (level += value))];
}

/** Start, parts with their signs, and end, rounded together. */
function printedValues({ from, parts, unit }: WaterfallData): readonly string[] {
  const scale = unit === "of-100" || unit === "share" ? 100 : 1;
  const decimals = decimalsForTwoFigures(parts.map(({ value }) => value * scale));
  const { parts: rounded, total } = addingUp([from.value, ...parts.map(({ value }) => value)].map((value) => value * scale), decimals);
  const [start = 0, ...rest] = rounded;
  return [fixed(start, decimals), ...rest.map((part) => (part > 0 ? `+${fixed(part, decimals)}` : fixed(part, decimals))), fixed(total, decimals)];
}

function drawSteps(sheet: Sheet, data: WaterfallData, plan: RowPlan, printed: readonly string[]): string {
  const { box } = sheet;
  const levels = levelsOf(data.from.value, data.parts);
  const x = scaleLinear([Math.min(0, ...levels), Math.max(0, ...levels)], [box.left, box.left + box.width]);
  const steps = [[0, data.from.value], ...data.parts.map((_, at) => [levels[at] ?? 0, levels[at + 1] ?? 0]), [0, data.to.value]];
  const zero = plan.isAbove ? "" : element("line", { x1: x(0), x2: x(0), y1: box.top, y2: box.top + plan.height, stroke: sheet.paint("axis") });
  return zero + steps.map(([before = 0, after = 0], at) => {
    const isTotal = at === 0 || at === steps.length - 1;
    const y = box.top + (plan.rows[at]?.middle ?? 0);
    const next = plan.rows[at + 1]?.middle;
    const tie = next === undefined ? "" : element("line", { x1: x(after), x2: x(after), y1: y + BAR / 2, y2: box.top + next - BAR / 2, stroke: sheet.paint("axis"), "stroke-width": 0.75, "stroke-dasharray": "2 2" });
    return group({ "data-step": data.parts[at - 1]?.id }, tie, bar(sheet, x, { before, after, y, meaning: isTotal ? "ink" : data.meaning }), valueText(sheet, x, { before, after, y, text: printed[at] ?? "", isTotal }));
  }).join("");
}

function bar({ paint }: Sheet, x: ScaleLinear<number, number>, { before, after, y, meaning }: { readonly before: number; readonly after: number; readonly y: number; readonly meaning: Paint }): string {
  const isLoss = after < before;
  return element("rect", {
    x: Math.min(x(before), x(after)), y: y - BAR / 2, width: Math.max(1, Math.abs(x(after) - x(before))), height: BAR,
    fill: isLoss ? paint("paper") : paint(meaning), stroke: paint(meaning), "stroke-width": 2,
  });
}

function valueText({ paint }: Sheet, x: ScaleLinear<number, number>, { before, after, y, text, isTotal }: { readonly before: number; readonly after: number; readonly y: number; readonly text: string; readonly isTotal: boolean }): string {
  const isLeft = after < before;
  const at = isLeft ? Math.min(x(before), x(after)) - GAP : Math.max(x(before), x(after)) + GAP;
  return textAt(at, y, text, { "text-anchor": isLeft ? "end" : "start", fill: paint("ink"), "font-weight": isTotal ? 600 : undefined, halo: paint("paper") });
}
