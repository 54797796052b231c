/**
 * Lists without a heading: ties as two names and perhaps a strength, or each node followed by its neighbours.
 *
 * Rows of two cells, or of more with numbers after the names, are a list of ties. Rows of many lengths are a list of neighbours:
 * the first cell is tied to each of the others, and a row of one cell is a node without ties. What networkx writes after the
 * two names, {'weight': 3.0}, is read as well.
 */
import { addNode, addTie, type Draft } from "../draft.ts";
import type { AttributeValue } from "../map.ts";
import type { Report } from "../report.ts";
import { isGap, valueFromText } from "../values.ts";
import { isGapIn, numberOf } from "./column-types.ts";
import type { Row, Table } from "./table.ts";

/** Whether rows differ in length in a way that only lists of neighbours do: no one length is that of nearly all. */
export function isNeighbourList(table: Table): boolean {
  const rows = table.rows.filter((row) => dictionaryIn(row) === null);
  const longRows = rows.filter((row) => row.cells.length > 2);
  if (longRows.length === 0) return false;
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1);
  widths.delete(1);
  const isSteady = Math.max(...widths.values()) >= NEARLY_ALL * rows.length;
  const isStrength = (row: Row): boolean =>
    isGap(row.cells[2].text) || numberOf(row.cells[2].text, table) !== null;
  const areStrengths = longRows.every((row) => row.cells.length === 3 && isStrength(row));
  const areNames = rows.filter((row) => numberOf(row.cells[0].text, table) === null).length * 2 > rows.length;
  return !isSteady && !(areStrengths && areNames);
}

const NEARLY_ALL = 0.75;

export function readNeighbourList(draft: Draft, table: Table): void {
  for (const row of table.rows) {
    const [first, ...others] = row.cells.map((cell) => cell.text);
    const at = `${table.name} line ${row.line}`;
    if (first === "") {
      draft.report.problem("tie-without-end", at, others.join(", "));
      continue;
    }
    if (!draft.nodes.has(first)) addNode(draft, first, { at });
    for (const other of others) {
      if (other === "") continue;
      if (!draft.nodes.has(other)) addNode(draft, other, { at });
      addTie(draft, first, other, at);
    }
    if (draft.isOverfull) return;
  }
}

export function readPlainTies(draft: Draft, table: Table, rows: readonly Row[], report: Report): void {
  const usual = usualWidth(rows);
  for (const row of rows) {
    const at = `${table.name} line ${row.line}`;
    const [from, to] = [0, 1].map((column) => {
      const cell = row.cells[column];
      return cell === undefined || isGapIn(cell, table) ? "" : cell.text;
    });
    if (from === "" || to === "") {
      report.problem("tie-without-end", at, from + to);
      if (from + to !== "" && !draft.nodes.has(from + to)) addNode(draft, from + to, { at });
      continue;
    }
    const written = dictionaryIn(row);
    if (written !== null) {
      const weight = written.get("weight");
      written.delete("weight");
      addTie(draft, from, to, at, {
        weight: typeof weight === "number" ? weight : null,
        attributes: written,
      });
      continue;
    }
    const isOdd = row.cells.slice(3).some((cell) => numberOf(cell.text, table) === null && !isGap(cell.text));
    if (isOdd || row.cells.length > Math.max(3, usual)) {
      const values = { cells: `${row.cells.length}`, headings: "3" };
      report.problem("too-many-cells-in-row", at, row.cells.map((cell) => cell.text).join(" | "), values);
      continue;
    }
    const further = row.cells.slice(3).flatMap((cell, place): [string, number][] => {
      const value = numberOf(cell.text, table);
      return value === null ? [] : [[`column ${place + 4}`, value]];
    });
    addTie(draft, from, to, at, { weight: strengthIn(row, table, at, report), attributes: new Map(further) });
    if (draft.isOverfull) return;
  }
}

/** The length most rows have. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

function strengthIn(row: Row, table: Table, at: string, report: Report): number | null {
  const text = row.cells[2]?.text ?? "";
  const weight = numberOf(text, table);
  if (weight === null && !isGap(text)) report.problem("weight-not-a-number", at, text);
  return weight;
}

/** The attributes in {'weight': 3.0, 'kind': 'formal'}, cut apart by whatever separates cells; null where there are none. */
export function dictionaryIn(row: Row): Map<string, AttributeValue> | null {
  const tail = row.cells
    .slice(2)
    .map((cell) => cell.text)
    .join(" ")
    .trim();
  if (!tail.startsWith("{") || !tail.endsWith("}")) return null;
  const attributes = new Map<string, AttributeValue>();
  const entry = /['"]([^'"]{1,200})['"]\s*:\s*(?:'([^']*)'|"([^"]*)"|([^,'"{}]+))/g;
  for (const [, name, single, double, bare] of tail.matchAll(entry)) {
    const text = single ?? double;
    attributes.set(name, text ?? valueFromText(bare.trim()));
  }
  return attributes;
}
