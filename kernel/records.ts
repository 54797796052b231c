/**
 * Objects that the model's text makes: a record of settings, what several loops have in common. They are named where they are
 * made, and their fields are worked out there, once; nothing of them is left when the months run.
 */
import ts from "typescript";
import { bind } from "./binding.ts";
import { calledBy } from "./call.ts";
import { nameOf, readOf, valueOf } from "./expression.ts";
import { keep, refuse } from "./scope.ts";
import type { Names, Scope } from "./scope.ts";
import type { Value } from "./value.ts";

/** What a name is declared as, and the code that has to run before. */
export interface Declared {
  readonly value: Value;
  readonly before: string;
}

/** A declared value: an object that is written out, one that a function leaves, or anything else. */
export function declared(scope: Scope, names: Names, node: ts.Expression): Declared {
  if (ts.isParenthesizedExpression(node)) return declared(scope, names, node.expression);
  if (ts.isObjectLiteralExpression(node)) return written(scope, names, node);
  if (ts.isCallExpression(node) && leavesObject(scope, node)) return left(scope, names, node);
  return { value: valueOf(scope, names, node), before: "" };
}

/** Whether a call leaves an object. */
export const leavesObject = ({ checker }: Scope, node: ts.CallExpression): boolean =>
  (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Object) !== 0;

/** `{ a, b: … }`: each field what it is when the object is made. */
function written(scope: Scope, names: Names, node: ts.ObjectLiteralExpression): Declared {
  const fields = new Map<string, Value>();
  const before: string[] = [];
  for (const property of node.properties) {
    const [name, { value, before: earlier }] = fieldOf(scope, names, property);
    before.push(earlier);
    if (value.is === "number" || value.is === "variable" || value.is === "lane") {
      const { set, kept } = keep(scope, name, readOf(property, value));
      before.push(set);
      fields.set(name, kept);
    } else fields.set(name, value);
  }
  return { value: { is: "record", fields }, before: before.join(" ") };
}

function fieldOf(
  scope: Scope,
  names: Names,
  property: ts.ObjectLiteralElementLike,
): readonly [string, Declared] {
  if (ts.isShorthandPropertyAssignment(property)) {
    const symbol = scope.checker.getShorthandAssignmentValueSymbol(property);
    return [property.name.text, { value: nameOf(scope, names, property, symbol), before: "" }];
  }
  if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name))
    return [property.name.text, declared(scope, names, property.initializer)];
  return refuse(property, "objects have plain fields");
}

/** What a function that leaves an object leaves. */
function left(scope: Scope, names: Names, node: ts.CallExpression): Declared {
  const { body, parameters } = calledBy(scope, node.expression);
  const inner: Names = new Map();
  const given = parameters.map((parameter, k) => {
    const argument = node.arguments[k] ?? refuse(node, "too few arguments");
    const { value, before } = declared(scope, names, argument);
    return `${before} ${bind(scope, inner, parameter.name, value, false)}`;
  });
  if (body === undefined || ts.isBlock(body)) return refuse(node, "an object is left by an expression");
  const { value, before } = declared(scope, inner, body);
  return { value, before: `${given.join(" ")} ${before}` };
}
