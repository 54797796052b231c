/** A finding about the system as a whole as a table: what the terminal shows rounded, and what its CSV has in full. */
import { findingWords, verdictWords } from "../../words/en/experiment.ts";
import { systemWords } from "../../words/en/systems.ts";
import type { KnockOutFinding } from "./knock-outs.ts";
import type { MeanFieldFinding } from "./mean-field.ts";
import type { RampsFinding } from "./ramps.ts";
import type { SystemFinding } from "./systems.ts";
import type { WarningFinding } from "./warnings.ts";

export interface SystemTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function systemTable(finding: SystemFinding): SystemTable {
  switch (finding.kind) {
    case "two-starts":
      return {
        columns: [finding.sweep, ...systemWords.twoStarts.columns],
        rows: finding.points.map(({ at, low, high, starts, humps }) => [
          at,
          low,
          high,
          starts.gap,
          starts.interval.low,
          starts.interval.high,
          findingWords[starts.finding],
          humps === undefined ? "" : findingWords[humps],
        ]),
      };
    case "path-dependence":
      return {
        columns: systemWords.order.columns,
        rows: finding.orders.map(({ name, mean, interval }) => [name, mean, interval.low, interval.high]),
      };
    case "ramps":
      return rampsTable(finding);
    case "early-warning":
      return warningTable(finding);
    case "knock-outs":
      return knockOutTable(finding);
    case "mean-field":
      return meanFieldTable(finding);
  }
}

const rampsTable = ({ groups }: RampsFinding): SystemTable => ({
  columns: systemWords.ramps.columns,
  rows: groups.flatMap(({ where, ramps, loop }) =>
    ramps.map(({ months, area, interval }) => [
      where === "" ? systemWords.ramps.anywhere : where,
      months,
      area,
      interval.low,
      interval.high,
      findingWords[loop.finding],
    ]),
  ),
});

const warningTable = ({ sign, against }: WarningFinding): SystemTable => ({
  columns: systemWords.warning.columns,
  rows: against.map(({ setting, skill, hits, falseAlarms, collapsing, calm }) => [
    systemWords.warning.sign[sign],
    String(setting),
    skill.auc,
    skill.interval.low,
    skill.interval.high,
    skill.hits,
    hits.low,
    hits.high,
    skill.falseAlarms,
    falseAlarms.low,
    falseAlarms.high,
    collapsing,
    calm,
  ]),
});

const knockOutTable = ({ plan, beside, whole, without }: KnockOutFinding): SystemTable => {
  const { columns, nothing, yes, no } = systemWords.knockOuts;
  return {
    columns,
    rows: [whole, ...without].map(({ out, mean, interval, verdict, stands }) => [
      String(plan),
      String(beside),
      out === "" ? nothing : out,
      mean,
      interval.low,
      interval.high,
      verdictWords[verdict].name,
      stands ? yes : no,
    ]),
  };
};

const meanFieldTable = ({ cases }: MeanFieldFinding): SystemTable => ({
  columns: systemWords.meanField.columns,
  rows: cases.map(({ case: number, settings, futures, interval, average, finding }) => [
    number,
    settingsText(settings),
    futures,
    interval.low,
    interval.high,
    average,
    systemWords.meanField.finding[finding],
  ]),
});

/** `plan=merger, churn=0.1`. */
export const settingsText = (settings: Readonly<Record<string, string | number | boolean>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(", ");
