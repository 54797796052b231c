/**
 * Two of a kind at once: expressions that say the same of one row and of the next, or of one body and of the other, become one
 * in vectors of two float64. Each lane does what its expression would have done, in the same order, so the bits are the same.
 */
import ts from "typescript";
import { BOTH, COMPARED } from "./arithmetic.ts";
import { boundCode, boundIn } from "./bounds.ts";
import { nameOf, numberOf, valueOf } from "./expression.ts";
import { placed } from "./places.ts";
import { freshLocal } from "./scope.ts";
import type { Names, Scope } from "./scope.ts";
import { entered, statements } from "./twins.ts";
import { WIDTH, asFloat, inBytes, isWhole, loadFrom, number } from "./value.ts";
import type { ColumnValue, LanesValue, NumberValue, Sum, Value, WholesValue } from "./value.ts";

const K = ts.SyntaxKind;

/** Not of this kind: the statements are translated one by one. */
export class NoTwins extends Error {}
export const no = (): never => {
  throw new NoTwins();
};

/** What the two have touched so far. */
export interface Touched {
  readonly read: { readonly path: string; readonly row: string | null }[];
  readonly written: { readonly path: string; readonly row: string }[];
}

/** Two nodes, each with what its names mean; the same twice where one text is worked out for both. */
export interface Twins<T extends ts.Node> {
  readonly nodes: readonly [T, T];
  readonly names: readonly [Names, Names];
}

export type Both = LanesValue | WholesValue;
type Masks = { readonly is: "masks"; readonly code: string };

/** An expression for both sides. */
export function both(scope: Scope, { nodes: [a, b], names }: Twins<ts.Expression>, touched: Touched): Both {
  if (ts.isParenthesizedExpression(a) && ts.isParenthesizedExpression(b))
    return both(scope, { nodes: [a.expression, b.expression], names }, touched);
  if (ts.isElementAccessExpression(a) && ts.isElementAccessExpression(b))
    return elements(scope, { nodes: [a, b], names }, touched);
  if (ts.isConditionalExpression(a) && ts.isConditionalExpression(b))
    return conditionals(scope, { nodes: [a, b], names }, touched);
  if (ts.isCallExpression(a) && ts.isCallExpression(b))
    return calls(scope, { nodes: [a, b], names }, touched);
  if (ts.isBinaryExpression(b) && isSuccessor(scope, { nodes: [a, b], names }))
    return successors(scope, names, a, b);
  if (ts.isBinaryExpression(a) && ts.isBinaryExpression(b)) {
    const value = binaries(scope, { nodes: [a, b], names }, touched);
    return value.is === "masks" ? no() : value;
  }
  if (isSum(a, b) && isPlain(scope, names[0], a) && isPlain(scope, names[1], b))
    return paired(numberOf(scope, names[0], a), numberOf(scope, names[1], b));
  return paired(known(scope, names[0], a), known(scope, names[1], b));
}

/** Whether one of two is a sum and the other is not: `row + 1` beside `row`. */
const isSum = (a: ts.Expression, b: ts.Expression): boolean =>
  ts.isBinaryExpression(a) !== ts.isBinaryExpression(b);

/** A name, a literal or a property: something that costs nothing to know. */
function known(scope: Scope, names: Names, node: ts.Expression): Value {
  if (ts.isIdentifier(node)) {
    const value = nameOf(scope, names, node, scope.checker.getSymbolAtLocation(node));
    return value.is === "variable" ? numberOf(scope, names, node) : value;
  }
  if (ts.isNumericLiteral(node) || ts.isPropertyAccessExpression(node)) return valueOf(scope, names, node);
  return no();
}

function paired(one: Value, other: Value): Both {
  if (one.is === "lanes" || one.is === "wholes") return one === other ? one : no();
  if (one.is === "lane" && other.is === "lane")
    return one.of === other.of && one.lane === 0 && other.lane === 1
      ? { is: "lanes", code: `(local.get ${one.of})` }
      : no();
  if (one.is !== "number" || other.is !== "number") return no();
  if (isWhole(one) && isWhole(other)) return { is: "wholes", sides: [one, other], first: null };
  return lanesFrom(asFloat(one), asFloat(other));
}

const lanesFrom = (one: string, other: string): LanesValue => ({
  is: "lanes",
  code: one === other ? `(f64x2.splat ${one})` : `(f64x2.replace_lane 1 (f64x2.splat ${one}) ${other})`,
});

export const asLanes = (value: Both): string =>
  value.is === "lanes" ? value.code : lanesFrom(asFloat(value.sides[0]), asFloat(value.sides[1])).code;

/** `row` beside `row + 1`. */
function isSuccessor(scope: Scope, { nodes: [a, b], names }: Twins<ts.Expression>): boolean {
  if (!ts.isBinaryExpression(b) || b.operatorToken.kind !== K.PlusToken) return false;
  if (!ts.isNumericLiteral(b.right) || b.right.text !== "1" || ts.isNumericLiteral(a)) return false;
  return a.getText() === b.left.getText() && names[0] === names[1] && isPlain(scope, names[0], a);
}

/** Whether it says the same number whenever it is asked: names of one meaning, put together. */
function isPlain(scope: Scope, names: Names, node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node))
    return isPlain(scope, names, node.left) && isPlain(scope, names, node.right);
  if (ts.isNumericLiteral(node)) return true;
  if (!ts.isIdentifier(node)) return false;
  const value = nameOf(scope, names, node, scope.checker.getSymbolAtLocation(node));
  return value.is === "number" || value.is === "variable";
}

function successors(
  scope: Scope,
  names: Twins<ts.Expression>["names"],
  a: ts.Expression,
  b: ts.Expression,
): Both {
  const [one, other] = [numberOf(scope, names[0], a), numberOf(scope, names[1], b)];
  return isWhole(one) ? { is: "wholes", sides: [one, other], first: { code: one.code, added: 0 } } : no();
}

interface Placed {
  readonly column: ColumnValue;
  readonly row: WholesValue;
}

export function place(
  scope: Scope,
  { nodes: [a, b], names }: Twins<ts.ElementAccessExpression>,
  touched: Touched,
): Placed {
  const [one, other] = [columnAt(scope, names[0], a.expression), columnAt(scope, names[1], b.expression)];
  if (one.path !== other.path) return no();
  const row = both(scope, { nodes: [a.argumentExpression, b.argumentExpression], names }, touched);
  return row.is === "wholes" ? { column: one, row } : no();
}

function columnAt(scope: Scope, names: Names, node: ts.Expression): ColumnValue {
  const value =
    ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? valueOf(scope, names, node) : no();
  return value.is === "column" ? value : no();
}

export const keyOf = ({ code, added }: Sum): string => `${code}+${added}`;

export const address = (column: ColumnValue, { code, added }: Sum): string =>
  `${placed(column, added * WIDTH[column.kind])} ${inBytes(column.kind, code)}`;

/** A row of one column beside a row of another. */
function ofTwoColumns(
  scope: Scope,
  { nodes, names }: Twins<ts.ElementAccessExpression>,
  touched: Touched,
): Both | null {
  const columns = nodes.map(({ expression }, k) => columnAt(scope, names[k === 0 ? 0 : 1], expression));
  const [one, other] = columns;
  if (one === undefined || other === undefined || one.path === other.path) return null;
  if (one.kind !== "f64" || other.kind !== "f64") return no();
  const [a, b] = nodes.map(({ argumentExpression: index }, k) => known(scope, names[k === 0 ? 0 : 1], index));
  if (a?.is !== "number" || b?.is !== "number" || !isWhole(a) || !isWhole(b)) return no();
  touched.read.push({ path: one.path, row: null }, { path: other.path, row: null });
  return lanesFrom(
    `(f64.load ${address(one, { code: a.code, added: 0 })})`,
    `(f64.load ${address(other, { code: b.code, added: 0 })})`,
  );
}

function elements(scope: Scope, twins: Twins<ts.ElementAccessExpression>, touched: Touched): Both {
  const apart = ofTwoColumns(scope, twins, touched);
  if (apart !== null) return apart;
  const { column, row } = place(scope, twins, touched);
  touched.read.push({ path: column.path, row: row.first === null ? null : keyOf(row.first) });
  if (column.kind === "f64" && row.first !== null)
    return { is: "lanes", code: `(v128.load ${address(column, row.first)})` };
  const [one, other] = row.sides.map(({ code }) => address(column, { code, added: 0 }));
  if (one === undefined || other === undefined) return no();
  if (column.kind === "f64")
    return one === other
      ? { is: "lanes", code: `(v128.load64_splat ${one})` }
      : lanesFrom(`(f64.load ${one})`, `(f64.load ${other})`);
  if (column.kind === "u32") return no();
  const load = ({ code }: NumberValue): NumberValue =>
    loadFrom(column, { code: inBytes(column.kind, code), offset: 0 });
  return { is: "wholes", sides: [load(row.sides[0]), load(row.sides[1])], first: null };
}

/** `a < b ? c : d`: both are worked out, and each lane takes its own. */
function conditionals(
  scope: Scope,
  { nodes: [a, b], names }: Twins<ts.ConditionalExpression>,
  touched: Touched,
): Both {
  const [one, other] = [boundIn(a), boundIn(b)];
  if (one !== null && one.operation === other?.operation && one.reversed === other.reversed) {
    const [left, right] = [
      both(scope, { nodes: [one.left, other.left], names }, touched),
      both(scope, { nodes: [one.right, other.right], names }, touched),
    ];
    return { is: "lanes", code: boundCode(one, asLanes(left), asLanes(right)) };
  }
  const condition = masks(scope, { nodes: [a.condition, b.condition], names }, touched);
  const [then, otherwise] = [
    both(scope, { nodes: [a.whenTrue, b.whenTrue], names }, touched),
    both(scope, { nodes: [a.whenFalse, b.whenFalse], names }, touched),
  ];
  return {
    is: "lanes",
    code: `(v128.bitselect ${asLanes(then)} ${asLanes(otherwise)} ${condition.code})`,
  };
}

function masks(scope: Scope, { nodes: [a, b], names }: Twins<ts.Expression>, touched: Touched): Masks {
  if (!ts.isBinaryExpression(a) || !ts.isBinaryExpression(b)) return no();
  const value = binaries(scope, { nodes: [a, b], names }, touched);
  return value.is === "masks" ? value : no();
}

function binaries(
  scope: Scope,
  { nodes: [a, b], names }: Twins<ts.BinaryExpression>,
  touched: Touched,
): Both | Masks {
  const operator = a.operatorToken.kind;
  if (b.operatorToken.kind !== operator) return no();
  const left = both(scope, { nodes: [a.left, b.left], names }, touched);
  const right = both(scope, { nodes: [a.right, b.right], names }, touched);
  const shared = BOTH[operator];
  if (left.is === "wholes" && right.is === "wholes" && shared !== undefined)
    return wholes(shared, left, right);
  const compared = COMPARED[operator];
  const operation = operator === K.SlashToken ? "div" : (shared ?? compared ?? no());
  const code = `(f64x2.${operation} ${asLanes(left)} ${asLanes(right)})`;
  return compared === undefined ? { is: "lanes", code } : { is: "masks", code };
}

function wholes(operation: string, left: WholesValue, right: WholesValue): WholesValue {
  const side = (k: 0 | 1): NumberValue =>
    number("i32", `(i32.${operation} ${left.sides[k].code} ${right.sides[k].code})`);
  const added = right.sides[0].literal;
  const isSum = operation === "add" && added !== undefined && right.sides[1].literal === added && added >= 0;
  return {
    is: "wholes",
    sides: [side(0), side(1)],
    first: isSum && left.first !== null ? { code: left.first.code, added: left.first.added + added } : null,
  };
}

const VECTORS: Readonly<Record<string, string>> = {
  sqrt: "f64x2.sqrt",
  abs: "f64x2.abs",
  min: "f64x2.min",
  max: "f64x2.max",
};

/** A call that leaves a number for each. */
function calls(scope: Scope, { nodes: [a, b], names }: Twins<ts.CallExpression>, touched: Touched): Both {
  if (a.expression.getText() === "Number" && b.expression.getText() === "Number") {
    const [one, other] = [a.arguments[0] ?? no(), b.arguments[0] ?? no()];
    return counted(scope, masks(scope, { nodes: [one, other], names }, touched));
  }
  const { expression } = a;
  if (ts.isPropertyAccessExpression(expression)) {
    const vector = VECTORS[expression.name.text];
    if (expression.getText() !== b.expression.getText() || vector === undefined) return no();
    const args = a.arguments.map((one, k) =>
      asLanes(both(scope, { nodes: [one, b.arguments[k] ?? no()], names }, touched)),
    );
    return { is: "lanes", code: `(${vector} ${args.join(" ")})` };
  }
  const { body, names: inner, set, scope: within } = entered(scope, { nodes: [a, b], names }, touched);
  if (ts.isBlock(body)) return blocks(within, body, inner, set, touched);
  const value = both(within, { nodes: [body, body], names: [inner, inner] }, touched);
  if (value.is === "wholes") return set === "" ? value : no();
  return { is: "lanes", code: set === "" ? value.code : `(block (result v128) ${set} ${value.code})` };
}

/** A function that names some things and then leaves a number. */
function blocks(scope: Scope, body: ts.Block, names: Names, set: string, touched: Touched): Both {
  const last = body.statements.at(-1);
  if (last === undefined || !ts.isReturnStatement(last) || last.expression === undefined) return no();
  const before = body.statements
    .slice(0, -1)
    .map((each) => statements(scope, { nodes: [each, each], names: [names, names] }, touched));
  const left = both(scope, { nodes: [last.expression, last.expression], names: [names, names] }, touched);
  return left.is === "lanes"
    ? { is: "lanes", code: `(block (result v128) ${set} ${before.join(" ")} ${left.code})` }
    : no();
}

/** `Number(a > b)` of both: nought or one. */
function counted(scope: Scope, { code }: Masks): WholesValue {
  const local = freshLocal(scope, "mask", "v128");
  const lane = (k: 0 | 1, from: string): NumberValue =>
    number("i32", `(i32.and (i32.wrap_i64 (i64x2.extract_lane ${k} ${from})) (i32.const 1))`);
  return {
    is: "wholes",
    sides: [lane(0, `(local.tee ${local} ${code})`), lane(1, `(local.get ${local})`)],
    first: null,
  };
}
