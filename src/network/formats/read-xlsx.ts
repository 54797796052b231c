/**
 * Excel workbooks (.xlsx, ECMA-376): each sheet as a table.
 *
 * Only what stands in the cells is read: shared and inline text, numbers, truth values, and the last result of a formula. A
 * number shown as a date becomes the date it stands for. Text cells count as text even if they look like numbers.
 */
import { LIMITS } from "../limits.ts";
import type { Report } from "../report.ts";
import { numberFrom } from "../values.ts";
import { dateFromSerial, dateStyles } from "./sheet-dates.ts";
import { type Cell, type Row, type Table, quotesMeanText } from "./table.ts";
import { below, childrenOf, readXml, type XmlElement } from "./xml.ts";

interface Book {
  readonly shared: readonly string[];
  readonly dates: ReadonlySet<number>;
  /** Whether day nought lies in 1904 rather than 1900. */
  readonly isFrom1904: boolean;
}

export function isXlsxPart(name: string): boolean {
  return /^xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(
    name,
  );
}

/** The sheets that hold anything, in the order of the book; null where the book cannot be read (the problem is told). */
export function xlsxTables(parts: ReadonlyMap<string, string>, report: Report): Table[] | null {
  const workbook = partOf(parts, "xl/workbook.xml", report);
  if (workbook === null) return null;
  const targets = sheetTargets(parts, report);
  const strings = parts.has("xl/sharedStrings.xml") ? partOf(parts, "xl/sharedStrings.xml", report) : null;
  const book: Book = {
    shared: strings === null ? [] : childrenOf(strings, "si").map(textIn),
    dates: dateStyles(parts.has("xl/styles.xml") ? partOf(parts, "xl/styles.xml", report) : null),
    isFrom1904: ["1", "true"].includes(below(workbook, "workbookPr").at(0)?.attributes.get("date1904") ?? ""),
  };
  const tables: Table[] = [];
  for (const sheet of below(workbook, "sheet").slice(0, LIMITS.sheets)) {
    const name = `${report.file} sheet ${sheet.attributes.get("name") ?? ""}`;
    const part = targets.get(sheet.attributes.get("id") ?? "") ?? "";
    if (!part.includes("worksheets/")) continue;
    const root = partOf(parts, part, report.part(name));
    if (root === null) continue;
    const isHidden =
      sheet.attributes.get("state") !== undefined && sheet.attributes.get("state") !== "visible";
    if (isHidden) report.note("hidden-sheet", {}, name);
    const rows = rowsOf(root, book, name, report);
    if (rows === null) return null;
    if (rows.length > 0)
      tables.push({ name, rows, hasDecimalComma: false, quotesMeanText: quotesMeanText(rows) });
  }
  return tables;
}

function partOf(parts: ReadonlyMap<string, string>, name: string, report: Report): XmlElement | null {
  const text = parts.get(name);
  if (text !== undefined) return readXml(text, report);
  report.problem("sheet-part-missing", null, name);
  return null;
}

function sheetTargets(parts: ReadonlyMap<string, string>, report: Report): Map<string, string> {
  const root = partOf(parts, "xl/_rels/workbook.xml.rels", report);
  const targets = new Map<string, string>();
  for (const relation of root === null ? [] : childrenOf(root, "Relationship")) {
    const target = relation.attributes.get("Target") ?? "";
    targets.set(
      relation.attributes.get("Id") ?? "",
      target.startsWith("/") ? target.slice(1) : `xl/${target}`,
    );
  }
  return targets;
}

/** Text in runs of differing looks is one text; what is said how to pronounce (rPh) is not part of it. */
function textIn(element: XmlElement): string {
  const direct = childrenOf(element, "t");
  const runs = childrenOf(element, "r").flatMap((run) => childrenOf(run, "t"));
  return [...direct, ...runs]
    .map((each) => each.text)
    .join("")
    .replace(/_x([0-9A-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(String(hex), 16)));
}

function rowsOf(root: XmlElement, book: Book, name: string, report: Report): Row[] | null {
  const rows: Row[] = [];
  let cells = 0;
  for (const element of childrenOf(root, "sheetData").flatMap((data) => childrenOf(data, "row"))) {
    const row: Cell[] = [];
    for (const cell of childrenOf(element, "c")) {
      const column = columnOf(cell.attributes.get("r") ?? "") ?? row.length;
      cells += Math.max(1, column + 1 - row.length);
      if (column >= LIMITS.columns || cells > LIMITS.cells) {
        report.problem("too-many-cells", name, cell.attributes.get("r"), { limit: `${LIMITS.cells}` });
        return null;
      }
      while (row.length < column) row.push(EMPTY);
      row[column] = cellFrom(cell, book);
    }
    const line = numberFrom(element.attributes.get("r") ?? "") ?? rows.length + 1;
    if (row.some((cell) => cell.text !== "")) rows.push({ line, cells: row });
  }
  return rows;
}

const EMPTY: Cell = { text: "", isText: false };

/** 0 for A, 27 for AB; null where the reference is none. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellFrom(cell: XmlElement, book: Book): Cell {
  const value = childrenOf(cell, "v").at(0)?.text ?? "";
  switch (cell.attributes.get("t") ?? "n") {
    case "s":
      return textCell(book.shared[Number(value)] ?? "");
    case "inlineStr":
      return textCell(childrenOf(cell, "is").map(textIn).join(""));
    case "str":
    case "d":
      return textCell(value);
    case "b":
      return { text: value.trim() === "1" ? "true" : "false", isText: false };
    case "e":
      return EMPTY;
    default:
      return numberCell(value, Number(cell.attributes.get("s") ?? "0"), book);
  }
}

function textCell(text: string): Cell {
  const trimmed = text.trim();
  return { text: trimmed, isText: trimmed !== "" };
}

/** Spreadsheets keep 0.1 as 0.10000000000000001: a number is written as shortly as it can be. */
function numberCell(text: string, style: number, book: Book): Cell {
  const value = numberFrom(text);
  if (value === null) return { text: text.trim(), isText: false };
  return { text: book.dates.has(style) ? dateFromSerial(value, book.isFrom1904) : `${value}`, isText: false };
}
