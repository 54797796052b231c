/** The numbers behind the findings of one outcome, as the terminal prints them: each case, and each setting beside the base. */
import type { ReactElement } from "react";
import type { OutcomeAnalysis } from "../../analysis/study/analyse.ts";
import { readable, significant } from "../../picture/numbers.ts";
import { numberColumn, wordColumn } from "../../picture/table.ts";
import type { Table } from "../../picture/table.ts";
import { unitOf } from "../../picture/studies/units.ts";
import { verdictWords } from "../../words/en/experiment.ts";
import { studyFigures } from "../../words/en/study-figures.ts";
import { studyResults } from "../../words/en/study-designer.ts";
import { TableView } from "../table-view.tsx";

const { tables: columns } = studyFigures;
const { tables: words } = studyResults;

export function StudyTables({ outcome }: { readonly outcome: OutcomeAnalysis }): ReactElement {
  const shown = [
    { title: words.cases, table: casesTable(outcome) },
    { title: words.effects, table: effectsTable(outcome) },
  ];
  return (
    <section className="finding-figure">
      {shown.map(({ title, table }) =>
        table.rows.length === 0 ? null : (
          <details key={title}>
            <summary>{title}</summary>
            <TableView label={title} table={table} />
          </details>
        ),
      )}
    </section>
  );
}

const said = (setting: string | number | boolean): string =>
  typeof setting === "number" ? significant(setting, 3) : String(setting);

/** Columns by their names, the first ones words. */
const columnsOf = (names: readonly string[], isWord: (at: number) => boolean): Table["columns"] =>
  names.map((name, at) => (isWord(at) ? wordColumn(name) : numberColumn(name)));

function casesTable({ cases, measure }: OutcomeAnalysis): Table {
  const unit = unitOf(measure);
  return {
    columns: columnsOf(columns.cases, (at) => at === 1),
    rows: cases.map(({ case: number, settings, mean, low, high, futures }) => [
      String(number),
      Object.entries(settings)
        .map(([name, setting]) => `${name} ${said(setting)}`)
        .join(", "),
      ...[mean, low, high].map((value) => readable(value, unit)),
      String(futures),
    ]),
  };
}

function effectsTable({ effects, measure }: OutcomeAnalysis): Table {
  const unit = unitOf(measure);
  return {
    columns: columnsOf(columns.effects, (at) => at < 3 || at === 7),
    rows: effects.map(({ factor, level, base, effect, verdict }) => [
      factor,
      said(level),
      said(base),
      ...[effect.mean, effect.interval.low, effect.interval.high].map((value) =>
        readable(value, unit, { signed: true }),
      ),
      String(verdict.futures),
      verdictWords[verdict.verdict].name,
    ]),
  };
}
