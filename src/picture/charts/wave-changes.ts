/**
 * How ties came and went from wave to wave: a bar a step, kept (filled), formed (hatched) and dissolved (outlined), with
 * the share that was kept.
 */
import { pictureWords } from "../../words/en/picture.ts";
import type { KeyEntry, Sample } from "../key.ts";
import { patternFill } from "../patterns.ts";
import type { ChartText, Picture, PictureOptions } from "../picture.ts";
import { closeSheet, isNarrow, openSheet, sheetWidth } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { element, group } from "../svg.ts";
import { numberColumn, wordColumn } from "../table.ts";
import { textAt } from "../type.ts";
import { drawRowNames, planRows } from "./rows.ts";
import type { RowPlan } from "./rows.ts";

export interface WaveStep {
  readonly label: string;
  readonly kept: number;
  readonly formed: number;
  readonly dissolved: number;
  /** Jaccard index, already in figures; empty where it means nothing. */
  readonly stays: string;
}

export interface WaveChangesData extends ChartText {
  readonly steps: readonly WaveStep[];
}

const BAR = 16;
const FIGURE = 52;
const PARTS = ["dissolved", "kept", "formed"] as const;
type Part = (typeof PARTS)[number];

export function waveChangesChart(data: WaveChangesData, options: PictureOptions): Picture {
  const { waveChanges: words } = pictureWords;
  const plan = planRows(
    data.steps.map(({ label }) => label),
    { width: sheetWidth(options), isAbove: isNarrow(options) },
  );
  const sheet = openSheet(data, options, {
    height: plan.height,
    left: plan.left,
    right: FIGURE,
    key: PARTS.map((part): KeyEntry => ({ label: words[part], sample: sampleOf(part, options.id) })),
  });
  return closeSheet(sheet, [drawSteps(sheet, data, plan), drawRowNames(sheet, plan)], {
    summary: data.steps.map((step) => words.step(step)).join(" "),
    table: {
      columns: [
        wordColumn(words.between),
        ...PARTS.map((part) => numberColumn(words[part])),
        numberColumn(words.stays),
      ],
      rows: data.steps.map((step) => [step.label, ...PARTS.map((part) => String(step[part])), step.stays]),
    },
  });
}

const sampleOf =
  (part: Part, id: string): Sample =>
  (x, y, paint) =>
    element("rect", { x, y: y - 6, width: 28, height: 12, ...fillOf(part, id, paint) });

function fillOf(part: Part, id: string, paint: Sheet["paint"]): Readonly<Record<string, string | number>> {
  const line = { stroke: paint("trust"), "stroke-width": 1.25 };
  if (part === "kept") return { ...line, fill: paint("trust") };
  return part === "formed"
    ? { ...line, fill: patternFill(id, "hatch") }
    : { ...line, fill: "none", "stroke-dasharray": "4 3" };
}

function drawSteps({ box, paint, id }: Sheet, { steps }: WaveChangesData, plan: RowPlan): string {
  const most = Math.max(1, ...steps.map(({ kept, formed, dissolved }) => kept + formed + dissolved));
  const pixels = (count: number): number => (box.width * count) / most;
  return group(
    { "data-part": "plot" },
    ...steps.map((step, at) => {
      const middle = box.top + (plan.rows[at]?.middle ?? 0);
      let x = box.left;
      const bars = PARTS.map((part) => {
        const width = pixels(step[part]);
        const bar = element("rect", {
          x,
          y: middle - BAR / 2,
          width,
          height: BAR,
          ...fillOf(part, id, paint),
        });
        x += width;
        return width === 0 ? "" : bar;
      });
      const figure = textAt(x + 8, middle, step.stays, { fill: paint("ink") });
      return group({ "data-step": step.label }, ...bars, figure);
    }),
  );
}
