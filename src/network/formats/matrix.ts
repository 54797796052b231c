/**
 * A matrix: row i, column j holds the tie from i to j; nought or nothing is no tie.
 *
 * Rows and columns are matched by their names, not by their place. If rows and columns name different things (people and
 * committees) the network is two-mode: nodes get an attribute `bipartite`, 0 for rows and 1 for columns.
 */
import { addNode, addTie, type Draft, overfill } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { Report } from "../report.ts";
import { isGap } from "../values.ts";
import { numberOf } from "./column-types.ts";
import type { Row, Table } from "./table.ts";

export interface Matrix {
  readonly rowNames: readonly string[];
  readonly columnNames: readonly string[];
  /** The rows that hold the cells; each begins at `firstColumn`. */
  readonly rows: readonly Row[];
  readonly firstColumn: number;
  readonly isTwoMode: boolean;
}

/** The matrix a table holds, or null where it is some other kind of table. */
export function matrixIn(table: Table): Matrix | null {
  return bareMatrix(table) ?? labelledMatrix(table);
}

function labelledMatrix(table: Table): Matrix | null {
  const [heading, ...rows] = table.rows;
  if (heading === undefined || rows.length < 2) return null;
  const widest = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  // A heading one cell short has no cell over the names of the rows, as R writes it.
  const isShort = heading.cells.length === widest - 1 && heading.cells[0].text !== "";
  // A number in the corner names nothing: these are rows of numbers.
  if (!isShort && numberOf(heading.cells[0].text, table) !== null) return null;
  const columnNames = withoutTrailingGaps(heading.cells.slice(isShort ? 0 : 1).map((cell) => cell.text));
  const rowNames = rows.map((row) => row.cells[0].text);
  if (columnNames.length < 2 || columnNames.some((name) => name === "")) return null;
  if (!areNumbers(rows, 1, table)) return null;
  const inRows = new Set(rowNames);
  const shared = columnNames.filter((name) => inRows.has(name)).length;
  const matrix = { rowNames, columnNames, rows, firstColumn: 1 };
  if (isShort && shared < rowNames.length) return null;
  if (shared >= 0.5 * Math.min(rowNames.length, columnNames.length)) return { ...matrix, isTwoMode: false };
  const isIncidence = shared === 0 && heading.cells[0].text === "" && !isShort && areNoughtOrOne(rows);
  return isIncidence ? { ...matrix, isTwoMode: true } : null;
}

function withoutTrailingGaps(names: readonly string[]): string[] {
  return names.slice(0, names.findLastIndex((name) => name !== "") + 1);
}

function areNumbers(rows: readonly Row[], firstColumn: number, table: Table): boolean {
  let numbers = 0;
  let others = 0;
  for (const row of rows) {
    for (const cell of row.cells.slice(firstColumn)) {
      if (numberOf(cell.text, table) !== null) numbers++;
      else if (!isGap(cell.text)) others++;
    }
  }
  return others * 9 <= numbers;
}

function areNoughtOrOne(rows: readonly Row[]): boolean {
  return rows.every((row) => row.cells.slice(1).every((cell) => ["0", "1", ""].includes(cell.text)));
}

/** As many rows of numbers as each has cells. Three by three could be a list of ties with strengths unless its diagonal is empty. */
function bareMatrix(table: Table): Matrix | null {
  const { rows } = table;
  const size = rows.length;
  if (size < 2 || rows.some((row) => row.cells.length !== size) || !areNumbers(rows, 0, table)) return null;
  if (numberOf(rows[0].cells[0].text, table) === null) return null;
  const isEmptyInTheMiddle = rows.every((row, place) => Number(row.cells[place].text) === 0);
  if (size < 4 && !isEmptyInTheMiddle) return null;
  const names = rows.map((_, place) => `${place + 1}`);
  return { rowNames: names, columnNames: names, rows, firstColumn: 0, isTwoMode: false };
}

/** A cell of a matrix that holds a tie. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
  readonly line: number;
}

export function readMatrix(
  draft: Draft,
  table: Table,
  matrix: Matrix,
  relation: string | null,
  report: Report,
): void {
  const { rowNames, columnNames, rows, firstColumn, isTwoMode } = matrix;
  if (rowNames.length * columnNames.length > LIMITS.cells) {
    overfill(draft, "too-many-cells", null, LIMITS.cells);
    return;
  }
  declareAll(draft, table, matrix, report);
  const filled: FilledCell[] = [];
  const seen = new Set<string>();
  for (const [row, { cells, line }] of rows.entries()) {
    if (seen.has(rowNames[row]) || rowNames[row] === "") continue;
    seen.add(rowNames[row]);
    for (let column = 0; column < columnNames.length; column++) {
      const text = cells[firstColumn + column]?.text ?? "";
      const weight = numberOf(text, table);
      if (weight === null && !isGap(text))
        report.problem("cell-not-a-number", `${table.name} line ${line}`, text);
      if (weight !== null && weight !== 0) filled.push({ row, column, weight, line });
    }
  }
  const ties = isTwoMode ? filled : withoutFilledDiagonal(filled, rowNames, columnNames, report);
  for (const { row, column, weight, line } of ties) {
    addTie(draft, rowNames[row], columnNames[column], `${table.name} line ${line}`, {
      weight,
      relation,
      directed: isTwoMode ? false : null,
    });
  }
}

function declareAll(
  draft: Draft,
  table: Table,
  { rowNames, columnNames, rows, isTwoMode }: Matrix,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [place, name] of rowNames.entries()) {
    const at = `${table.name} line ${rows[place].line}`;
    if (seen.has(name) || name === "") {
      report.problem(name === "" ? "node-without-id" : "repeated-node", at, name);
      continue;
    }
    seen.add(name);
    const node = draft.nodes.get(name) ?? addNode(draft, name, { at });
    if (isTwoMode) node?.attributes.set("bipartite", 0);
  }
  for (const name of columnNames) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (!isTwoMode) report.problem("column-without-row", table.name, name);
    const node = draft.nodes.get(name) ?? addNode(draft, name, { at: table.name });
    if (isTwoMode) node?.attributes.set("bipartite", 1);
  }
  if (isTwoMode) report.note("two-mode", { rows: `${rowNames.length}`, columns: `${columnNames.length}` });
}

/** The same number all along the diagonal is how some tools fill it; it says nothing, and is left out. */
export function withoutFilledDiagonal(
  filled: readonly FilledCell[],
  rowNames: readonly string[],
  columnNames: readonly string[],
  report: Report,
): readonly FilledCell[] {
  const isOnIt = (cell: FilledCell): boolean => rowNames[cell.row] === columnNames[cell.column];
  const diagonal = filled.filter(isOnIt);
  const isFilling =
    diagonal.length > 1 &&
    diagonal.length === rowNames.length &&
    diagonal.every((cell) => cell.weight === diagonal[0].weight);
  if (!isFilling) return filled;
  report.note("diagonal-left-out", { value: `${diagonal[0].weight}` });
  return filled.filter((cell) => !isOnIt(cell));
}

/** Whether only one side of the diagonal is filled, as when each pair is written once. */
export function isTriangular(draft: Draft): boolean {
  const place = new Map([...draft.nodes.keys()].map((id, index) => [id, index]));
  const sides = new Set(
    draft.ties.map((tie) => Math.sign((place.get(tie.to) ?? 0) - (place.get(tie.from) ?? 0))),
  );
  return !(sides.has(1) && sides.has(-1));
}
