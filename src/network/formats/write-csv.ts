/**
 * Two tables: ties with their ends by id, and nodes.
 *
 * Text stands in quotation marks and numbers do not, so that a code such as 007 stays text. The first columns have the names
 * other programs look for (source, target, type, weight), or another word for the same where an attribute bears that name. Where
 * an attribute bears a name that would be read as a time or a number of the tie, a column that means just that is written
 * before it, empty, so that the attribute is not taken for it.
 */
import type { AttributeValue, NetworkMap } from "../map.ts";
import { attributeColumns, type AttributeColumn, isList } from "./attribute-columns.ts";
import { tieColumns } from "./columns.ts";
import { SPELLS, spellsText } from "./tie-parts.ts";

export const csvHolds = {
  format: "CSV",
  attributes: true,
  lists: false,
  histories: false,
  mixedColumns: false,
  isXml: false,
  outerSpaces: false,
} as const;

type Cells = readonly (AttributeValue | null)[];

/** Words a column may go by, in the order we try them. */
const WORDS = {
  source: ["source", "from", "sender"],
  target: ["target", "to", "receiver"],
  type: ["type", "direction", "edgetype"],
  weight: ["weight", "strength", "value"],
  relation: ["relation", "relationship", "kind"],
  wave: ["wave", "period", "round"],
  start: ["start", "starttime", "onset"],
  end: ["end", "endtime", "terminus"],
  tie: ["id", "tieid", "linkid"],
  node: ["id", "key", "nodeid"],
  label: ["label", "name", "title"],
} as const;

function heading(column: keyof typeof WORDS, taken: readonly string[]): string {
  return WORDS[column].find((word) => !taken.includes(word)) ?? column;
}

export function tieCsv(map: NetworkMap): string {
  const attributes = attributeColumns(map.ties.map((tie) => tie.attributes));
  const names = attributes.map((column) => column.name);
  const timed = map.ties.some((tie) => tie.spells.length > 0);
  const empty = guards(names);
  const base = (["source", "target", "type", "weight", "relation", "wave", ...empty] as const).map((column) =>
    heading(column, names),
  );
  const rows = map.ties.map((tie): Cells => [
    tie.from,
    tie.to,
    tie.directed ? "directed" : "undirected",
    tie.weight,
    tie.relation,
    tie.wave,
    ...empty.map(() => null),
    ...(timed ? [tie.spells.length > 0 ? spellsText(tie.spells) : null] : []),
    ...names.map((name) => tie.attributes.get(name) ?? null),
  ]);
  return csvText([...base, ...(timed ? [SPELLS] : []), ...names], rows, attributes);
}

/** Start, end and the tie's own number are seldom needed, and then only to keep an attribute from being read as one. */
function guards(names: readonly string[]): ("start" | "end" | "tie")[] {
  const found = tieColumns(["source", "target", ...names], () => []);
  const roles = [
    ["start", found?.start],
    ["end", found?.end],
    ["tie", found?.id],
  ] as const;
  return roles.filter(([, column]) => typeof column === "number").map(([role]) => role);
}

export function nodeCsv(map: NetworkMap): string {
  const attributes = attributeColumns(map.nodes.map((node) => node.attributes));
  const names = attributes.map((column) => column.name);
  const timed = map.nodes.some((node) => node.spells.length > 0);
  const boxed = map.nodes.some((node) => node.parent !== null);
  const base = [
    heading("node", names),
    heading("label", names),
    ...(boxed ? ["parent"] : []),
    ...(timed ? [SPELLS] : []),
  ];
  const rows = map.nodes.map((node): Cells => [
    node.id,
    node.label,
    ...(boxed ? [node.parent] : []),
    ...(timed ? [node.spells.length > 0 ? spellsText(node.spells) : null] : []),
    ...names.map((name) => node.attributes.get(name) ?? null),
  ]);
  return csvText([...base, ...names], rows, attributes);
}

function csvText(
  headings: readonly string[],
  rows: readonly Cells[],
  attributes: readonly AttributeColumn[],
): string {
  const mixed = new Set(attributes.filter((column) => column.isMixed).map((column) => column.name));
  const lines = rows.map((row) =>
    row.map((value, column) => cellText(value, mixed.has(headings[column]))).join(","),
  );
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
