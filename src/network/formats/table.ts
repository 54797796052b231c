/**
 * Rows and cells, whatever they came from: a text file with separators, or a sheet.
 *
 * Quotation marks follow RFC 4180: they may hold separators and line ends, and "" inside them is one mark. A mark in the
 * middle of a bare cell is an ordinary character. Lines end in LF, CRLF or CR. Each row knows the line it began on.
 */
import { LIMITS } from "../limits.ts";
import type { Report } from "../report.ts";

export interface Cell {
  /** Without the quotation marks and the spaces round it. */
  readonly text: string;
  /** Whether it stood in quotation marks (in a sheet: whether the cell holds text rather than a number). */
  readonly isText: boolean;
}

export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  /** The file, or the sheet with the file before it. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** Whether numbers may be written with a decimal comma. */
  readonly hasDecimalComma: boolean;
  /** Whether quotation marks tell text from numbers here: not so where everything stands in them. */
  readonly quotesMeanText: boolean;
}

export type Separator = "," | ";" | "\t" | "|" | " ";

/** Reads text with this separator; " " stands for any run of spaces. Null where there are more cells than allowed. */
export function tableFromText(
  text: string,
  separator: Separator,
  name: string,
  report: Report,
): Table | null {
  const scan: TableScan = { text, separator, at: 0, line: 1, unclosed: [] };
  const rows: Row[] = [];
  let cells = 0;
  let stripped = 0;
  while (scan.at < text.length) {
    const { row, strays } = nextRow(scan);
    stripped += strays;
    cells += row.cells.length;
    if (cells > LIMITS.cells || row.cells.length > LIMITS.columns) {
      report.problem("too-many-cells", row.line, `${row.cells.length}`, { limit: `${LIMITS.cells}` });
      return null;
    }
    if (row.cells.some((cell) => cell.text !== "")) rows.push(row);
  }
  for (const line of scan.unclosed) report.problem("quote-not-closed", line, "");
  if (stripped > 0) report.note("spaces-stripped", { count: `${stripped}` });
  const isComma = hasDecimalComma(rows, separator);
  if (isComma) report.note("decimal-comma");
  return { name, rows, hasDecimalComma: isComma, quotesMeanText: quotesMeanText(rows) };
}

interface TableScan {
  readonly text: string;
  readonly separator: Separator;
  at: number;
  line: number;
  /** Lines on which a quotation mark was opened and never closed. */
  readonly unclosed: number[];
}

function nextRow(scan: TableScan): { row: Row; strays: number } {
  const { text, separator } = scan;
  const line = scan.line;
  const cells: Cell[] = [];
  let strays = 0;
  for (;;) {
    const before = scan.at;
    skipSpaces(scan);
    const begin = scan.at;
    const isText = text[begin] === '"';
    const raw = isText ? quotedCell(scan) : bareCell(scan);
    const trimmed = trimmedName(raw);
    const isPadded = trimmed !== raw || begin > before;
    if (isPadded && trimmed !== "" && separator !== " ") strays++;
    cells.push({ text: trimmed, isText });
    skipSpaces(scan);
    const next = text[scan.at];
    if (separator === " " && next !== undefined && next !== "\n" && next !== "\r") continue;
    if (next === separator) {
      scan.at++;
      continue;
    }
    endLine(scan);
    return { row: { line, cells }, strays };
  }
}

/** Spaces beside a separator that is not itself a space. Tabs count where they do not separate. */
function skipSpaces(scan: TableScan): void {
  for (;;) {
    const next = scan.text[scan.at];
    if (next !== " " && !(next === "\t" && scan.separator !== "\t")) return;
    scan.at++;
  }
}

/** Spaces that no eye can see go as well: U+00A0 and its kin, U+FEFF (both by `trim`) and U+200B. */
function trimmedName(raw: string): string {
  let trimmed = raw.trim();
  while (trimmed.startsWith("\u200b")) trimmed = trimmed.slice(1).trimStart();
  while (trimmed.endsWith("\u200b")) trimmed = trimmed.slice(0, -1).trimEnd();
  return trimmed;
}

function quotedCell(scan: TableScan): string {
  const { text } = scan;
  const pieces: string[] = [];
  let from = scan.at + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) {
      scan.unclosed.push(scan.line);
      return bareRest(scan, scan.at + 1);
    }
    pieces.push(text.slice(from, mark));
    if (text[mark + 1] === '"') {
      pieces.push('"');
      from = mark + 2;
      continue;
    }
    const lines = linesIn(text, scan.at, mark);
    if (lines > 0 && !endsCell(scan, mark + 1)) {
      scan.unclosed.push(scan.line);
      return bareRest(scan, scan.at + 1);
    }
    scan.line += lines;
    scan.at = mark + 1;
    // What follows a closing mark before the separator belongs to the cell: "St" Mary's.
    const tail = bareCell(scan).trimEnd();
    return pieces.join("") + tail;
  }
}

/** Whether the cell ends here. A mark on a later line that ends no cell opens one there, and ours was never closed. */
function endsCell(scan: TableScan, after: number): boolean {
  let at = after;
  while (scan.text[at] === " " && scan.separator !== " ") at++;
  const next = scan.text[at];
  return next === undefined || next === scan.separator || next === "\n" || next === "\r";
}

/** A mark that is never closed takes its own line only: better one odd cell than the rest of the file in it. */
function bareRest(scan: TableScan, from: number): string {
  scan.at = from;
  return bareCell(scan);
}

function bareCell(scan: TableScan): string {
  const { text, separator } = scan;
  let end = scan.at;
  while (end < text.length) {
    const next = text[end];
    if (next === separator || next === "\n" || next === "\r" || (separator === " " && next === "\t")) break;
    end++;
  }
  const raw = text.slice(scan.at, end);
  scan.at = end;
  return raw;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) lines++;
  }
  return lines;
}

function endLine(scan: TableScan): void {
  if (scan.text[scan.at] === "\r") scan.at++;
  if (scan.text[scan.at] === "\n") scan.at++;
  scan.line++;
}

/**
 * Whether 3,5 is a number here. Where commas separate it must stand in quotation marks, and must not be a thousand (1,000); a
 * number with a point rules it out.
 */
function hasDecimalComma(rows: readonly Row[], separator: Separator): boolean {
  const has = (form: RegExp): boolean => rows.some((row) => row.cells.some((cell) => form.test(cell.text)));
  if (has(/^[+-]?\d+\.\d+$/)) return false;
  if (separator === ",") return has(/^[+-]?\d+,\d{1,2}$/) && !has(/^[+-]?\d{1,3}(,\d{3})+$/);
  return has(/^[+-]?\d+,\d+$/);
}

export function quotesMeanText(rows: readonly Row[]): boolean {
  return rows.some((row) => row.cells.some((cell) => !cell.isText && cell.text !== ""));
}
