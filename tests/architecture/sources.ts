/**
 * Source files as the compiler sees them. Rules ask the syntax tree, never a regular expression,
 * so a word in a comment or a string cannot break a rule, nor hide a breach.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface Source {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Parsed {
  readonly files: readonly ts.SourceFile[];
  readonly checker: ts.TypeChecker;
}

const isCode = (path: string): boolean => /\.(ts|tsx|mts|js|mjs|jsx)$/.test(path);

/** Every path under the given folders of `root`, sorted; a folder that is not there yet holds nothing. */
export function listPaths(root: string, folders: readonly string[]): string[] {
  const found: string[] = [];
  for (const folder of folders) {
    const whole = join(root, folder);
    if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory()) continue;
    for (const entry of readdirSync(whole, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue;
      found.push(
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      );
    }
  }
  return found.sort();
}

/** The code files under the given folders. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  return listPaths(root, folders)
    .filter(isCode)
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** Parse without any library: a name the file does not declare or import is then a global, whatever it is called. */
export function parse(sources: readonly Source[]): Parsed {
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    allowJs: true,
    jsx: ts.JsxEmit.Preserve,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    types: [],
  };
  const byPath = new Map(
    sources.map(({ path, text }) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)]),
  );
  const host: ts.CompilerHost = {
    getSourceFile: (path) => byPath.get(path),
    getDefaultLibFileName: () => "none.d.ts",
    writeFile: () => {},
    getCurrentDirectory: () => "",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (path) => byPath.has(path),
    readFile: (path) => byPath.get(path)?.text,
  };
  const program = ts.createProgram([...byPath.keys()], options, host);
  return { files: [...byPath.values()], checker: program.getTypeChecker() };
}

/** Visit a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** `path:line`, for the reader of a failure. */
export function place(file: ts.SourceFile, node: ts.Node): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `${file.fileName}:${line + 1}`;
}
