/**
 * Words a layer may not say: luck, clocks, surroundings, and arithmetic that differs between machines.
 * A name counts only when it is the global one; a local variable called `window` is nobody's business.
 */
import ts from "typescript";
import { exact, layerOf, pure } from "./line.ts";
import { type Parsed, place, walk } from "./sources.ts";

/** What belongs to a browser, to Node, or to the clock on the wall. */
const surroundings: ReadonlySet<string> = new Set([
  "Date",
  "performance",
  "console",
  "document",
  "window",
  "globalThis",
  "self",
  "navigator",
  "localStorage",
  "sessionStorage",
  "process",
  "Buffer",
  "fetch",
  "crypto",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "requestAnimationFrame",
]);

/** Constants, and what is exact by IEEE 754 and the language's own definition; all else is approximate or lucky. */
const exactMaths: ReadonlySet<string> = new Set([
  "E",
  "LN10",
  "LN2",
  "LOG10E",
  "LOG2E",
  "PI",
  "SQRT1_2",
  "SQRT2",
  "abs",
  "ceil",
  "clz32",
  "floor",
  "fround",
  "imul",
  "max",
  "min",
  "round",
  "sign",
  "sqrt",
  "trunc",
]);

/** A name that merely labels something: `a.name`, `{ name: … }`, `export { x as name }`. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isImportSpecifier(parent) || ts.isJsxAttribute(parent) || ts.isMetaProperty(parent)) return true;
  if (ts.isExportSpecifier(parent)) {
    const isPassedOn = parent.parent.parent.moduleSpecifier !== undefined;
    return isPassedOn || (parent.propertyName ?? parent.name) !== node;
  }
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}

/** The meaning of a name where it is used, with the two spellings that both use and declare set apart. */
function meaning(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent);
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
  return checker.getSymbolAtLocation(node);
}

/** A name nobody here declared or imported. */
const isGlobal = (node: ts.Identifier, checker: ts.TypeChecker): boolean =>
  !isLabel(node) && (meaning(node, checker)?.declarations ?? []).length === 0;

function judgeMaths(node: ts.Identifier, isExact: boolean): string | undefined {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) {
    return "write Math.sqrt and the like whole, so that what is used can be seen";
  }
  const member = parent.name.text;
  if (member === "random") return "Math.random: luck is an argument, drawn by name from the engine";
  if (isExact && !exactMaths.has(member)) {
    return `Math.${member} may differ between machines; engine and model use + − × ÷ √ only`;
  }
  return undefined;
}

const isPower = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken].includes(
    node.operatorToken.kind,
  );

/** Every banned word, layer by layer. */
export function tokenBreaches({ files, checker }: Parsed): string[] {
  const found: string[] = [];
  for (const file of files) {
    const layer = layerOf(file.fileName);
    const isPure = layer !== undefined && pure.includes(layer);
    const isExact = layer !== undefined && exact.includes(layer);
    walk(file, (node) => {
      if (isExact && isPower(node)) found.push(`${place(file, node)}: ** may differ between machines`);
      if (!ts.isIdentifier(node)) return;
      const isWatched = node.text === "Math" || (isPure && surroundings.has(node.text));
      if (!isWatched || !isGlobal(node, checker)) return;
      const verdict =
        node.text === "Math"
          ? judgeMaths(node, isExact)
          : `${node.text} has no place in ${layer}: time, luck and surroundings are arguments`;
      if (verdict !== undefined) found.push(`${place(file, node)}: ${verdict}`);
    });
  }
  return found;
}
