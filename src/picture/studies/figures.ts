/**
 * The figures of a study: which chart each analysis gets, with the footer that travels with it.
 *
 * The same function serves the terminal and the page. A figure is drawn only where there is something to see.
 */
import type { OutcomeAnalysis, StudyAnalysis } from "../../analysis/study/analyse.ts";
import { runsOf } from "../../analysis/study/results.ts";
import type { StudyResults } from "../../analysis/study/results.ts";
import { quantile } from "../../maths/quantile.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { caveats } from "../../words/en/caveats.ts";
import { outcomeNames } from "../../words/en/model.ts";
import { studyFigures } from "../../words/en/study-figures.ts";
import { histogramChart } from "../charts/histogram.ts";
import { indexChart } from "../charts/index-bars.ts";
import { morrisChart } from "../charts/morris.ts";
import { tornadoChart } from "../charts/tornado.ts";
import type { Unit } from "../numbers.ts";
import { significant } from "../numbers.ts";
import type { Picture, PictureOptions } from "../picture.ts";
import type { Paint } from "../theme.ts";
import { discoveryFigure, heatFigure, powerFigure } from "./more-figures.ts";
import { systemFigures } from "./system-figures.ts";

export interface StudyFigure {
  /** Name of its file, without an ending. */
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
  readonly options: (statistic: string) => PictureOptions;
}

export function studyFiguresOf(
  results: StudyResults,
  analysis: StudyAnalysis,
  base: Omit<PictureOptions, "footer">,
): readonly StudyFigure[] {
  return analysis.outcomes.flatMap((each, outcome) => {
    const ground = groundOf(results, outcome, each, base);
    return [
      heatFigure(ground),
      sensitivityFigures(ground),
      discoveryFigure(ground),
      powerFigure(ground),
      systemFigures(ground),
      replicatesFigure(ground),
    ].flat();
  });
}

const isNamed = (id: string): id is keyof typeof outcomeNames => Object.hasOwn(outcomeNames, id);

function groundOf(
  results: StudyResults,
  outcome: number,
  analysis: OutcomeAnalysis,
  base: Omit<PictureOptions, "footer">,
): FigureGround {
  const { study } = results;
  const { measure } = study.outcomes[outcome];
  return {
    results,
    outcome,
    analysis,
    label: isNamed(measure) ? outcomeNames[measure].plain : measure,
    unit: unitOf(measure),
    meaning: meaningOf(measure),
    options: (statistic) => ({
      ...base,
      id: `${base.id}-${analysis.outcome}`,
      footer: {
        scenario: study.scenario.title,
        version: MODEL_VERSION,
        runs: results.rows,
        seed: study.seed,
        statistic,
        caveats: caveats.slice(0, 2),
      },
    }),
  };
}

function unitOf(measure: string): Unit {
  const { unit } = outcomeOf(measure);
  if (unit === "0–1") return "of-100";
  return unit === "months" ? "months" : unit.startsWith("index") ? "index" : "number";
}

function meaningOf(measure: string): Paint {
  if (measure.startsWith("trust")) return "trust";
  if (measure.startsWith("sharing")) return "sharing";
  if (measure.startsWith("health") || measure.startsWith("published")) return "health";
  if (measure === "silo" || measure === "in-practice" || measure === "on-paper") return measure;
  return "ink";
}

function sensitivityFigures(ground: FigureGround): readonly StudyFigure[] {
  const { analysis, results, options, label } = ground;
  const { morris, sobol, pawn } = analysis.sensitivity;
  const { factors } = results.study;
  const named = factors.map(({ id }) => ({ id, label: id }));
  const figures: StudyFigure[] = [];
  if (morris !== undefined)
    figures.push({
      name: `${analysis.outcome}-morris`,
      picture: morrisChart(
        {
          ...studyFigures.morris(label),
          factors: named.map((each, f) => ({
            ...each,
            effect: morris.muStar[f].value,
            spread: morris.sigma[f].value,
          })),
        },
        options(studyFigures.statistic.mean),
      ),
    });
  const flat = ({ value, interval }: { value: number; interval: { low: number; high: number } }) => ({
    value,
    ...interval,
  });
  if (sobol !== undefined && !sobol.cautions.includes("no-variation"))
    figures.push({
      name: `${analysis.outcome}-sobol`,
      picture: indexChart(
        {
          ...studyFigures.sobol(label),
          factors: named.map((each, f) => ({
            ...each,
            alone: flat(sobol.first[f]),
            total: flat(sobol.total[f]),
          })),
        },
        options(studyFigures.statistic.interval),
      ),
    });
  if (pawn !== undefined)
    figures.push({
      name: `${analysis.outcome}-pawn`,
      picture: indexChart(
        {
          ...studyFigures.pawn(label),
          factors: [
            ...named.map((each, f) => ({ ...each, alone: flat(pawn.index[f]) })),
            { id: "dummy", label: studyFigures.tables.dummy, alone: flat(pawn.dummy) },
          ],
        },
        options(studyFigures.statistic.interval),
      ),
    });
  return [...figures, ...tornadoFigure(ground)];
}

function tornadoFigure({ analysis, results, options, label, unit }: FigureGround): readonly StudyFigure[] {
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
  const picture = tornadoChart(
    { ...studyFigures.tornado(label), unit, usual, assumptions },
    options(studyFigures.statistic.mean),
  );
  return [{ name: `${analysis.outcome}-tornado`, picture }];
}

function replicatesFigure({
  analysis,
  results,
  outcome,
  options,
  label,
  unit,
  meaning,
}: FigureGround): readonly StudyFigure[] {
  if (results.study.design.kind !== "replicates") return [];
  const values = runsOf(results, outcome, 0).filter((value) => !Number.isNaN(value));
  if (values.length < 10) return [];
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(values, share));
  const picture = histogramChart(
    {
      ...studyFigures.replicates(label),
      unit,
      meaning,
      values,
      middle,
      inside: { level: 0.8, low, high },
      axis: label,
    },
    options(studyFigures.statistic.count),
  );
  return [{ name: `${analysis.outcome}-histogram`, picture }];
}
