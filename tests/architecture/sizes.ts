/**
 * How long a function and a file may be. The words are lists of sentences, so their length says nothing.
 */
import ts from "typescript";
import { longestFile, longestFunction, longestWorker, writtenOut } from "./line.ts";
import { place, walk } from "./sources.ts";

function linesOf(file: ts.SourceFile, node: ts.Node): number {
  const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
  const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
  return last - first + 1;
}

/** Lines of a file, not counting the end of the last one. */
const fileLines = (file: ts.SourceFile): number => file.text.replace(/\n$/, "").split("\n").length;

function nameOf(node: ts.SignatureDeclaration, file: ts.SourceFile): string {
  const holder = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return holder?.getText(file) ?? "a function";
}

function functionBreaches(file: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined) return;
    const lines = linesOf(file, node);
    if (lines <= longestFunction || writtenOut.includes(`${file.fileName}: ${nameOf(node, file)}`)) return;
    found.push(`${place(file, node)}: ${nameOf(node, file)} has ${lines} lines, at most ${longestFunction}`);
  });
  return found;
}

/** Functions, files and workers that are too long. */
export function sizeBreaches(files: readonly ts.SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (file.fileName.startsWith("src/words/")) return [];
    const longest = file.fileName.startsWith("workers/") ? longestWorker : longestFile;
    const lines = fileLines(file);
    const whole = lines > longest ? [`${file.fileName} has ${lines} lines, at most ${longest}`] : [];
    return [...whole, ...functionBreaches(file)];
  });
}
