/** The figures of a study's complex-systems tests: a sweep where something is turned up, rows of estimates elsewhere. */
import { settingsText } from "../../analysis/study/system-tables.ts";
import type { SystemFinding } from "../../analysis/study/systems.ts";
import { pairedEffect } from "../../analysis/effects.ts";
import { runsOf } from "../../analysis/study/results.ts";
import { namedUniform } from "../../engine/uniform.ts";
import { studyFigures } from "../../words/en/study-figures.ts";
import { systemWords } from "../../words/en/systems.ts";
import { estimatesChart } from "../charts/estimates.ts";
import type { EstimatesData } from "../charts/estimates.ts";
import { sweepChart } from "../charts/sweep.ts";
import type { SweepLine } from "../charts/sweep.ts";
import type { FigureGround, StudyFigure } from "./figures.ts";

const words = systemWords.figures;
type Of<Kind extends SystemFinding["kind"]> = Extract<SystemFinding, { kind: Kind }>;

/** One figure a finding; the second plan of a kind has its number in its name. */
export function systemFigures(ground: FigureGround): readonly StudyFigure[] {
  const { analysis } = ground;
  return analysis.tests.map((finding, i) => ({
    kind: finding.kind,
    outcome: analysis.outcome,
    name: systemFigureName(analysis.outcome, analysis.tests, i),
    ...drawingOf(ground, finding),
  }));
}

/** A picture still to be drawn, and what its middles and bands are. */
type Drawing = Pick<StudyFigure, "statistic" | "draw">;

/** Name of a finding's figure and of its table, without an ending. */
export function systemFigureName(outcome: string, tests: readonly SystemFinding[], i: number): string {
  const before = tests.slice(0, i).filter(({ kind }) => kind === tests[i].kind).length;
  return `${outcome}-${tests[i].kind}${before === 0 ? "" : `-${before + 1}`}`;
}

function drawingOf(ground: FigureGround, finding: SystemFinding): Drawing {
  switch (finding.kind) {
    case "two-starts":
      return twoStarts(ground, finding);
    case "path-dependence":
      return orders(ground, finding);
    case "ramps":
      return ramps(ground, finding);
    case "early-warning":
      return warnings(ground, finding);
    case "knock-outs":
      return knockOuts(ground, finding);
    case "mean-field":
      return meanField(ground, finding);
  }
}

function twoStarts({ results, outcome, label, unit }: FigureGround, finding: Of<"two-starts">): Drawing {
  const { study, cases } = results;
  const test = study.tests.find((each) => each.kind === "two-starts" && each.sweep === finding.sweep);
  const start = test?.kind === "two-starts" ? study.factors.findIndex(({ id }) => id === test.start) : -1;
  const sweep = study.factors.findIndex(({ id }) => id === finding.sweep);
  const starts = [...new Set(cases.map((row) => row[start]))];
  const lines = starts.slice(0, 2).map((from, s): SweepLine => ({
    label: s === 0 ? systemWords.lowStart : systemWords.highStart,
    stroke: s === 0 ? "plan-1" : "leave-as-is",
    points: finding.points.map(({ at }) => {
      const c = cases.findIndex((row) => row[start] === from && row[sweep] === at);
      const { mean, interval } = pairedEffect(runsOf(results, outcome, c), namedUniform(study.seed));
      return { at, value: mean, ...interval };
    }),
  }));
  const across = { label: finding.sweep, unit: "number" } as const;
  const data = { ...words["two-starts"](label), across, up: { unit }, lines };
  return {
    statistic: studyFigures.statistic.meanInterval,
    draw: (options) => sweepChart(data, options),
  };
}

const STROKES = ["plan-1", "leave-as-is", "plan-2", "plan-3"] as const;

function ramps({ label, unit }: FigureGround, { groups }: Of<"ramps">): Drawing {
  const lines = groups.slice(0, STROKES.length).map(({ where, ramps: lengths }, g): SweepLine => ({
    label: where === "" ? systemWords.ramps.anywhere : where,
    stroke: STROKES[g],
    points: lengths.map(({ months, area, interval }) => ({ at: months, value: area, ...interval })),
  }));
  const across = { label: systemWords.monthsEachWay, unit: "count" } as const;
  const data = { ...words.ramps(label), across, up: { unit, zero: 0 }, lines };
  return {
    statistic: studyFigures.statistic.meanInterval,
    draw: (options) => sweepChart(data, options),
  };
}

const rowsOf = (data: EstimatesData, statistic: string = studyFigures.statistic.meanInterval): Drawing => ({
  statistic,
  draw: (options) => estimatesChart(data, options),
});

const orders = (ground: FigureGround, { orders: found }: Of<"path-dependence">): Drawing =>
  rowsOf({
    ...words["path-dependence"](ground.label),
    unit: ground.unit,
    axis: ground.label,
    names: { row: systemWords.order.columns[0], value: systemWords.order.columns[1] },
    rows: found.map(({ name, mean, interval }) => ({ label: name, value: mean, ...interval })),
  });

const warnings = ({ label }: FigureGround, { sign, against }: Of<"early-warning">): Drawing =>
  rowsOf(
    {
      ...words["early-warning"](label, systemWords.warning.sign[sign]),
      unit: "share",
      axis: systemWords.shareOfWorlds,
      zero: 0,
      names: { row: systemWords.warning.columns[0], value: systemWords.shareOfWorlds },
      rows: against.flatMap(({ skill, hits, falseAlarms }) => [
        { label: systemWords.caught, value: skill.hits, ...hits },
        { label: systemWords.falseAlarms, value: skill.falseAlarms, ...falseAlarms },
      ]),
    },
    studyFigures.statistic.share,
  );

const knockOuts = (ground: FigureGround, { plan, beside, whole, without }: Of<"knock-outs">): Drawing =>
  rowsOf({
    ...words["knock-outs"](ground.label, String(plan), String(beside)),
    unit: ground.unit,
    axis: ground.label,
    zero: 0,
    names: { row: systemWords.knockOuts.columns[2], value: systemWords.knockOuts.columns[3] },
    rows: [whole, ...without].map(({ out, mean, interval }) => ({
      label: out === "" ? systemWords.everythingIn : systemWords.without(out),
      value: mean,
      ...interval,
      isStrong: out === "",
    })),
  });

const meanField = (ground: FigureGround, { cases }: Of<"mean-field">): Drawing =>
  rowsOf({
    ...words["mean-field"](ground.label),
    unit: ground.unit,
    axis: ground.label,
    names: {
      row: systemWords.meanField.columns[1],
      value: systemWords.meanField.columns[2],
      other: systemWords.meanField.columns[5],
    },
    rows: cases.map(({ settings, futures, interval, average }) => ({
      label: settingsText(settings),
      value: futures,
      ...interval,
      other: average,
    })),
  });
