/**
 * What kind of value a column holds, decided for the whole column, so that one attribute is one kind of thing.
 *
 * Numbers if every filled cell is one, truth values if every one is true or false, text otherwise. A column of codes (007),
 * and a column that the file puts in quotation marks while it leaves others bare, is text.
 */
import type { Scalar } from "../map.ts";
import { isCode, isGap, numberFrom, numberWithComma, truthFrom } from "../values.ts";
import type { Cell, Row, Table } from "./table.ts";

export type ColumnType = "number" | "boolean" | "text";

export function columnType(table: Table, rows: readonly Row[], column: number): ColumnType {
  const filled = rows
    .map((row) => row.cells[column])
    .filter((cell) => cell !== undefined && !isGapIn(cell, table));
  if (filled.length === 0) return "text";
  if (table.quotesMeanText && filled.every((cell) => cell.isText)) return "text";
  const numbers = filled.filter((cell) => !isGap(cell.text));
  if (
    numbers.length > 0 &&
    numbers.every((cell) => numberOf(cell.text, table) !== null && !isCode(cell.text))
  )
    return "number";
  return filled.every((cell) => truthFrom(cell.text) !== null) ? "boolean" : "text";
}

/** A number as this table writes it. */
export function numberOf(text: string, table: Table): number | null {
  return table.hasDecimalComma ? numberWithComma(text) : numberFrom(text);
}

const UNKNOWN: ReadonlySet<string> = new Set(["", "na", "n/a", "#n/a", "nan", "null"]);

/** Whether a cell is empty. In quotation marks that mean something, even an empty cell says something. */
export function isGapIn(cell: Cell | undefined, table: Table): boolean {
  if (cell === undefined) return true;
  if (cell.isText && table.quotesMeanText) return false;
  return UNKNOWN.has(cell.text.toLowerCase());
}

/** The value of a cell in a column of this type, or null for a gap. */
export function cellValue(cell: Cell | undefined, type: ColumnType, table: Table): Scalar | null {
  if (cell === undefined || isGapIn(cell, table)) return null;
  switch (type) {
    case "number":
      return numberOf(cell.text, table);
    case "boolean":
      return truthFrom(cell.text);
    default:
      return cell.text;
  }
}
