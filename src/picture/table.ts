/**
 * The twin of a picture: the same numbers as a table, for readers who cannot or would rather not see it.
 * Cells are already in words' figures; every digit is in the exported CSV.
 */
import { element, escapeText } from "./svg.ts";

export interface Column {
  readonly name: string;
  readonly isNumber: boolean;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** A column of words. */
export function wordColumn(name: string): Column {
  return { name, isNumber: false };
}

/** A column of numbers, set to the right. */
export function numberColumn(name: string): Column {
  return { name, isNumber: true };
}

/** The table as HTML with a caption and headers a screen reader can follow; the first cell of a row heads it. */
export function tableHtml(table: Table, caption: string): string {
  const head = table.columns.map(({ name, isNumber }) => element("th", { scope: "col", class: isNumber ? "number" : undefined }, escapeText(name)));
  const rows = table.rows.map((row) => element("tr", {}, ...row.map((cell, at) => tableCell(cell, at, table.columns))));
  return element("table", {}, element("caption", {}, escapeText(caption)), element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows));
}

function tableCell(text: string, at: number, columns: readonly Column[]): string {
  const shown = text === "" ? "–" : escapeText(text);
  if (at === 0) return element("th", { scope: "row" }, shown);
  return element("td", { class: columns[at]?.isNumber === true ? "number" : undefined }, shown);
}
