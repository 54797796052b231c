/**
 * What a file refers to: every way TypeScript, the bundler and the browser have of reaching another file.
 */
import ts from "typescript";
import { place, walk } from "./sources.ts";

export interface Reference {
  /** As written, without a bundler's `?query`; undefined when it is not written out. */
  readonly specifier: string | undefined;
  /** `type` leaves no trace in the built code; `url` names a file without importing it. */
  readonly kind: "value" | "type" | "url";
  /** `path:line` */
  readonly at: string;
}

type Found = Omit<Reference, "at">;

const written = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text.replace(/\?.*$/, "") : undefined;

const isImportMeta = (node: ts.Node | undefined): boolean =>
  node !== undefined && ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;

/** `import … from`, `export … from`, `import x = require()`. */
function fromDeclaration(node: ts.Node): Found | undefined {
  if (ts.isImportDeclaration(node)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: written(node.moduleSpecifier), kind: isType ? "type" : "value" };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: written(node.moduleSpecifier), kind: node.isTypeOnly ? "type" : "value" };
  }
  if (ts.isExternalModuleReference(node)) {
    return { specifier: written(node.expression), kind: "value" };
  }
  if (ts.isImportTypeNode(node)) {
    const argument = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
    return { specifier: written(argument), kind: "type" };
  }
  return undefined;
}

/** `import()`, `require()`, `new URL(…, import.meta.url)`. */
function fromExpression(node: ts.Node): Found | undefined {
  if (ts.isCallExpression(node)) {
    const callee = node.expression;
    const isImport = callee.kind === ts.SyntaxKind.ImportKeyword;
    const isRequire = ts.isIdentifier(callee) && callee.text === "require";
    if (isImport || isRequire) return { specifier: written(node.arguments[0]), kind: "value" };
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "URL") {
    const [path, base] = node.arguments ?? [];
    const isHere = base !== undefined && ts.isPropertyAccessExpression(base) && isImportMeta(base.expression);
    const specifier = written(path);
    if (isHere && specifier !== undefined) return { specifier, kind: "url" };
  }
  return undefined;
}

/** `import.meta.glob("…")`: one reference for each pattern, which is enough to see the folder it reaches into. */
function fromGlob(node: ts.Node): Found[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  if (!isImportMeta(expression) || name.text !== "glob") return [];
  const first = node.arguments[0];
  const patterns = first !== undefined && ts.isArrayLiteralExpression(first) ? first.elements : [first];
  return patterns.map((each) => ({ specifier: written(each)?.replace(/^!/, ""), kind: "value" }));
}

/** Everything a file refers to, in the order it is written. */
export function references(file: ts.SourceFile): Reference[] {
  const found: Reference[] = file.referencedFiles.map(({ fileName }) => ({
    specifier: fileName,
    kind: "value",
    at: `${file.fileName}:1`,
  }));
  walk(file, (node) => {
    const one = fromDeclaration(node) ?? fromExpression(node);
    const all = one === undefined ? fromGlob(node) : [one];
    for (const each of all) found.push({ ...each, at: place(file, node) });
  });
  return found;
}
