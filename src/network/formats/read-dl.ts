/**
 * UCINET's DL.
 *
 * The heading (dl-heading.ts) says how many nodes, how many matrices and in which form the data come. Matrices may run over
 * lines; lists are read line by line, and a line of "!" begins the next matrix. With more than one matrix each is a relation,
 * by its label. Labels become ids where no two are the same. A tie listed once is an arc, for that is what the format lists,
 * and half a matrix is ties without direction.
 */
import { addNode, addTie, type Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import { isGap, numberFrom } from "../values.ts";
import { type DlHeading, dlTokens, readDlHeading } from "./dl-heading.ts";
import { type FilledCell, withoutFilledDiagonal } from "./matrix.ts";

export function readDl(draft: Draft, text: string): void {
  const heading = readDlHeading(text, draft);
  if (heading === null) return;
  const isList = LISTS.has(heading.format);
  if (!isList && !MATRICES.has(heading.format)) {
    draft.report.problem("dl-unknown-format", null, heading.format);
    return;
  }
  if (isList) readLists(draft, heading);
  else readMatrices(draft, heading);
}

const MATRICES: ReadonlySet<string> = new Set(["fullmatrix", "fm", "upperhalf", "uh", "lowerhalf", "lh"]);
const LISTS: ReadonlySet<string> = new Set([
  "edgelist1",
  "el1",
  "edgelist2",
  "el2",
  "nodelist1",
  "nl1",
  "nodelist2",
  "nl2",
  "rankedlist1",
  "rl1",
  "edgelist",
  "nodelist",
]);

interface DlNodes {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

function declareNodes(
  draft: Draft,
  heading: DlHeading,
  rowLabels: readonly string[],
  columnLabels: readonly string[],
): DlNodes {
  const { isTwoMode, rows, columns } = heading;
  const taken = new Set<string>();
  const rowIds = declared(
    draft,
    heading.line,
    { count: rows, labels: rowLabels, mode: isTwoMode ? 0 : null },
    taken,
  );
  if (!isTwoMode) return { rows: rowIds, columns: inColumnOrder(rowIds, rowLabels, columnLabels) };
  draft.report.note("two-mode", { rows: `${rows}`, columns: `${columns}` });
  return {
    rows: rowIds,
    columns: declared(draft, heading.line, { count: columns, labels: columnLabels, mode: 1 }, taken),
  };
}

/** Columns may stand in another order than rows; capitals do not count, and a name unknown among rows keeps its place. */
function inColumnOrder(
  ids: readonly string[],
  rowLabels: readonly string[],
  columnLabels: readonly string[],
): readonly string[] {
  const place = new Map(rowLabels.map((label, row) => [label.toLowerCase(), row]));
  return ids.map((id, column) => ids[place.get((columnLabels[column] ?? "").toLowerCase()) ?? column] ?? id);
}

interface Declared {
  readonly count: number;
  readonly labels: readonly string[];
  /** 0 and 1 for the two sides of a two-mode network. */
  readonly mode: number | null;
}

function declared(draft: Draft, at: number, { count, labels, mode }: Declared, taken: Set<string>): string[] {
  if (labels.length > 0 && labels.length !== count) {
    draft.report.problem("dl-label-count", at, labels.length, { wanted: `${count}` });
  }
  const areIds =
    new Set(labels).size === labels.length && !labels.some((label) => taken.has(label) || label === "");
  const ids: string[] = [];
  for (let place = 0; place < count && !draft.isOverfull; place++) {
    const label = labels[place] ?? null;
    const number = mode === 1 ? `c${place + 1}` : `${place + 1}`;
    const id = areIds && label !== null ? label : number;
    taken.add(id);
    ids.push(id);
    const node = addNode(draft, id, { at, label });
    if (mode !== null) node?.attributes.set("bipartite", mode);
  }
  return ids;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

function tokensOf(heading: DlHeading): Token[] {
  const tokens: Token[] = [];
  for (const [place, line] of heading.body.split(/\r\n?|\n/).entries()) {
    for (const text of dlTokens(line)) if (text !== "!") tokens.push({ text, line: heading.line + place });
  }
  return tokens;
}

function relationOf(heading: DlHeading, matrix: number): string | null {
  if (heading.matrices < 2) return null;
  return heading.matrixLabels[matrix] ?? `${matrix + 1}`;
}

function readMatrices(draft: Draft, heading: DlHeading): void {
  const tokens = tokensOf(heading);
  const first = takeColumnLabels(heading, tokens);
  const rowLabels: string[] = [];
  const read: { cells: FilledCell[]; matrix: number }[] = [];
  let at = first.next;
  for (let matrix = 0; matrix < heading.matrices && at < tokens.length; matrix++) {
    if (matrix > 0) at += first.labels.length;
    const cells: FilledCell[] = [];
    let row = 0;
    for (; row < heading.rows && at < tokens.length; row++) {
      if (heading.rowsEmbedded) rowLabels[row] = tokens[at++].text;
      at = readRow(draft, heading, { tokens, at }, row, cells);
    }
    if (row < heading.rows)
      draft.report.problem("matrix-cut-short", heading.line, `${row}`, { rows: `${heading.rows}` });
    read.push({ cells, matrix });
  }
  if (at < tokens.length) draft.report.problem("matrix-too-long", tokens[at].line, tokens[at].text);
  const ownRows =
    rowLabels.length > 0
      ? rowLabels
      : first.labels.length > 0 && !heading.isTwoMode
        ? first.labels
        : heading.rowLabels;
  const ownColumns = first.labels.length > 0 ? first.labels : heading.columnLabels;
  const nodes = declareNodes(draft, heading, ownRows, ownColumns);
  for (const { cells, matrix } of read) addCells(draft, heading, nodes, cells, relationOf(heading, matrix));
}

function takeColumnLabels(heading: DlHeading, tokens: readonly Token[]): { labels: string[]; next: number } {
  if (!heading.columnsEmbedded) return { labels: [], next: 0 };
  return { labels: tokens.slice(0, heading.columns).map((token) => token.text), next: heading.columns };
}

/** Reads the numbers of one row; which columns they stand for depends on the form. */
function readRow(
  draft: Draft,
  heading: DlHeading,
  { tokens, at: begin }: { readonly tokens: readonly Token[]; readonly at: number },
  row: number,
  cells: FilledCell[],
): number {
  const isUpper = heading.format === "upperhalf" || heading.format === "uh";
  const isLower = heading.format === "lowerhalf" || heading.format === "lh";
  const from = isUpper ? row : 0;
  const until = isLower ? row + 1 : heading.columns;
  let at = begin;
  for (let column = from; column < until; column++) {
    if (column === row && !heading.hasDiagonal) continue;
    if (at >= tokens.length) {
      draft.report.problem("matrix-cut-short", heading.line, `${row}`, { rows: `${heading.rows}` });
      return at;
    }
    const { text, line } = tokens[at++];
    const weight = numberFrom(text);
    if (weight === null && !isGap(text)) draft.report.problem("cell-not-a-number", line, text);
    if (weight !== null && weight !== 0) cells.push({ row, column, weight, line });
    if (cells.length > LIMITS.ties) return tokens.length;
  }
  return at;
}

function addCells(
  draft: Draft,
  heading: DlHeading,
  nodes: DlNodes,
  cells: readonly FilledCell[],
  relation: string | null,
): void {
  const isHalf = heading.format !== "fullmatrix" && heading.format !== "fm";
  const kept = heading.isTwoMode
    ? cells
    : withoutFilledDiagonal(cells, nodes.rows, nodes.columns, draft.report);
  for (const { row, column, weight, line } of kept) {
    const directed = isHalf || heading.isTwoMode ? false : null;
    addTie(draft, nodes.rows[row], nodes.columns[column], line, { weight, directed, relation });
  }
}

function readLists(draft: Draft, heading: DlHeading): void {
  const { rowsEmbedded, columnsEmbedded } = heading;
  const isEmbedded = rowsEmbedded || columnsEmbedded;
  const nodes: DlNodes | null = isEmbedded
    ? null
    : declareNodes(draft, heading, heading.rowLabels, heading.columnLabels);
  const isNodeList = !heading.format.startsWith("e");
  const isRanked = heading.format.startsWith("r");
  let matrix = 0;
  for (const [place, raw] of heading.body.split(/\r\n?|\n/).entries()) {
    const line = heading.line + place;
    const tokens = dlTokens(raw);
    if (tokens.length === 0) continue;
    if (tokens[0] === "!") {
      matrix++;
      continue;
    }
    const relation = relationOf(heading, matrix);
    const from = endOf(draft, heading, nodes?.rows ?? null, { token: tokens[0], mode: 0, line });
    if (from === null) continue;
    if (!isNodeList) {
      readEdge(draft, heading, nodes, { from, tokens, line, relation });
      continue;
    }
    for (const [rank, token] of tokens.slice(1).entries()) {
      const to = endOf(draft, heading, nodes?.columns ?? null, { token, mode: 1, line });
      if (to !== null)
        addTie(draft, from, to, line, {
          weight: isRanked ? rank + 1 : null,
          relation,
          directed: wayOf(heading),
        });
    }
    if (draft.isOverfull) return;
  }
  const missing = isEmbedded ? heading.rows - draft.nodes.size : 0;
  if (missing > 0 && !heading.isTwoMode)
    draft.report.problem("dl-nodes-unnamed", heading.line, `${draft.nodes.size}`, {
      wanted: `${heading.rows}`,
    });
}

function wayOf(heading: DlHeading): boolean | null {
  return heading.isTwoMode ? false : null;
}

interface DlEdge {
  readonly from: string;
  readonly tokens: readonly string[];
  readonly line: number;
  readonly relation: string | null;
}

function readEdge(
  draft: Draft,
  heading: DlHeading,
  nodes: DlNodes | null,
  { from, tokens, line, relation }: DlEdge,
): void {
  if (tokens.length < 2) {
    draft.report.problem("tie-without-end", line, tokens[0]);
    return;
  }
  const to = endOf(draft, heading, nodes?.columns ?? null, { token: tokens[1], mode: 1, line });
  if (to === null) return;
  const weight = tokens.length > 2 ? numberFrom(tokens[2]) : null;
  if (tokens.length > 2 && weight === null) draft.report.problem("weight-not-a-number", line, tokens[2]);
  addTie(draft, from, to, line, { weight, relation, directed: wayOf(heading) });
}

/** A number is a place among the nodes; a label is itself. Embedded labels make nodes as they come. */
function endOf(
  draft: Draft,
  heading: DlHeading,
  ids: readonly string[] | null,
  { token, mode, line }: { readonly token: string; readonly mode: number; readonly line: number },
): string | null {
  if (ids === null) {
    const node = draft.nodes.get(token) ?? addNode(draft, token, { at: line });
    if (heading.isTwoMode && node !== null && !node.attributes.has("bipartite"))
      node.attributes.set("bipartite", mode);
    return node?.id ?? null;
  }
  const number = numberFrom(token);
  const byPlace = number === null ? undefined : ids[number - 1];
  const id = byPlace ?? (draft.nodes.has(token) ? token : null);
  if (id === null) draft.report.problem("unknown-end", line, token);
  return id;
}
