/**
 * A table with a row for each node: a column of ids, perhaps one of names, the rest attributes.
 */
import { addNode, type Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { Report } from "../report.ts";
import type { NodeColumns } from "./columns.ts";
import { cellValue, columnType, isGapIn } from "./column-types.ts";
import type { Row, Table } from "./table.ts";

export interface NodeTable {
  readonly table: Table;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  readonly columns: NodeColumns;
}

export function readNodeTable(
  draft: Draft,
  { table, headings, rows, columns }: NodeTable,
  report: Report,
): void {
  const attributes = headings
    .map((name, column) => ({ name, column, type: columnType(table, rows, column) }))
    .filter(({ name, column }) => name !== "" && column !== columns.id && column !== columns.label)
    .slice(0, LIMITS.attributes);
  report.note("node-columns-taken", {
    id: headings[columns.id],
    label: columns.label === null ? "" : headings[columns.label],
    attributes: attributes.map(({ name }) => name).join(", "),
  });
  for (const row of rows) {
    const place = `${table.name} line ${row.line}`;
    const label = columns.label === null ? undefined : row.cells[columns.label];
    const node = addNode(draft, row.cells[columns.id]?.text ?? "", {
      at: place,
      label: label === undefined || isGapIn(label, table) ? null : label.text,
    });
    if (draft.isOverfull) return;
    if (node === null) continue;
    for (const { name, column, type } of attributes) {
      const value = cellValue(row.cells[column], type, table);
      if (value !== null) node.attributes.set(name, value);
    }
  }
}

/** Ties may name their ends by what people call them: such a name stands for its id where only one node has it. */
export function endsByLabel(draft: Draft): void {
  const byLabel = new Map<string, string | null>();
  for (const node of draft.nodes.values()) {
    if (node.label !== null) byLabel.set(node.label, byLabel.has(node.label) ? null : node.id);
  }
  const idOf = (end: string): string => (draft.nodes.has(end) ? end : (byLabel.get(end) ?? end));
  let changed = 0;
  for (const [place, tie] of draft.ties.entries()) {
    const from = idOf(tie.from);
    const to = idOf(tie.to);
    if (from === tie.from && to === tie.to) continue;
    draft.ties[place] = { ...tie, from, to };
    changed++;
  }
  if (changed > 0) draft.report.note("ends-named-by-label", { count: `${changed}` });
}
