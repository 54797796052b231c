/** The columns of a table file as they stand, so that a person can say which holds what. */
import type { NamedColumns, TieColumns } from "./formats/columns.ts";
import { findTable, uniqueHeadings } from "./formats/read-table.ts";
import { tablesIn } from "./read.ts";
import type { NamedFile } from "./read-files.ts";
import { startReport } from "./report.ts";
import { guessMapping } from "./survey.ts";
import type { SurveyMapping } from "./survey.ts";

export interface TableColumns {
  readonly headings: readonly string[];
  /** The first cells below each heading. */
  readonly samples: readonly (readonly string[])[];
  /** What the headings suggest, where they are those of a survey of partners. */
  readonly survey: SurveyMapping | null;
  /** What they suggest for a list of ties. */
  readonly ties: NamedColumns;
}

const TIE_ROLES = ["from", "to", "weight", "relation", "wave"] as const;

const SAMPLES = 3;
/** More columns than this are a matrix, or nothing a person would map by hand. */
const MOST_COLUMNS = 200;

/** Null where the file is no single table with headings. */
export function tableColumns({ bytes, name }: NamedFile): TableColumns | null {
  // What is wrong with the file has been told when it was read.
  const report = startReport(name);
  const tables = tablesIn(bytes, report);
  if (tables === null || tables.length !== 1) return null;
  const found = findTable(tables[0], {}, report);
  if (found.kind === "matrix" || found.kind === "neighbours") return null;
  const isHeaded = found.kind === "ties" || found.kind === "nodes";
  const [first, ...below] = found.table.rows;
  if (first === undefined) return null;
  const headings = isHeaded ? found.headings : uniqueHeadings(first);
  const rows = isHeaded ? found.rows : below;
  if (headings.length < 2 || headings.length > MOST_COLUMNS) return null;
  return {
    headings: headings.filter((heading) => heading !== ""),
    samples: headings.flatMap((heading, column) =>
      heading === "" ? [] : [rows.slice(0, SAMPLES).map((row) => row.cells[column]?.text ?? "")],
    ),
    survey: guessMapping(headings),
    ties: found.kind === "ties" ? namedBy(found.columns, headings) : {},
  };
}

/** Columns by their headings. */
const namedBy = (columns: TieColumns, headings: readonly string[]): NamedColumns =>
  Object.fromEntries(
    TIE_ROLES.flatMap((role) => {
      const column = columns[role];
      return column === null ? [] : [[role, headings[column]]];
    }),
  );
