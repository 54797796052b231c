/** Figures of a study's spread: responses, all futures by their settings, the box with most failures, and how the mean settles. */
import type { FactorColumn } from "../../analysis/discovery/box.ts";
import { meets } from "../../analysis/discovery/box.ts";
import { fails } from "../../analysis/study/conditions.ts";
import { factorColumns } from "../../analysis/study/results.ts";
import type { StudyResults } from "../../analysis/study/results.ts";
import { placeOf } from "../../experiment/design/settings.ts";
import type { Setting, StudyFactor } from "../../experiment/study.ts";
import { quantile } from "../../maths/quantile.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { studyFigures } from "../../words/en/study-figures.ts";
import { parallelChart } from "../charts/parallel.ts";
import type { ParallelData } from "../charts/parallel.ts";
import { responseChart } from "../charts/response.ts";
import { scatterChart } from "../charts/scatter.ts";
import { significant } from "../numbers.ts";
import type { FigureGround, StudyFigure } from "./figures.ts";
import { unitOf } from "./units.ts";

/** One factor at a time: a panel a factor. */
export function curvesFigure({
  analysis,
  results,
  label,
  unit,
  meaning,
}: FigureGround): readonly StudyFigure[] {
  const { curves } = analysis.sensitivity;
  const { factors } = results.study;
  if (curves === undefined) return [];
  const panels = curves.map(({ points }, f) => ({
    name: factors[f].id,
    points: points.map(({ level, mean, low, high }) => ({
      setting: said(level),
      ...(factors[f].kind === "choice" ? {} : { at: Number(level) }),
      mean,
      low,
      high,
      isBase: level === factors[f].base,
    })),
  }));
  const data = { ...studyFigures.curves(label), unit, meaning, panels, band: studyFigures.eightInTen };
  return [
    {
      kind: "curves",
      outcome: analysis.outcome,
      statistic: studyFigures.statistic.band,
      draw: (options) => responseChart(data, options),
    },
  ];
}

const said = (setting: Setting): string =>
  typeof setting === "number" ? significant(setting, 3) : String(setting);

/** Designs that spread their cases over all factors at once. */
const SPREADS = ["latin-hypercube", "sobol-sequence", "saltelli", "full-factorial", "table"];
const MOST_LINES = 300;
const MOST_AXES = 9;
const A_TENTH = 0.1;

/** Every future by its settings, the tenth that does worst drawn out. */
export function linesFigure({ analysis, results, outcome, label }: FigureGround): readonly StudyFigure[] {
  const { study, values } = results;
  if (!SPREADS.includes(study.design.kind) || study.factors.length < 2) return [];
  const column = values[outcome];
  const known = [...column].filter((value) => !Number.isNaN(value));
  if (known.length < 2 / A_TENTH) return [];
  const isUp = outcomeOf(study.outcomes[outcome].measure).better === "up";
  const limit = quantile(known, isUp ? A_TENTH : 1 - A_TENTH);
  const data: ParallelData = {
    ...studyFigures.lines(label),
    ...linesOf(results, outcome, label, (row) => (isUp ? column[row] <= limit : column[row] >= limit)),
    chosen: studyFigures.worstTenth,
    others: studyFigures.others,
  };
  return [
    {
      kind: "lines",
      outcome: analysis.outcome,
      statistic: studyFigures.statistic.lines,
      draw: (options) => parallelChart(data, options),
    },
  ];
}

/** Axes for the first factors and the outcome, and the futures along them, evenly thinned where there are many. */
export function linesOf(
  { study, cases, values }: StudyResults,
  outcome: number,
  label: string,
  isChosen: (row: number) => boolean,
): Pick<ParallelData, "axes" | "futures"> {
  const column = values[outcome];
  const factors = study.factors.slice(0, MOST_AXES - 1);
  const rows = Array.from(column.keys()).filter((row) => !Number.isNaN(column[row]));
  const step = Math.max(1, Math.ceil(rows.length / MOST_LINES));
  const ends = rows.map((row) => column[row]);
  return {
    axes: [
      ...factors.map(axisOf),
      {
        id: "outcome",
        label,
        low: lowest(ends),
        high: highest(ends),
        unit: unitOf(study.outcomes[outcome].measure),
      },
    ],
    futures: rows
      .filter((_, i) => i % step === 0)
      .map((row) => ({
        values: [
          ...factors.map((factor, f) => axisPlace(factor, cases[Math.floor(row / study.runs)][f])),
          column[row],
        ],
        isChosen: isChosen(row),
      })),
  };
}

/** A factor as an axis: a choice has its settings named in their places. */
export function axisOf(factor: StudyFactor): ParallelData["axes"][number] {
  const { id } = factor;
  if (factor.kind !== "choice") return { id, label: id, low: factor.low, high: factor.high };
  const marks = factor.options.map((option) => ({ at: placeOf(factor, option), label: String(option) }));
  return { id, label: id, low: 0, high: 1, marks };
}

/** Where a setting stands on its axis: a number as it is, a choice in its part of the axis. */
export const axisPlace = (factor: StudyFactor, setting: Setting): number =>
  factor.kind === "choice" ? placeOf(factor, setting) : Number(setting);

const lowest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const highest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);

const MOST_MARKS = 1500;

/** Failing futures on the two numbers that the first box limits most, among those that meet its other limits. */
export function boxFigure({ analysis, results, outcome, label }: FigureGround): readonly StudyFigure[] {
  const { study, values } = results;
  const { line } = study.outcomes[outcome];
  const found = analysis.discovery?.boxes[0];
  if (found === undefined || line === undefined) return [];
  const columns = factorColumns(results);
  const [across, up] = pairOf(columns, found.conditions);
  if (across === undefined || up === undefined) return [];
  const rows = Array.from(values[outcome].keys()).filter((row) =>
    columns.every((column, j) => j === across || j === up || meets(column, found.box[j], row)),
  );
  const step = Math.max(1, Math.ceil(rows.length / MOST_MARKS));
  const sides = (j: number): readonly [number, number] => {
    const limit = found.box[j];
    return limit.kind === "number" ? [limit.low, limit.high] : [-Infinity, Infinity];
  };
  const data = {
    ...studyFigures.box(label),
    across: { label: columns[across].factor, unit: "number" as const },
    up: { label: columns[up].factor, unit: "number" as const },
    points: rows
      .filter((_, i) => i % step === 0)
      .map((row) => ({
        across: Number(columns[across].values[row]),
        up: Number(columns[up].values[row]),
        hasFailed: fails(values[outcome][row], line),
      })),
    box: { across: sides(across), up: sides(up), coverage: found.coverage, density: found.density },
  };
  return [
    {
      kind: "box",
      outcome: analysis.outcome,
      statistic: studyFigures.statistic.marks,
      draw: (options) => scatterChart(data, options),
    },
  ];
}

/** Two factors that are numbers: those that the conditions speak of first, then the others. */
export function pairOf(
  columns: readonly FactorColumn[],
  conditions: readonly { readonly factor: string }[],
): readonly [number | undefined, number | undefined] {
  const named = conditions.map(({ factor }) => columns.findIndex((each) => each.factor === factor));
  const numbers = [...new Set([...named, ...columns.keys()])].filter((j) => columns[j]?.kind === "number");
  return [numbers[0], numbers[1]];
}

const FEWEST_TO_SETTLE = 10;

/** How the mean of one case settles as futures are added. */
export function settlingFigure({
  analysis,
  results,
  label,
  unit,
  meaning,
}: FigureGround): readonly StudyFigure[] {
  const { replication } = analysis;
  const { design, runs } = results.study;
  if (design.kind !== "replicates" || replication === undefined || runs < FEWEST_TO_SETTLE) return [];
  const { low, high } = replication.mean;
  const points = replication.curve
    .filter((point) => point.runs >= FEWEST_TO_SETTLE / 2)
    .map((point) => ({
      setting: String(point.runs),
      at: point.runs,
      mean: point.mean,
      low: point.mean - point.halfWidth,
      high: point.mean + point.halfWidth,
      isBase: point.runs === replication.mean.runs,
    }));
  const data = {
    ...studyFigures.settling(label, String(replication.mean.runs), `${low} to ${high}`),
    unit,
    meaning,
    band: studyFigures.nineteenInTwenty,
    ring: studyFigures.enough,
    panels: [{ name: studyFigures.futures, points }],
    plotHeight: 220,
  };
  return [
    {
      kind: "settling",
      outcome: analysis.outcome,
      statistic: studyFigures.statistic.interval95,
      draw: (options) => responseChart(data, options),
    },
  ];
}
