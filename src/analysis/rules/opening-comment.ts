/**
 * The opening comment of a mechanism's file, taken apart: what it claims, in words; its equations, line by line; and the
 * reasons and sources. The file is the one place a rule is told, so a page can show it without telling it again.
 */

/** One line of an equation: cells that stood apart in the comment, such as a condition and what then holds. */
export interface EquationLine {
  readonly cells: readonly string[];
}

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "equation"; readonly lines: readonly EquationLine[] };

export interface OpeningComment {
  /** The first paragraph. */
  readonly claim: string;
  readonly blocks: readonly Block[];
}

const INDENT = "    ";

/** @throws RangeError when a source does not open with a comment */
export function openingComment(source: string): OpeningComment {
  const found = /^\/\*\*([\s\S]*?)\*\//.exec(source);
  if (found === null) throw new RangeError("the source does not open with a comment");
  const lines = found[1].split("\n").map((line) => line.replace(/^ ?\* ?/, "").trimEnd());
  const [first, ...blocks] = paragraphs(lines).map(blockOf);
  return { claim: first.kind === "text" ? first.text : "", blocks };
}

/** Runs of lines between empty ones; a run changes kind where its indent begins or ends. */
function paragraphs(lines: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (line.trim() === "") {
      if (last.length > 0) runs.push([]);
    } else if (last.length > 0 && isIndented(last[0]) !== isIndented(line)) runs.push([line]);
    else last.push(line);
  }
  return runs.filter((run) => run.length > 0);
}

const isIndented = (line: string): boolean => line.startsWith(INDENT);

function blockOf(lines: readonly string[]): Block {
  if (!isIndented(lines[0])) return { kind: "text", text: lines.map((line) => line.trim()).join(" ") };
  const equations: string[] = [];
  for (const line of lines) {
    const isContinued = /^ {6,}[−+·]/.test(line) || /^ {12,}/.test(line);
    if (isContinued && equations.length > 0) equations[equations.length - 1] += ` ${line.trim()}`;
    else equations.push(line.trim());
  }
  return { kind: "equation", lines: equations.map((line) => ({ cells: line.split(/\s{2,}/) })) };
}
