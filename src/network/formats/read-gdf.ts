/**
 * GUESS's GDF: two tables in one text, each opened by a line that names its columns.
 *
 *     nodedef> name VARCHAR, label VARCHAR            edgedef> node1 VARCHAR, node2 VARCHAR, weight DOUBLE, directed BOOLEAN
 */
import { startReport } from "../report.ts";
import { addNode, addTie, type Draft } from "../draft.ts";
import type { AttributeValue } from "../map.ts";
import { valueOfType } from "../values.ts";
import { tableFromText, type Row } from "./table.ts";
import { takeLabel, takeTieParts } from "./tie-parts.ts";

interface GdfColumn {
  readonly name: string;
  readonly type: string;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ["boolean", "boolean"],
  ["int", "int"],
  ["integer", "int"],
  ["tinyint", "int"],
  ["smallint", "int"],
  ["bigint", "int"],
  ["double", "double"],
  ["float", "double"],
  ["real", "double"],
]);

export function readGdf(draft: Draft, text: string): void {
  let columns: readonly GdfColumn[] = [];
  let isEdges = false;
  for (const row of tableFromText(withDoubleMarks(text), ",", draft.report.file, startReport(""))?.rows ??
    []) {
    const opening = /^(node|edge)def\s*>\s*/i.exec(row.cells[0].text);
    if (opening !== null) {
      isEdges = opening[1].toLowerCase() === "edge";
      columns = row.cells.map((cell, place) =>
        columnFrom(place === 0 ? cell.text.slice(opening[0].length) : cell.text),
      );
    } else if (isEdges) {
      readEdge(draft, row, columns);
    } else {
      readNode(draft, row, columns);
    }
    if (draft.isOverfull) return;
  }
}

/** GUESS quotes a cell with either mark; an apostrophe inside a name is none. */
function withDoubleMarks(text: string): string {
  return text.replace(/(^|,)[ \t]*'([^'\n]*)'[ \t]*(?=,|$)/gm, '$1"$2"');
}

function columnFrom(text: string): GdfColumn {
  const [name, type] = text.trim().split(/\s+/);
  return { name, type: TYPES.get((type ?? "").toLowerCase().replace(/\(.*/, "")) ?? "string" };
}

function valuesOf(
  draft: Draft,
  row: Row,
  columns: readonly GdfColumn[],
  from: number,
): Map<string, AttributeValue> {
  const values = new Map<string, AttributeValue>();
  for (const [place, { name, type }] of columns.entries()) {
    const text = row.cells[place]?.text ?? "";
    if (place < from || text === "") continue;
    const value = valueOfType(text, type);
    if (value === null) draft.report.problem("value-not-of-type", row.line, text, { type, name });
    else values.set(name, value);
  }
  return values;
}

function readNode(draft: Draft, row: Row, columns: readonly GdfColumn[]): void {
  const values = valuesOf(draft, row, columns, 1);
  const node = addNode(draft, row.cells[0].text, { at: row.line, label: takeLabel(values) });
  for (const [name, value] of values) node?.attributes.set(name, value);
}

function readEdge(draft: Draft, row: Row, columns: readonly GdfColumn[]): void {
  const values = valuesOf(draft, row, columns, 2);
  const directed = values.get("directed");
  values.delete("directed");
  addTie(draft, row.cells[0].text, row.cells[1]?.text ?? "", row.line, {
    ...takeTieParts(values, draft.report, row.line),
    directed: typeof directed === "boolean" ? directed : null,
  });
}
