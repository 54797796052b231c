/**
 * Both sides of a tie at once: two statements side by side that say the same of a row and of the next are worked out together
 * (see `lanes.ts`). Only where nothing that the first writes is read by the second; whatever is not of this kind is left as it is.
 */
import ts from "typescript";
import { calledBy } from "./call.ts";
import { memberOf, nameOf } from "./expression.ts";
import { NoTwins, address, asLanes, both, keyOf, no, place } from "./lanes.ts";
import type { Touched, Twins } from "./lanes.ts";
import { Refused, freshLocal } from "./scope.ts";
import type { Names, Scope } from "./scope.ts";
import type { Value } from "./value.ts";

const K = ts.SyntaxKind;

/** Two statements as one; nothing where they are not of this kind. */
export function twinsOf(scope: Scope, names: Names, one: ts.Statement, other: ts.Statement): string | null {
  const touched: Touched = { read: [], written: [] };
  try {
    const code = statements(scope, { nodes: [one, other], names: [names, names] }, touched);
    return isSafe(touched) ? code : null;
  } catch (error) {
    if (error instanceof NoTwins || error instanceof Refused) return null;
    throw error;
  }
}

/** Whether whatever is written is read only in its own lane. */
const isSafe = ({ read, written }: Touched): boolean =>
  written.every(({ path, row }) => read.every((each) => each.path !== path || each.row === row));

export function statements(
  scope: Scope,
  { nodes: [one, other], names }: Twins<ts.Statement>,
  touched: Touched,
): string {
  if (ts.isVariableStatement(one) && ts.isVariableStatement(other))
    return declarations(scope, { nodes: [one, other], names }, touched);
  if (!ts.isExpressionStatement(one) || !ts.isExpressionStatement(other)) return no();
  const [a, b] = [one.expression, other.expression];
  if (ts.isCallExpression(a) && ts.isCallExpression(b)) return acts(scope, { nodes: [a, b], names }, touched);
  if (ts.isBinaryExpression(a) && ts.isBinaryExpression(b))
    return assignments(scope, { nodes: [a, b], names }, touched);
  return no();
}

/** `const a = …; const b = …;` */
function declarations(scope: Scope, { nodes, names }: Twins<ts.VariableStatement>, touched: Touched): string {
  const [a, b] = nodes.map(({ declarationList: { declarations: all, flags } }) => {
    const [first] = all;
    return all.length === 1 && (flags & ts.NodeFlags.Const) !== 0 && first !== undefined ? first : no();
  });
  if (a?.initializer === undefined || b?.initializer === undefined) return no();
  const value = both(scope, { nodes: [a.initializer, b.initializer], names }, touched);
  if (value.is !== "lanes") return no();
  const local = freshLocal(scope, a.name.getText(), "v128");
  const symbols = [a, b].map(({ name }) => scope.checker.getSymbolAtLocation(name) ?? no());
  const alone = a === b;
  symbols.forEach((symbol, lane) => {
    const bound: Value = alone
      ? { is: "lanes", code: `(local.get ${local})` }
      : { is: "lane", of: local, lane: lane === 0 ? 0 : 1 };
    names[lane]?.set(symbol, bound);
  });
  return `(local.set ${local} ${value.code})`;
}

/** `column[row] = …; column[row + 1] = …;` and the like. */
function assignments(scope: Scope, { nodes, names }: Twins<ts.BinaryExpression>, touched: Touched): string {
  const [a, b] = nodes;
  const operator = a.operatorToken.kind;
  if (b.operatorToken.kind !== operator || !(operator in WRITES)) return no();
  if (!ts.isElementAccessExpression(a.left) || !ts.isElementAccessExpression(b.left)) return no();
  const { column, row } = place(scope, { nodes: [a.left, b.left], names }, touched);
  if (column.kind !== "f64" || row.first === null) return no();
  const value = asLanes(both(scope, { nodes: [a.right, b.right], names }, touched));
  const at = address(column, row.first);
  touched.written.push({ path: column.path, row: keyOf(row.first) });
  const combined = WRITES[operator];
  if (combined === undefined || combined === "") return `(v128.store ${at} ${value})`;
  touched.read.push({ path: column.path, row: keyOf(row.first) });
  return `(v128.store ${at} (f64x2.${combined} (v128.load ${at}) ${value}))`;
}

/** Ways to write: what is written is combined with what was there, or replaces it. */
const WRITES: Partial<Record<ts.SyntaxKind, string>> = {
  [K.EqualsToken]: "",
  [K.PlusEqualsToken]: "add",
  [K.MinusEqualsToken]: "sub",
  [K.AsteriskEqualsToken]: "mul",
};

/** Two calls of one function for its effect: its text once, for both. */
function acts(scope: Scope, twins: Twins<ts.CallExpression>, touched: Touched): string {
  const { body, names, set, scope: within } = entered(scope, twins, touched);
  if (!ts.isBlock(body)) return no();
  const code = body.statements.map((each) =>
    statements(within, { nodes: [each, each], names: [names, names] }, touched),
  );
  return `${set} ${code.join("\n")}`;
}

/** A function with both callers' values in place of its parameters. */
export function entered(scope: Scope, { nodes: [a, b], names }: Twins<ts.CallExpression>, touched: Touched) {
  const called = calledBy(scope, a.expression);
  if (calledBy(scope, b.expression) !== called || called.body === undefined) return no();
  if (scope.within.includes(called)) return no();
  const inner: Names = new Map();
  const set = called.parameters.map(({ name }, k) => {
    const [one, other] = [a.arguments[k] ?? no(), b.arguments[k] ?? no()];
    return give(scope, inner, name, argument(scope, { nodes: [one, other], names }, touched));
  });
  const within = { ...scope, within: [...scope.within, called] };
  return { body: called.body, names: inner, set: set.join(" "), scope: within };
}

/** What both give: the same object, or two numbers. */
function argument(scope: Scope, { nodes, names }: Twins<ts.Expression>, touched: Touched): Value {
  const [a, b] = nodes;
  if (ts.isIdentifier(a) && ts.isIdentifier(b) && a.text === b.text) {
    const known = nameOf(scope, names[0], a, scope.checker.getSymbolAtLocation(a));
    if (known.is === "place" || known.is === "record" || known.is === "column") return known;
  }
  return both(scope, { nodes, names }, touched);
}

function give(scope: Scope, names: Names, name: ts.BindingName, value: Value): string {
  if (ts.isObjectBindingPattern(name)) {
    return name.elements
      .map((element) => {
        const from = element.propertyName ?? element.name;
        if (!ts.isIdentifier(from)) return no();
        return give(scope, names, element.name, memberOf(scope, element, value, from.text, element.name));
      })
      .join(" ");
  }
  const symbol = scope.checker.getSymbolAtLocation(name) ?? no();
  if (value.is !== "lanes") {
    names.set(symbol, value);
    return "";
  }
  const local = freshLocal(scope, name.getText(), "v128");
  names.set(symbol, { is: "lanes", code: `(local.get ${local})` });
  return `(local.set ${local} ${value.code})`;
}
