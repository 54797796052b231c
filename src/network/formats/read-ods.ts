/**
 * OpenDocument spreadsheets (.ods): each sheet as a table.
 *
 * A cell or row that is repeated is written once with a number of times; repeats of what is empty are not unrolled.
 */
import { LIMITS } from "../limits.ts";
import type { Report } from "../report.ts";
import { numberFrom } from "../values.ts";
import { type Cell, type Row, type Table, quotesMeanText } from "./table.ts";
import { below, childrenOf, readXml, type XmlElement } from "./xml.ts";

/** Null where the content cannot be read (the problem is told). */
export function odsTables(content: string, report: Report): Table[] | null {
  const root = readXml(content, report);
  if (root === null) return null;
  const tables: Table[] = [];
  for (const sheet of below(root, "spreadsheet")
    .flatMap((each) => childrenOf(each, "table"))
    .slice(0, LIMITS.sheets)) {
    const name = `${report.file} sheet ${sheet.attributes.get("name") ?? ""}`;
    const rows = rowsOf(sheet, name, report);
    if (rows === null) return null;
    if (rows.length > 0)
      tables.push({ name, rows, hasDecimalComma: false, quotesMeanText: quotesMeanText(rows) });
  }
  return tables;
}

function rowsOf(sheet: XmlElement, name: string, report: Report): Row[] | null {
  const rows: Row[] = [];
  let line = 1;
  let total = 0;
  for (const element of below(sheet, "table-row")) {
    const times = timesOf(element, "number-rows-repeated");
    const cells = cellsOf(element);
    const isEmpty = cells !== null && cells.length === 0;
    total += (cells?.length ?? 0) * times;
    if (cells === null || (!isEmpty && total > LIMITS.cells)) {
      report.problem("too-many-cells", name, `${line}`, { limit: `${LIMITS.cells}` });
      return null;
    }
    const kept = isEmpty ? 0 : times;
    for (let repeat = 0; repeat < kept; repeat++) rows.push({ line: line + repeat, cells });
    line += times;
  }
  return rows;
}

function timesOf(element: XmlElement, name: string): number {
  return Math.max(1, Math.floor(numberFrom(element.attributes.get(name) ?? "1") ?? 1));
}

/** Cells up to the last that is filled; null where there are too many. */
function cellsOf(row: XmlElement): Cell[] | null {
  const cells: Cell[] = [];
  let empty = 0;
  for (const element of row.children) {
    const times = timesOf(element, "number-columns-repeated");
    const cell = cellFrom(element);
    if (cell.text === "") {
      empty += times;
      continue;
    }
    if (cells.length + empty + times > LIMITS.columns) return null;
    for (; empty > 0; empty--) cells.push({ text: "", isText: false });
    for (let repeat = 0; repeat < times; repeat++) cells.push(cell);
  }
  return cells;
}

function cellFrom(element: XmlElement): Cell {
  const type = element.attributes.get("value-type");
  if (type === "float" || type === "percentage" || type === "currency")
    return { text: element.attributes.get("value") ?? "", isText: false };
  if (type === "boolean") return { text: element.attributes.get("boolean-value") ?? "", isText: false };
  if (type === "date") return { text: element.attributes.get("date-value") ?? "", isText: false };
  const text = childrenOf(element, "p").map(textIn).join("\n").trim();
  return { text, isText: text !== "" };
}

/** A paragraph may hold its text in spans. */
function textIn(paragraph: XmlElement): string {
  return [paragraph, ...below(paragraph, "span"), ...below(paragraph, "a")].map((each) => each.text).join("");
}
