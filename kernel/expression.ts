/** Expressions: names, properties, elements, operators and calls. */
import ts from "typescript";
import { choose, combine, mathOf } from "./arithmetic.ts";
import { boundIn, boundOf } from "./bounds.ts";
import { drawFor } from "./draws.ts";
import { fill, set } from "./columns.ts";
import { call } from "./call.ts";
import { leavesObject } from "./records.ts";
import { NotWhole, columnOf, constantOf, freshLocal, originalOf, refuse, textCode } from "./scope.ts";
import type { Names, Scope } from "./scope.ts";
import { WIDTH, asFloat, inBytes, isWhole, literal, loadFrom, number, storeTo } from "./value.ts";
import type { Address, ColumnValue, NumberValue, Value } from "./value.ts";
import { cellAddress, cellOf, isChanging, kindOfArray, propertyOf } from "./world.ts";

const K = ts.SyntaxKind;

export function valueOf(scope: Scope, names: Names, node: ts.Expression): Value {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return valueOf(scope, names, node.expression);
  if (ts.isNumericLiteral(node)) return literal(Number(node.text));
  if (ts.isStringLiteral(node)) return textCode(scope, node.text);
  if (node.kind === K.TrueKeyword) return literal(1);
  if (node.kind === K.FalseKeyword) return literal(0);
  if (node.kind === K.NullKeyword) return { is: "null" };
  if (ts.isIdentifier(node)) return nameOf(scope, names, node, scope.checker.getSymbolAtLocation(node));
  if (ts.isPropertyAccessExpression(node)) return accessOf(scope, names, node);
  if (ts.isElementAccessExpression(node)) {
    const { column, address } = elementOf(scope, names, node);
    return loadFrom(column, address);
  }
  if (ts.isObjectLiteralExpression(node)) return refuse(node, "an object is named where it is made");
  if (ts.isConditionalExpression(node)) return conditional(scope, names, node);
  if (ts.isBinaryExpression(node)) return binary(scope, names, node);
  if (ts.isPrefixUnaryExpression(node)) return unary(scope, names, node);
  if (ts.isCallExpression(node)) return callOf(scope, names, node);
  return refuse(node, `expressions of this kind are not translated (${K[node.kind]})`);
}

/** Yes or no. @throws Refused where it is a number that JavaScript would take for one of them */
export function truthOf(scope: Scope, names: Names, node: ts.Expression): NumberValue {
  const type = scope.checker.getTypeAtLocation(node);
  const isTruth = type.isUnion()
    ? type.types.every(({ flags }) => (flags & ts.TypeFlags.BooleanLike) !== 0)
    : (type.flags & ts.TypeFlags.BooleanLike) !== 0;
  return isTruth ? numberOf(scope, names, node) : refuse(node, "yes or no is wanted here, written out");
}

export function numberOf(scope: Scope, names: Names, node: ts.Expression): NumberValue {
  return readOf(node, valueOf(scope, names, node));
}

/** What a number is now. */
export function readOf(node: ts.Node, value: Value): NumberValue {
  if (value.is === "number") return value;
  if (value.is === "variable") return number(value.type, `(local.get ${value.name})`);
  if (value.is === "lane") return number("f64", `(f64x2.extract_lane ${value.lane} (local.get ${value.of}))`);
  return refuse(node, `a number is wanted here, this is a ${value.is}`);
}

/** What a name means: here, or in the module it stands in. */
export function nameOf(scope: Scope, names: Names, node: ts.Node, symbol: ts.Symbol | undefined): Value {
  if (symbol === undefined) return refuse(node, "unknown name");
  const bound = names.get(symbol);
  if (bound !== undefined) return bound;
  const { checker } = scope;
  const original = originalOf(checker, symbol);
  const declaration = original.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !declaration.initializer)
    return refuse(node, "a name from outside that is no constant");
  const kind = kindOfArray(checker.getTypeAtLocation(declaration));
  if (kind !== undefined) return columnOf(scope, `constants.${original.name}`, kind);
  return valueOf(scope, new Map(), declaration.initializer);
}

/** Number of a member of a constant table, such as `DEEDS.shared`: the type says it. */
function literalOf({ checker }: Scope, node: ts.PropertyAccessExpression): number | undefined {
  const type = checker.getTypeAtLocation(node);
  const root = checker.getSymbolAtLocation(node.expression);
  const isTable = root !== undefined && /^[A-Z][A-Z_]*$/.test(root.name);
  return isTable && type.isNumberLiteral() ? type.value : undefined;
}

function accessOf(scope: Scope, names: Names, node: ts.PropertyAccessExpression): Value {
  const constant = literalOf(scope, node);
  if (constant !== undefined) return literal(constant);
  return memberOf(scope, node, valueOf(scope, names, node.expression), node.name.text, node);
}

/** A member of something known; `typed` is where its type can be asked for. */
export function memberOf(scope: Scope, node: ts.Node, value: Value, name: string, typed: ts.Node): Value {
  if (value.is === "place")
    return propertyOf(scope, node, value.path, name, scope.checker.getTypeAtLocation(typed));
  if (value.is === "record") {
    const field = value.fields.get(name);
    return field ?? refuse(node, `no ${name} in this record`);
  }
  if (value.is === "column" && name === "length")
    return constantOf(scope, { path: value.path, type: "i32", what: "length" });
  return refuse(node, `no ${name} of a ${value.is}`);
}

/** An element's column, and where it lies. */
export function elementOf(
  scope: Scope,
  names: Names,
  node: ts.ElementAccessExpression,
): { column: ColumnValue; address: Address } {
  const column = valueOf(scope, names, node.expression);
  if (column.is !== "column") return refuse(node, "no column");
  const { argumentExpression: index } = node;
  const width = WIDTH[column.kind];
  // A literal that is added needs no instruction of its own.
  if (ts.isBinaryExpression(index) && index.operatorToken.kind === K.PlusToken) {
    const added = numberOf(scope, names, index.right).literal;
    if (added !== undefined && added >= 0 && Number.isInteger(added))
      return {
        column,
        address: {
          code: addressOf(column, numberOf(scope, names, index.left), index),
          offset: added * width,
        },
      };
  }
  const at = numberOf(scope, names, index);
  if (!isWhole(at)) return refuse(index, "a place in a column is a whole number");
  if (at.literal !== undefined && at.literal >= 0)
    return { column, address: { code: "(i32.const 0)", offset: at.literal * width } };
  return { column, address: { code: addressOf(column, at, index), offset: 0 } };
}

function addressOf({ kind }: ColumnValue, index: NumberValue, node: ts.Node): string {
  if (!isWhole(index)) return refuse(node, "a place in a column is a whole number");
  return inBytes(kind, index.code);
}

function conditional(scope: Scope, names: Names, node: ts.ConditionalExpression): Value {
  const condition = truthOf(scope, names, node.condition);
  if (condition.literal !== undefined)
    return valueOf(scope, names, condition.literal === 0 ? node.whenFalse : node.whenTrue);
  const bound = boundIn(node);
  const bounded =
    bound && boundOf(bound, numberOf(scope, names, bound.left), numberOf(scope, names, bound.right));
  if (bounded !== null) return bounded;
  return choose(condition, numberOf(scope, names, node.whenTrue), numberOf(scope, names, node.whenFalse));
}

function binary(scope: Scope, names: Names, node: ts.BinaryExpression): Value {
  const { left, right, operatorToken } = node;
  const operator = operatorToken.kind;
  if (operator === K.AmpersandAmpersandToken || operator === K.BarBarToken)
    return both(scope, names, left, right, operator === K.AmpersandAmpersandToken);
  const asksWhether = operator === K.EqualsEqualsEqualsToken || operator === K.ExclamationEqualsEqualsToken;
  if (right.kind === K.NullKeyword && asksWhether) {
    const isNull = valueOf(scope, names, left).is === "null";
    return literal(isNull === (operator === K.EqualsEqualsEqualsToken) ? 1 : 0);
  }
  return combine(node, operator, numberOf(scope, names, left), numberOf(scope, names, right));
}

/** `left && right`, or `left || right`: the right is worked out only where it matters. */
function both(
  scope: Scope,
  names: Names,
  left: ts.Expression,
  right: ts.Expression,
  and: boolean,
): NumberValue {
  const first = truthOf(scope, names, left);
  if (first.literal !== undefined)
    return (first.literal !== 0) === and ? truthOf(scope, names, right) : first;
  const second = truthOf(scope, names, right);
  return and
    ? number("i32", `(if (result i32) ${first.code} (then ${second.code}) (else (i32.const 0)))`)
    : number("i32", `(if (result i32) ${first.code} (then (i32.const 1)) (else ${second.code}))`);
}

function unary(scope: Scope, names: Names, node: ts.PrefixUnaryExpression): Value {
  const isNot = node.operator === K.ExclamationToken;
  const value = isNot ? truthOf(scope, names, node.operand) : numberOf(scope, names, node.operand);
  if (isNot)
    return value.literal === undefined
      ? number("i32", `(i32.eqz ${value.code})`)
      : literal(value.literal === 0 ? 1 : 0);
  if (node.operator !== K.MinusToken) return refuse(node, "no such operator");
  if (value.literal !== undefined) return literal(-value.literal);
  return number("f64", `(f64.neg ${asFloat(value)})`);
}

/** A call that leaves a number. */
function callOf(scope: Scope, names: Names, node: ts.CallExpression): Value {
  const { expression } = node;
  const args = (): NumberValue[] => node.arguments.map((each) => numberOf(scope, names, each));
  if (ts.isPropertyAccessExpression(expression) && expression.expression.getText() === "Math")
    return mathOf(node, expression.name.text, args());
  if (ts.isIdentifier(expression) && expression.text === "Number")
    return args()[0] ?? refuse(node, "of what?");
  if (leavesObject(scope, node)) return refuse(node, "an object is named where it is made");
  return call(scope, names, node) ?? refuse(node, "this call leaves nothing");
}

/** An expression that stands by itself: an assignment, a step up or down, or a call. */
export function effectOf(scope: Scope, names: Names, node: ts.Expression): string {
  if (ts.isBinaryExpression(node)) return assignment(scope, names, node);
  if (ts.isPostfixUnaryExpression(node)) {
    const operator = node.operator === K.PlusPlusToken ? K.PlusToken : K.MinusToken;
    return assign(scope, names, node.operand, (before) => combine(node, operator, before, literal(1)));
  }
  if (!ts.isCallExpression(node)) return refuse(node, "this does nothing");
  const { expression } = node;
  if (ts.isIdentifier(expression) && expression.text === "drawEach") return drawFor(scope, names, node);
  if (ts.isPropertyAccessExpression(expression)) {
    const column = valueOf(scope, names, expression.expression);
    if (column.is === "column" && expression.name.text === "fill") return fill(scope, names, column, node);
    if (column.is === "column" && expression.name.text === "set") return set(scope, names, column, node);
  }
  return call(scope, names, node, true)?.code ?? "";
}

const COMPOUND: Partial<Record<ts.SyntaxKind, ts.SyntaxKind>> = {
  [K.PlusEqualsToken]: K.PlusToken,
  [K.MinusEqualsToken]: K.MinusToken,
  [K.AsteriskEqualsToken]: K.AsteriskToken,
  [K.SlashEqualsToken]: K.SlashToken,
};

function assignment(scope: Scope, names: Names, node: ts.BinaryExpression): string {
  const { left, right, operatorToken } = node;
  if (operatorToken.kind === K.EqualsToken)
    return assign(scope, names, left, () => numberOf(scope, names, right));
  const operator = COMPOUND[operatorToken.kind];
  if (operator === undefined) return refuse(node, "this does nothing");
  return assign(scope, names, left, (before) =>
    combine(node, operator, before, numberOf(scope, names, right)),
  );
}

/** Writes to a variable, an element or a changing number what becomes of what it was. */
function assign(
  scope: Scope,
  names: Names,
  target: ts.Expression,
  next: (before: NumberValue) => NumberValue,
): string {
  if (ts.isElementAccessExpression(target)) return assignElement(scope, names, target, next);
  if (ts.isPropertyAccessExpression(target)) return assignCell(scope, names, target, next);
  const value = valueOf(scope, names, target);
  if (value.is !== "variable") return refuse(target, "no variable");
  const after = next(number(value.type, `(local.get ${value.name})`));
  if (value.type === "f64") return `(local.set ${value.name} ${asFloat(after)})`;
  if (!isWhole(after)) {
    scope.fractions.add(value.declaration);
    throw new NotWhole();
  }
  return `(local.set ${value.name} ${after.code})`;
}

function assignElement(
  scope: Scope,
  names: Names,
  target: ts.ElementAccessExpression,
  next: (before: NumberValue) => NumberValue,
): string {
  const { column, address } = elementOf(scope, names, target);
  const local = freshLocal(scope, "at", "i32");
  const at = { code: `(local.get ${local})`, offset: address.offset };
  const after = next(loadFrom(column, at));
  if (column.kind !== "f64" && !isWhole(after)) return refuse(target, "a whole number is wanted here");
  const code = column.kind === "f64" ? asFloat(after) : after.code;
  return `(local.set ${local} ${address.code}) ${storeTo(column, at, code)}`;
}

function assignCell(
  scope: Scope,
  names: Names,
  target: ts.PropertyAccessExpression,
  next: (before: NumberValue) => NumberValue,
): string {
  const owner = valueOf(scope, names, target.expression);
  const path = owner.is === "place" ? `${owner.path}.${target.name.text}` : "";
  if (!isChanging(path)) return refuse(target, "nothing that changes");
  const offset = cellAddress(scope, path);
  const after = next(cellOf(scope, path));
  if (!isWhole(after)) return refuse(target, "a whole number is wanted here");
  return `(i32.store offset=${offset} (i32.const 0) ${after.code})`;
}
