/**
 * The figures of a study: which chart each analysis gets, with the footer that travels with it.
 *
 * The same function serves the terminal and the page. A figure is drawn only where there is something to see.
 */
import type { SystemFinding } from "../../analysis/study/systems.ts";
import type { OutcomeAnalysis, StudyAnalysis } from "../../analysis/study/analyse.ts";
import { runsOf } from "../../analysis/study/results.ts";
import type { StudyResults } from "../../analysis/study/results.ts";
import type { Estimate } from "../../experiment/sensitivity/standing.ts";
import { quantile } from "../../maths/quantile.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { caveats } from "../../words/en/caveats.ts";
import { outcomeNames } from "../../words/en/model.ts";
import { studyFigures } from "../../words/en/study-figures.ts";
import { histogramChart } from "../charts/histogram.ts";
import { indexChart } from "../charts/index-bars.ts";
import type { IndexData, IndexEstimate } from "../charts/index-bars.ts";
import { morrisChart } from "../charts/morris.ts";
import { tornadoChart } from "../charts/tornado.ts";
import type { Unit } from "../numbers.ts";
import { significant } from "../numbers.ts";
import type { Picture, PictureOptions } from "../picture.ts";
import type { Paint } from "../theme.ts";
import { meaningOf, unitOf } from "./units.ts";
import { discoveryFigure, heatFigure, powerFigure } from "./more-figures.ts";
import { systemFigures } from "./system-figures.ts";
import { boxFigure, curvesFigure, linesFigure, settlingFigure } from "./spread-figures.ts";

/** Which finding a figure shows. */
export type FigureKind =
  | "heat"
  | "morris"
  | "sobol"
  | "pawn"
  | "tornado"
  | "curves"
  | "discovery"
  | "box"
  | "lines"
  | "power"
  | "settling"
  | "histogram"
  | SystemFinding["kind"];

/** A figure still to be drawn: a page draws it for its own width, the terminal once for a file. */
export interface StudyFigure {
  readonly kind: FigureKind;
  /** Id of the outcome. */
  readonly outcome: string;
  /** Name of its file, where outcome and kind do not tell it from others. */
  readonly name?: string;
  /** What line and band are, in words. */
  readonly statistic: string;
  readonly draw: (options: PictureOptions) => Picture;
}

/** A figure with the name of its file, without an ending. */
export interface DrawnFigure {
  readonly name: string;
  readonly picture: Picture;
}

/** One outcome of a study, with what its figures need. */
export interface FigureGround {
  readonly results: StudyResults;
  readonly outcome: number;
  readonly analysis: OutcomeAnalysis;
  readonly label: string;
  readonly unit: Unit;
  readonly meaning: Paint;
}

/** Every figure that a study's findings call for, outcome by outcome. */
export function studyFigurePlans(results: StudyResults, analysis: StudyAnalysis): readonly StudyFigure[] {
  return analysis.outcomes.flatMap((each, outcome) => {
    const ground = groundOf(results, outcome, each);
    return [
      heatFigure(ground),
      sensitivityFigures(ground),
      curvesFigure(ground),
      discoveryFigure(ground),
      boxFigure(ground),
      linesFigure(ground),
      powerFigure(ground),
      systemFigures(ground),
      settlingFigure(ground),
      replicatesFigure(ground),
    ].flat();
  });
}

/** All of them drawn, each with the footer that travels with it. */
export function studyFiguresOf(
  results: StudyResults,
  analysis: StudyAnalysis,
  base: Omit<PictureOptions, "footer">,
): readonly DrawnFigure[] {
  const { study, rows } = results;
  return studyFigurePlans(results, analysis).map(
    ({ kind, outcome, name = `${outcome}-${kind}`, statistic, draw }) => ({
      name,
      picture: draw({
        ...base,
        id: `${base.id}-${outcome}`,
        footer: {
          scenario: study.scenario.title,
          version: MODEL_VERSION,
          runs: rows,
          seed: study.seed,
          statistic,
          caveats: caveats.slice(0, 2),
        },
      }),
    }),
  );
}

const isNamed = (id: string): id is keyof typeof outcomeNames => Object.hasOwn(outcomeNames, id);

function groundOf(results: StudyResults, outcome: number, analysis: OutcomeAnalysis): FigureGround {
  const { study } = results;
  const { measure } = study.outcomes[outcome];
  return {
    results,
    outcome,
    analysis,
    label: isNamed(measure) ? outcomeNames[measure].plain : measure,
    unit: unitOf(measure),
    meaning: meaningOf(measure),
  };
}

function sensitivityFigures(ground: FigureGround): readonly StudyFigure[] {
  return [...morrisFigure(ground), ...indexFigures(ground), ...tornadoFigure(ground)];
}

function morrisFigure({ analysis, results, label }: FigureGround): readonly StudyFigure[] {
  const { morris } = analysis.sensitivity;
  if (morris === undefined) return [];
  const data = {
    ...studyFigures.morris(label),
    factors: results.study.factors.map(({ id }, f) => ({
      id,
      label: id,
      effect: morris.muStar[f].value,
      spread: morris.sigma[f].value,
    })),
  };
  return [
    {
      kind: "morris",
      outcome: analysis.outcome,
      statistic: studyFigures.statistic.mean,
      draw: (options) => morrisChart(data, options),
    },
  ];
}

const flat = ({ value, interval }: Estimate): IndexEstimate => ({ value, ...interval });

function indexFigures({ analysis, results, label }: FigureGround): readonly StudyFigure[] {
  const { sobol, pawn } = analysis.sensitivity;
  const named = results.study.factors.map(({ id }) => ({ id, label: id }));
  const figure = (kind: "sobol" | "pawn", data: IndexData): StudyFigure => ({
    kind,
    outcome: analysis.outcome,
    statistic: studyFigures.statistic.interval,
    draw: (options) => indexChart(data, options),
  });
  const figures: StudyFigure[] = [];
  if (sobol !== undefined && !sobol.cautions.includes("no-variation"))
    figures.push(
      figure("sobol", {
        ...studyFigures.sobol(label),
        factors: named.map((each, f) => ({
          ...each,
          alone: flat(sobol.first[f]),
          total: flat(sobol.total[f]),
        })),
      }),
    );
  if (pawn !== undefined)
    figures.push(
      figure("pawn", {
        ...studyFigures.pawn(label),
        factors: [
          ...named.map((each, f) => ({ ...each, alone: flat(pawn.index[f]) })),
          { id: "dummy", label: studyFigures.tables.dummy, alone: flat(pawn.dummy) },
        ],
      }),
    );
  return figures;
}

function tornadoFigure({ analysis, results, label, unit }: FigureGround): readonly StudyFigure[] {
  const { tornado } = analysis.sensitivity;
  if (tornado === undefined) return [];
  const usual = analysis.cases[0]?.mean ?? Number.NaN;
  const { factors } = results.study;
  const assumptions = tornado.map(({ factor, low, high }) => {
    const found = factors.find(({ id }) => id === factor);
    const ends =
      found === undefined
        ? ["", ""]
        : found.kind === "choice"
          ? [found.options[0], found.options.at(-1)]
          : [found.low, found.high];
    const said = ends.map((end) => (typeof end === "number" ? significant(end) : String(end)));
    return {
      id: factor,
      label: factor,
      low: { setting: said[0], outcome: usual + low },
      high: { setting: said[1], outcome: usual + high },
    };
  });
  const data = { ...studyFigures.tornado(label), unit, usual, assumptions };
  return [
    {
      kind: "tornado",
      outcome: analysis.outcome,
      statistic: studyFigures.statistic.mean,
      draw: (options) => tornadoChart(data, options),
    },
  ];
}

function replicatesFigure({
  analysis,
  results,
  outcome,
  label,
  unit,
  meaning,
}: FigureGround): readonly StudyFigure[] {
  if (results.study.design.kind !== "replicates") return [];
  const values = runsOf(results, outcome, 0).filter((value) => !Number.isNaN(value));
  if (values.length < 10) return [];
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(values, share));
  const data = {
    ...studyFigures.replicates(label),
    unit,
    meaning,
    values,
    middle,
    inside: { level: 0.8, low, high },
    axis: label,
  };
  return [
    {
      kind: "histogram",
      outcome: analysis.outcome,
      statistic: studyFigures.statistic.count,
      draw: (options) => histogramChart(data, options),
    },
  ];
}
