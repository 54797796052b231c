/**
 * A file of any known format becomes a map, with what is wrong in it and what had to be decided.
 *
 * Nothing thrown leaves here: whatever the bytes, the answer is a reading, and where nothing can be used its map is null and its
 * problems say why.
 */
import { binaryFormat, textFormat } from "./detect.ts";
import { type Draft, startDraft } from "./draft.ts";
import { finishDraft, type FinishRules } from "./finish.ts";
import { foldBoxes } from "./boxes.ts";
import {
  asNodeTable,
  findTable,
  type FoundTable,
  readTables,
  type TableToRead,
} from "./formats/read-table.ts";
import { readDl } from "./formats/read-dl.ts";
import { readDot } from "./formats/read-dot.ts";
import { readGdf } from "./formats/read-gdf.ts";
import { readGexf } from "./formats/read-gexf.ts";
import { readGml } from "./formats/read-gml.ts";
import { readGraphml } from "./formats/read-graphml.ts";
import { readJson } from "./formats/read-json.ts";
import { odsTables } from "./formats/read-ods.ts";
import { readPajek } from "./formats/read-pajek.ts";
import { isXlsxPart, xlsxTables } from "./formats/read-xlsx.ts";
import { separatorOf } from "./formats/separators.ts";
import { type Separator, type Table, tableFromText } from "./formats/table.ts";
import { readXml } from "./formats/xml.ts";
import { zipParts } from "./formats/zip.ts";
import { LIMITS } from "./limits.ts";
import type { NetworkFormat, Reading } from "./map.ts";
import type { ReadOptions } from "./options.ts";
import { type Report, startReport } from "./report.ts";
import { textFrom } from "./text.ts";

/** The network in these bytes. `name` is the file's name, for what is said of it. */
export function readNetwork(bytes: Uint8Array, name: string, given: ReadOptions = {}): Reading {
  const report = startReport(name);
  const options = withSurveyEnds(given);
  const binary = binaryFormat(bytes);
  if (binary === "zip") return readWorkbook(bytes, options, report);
  if (binary !== null) {
    report.problem("not-a-network-file", null, binary, { kind: binary });
    return report.reading(null);
  }
  const text = textFrom(bytes, report);
  if (text === null) return report.reading(null);
  return readText(text, options, report);
}

/** Who speaks and of whom are the ends of the ties of a survey. */
function withSurveyEnds(options: ReadOptions): ReadOptions {
  const { survey } = options;
  if (survey === undefined || survey === null) return options;
  return { ...options, columns: { from: survey.respondent, to: survey.partner } };
}

function readText(text: string, options: ReadOptions, report: Report): Reading {
  const draft = startDraft(report);
  const finish = (format: NetworkFormat, fileDirected: boolean | null, onceMeansDirected = false): Reading =>
    finished(draft, options, { format, fileDirected, onceMeansDirected });
  const format = textFormat(text);
  switch (format) {
    case "xml":
      return readXmlNetwork(draft, text, options);
    case "json":
      return finish("JSON", readJson(draft, text));
    case "gml":
      return finish("GML", readGml(draft, text));
    case "dot":
      return finish("DOT", readDot(draft, text));
    case "dl":
      readDl(draft, text);
      return finish("UCINET DL", null, true);
    case "pajek":
      readPajek(draft, text);
      return finish("Pajek", null, true);
    case "gdf":
      readGdf(draft, text);
      return finish("GDF", null);
    case "table": {
      const table = textTable(text, options, report);
      return table === null ? report.reading(null) : readSheets([table], options, report, null);
    }
    default:
      return format satisfies never;
  }
}

type OwnRules = Pick<FinishRules, "format" | "fileDirected" | "onceMeansDirected">;

/** The end of every format that declares its nodes. */
function finished(draft: Draft, options: ReadOptions, own: OwnRules): Reading {
  foldBoxes(draft, options.boxes ?? "nodes");
  return finishDraft(draft, {
    ...own,
    directed: options.directed ?? null,
    mustDeclare: draft.nodes.size > 0,
    hasNodeTable: true,
    repeats: options.repeats ?? "keep",
  });
}

function readXmlNetwork(draft: Draft, text: string, options: ReadOptions): Reading {
  const { report } = draft;
  tellDeclaredEncoding(text, report);
  const root = readXml(text, report);
  if (root === null) return report.reading(null);
  if (root.name === "graphml") {
    return finished(draft, options, {
      format: "GraphML",
      fileDirected: readGraphml(draft, root),
      onceMeansDirected: false,
    });
  }
  if (root.name === "gexf") {
    return finished(draft, options, {
      format: "GEXF",
      fileDirected: readGexf(draft, root),
      onceMeansDirected: false,
    });
  }
  report.problem("unknown-xml", null, `<${root.name}>`);
  return report.reading(null);
}

/** The bytes have been decoded by what they are; a declaration that says otherwise is told. */
function tellDeclaredEncoding(text: string, report: Report): void {
  const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(text)?.[1];
  if (declared === undefined || /^utf-?8$/i.test(declared)) return;
  if (/[\u0080-\uffff]/.test(text)) report.note("declared-encoding", { declared });
}

/** A text file with separators as a table; null where it cannot be one. */
export function textTable(text: string, options: ReadOptions, report: Report): Table | null {
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const rest = stated === null ? text : text.slice(stated[0].length);
  const separator = options.separator ?? separatorIn(stated?.[1]) ?? separatorOf(rest);
  report.note("separator", {
    separator: separator === "\t" ? "tab" : separator === " " ? "space" : separator,
  });
  return tableFromText(rest, separator, report.file, report);
}

function separatorIn(text: string | undefined): Separator | null {
  return text === "," || text === ";" || text === "\t" || text === "|" ? text : null;
}

/** Reads tables that stand together, and the node table that was given beside them. */
function readSheets(
  tables: readonly Table[],
  options: ReadOptions,
  report: Report,
  whole: NetworkFormat | null,
): Reading {
  const part = (table: Table): Report => (table.name === report.file ? report : report.part(table.name));
  const found = tables.map((table) => ({ table, found: findTable(table, options, part(table)) }));
  const useful = found.length === 1 ? found : found.filter(({ found: each }) => isUseful(each, report));
  const tieTables = useful.filter(({ found: each }) => each.kind !== "nodes").length;
  const named = useful.map(({ table, found: each }) => ({
    found: each,
    report: part(table),
    relation: tieTables > 1 ? sheetName(table, report) : null,
  }));
  if (tieTables > 1) report.note("sheets-as-relations", { count: `${tieTables}` });
  const beside = options.nodes === undefined ? [] : nodeTables(options.nodes, report);
  return readTables([...beside, ...named], options, report, whole);
}

/** A sheet of a workbook that is neither ties nor nodes (notes, a legend) is passed over and told. */
function isUseful(found: FoundTable, report: Report): boolean {
  if (found.kind === "plain" || found.kind === "neighbours" || found.kind === "unknown") {
    report.note("sheet-passed-over", {}, found.table.name);
    return false;
  }
  return true;
}

function sheetName(table: Table, report: Report): string {
  return table.name.slice(`${report.file} sheet `.length);
}

function nodeTables({ bytes, name }: NonNullable<ReadOptions["nodes"]>, report: Report): TableToRead[] {
  const part = report.part(name);
  const tables = tablesIn(bytes, part) ?? [];
  const found = tables.map((table) => asNodeTable(table, part)).filter((each) => each !== null);
  if (found.length === 0) part.problem("no-node-table", null, "");
  return found.map((each) => ({ found: each, relation: null, report: part }));
}

/** Every table in a file, as it stands: for asking the person which column holds what. Null where there is none. */
export function tablesIn(bytes: Uint8Array, report: Report): readonly Table[] | null {
  if (binaryFormat(bytes) === "zip") return workbookTables(bytes, report)?.tables ?? null;
  const text = textFrom(bytes, report);
  const table = text === null ? null : textTable(text, {}, report);
  return table === null ? null : [table];
}

function readWorkbook(bytes: Uint8Array, options: ReadOptions, report: Report): Reading {
  const book = workbookTables(bytes, report);
  if (book === null) return report.reading(null);
  if (book.tables.length === 0) {
    report.problem("nothing-usable", null, "");
    return report.reading(null);
  }
  return readSheets(book.tables, options, report, "spreadsheet");
}

function workbookTables(bytes: Uint8Array, report: Report): { tables: Table[] } | null {
  if (bytes.length > LIMITS.bytes) {
    report.problem("file-too-big", null, `${bytes.length} bytes`, {
      limit: `${LIMITS.bytes / (1024 * 1024)}`,
    });
    return null;
  }
  const parts = zipParts(bytes, (part) => isXlsxPart(part) || part === "content.xml", report);
  if (parts === null) return null;
  const content = parts.get("content.xml");
  if (parts.has("xl/workbook.xml")) {
    const tables = xlsxTables(parts, report);
    return tables === null ? null : { tables };
  }
  if (content !== undefined) {
    const tables = odsTables(content, report);
    return tables === null ? null : { tables };
  }
  report.problem("not-a-network-file", null, "zip", { kind: "zip" });
  return null;
}
