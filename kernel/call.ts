/** Calls: the called function's text stands where the call stood, with what it was given in place of its names. */
import ts from "typescript";
import { bind } from "./binding.ts";
import { effectOf, numberOf } from "./expression.ts";
import { declared } from "./records.ts";
import type { Declared } from "./records.ts";
import { NotWhole, freshName, originalOf, refuse } from "./scope.ts";
import type { Names, Scope } from "./scope.ts";
import { statementsOf } from "./statement.ts";
import { asFloat, isWhole, number } from "./value.ts";
import type { NumberValue } from "./value.ts";

export type Called = ts.FunctionDeclaration | ts.ArrowFunction;

/** Where a function's returns go. */
export interface Return {
  readonly label: string;
  readonly declaration: Called;
  /** Whether it leaves a number, and then whether a fraction. */
  readonly leaves: "nothing" | "i32" | "f64";
}

/** A call; nothing where the function leaves nothing, unless asked for its effect. */
export function call(
  scope: Scope,
  names: Names,
  node: ts.CallExpression,
  forEffect = false,
): NumberValue | undefined {
  const declaration = calledBy(scope, node.expression);
  if (scope.within.includes(declaration)) return refuse(node, "a function that calls itself");
  const args = node.arguments.map((each) => declared(scope, names, each));
  const { code, leaves } = inline(
    { ...scope, within: [...scope.within, declaration] },
    declaration,
    args,
    node,
  );
  if (leaves === "nothing") return forEffect ? number("i32", code) : undefined;
  return forEffect ? number(leaves, `(drop ${code})`) : number(leaves, code);
}

/** The function that a name leads to. */
export function calledBy({ checker }: Pick<Scope, "checker">, node: ts.Expression): Called {
  if (ts.isArrowFunction(node)) return node;
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol === undefined) return refuse(node, "unknown function");
  const declaration = originalOf(checker, symbol).valueDeclaration;
  if (declaration !== undefined && ts.isFunctionDeclaration(declaration)) return declaration;
  if (declaration !== undefined && ts.isVariableDeclaration(declaration)) {
    const { initializer } = declaration;
    if (initializer !== undefined && ts.isArrowFunction(initializer)) return initializer;
  }
  return refuse(node, "no function of the model's text");
}

/** A function's text with values in place of its parameters. */
export function inline(
  scope: Scope,
  declaration: Called,
  args: readonly Declared[],
  node: ts.Node,
): { code: string; leaves: Return["leaves"] } {
  const names: Names = new Map();
  const leaves = leftBy(scope, declaration);
  const target: Return = { label: freshName(scope, "call"), declaration, leaves };
  const given = declaration.parameters.map((parameter, k) => {
    const { initializer } = parameter;
    const given = args[k] ?? (initializer && declared(scope, names, initializer));
    const { value, before } = given ?? refuse(node, "too few arguments");
    return `${before} ${bind(scope, names, parameter.name, value, false)}`;
  });
  const body = bodyOf(scope, names, declaration, target);
  const result = leaves === "nothing" ? "" : ` (result ${leaves})`;
  const end = leaves !== "nothing" && ts.isBlock(declaration.body ?? node) ? " unreachable" : "";
  return { code: `(block ${target.label}${result} ${given.join(" ")} ${body}${end})`, leaves };
}

function leftBy({ checker, fractions }: Scope, declaration: Called): Return["leaves"] {
  const signature = checker.getSignatureFromDeclaration(declaration);
  if (signature === undefined) return refuse(declaration, "no function");
  if ((checker.getReturnTypeOfSignature(signature).flags & ts.TypeFlags.Void) !== 0) return "nothing";
  return fractions.has(declaration) ? "f64" : "i32";
}

function bodyOf(scope: Scope, names: Names, declaration: Called, target: Return): string {
  const { body } = declaration;
  if (body === undefined) return refuse(declaration, "no text");
  if (ts.isBlock(body)) return statementsOf(scope, names, body.statements, { target, loop: null });
  if (target.leaves === "nothing") return effectOf(scope, names, body);
  return returned(scope, target, numberOf(scope, names, body));
}

/** A result in the type that the function leaves; whole until one is not. */
export function returned(scope: Scope, { declaration, leaves }: Return, value: NumberValue): string {
  if (leaves === "f64") return asFloat(value);
  if (isWhole(value)) return value.code;
  scope.fractions.add(declaration);
  throw new NotWhole();
}
