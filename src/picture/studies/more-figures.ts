/** Figures of a study that show cases or futures themselves: a grid of means, failing futures, and how many runs it takes. */
import { runsNeeded } from "../../analysis/replication.ts";
import { conditionText } from "../../analysis/discovery/condition-text.ts";
import { fails } from "../../analysis/study/conditions.ts";
import { inside } from "../../analysis/discovery/box.ts";
import { caseMeans, factorColumns, runsOf } from "../../analysis/study/results.ts";
import { standardDeviation, variance } from "../../maths/statistics.ts";
import { powerOfT } from "../../maths/student-t.ts";
import { studyFigures } from "../../words/en/study-figures.ts";
import { heatChart } from "../charts/heat.ts";
import { parallelChart } from "../charts/parallel.ts";
import { powerChart } from "../charts/power.ts";
import { significant } from "../numbers.ts";
import { axisOf, axisPlace } from "./spread-figures.ts";
import type { FigureGround, StudyFigure } from "./figures.ts";

/** Two factors, every combination: the grid of their means. */
export function heatFigure({
  results,
  outcome,
  analysis,
  label,
  unit,
  meaning,
}: FigureGround): readonly StudyFigure[] {
  const { study, cases } = results;
  if (study.design.kind !== "full-factorial" || study.factors.length !== 2) return [];
  const [across, up] = [0, 1].map((f) => ({
    label: study.factors[f].id,
    values: [...new Set(cases.map((row) => row[f]))],
  }));
  const means = caseMeans(results, outcome);
  const said = (values: typeof across.values) =>
    values.map((value) => (typeof value === "number" ? significant(value, 3) : String(value)));
  const extreme = (isBetter: (one: number, other: number) => boolean): string => {
    const at = means.reduce((best, mean, row) => (isBetter(mean, means[best]) ? row : best), 0);
    const [a, b] = cases[at].map((value, f) => `${study.factors[f].id} ${said([value])[0]}`);
    return studyFigures.pair(a, b);
  };
  const data = {
    ...studyFigures.heat(
      label,
      extreme((one, other) => one < other),
      extreme((one, other) => one > other),
    ),
    unit,
    meaning,
    across: { label: across.label, settings: said(across.values) },
    up: { label: up.label, settings: said(up.values) },
    values: up.values.map((b) =>
      across.values.map((a) => means[cases.findIndex((row) => row[0] === a && row[1] === b)]),
    ),
  };
  return [
    {
      kind: "heat",
      outcome: analysis.outcome,
      statistic: studyFigures.statistic.mean,
      draw: (options) => heatChart(data, options),
    },
  ];
}

const MOST_LINES = 300;

/** The futures of the first box among all, on the factors it limits and the next few. */
export function discoveryFigure({ results, outcome, analysis, label }: FigureGround): readonly StudyFigure[] {
  const { study, cases, values } = results;
  const box = analysis.discovery?.boxes[0];
  const { line } = study.outcomes[outcome];
  if (box === undefined || line === undefined) return [];
  const rows = Array.from({ length: values[outcome].length }, (_, row) => row);
  const columns = factorColumns(results);
  const chosen = new Set(inside(box.box, columns, rows));
  const step = Math.max(1, Math.ceil(rows.length / MOST_LINES));
  const limitedFirst = [...study.factors.keys()].sort(
    (a, b) => weight(box, study.factors[b].id) - weight(box, study.factors[a].id) || a - b,
  );
  const axes = limitedFirst.slice(0, 8);
  const data = {
    ...studyFigures.discovery(label, box.conditions.map(conditionText).join("; ")),
    axes: axes.map((f) => axisOf(study.factors[f])),
    futures: rows
      .filter((row) => row % step === 0)
      .map((row) => ({
        values: axes.map((f) => axisPlace(study.factors[f], cases[Math.floor(row / study.runs)][f])),
        isChosen: chosen.has(row) && fails(values[outcome][row], line),
      })),
    chosen: studyFigures.failing,
    others: studyFigures.others,
  };
  return [
    {
      kind: "discovery",
      outcome: analysis.outcome,
      statistic: studyFigures.statistic.lines,
      draw: (options) => parallelChart(data, options),
    },
  ];
}

const weight = ({ conditions }: { conditions: readonly { factor: string }[] }, id: string): number =>
  conditions.some(({ factor }) => factor === id) ? 1 : 0;

/** The chance of finding what matters between the two cases furthest apart, with the same luck and without. */
export function powerFigure({ results, outcome, analysis, label }: FigureGround): readonly StudyFigure[] {
  const pair = analysis.replication?.pair;
  const matters = analysis.replication?.matters ?? 0;
  if (pair === undefined) return [];
  const [low, high] = pair.cases.map((c) => runsOf(results, outcome, c));
  const differences = high.map((value, run) => value - low[run]);
  const together = standardDeviation(differences);
  const apart = Math.sqrt(variance(low) + variance(high));
  if (!(together > 0)) return [];
  const most = Math.min(
    2000,
    Math.max(20, Math.ceil(1.3 * runsNeeded(apart, { kind: "power", difference: matters }))),
  );
  const line = (spread: number) =>
    Array.from({ length: 40 }, (_, i) => {
      const futures = Math.round(2 + (i * (most - 2)) / 39);
      return { futures, power: powerOfT((matters * Math.sqrt(futures)) / spread, futures - 1) };
    });
  const data = {
    ...studyFigures.power(label, significant(matters)),
    lines: [
      { label: studyFigures.sameLuck, stroke: "plan-1" as const, points: line(together) },
      { label: studyFigures.otherLuck, stroke: "plan-2" as const, points: line(apart) },
    ],
  };
  return [
    {
      kind: "power",
      outcome: analysis.outcome,
      statistic: studyFigures.statistic.power,
      draw: (options) => powerChart(data, options),
    },
  ];
}
