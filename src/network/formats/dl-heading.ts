/**
 * The heading of a DL file: everything before "data:".
 *
 * Words are parted by spaces, commas, equals signs or line ends, and may stand in quotation marks. A list of labels ends where
 * the next known word with a colon begins. Names with bare spaces are taken line by line if that gives the right number.
 */
import type { Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import { numberFrom } from "../values.ts";

export interface DlHeading {
  readonly rows: number;
  readonly columns: number;
  readonly isTwoMode: boolean;
  readonly matrices: number;
  /** In small letters: fullmatrix, edgelist1, nodelist1, … */
  readonly format: string;
  readonly hasDiagonal: boolean;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly matrixLabels: readonly string[];
  readonly rowsEmbedded: boolean;
  readonly columnsEmbedded: boolean;
  /** What stands after "data:", and the line it begins on. */
  readonly body: string;
  readonly line: number;
}

export function readDlHeading(text: string, draft: Draft): DlHeading | null {
  const mark = /\bdata\s*:/i.exec(text);
  if (mark === null) {
    draft.report.problem("dl-without-data", null, text.slice(0, 60));
    return null;
  }
  const head = text.slice(0, mark.index);
  const body = text.slice(mark.index + mark[0].length);
  const line = (text.slice(0, mark.index + mark[0].length).match(/\r\n?|\n/g)?.length ?? 0) + 1;
  const lists = new Map<string, string>();
  const plain = takeLists(head, lists);
  const numbers = (name: string): number | null =>
    numberFrom(new RegExp(`\\b${name}[\\s=:]+(\\d+)`, "i").exec(plain)?.[1] ?? "");
  const n = numbers("n");
  const rows = numbers("nr") ?? n;
  const columns = numbers("nc") ?? n;
  if (rows === null || columns === null) {
    draft.report.problem("dl-without-count", null, plain.slice(0, 60));
    return null;
  }
  if (rows + columns > 2 * LIMITS.unlistedNodes) {
    draft.report.problem("too-many-nodes", null, Math.max(rows, columns), {
      limit: `${LIMITS.unlistedNodes}`,
    });
    draft.isOverfull = true;
    return null;
  }
  const format = /\bformat[\s=:]+(\w+)/i.exec(plain)?.[1].toLowerCase() ?? "fullmatrix";
  const isTwoMode = n === null || format.endsWith("2");
  const embedded = (which: string): boolean =>
    new RegExp(`\\b${which}\\s*labels?\\s+embedded`, "i").test(plain);
  const all = /(?<!\b(?:row|col|column)\s*)\blabels?\s+embedded/i.test(plain);
  const labels = (name: string, count: number): string[] => labelsFrom(lists.get(name) ?? "", count);
  const rowLabels = labels(lists.has("row") ? "row" : "", rows);
  return {
    rows,
    columns,
    isTwoMode,
    format,
    body,
    line,
    rowLabels,
    matrices: numbers("nm") ?? 1,
    hasDiagonal: !/\bdiagonal[\s=:]+absent/i.test(plain),
    columnLabels: lists.has("column") ? labels("column", columns) : isTwoMode ? [] : rowLabels,
    matrixLabels: labels("matrix", numbers("nm") ?? 1),
    rowsEmbedded: all || embedded("row"),
    columnsEmbedded: all || embedded("col(?:umn)?"),
  };
}

/** Cuts the lists of labels out of the heading, each under what it names ("" for all), and gives back the rest. */
function takeLists(head: string, lists: Map<string, string>): string {
  const opening = /\b(?:(row|col|column|matrix|level)\s+)?labels?\s*:/gi;
  const found = [...head.matchAll(opening)].slice(0, 10);
  let rest = found.length > 0 ? head.slice(0, found[0].index) : head;
  for (const [place, match] of found.entries()) {
    const begin = match.index + match[0].length;
    const section = head.slice(begin, found[place + 1]?.index ?? head.length);
    const word = (match[1] ?? "").toLowerCase();
    const name = word === "col" ? "column" : word === "level" ? "matrix" : word;
    // Words of the heading may follow a list without a colon of their own.
    const next =
      /^[ \t]*(?:n|nr|nc|nm|format|diagonal)[ \t]*=|^[ \t]*(?:(?:row|col|column)[ \t]+)?labels?[ \t]+embedded/im.exec(
        section,
      );
    lists.set(name, next === null ? section : section.slice(0, next.index));
    if (next !== null) rest += `\n${section.slice(next.index)}`;
  }
  return rest;
}

function labelsFrom(list: string, count: number): string[] {
  const words = dlTokens(list);
  if (words.length === count) return words;
  const lines = list
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length === count
    ? lines.map((line) => line.replace(/^"(.*)"$/, "$1").replace(/,$/, ""))
    : words;
}

/** Words parted by spaces, commas or line ends; quotation marks keep a name together. */
export function dlTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const [all, double, single] of text.matchAll(/"([^"]*)"|'([^'\n]*)'(?=[\s,]|$)|[^\s,"]+/g))
    tokens.push(double ?? single ?? all);
  return tokens;
}
