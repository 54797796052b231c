/**
 * What kind of table this is, and its reading.
 *
 * Looked for in this order: a matrix (rows and columns bear the same names), a table of ties (two headings name the ends), a
 * table of nodes (a heading names an id), and without headings a list of neighbours or of ties. Lines above the heading,
 * as spreadsheets have for titles, are passed over and told.
 */
import { foldBoxes } from "../boxes.ts";
import { type Draft, startDraft } from "../draft.ts";
import { finishDraft } from "../finish.ts";
import type { NetworkFormat, Reading } from "../map.ts";
import type { ReadOptions } from "../options.ts";
import type { Report } from "../report.ts";
import { isGap } from "../values.ts";
import { guessMapping, readSurvey } from "../survey.ts";
import { nodeColumns, type NodeColumns, tieColumns, type TieColumns } from "./columns.ts";
import { numberOf } from "./column-types.ts";
import { isTriangular, matrixIn, type Matrix, readMatrix } from "./matrix.ts";
import { endsByLabel, readNodeTable } from "./node-table.ts";
import { dictionaryIn, isNeighbourList, readNeighbourList, readPlainTies } from "./plain-list.ts";
import type { Row, Table } from "./table.ts";
import { readTieTable } from "./tie-table.ts";

/** A table and what it was found to be. */
export type FoundTable =
  | { readonly kind: "matrix"; readonly table: Table; readonly matrix: Matrix }
  | {
      readonly kind: "ties";
      readonly table: Table;
      readonly headings: readonly string[];
      readonly rows: readonly Row[];
      readonly columns: TieColumns;
    }
  | {
      readonly kind: "nodes";
      readonly table: Table;
      readonly headings: readonly string[];
      readonly rows: readonly Row[];
      readonly columns: NodeColumns;
    }
  | { readonly kind: "neighbours"; readonly table: Table }
  | { readonly kind: "plain"; readonly table: Table; readonly rows: readonly Row[] }
  /** A table whose columns nobody can guess. */
  | { readonly kind: "unknown"; readonly table: Table };

/** A table to be read, what its ties are called if it is one of several, and where to tell of it. */
export interface TableToRead {
  readonly found: FoundTable;
  readonly relation: string | null;
  readonly report: Report;
}

export function findTable(whole: Table, options: ReadOptions, report: Report): FoundTable {
  const table = withoutComments(whole, report);
  const matrix = options.columns === undefined && options.hasHeading !== true ? matrixIn(table) : null;
  if (matrix !== null) return { kind: "matrix", table, matrix };
  if (options.hasHeading !== false) {
    const headed = headedTable(table, options, report);
    if (headed !== null) return headed;
  }
  if (isNeighbourList(table)) return { kind: "neighbours", table };
  if (hasTooManyColumns(table)) return { kind: "unknown", table };
  const hasHeading = options.hasHeading ?? looksLikeHeading(table);
  if (table.rows.length > 0)
    report.note(hasHeading ? "heading-not-understood" : "no-heading", firstCells(table.rows[0]));
  return { kind: "plain", table, rows: hasHeading ? table.rows.slice(1) : table.rows };
}

/** Beyond two ends, a list without headings may have numbers; words could be anything. */
function hasTooManyColumns(table: Table): boolean {
  const wide = table.rows.slice(1).filter((row) => row.cells.length > 3 && dictionaryIn(row) === null);
  const isOdd = (row: Row): boolean =>
    row.cells.slice(2).some((cell) => numberOf(cell.text, table) === null && !isGap(cell.text));
  return wide.length * 2 > table.rows.length && wide.filter(isOdd).length * 2 > wide.length;
}

function firstCells(row: Row): Readonly<Record<string, string>> {
  return { first: row.cells[0].text, second: row.cells[1]?.text ?? "" };
}

/** Lines that begin with # or % before the first row of cells say who wrote the file. */
function withoutComments(table: Table, report: Report): Table {
  const first = table.rows.findIndex((row) => !/^[#%]/.test(row.cells[0].text) || row.cells[0].isText);
  if (first <= 0) return table;
  report.note("comments-passed-over", { count: `${first}` });
  return { ...table, rows: table.rows.slice(first) };
}

const ROWS_ABOVE_HEADING = 10;

function headedTable(table: Table, options: ReadOptions, report: Report): FoundTable | null {
  for (const [place, row] of table.rows.slice(0, ROWS_ABOVE_HEADING).entries()) {
    const headings = uniqueHeadings(row);
    const rows = table.rows.slice(place + 1);
    const valuesOf = (column: number): string[] => rows.map((each) => each.cells[column]?.text ?? "");
    const byName = tieColumns(headings, valuesOf, options.columns);
    const ties =
      byName !== null && (options.columns !== undefined || !standsAmongNames(table, row, byName))
        ? byName
        : null;
    const byId = ties === null && isNodeHeading(row, rows) ? nodeColumns(headings) : null;
    const nodes = byId !== null && areDifferent(rows, byId.id) ? byId : null;
    if (ties === null && nodes === null) continue;
    if (place > 0) report.note("rows-above-heading", { count: `${place}`, line: `${row.line}` });
    if (ties !== null) return { kind: "ties", table, headings, rows, columns: ties };
    if (nodes !== null) return { kind: "nodes", table, headings, rows, columns: nodes };
  }
  return null;
}

/** "Org 1" over "Org 2" could be a heading; if other rows name them too, it is a tie. */
function standsAmongNames(table: Table, heading: Row, { from, to }: TieColumns): boolean {
  const names = new Set([heading.cells[from].text, heading.cells[to].text]);
  return table.rows.some(
    (row) => row !== heading && [from, to].some((column) => names.has(row.cells[column]?.text ?? "")),
  );
}

/** A table that is said to be one of nodes: if no heading names the id, the first column is it. */
export function asNodeTable(table: Table, report: Report): FoundTable | null {
  const found = findTable(table, { hasHeading: true }, report);
  if (found.kind === "nodes") return found;
  const [heading, ...rows] = table.rows;
  if (heading === undefined || rows.length === 0) return null;
  const headings = uniqueHeadings(heading);
  return { kind: "nodes", table, headings, rows, columns: nodeColumns(headings) ?? { id: 0, label: null } };
}

/** Ids do not come again and again: a column that repeats itself tells of memberships or ties. */
function areDifferent(rows: readonly Row[], column: number): boolean {
  const ids = rows.map((row) => row.cells[column]?.text ?? "").filter((id) => id !== "");
  return new Set(ids).size >= 0.8 * ids.length;
}

/** A title that happens to be one of the words is no heading: a heading has a name for most of its columns. */
function isNodeHeading(row: Row, rows: readonly Row[]): boolean {
  const width = Math.max(1, ...rows.slice(0, 20).map((each) => each.cells.length));
  const named = row.cells.filter((cell) => cell.text !== "").length;
  return named * 2 > width && (named > 1 || width === 1);
}

/** Two columns of one name would overwrite each other: the second becomes "name (2)". */
export function uniqueHeadings(row: Row): string[] {
  const seen = new Map<string, number>();
  return row.cells.map(({ text }) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 || text === "" ? text : `${text} (${count})`;
  });
}

/** No known word in the first row; but words over numbers, or two names that occur nowhere else, are a heading all the same. */
function looksLikeHeading(table: Table): boolean {
  const [first, ...rest] = table.rows;
  if (first === undefined || rest.length < 4) return false;
  const isNumber = (row: Row, column: number): boolean =>
    numberOf(row.cells[column]?.text ?? "", table) !== null;
  for (let column = 0; column < first.cells.length; column++) {
    if (
      !isNumber(first, column) &&
      first.cells[column].text !== "" &&
      rest.every((row) => isNumber(row, column))
    )
      return true;
  }
  const names = rest.flatMap((row) => row.cells.slice(0, 2).map((cell) => cell.text));
  const isNew = first.cells.slice(0, 2).every((cell) => !names.includes(cell.text) && !isNumber(first, 0));
  return isNew && new Set(names).size * 2 <= names.length;
}

/** Reads one found table into the draft and says what format it was. */
export function readFound(
  draft: Draft,
  { found, relation, report }: TableToRead,
  options: ReadOptions,
): NetworkFormat {
  switch (found.kind) {
    case "matrix":
      readMatrix(draft, found.table, found.matrix, relation, report);
      return "matrix";
    case "ties": {
      const mapping = options.survey === undefined ? guessMapping(found.headings) : options.survey;
      if (mapping === null) {
        readTieTable(draft, { ...found, relation }, report);
        return "edge list";
      }
      for (const heading of Object.values(mapping))
        if (!found.headings.includes(heading)) report.problem("no-such-column", null, heading);
      report.note("read-as-survey", { ...mapping });
      readSurvey(draft, { table: found.table, rows: found.rows, headings: found.headings }, mapping, report);
      return "survey";
    }
    case "nodes":
      readNodeTable(draft, found, report);
      return "node list";
    case "neighbours":
      report.note("neighbour-list");
      readNeighbourList(draft, found.table);
      return "adjacency list";
    case "unknown":
      report.problem(
        "ends-not-found",
        found.table.name,
        found.table.rows[0].cells.map((cell) => cell.text).join(", "),
        {
          headings: found.table.rows[0].cells
            .map((cell) => cell.text)
            .slice(0, MOST_HEADINGS_TOLD)
            .join(", "),
        },
      );
      return "edge list";
    case "plain":
      readPlainTies(draft, found.table, found.rows, report);
      return "edge list";
    default:
      return found satisfies never;
  }
}

const MOST_HEADINGS_TOLD = 12;

/** All tables of one file (one, or the sheets of a workbook), node tables first, made into one map. */
export function readTables(
  tables: readonly TableToRead[],
  options: ReadOptions,
  report: Report,
  wholeFormat: NetworkFormat | null = null,
): Reading {
  const draft = startDraft(report);
  const nodeTables = tables.filter(({ found }) => found.kind === "nodes");
  const others = tables.filter(({ found }) => found.kind !== "nodes");
  let format: NetworkFormat = "node list";
  for (const each of [...nodeTables, ...others]) format = readFound(draft, each, options);
  if (nodeTables.length > 0) endsByLabel(draft);
  foldBoxes(draft, options.boxes ?? "nodes");
  const isMatrix = others.some(({ found }) => found.kind === "matrix");
  return finishDraft(draft, {
    format: wholeFormat ?? format,
    directed: options.directed ?? null,
    fileDirected: format === "survey" ? true : null,
    onceMeansDirected: isMatrix ? !isTriangular(draft) : others.some(({ found }) => isOneWay(found)),
    mustDeclare: false,
    hasNodeTable: nodeTables.length > 0,
    repeats: options.repeats ?? "first",
  });
}

function isOneWay(found: FoundTable): boolean {
  return found.kind === "ties" && found.columns.isOneWay;
}
