/**
 * Two tables: ties with their ends by id, and nodes.
 *
 * Text stands in quotation marks and numbers do not, so that a code such as 007 stays text. The first columns have the names
 * other programs look for (source, target, type, weight); where an attribute bears the name of a column that means something,
 * the column itself is written first, empty, so that the attribute is not taken for it.
 */
import type { AttributeValue, NetworkMap } from "../map.ts";
import { attributeColumns, type AttributeColumn, isList } from "./attribute-columns.ts";
import { tieColumns } from "./columns.ts";
import { SPELLS, spellsText } from "./tie-parts.ts";

export const csvHolds = {
  format: "CSV", attributes: true, lists: false, histories: false, mixedColumns: false, isXml: false, outerSpaces: false,
} as const;

type Cells = readonly (AttributeValue | null)[];

export function tieCsv(map: NetworkMap): string {
  const attributes = attributeColumns(map.ties.map((tie) => tie.attributes));
  const names = attributes.map((column) => column.name);
  const timed = map.ties.some((tie) => tie.spells.length > 0);
  const base = ["source", "target", "type", "weight", "relation", "wave", ...guards(names), ...(timed ? [SPELLS] : [])];
  const rows = map.ties.map((tie): Cells => [
    tie.from, tie.to, tie.directed ? "directed" : "undirected", tie.weight, tie.relation, tie.wave,
    ...guards(names).map(() => null),
    ...(timed ? [tie.spells.length > 0 ? spellsText(tie.spells) : null] : []),
    ...names.map((name) => tie.attributes.get(name) ?? null),
  ]);
  return csvText([...base, ...names], rows, attributes);
}

/** Start, end and id are seldom needed; they are written empty only if an attribute bears a name that would be read as one. */
function guards(names: readonly string[]): string[] {
  const found = tieColumns(["source", "target", ...names], () => []);
  return (["start", "end", "id"] as const).filter((role) => found !== null && found[role] !== null);
}

export function nodeCsv(map: NetworkMap): string {
  const attributes = attributeColumns(map.nodes.map((node) => node.attributes));
  const names = attributes.map((column) => column.name);
  const timed = map.nodes.some((node) => node.spells.length > 0);
  const boxed = map.nodes.some((node) => node.parent !== null);
  const base = ["id", "label", ...(boxed ? ["parent"] : []), ...(timed ? [SPELLS] : [])];
  const rows = map.nodes.map((node): Cells => [
    node.id, node.label,
    ...(boxed ? [node.parent] : []),
    ...(timed ? [node.spells.length > 0 ? spellsText(node.spells) : null] : []),
    ...names.map((name) => node.attributes.get(name) ?? null),
  ]);
  return csvText([...base, ...names], rows, attributes);
}

function csvText(headings: readonly string[], rows: readonly Cells[], attributes: readonly AttributeColumn[]): string {
  const mixed = new Set(attributes.filter((column) => column.isMixed).map((column) => column.name));
  const lines = rows.map((row) => row.map((value, column) => cellText(value, mixed.has(headings[column]))).join(","));
  return `${[headings.map(headingText).join(","), ...lines].join("\r\n")}\r\n`;
}

function cellText(value: AttributeValue | null, asText: boolean): string {
  if (value === null) return "";
  if (isList(value)) return quoted(JSON.stringify(value));
  return typeof value === "string" || asText ? quoted(`${value}`) : `${value}`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Bare where it can be: marks round some cells and not others are what says that they mean text. */
function headingText(name: string): string {
  return /^[\w .()-]+$/.test(name) ? name : quoted(name);
}
