/**
 * A table with a row for each tie: two columns name the ends, others its strength, kind, wave or time, the rest are
 * attributes. A row that names one organisation and no other keeps the organisation and says so.
 */
import { addNode, addTie, type Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { AttributeValue, Moment, Spell } from "../map.ts";
import type { Report } from "../report.ts";
import { isGap } from "../values.ts";
import type { TieColumns } from "./columns.ts";
import { cellValue, columnType, type ColumnType, isGapIn, numberOf } from "./column-types.ts";
import type { Row, Table } from "./table.ts";
import { takeSpells } from "./tie-parts.ts";

export interface TieTable {
  readonly table: Table;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  readonly columns: TieColumns;
  /** The kind of tie or the wave that the whole table stands for (a sheet of its own). */
  readonly relation: string | null;
}

export function readTieTable(draft: Draft, tieTable: TieTable, report: Report): void {
  const { columns, rows, table } = tieTable;
  const attributes = attributeColumns(tieTable);
  const strengths = strengthReader(tieTable, report);
  const times = timeReader(tieTable);
  const textAt = (row: Row, column: number | null): string | null => {
    const cell = column === null ? undefined : row.cells[column];
    return cell === undefined || cell.text === "" || isGapIn(cell, table) ? null : cell.text;
  };
  tellColumns(tieTable, attributes, report);
  for (const row of rows) {
    const place = `${table.name} line ${row.line}`;
    if (!fits(row, tieTable, place, report)) continue;
    const from = textAt(row, columns.from) ?? "";
    const to = textAt(row, columns.to) ?? "";
    if (from === "" || to === "") {
      report.problem("tie-without-end", place, from + to);
      if (from + to !== "" && !draft.nodes.has(from + to)) addNode(draft, from + to, { at: place });
      continue;
    }
    const details = attributesOf(row, attributes, table);
    const written = takeSpells(details);
    addTie(draft, from, to, place, {
      directed: directionFrom(textAt(row, columns.direction)),
      weight: strengths(row, place),
      relation: textAt(row, columns.relation) ?? tieTable.relation,
      wave: times.wave(row),
      spells: written.length > 0 ? written : times.spells(row),
      attributes: details,
    });
    if (draft.isOverfull) return;
  }
}

/** A row of more cells than the heading has slipped: a name with a bare separator in it has moved the rest along. */
function fits(row: Row, { headings }: TieTable, place: string, report: Report): boolean {
  const filled = row.cells.findLastIndex((cell) => cell.text !== "") + 1;
  if (filled <= headings.length) return true;
  report.problem("too-many-cells-in-row", place, row.cells.map((cell) => cell.text).join(" | "), {
    cells: `${filled}`,
    headings: `${headings.length}`,
  });
  return false;
}

interface AttributeColumn {
  readonly name: string;
  readonly column: number;
  readonly type: ColumnType;
}

function attributeColumns({ headings, rows, columns, table }: TieTable): AttributeColumn[] {
  const used = new Set<number | null>([
    columns.from,
    columns.to,
    columns.weight,
    columns.relation,
    columns.wave,
    columns.start,
    columns.end,
    columns.direction,
    columns.id,
  ]);
  return headings
    .map((name, column) => ({ name, column, type: columnType(table, rows, column) }))
    .filter((each) => !used.has(each.column) && each.name !== "")
    .slice(0, LIMITS.attributes);
}

function attributesOf(
  row: Row,
  columns: readonly AttributeColumn[],
  table: Table,
): Map<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  for (const { name, column, type } of columns) {
    const value = cellValue(row.cells[column], type, table);
    if (value !== null) attributes.set(name, value);
  }
  return attributes;
}

function tellColumns(
  { headings, columns }: TieTable,
  attributes: readonly AttributeColumn[],
  report: Report,
): void {
  const name = (column: number | null): string => (column === null ? "" : headings[column]);
  report.note("columns-taken", {
    from: name(columns.from),
    to: name(columns.to),
    weight: name(columns.weight),
    relation: name(columns.relation),
    wave: name(columns.wave),
    direction: name(columns.direction),
    attributes: attributes.map((each) => each.name).join(", "),
  });
}

/** Reads the strength of a row. A column without a single number is no column of strengths, and is told so once. */
function strengthReader(
  { columns, rows, table }: TieTable,
  report: Report,
): (row: Row, place: string) => number | null {
  const column = columns.weight;
  if (column === null) return () => null;
  const isFilled = rows.some((row) => !isGap(row.cells[column]?.text ?? ""));
  return (row, place) => {
    const text = row.cells[column]?.text ?? "";
    const weight = numberOf(text, table);
    if (weight !== null) return weight;
    if (!isGap(text)) report.problem("weight-not-a-number", place, text);
    else if (isFilled) report.problem("weight-missing", place, text);
    return null;
  };
}

const MOST_WAVES = 60;

interface TimeReader {
  wave(row: Row): string | null;
  spells(row: Row): readonly Spell[];
}

/** A time column with a few different times is a column of waves; with many, each tie has its own moment. */
function timeReader({ columns, rows, table }: TieTable): TimeReader {
  const textAt = (row: Row, column: number | null): string | null => {
    const cell = column === null ? undefined : row.cells[column];
    return cell === undefined || cell.text === "" || isGapIn(cell, table) ? null : cell.text;
  };
  const momentAt = (row: Row, column: number | null): Moment | null => {
    const text = textAt(row, column);
    return text === null ? null : (numberOf(text, table) ?? text);
  };
  const times = new Set(rows.map((row) => textAt(row, columns.wave)));
  const areWaves = times.size <= MOST_WAVES;
  return {
    wave: (row) => (areWaves ? textAt(row, columns.wave) : null),
    spells: (row) => {
      const instant = areWaves ? null : momentAt(row, columns.wave);
      const start = momentAt(row, columns.start) ?? instant;
      const end = momentAt(row, columns.end) ?? instant;
      return start === null && end === null ? [] : [{ start, end }];
    },
  };
}

function directionFrom(text: string | null): boolean | null {
  const word = (text ?? "").toLowerCase().replace(/[^a-z]/g, "");
  if (word === "directed" || word === "oneway" || word === "true") return true;
  if (word === "") return null;
  return false;
}
