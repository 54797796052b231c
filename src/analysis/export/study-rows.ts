/** The table of a study's results: one row a future, factors and outcomes as columns; and what each column holds. */
import type { ResultRow } from "../../experiment/execution.ts";
import type { ReadingTime, Study, StudyFactor, StudyOutcome } from "../../experiment/study.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { csvLine } from "./csv.ts";
import type { TableColumn } from "./tables.ts";

export const resultHeader = ({ factors, outcomes }: Study): readonly string[] => [
  "case",
  "run",
  ...factors.map(({ id }) => id),
  ...outcomes.map(({ id }) => id),
  "fingerprint",
];

export const resultLine = ({ case: number, run, settings, values, fingerprint }: ResultRow): string =>
  csvLine([number, run, ...settings, ...values, fingerprint]);

/** Every column of results.csv, in order. */
export function resultColumns({ factors, outcomes }: Study): readonly TableColumn[] {
  return [
    {
      name: "case",
      meaning: "number of the case: one setting of every factor",
      unit: "",
      range: "0 and over",
    },
    {
      name: "run",
      meaning:
        "number of the simulated future; the same number means the same luck in every case, unless the study says otherwise",
      unit: "",
      range: "0 and over",
    },
    ...factors.map(factorColumn),
    ...outcomes.map(outcomeColumn),
    { name: "fingerprint", meaning: "SHA-256 of the run's standard series", unit: "", range: "" },
  ];
}

const factorColumn = (factor: StudyFactor): TableColumn => ({
  name: factor.id,
  meaning: `factor (${factor.role}): sets ${factor.sets}`,
  unit: factor.kind === "choice" ? "" : factor.kind === "whole" ? "whole number" : "as the setting",
  range: factor.kind === "choice" ? factor.options.map(String).join("; ") : `${factor.low} to ${factor.high}`,
});

function outcomeColumn({ id, measure, scope, when }: StudyOutcome): TableColumn {
  const { meaning, unit, range } = outcomeOf(measure);
  const described = { name: id, meaning: `${meaning}; ${scope}; ${timeOf(when)}` };
  if (when.kind === "rising-variance" || when.kind === "rising-memory")
    return { ...described, unit: "Kendall's tau", range: "-1 to 1" };
  const span = range[1] - range[0];
  const within = when.kind === "loop" ? `${-span} to ${span}` : `${range[0]} to ${range[1]}`;
  return { ...described, unit, range: within };
}

function timeOf(when: ReadingTime): string {
  switch (when.kind) {
    case "month":
      return `in month ${when.month}`;
    case "last-month":
      return "in the last month";
    case "mean":
      return `mean of months ${when.from} to ${when.to}`;
    case "loop":
      return `way up of ${when.ramp} less its way down`;
    case "rising-variance":
    case "rising-memory":
      return `how steadily its ${when.kind.slice("rising-".length)} rises from month ${when.from} to ${when.to}, Kendall's tau`;
    default:
      return `${when.kind} of months ${when.from} to ${when.to}`;
  }
}

/** dictionary.csv of a study, whole. */
export const studyDictionary = (study: Study): string =>
  csvLine(["file", "column", "meaning", "unit", "range"]) +
  resultColumns(study)
    .map(({ name, meaning, unit, range }) => csvLine(["results.csv", name, meaning, unit, range]))
    .join("");
