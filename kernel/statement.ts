/** Statements: declarations, conditions, loops, and ways out of them. */
import ts from "typescript";
import { bind } from "./binding.ts";
import { returned } from "./call.ts";
import type { Return } from "./call.ts";
import { effectOf, numberOf, truthOf, valueOf } from "./expression.ts";
import { declared } from "./records.ts";
import { twinsOf } from "./twins.ts";
import { constantOf, freshLocal, freshName, refuse } from "./scope.ts";
import type { Names, Scope } from "./scope.ts";
import { inBytes, loadFrom } from "./value.ts";
import type { ColumnValue, NumberValue } from "./value.ts";

/** Where a statement can leave to. */
export interface Ways {
  readonly target: Return;
  readonly loop: { readonly out: string; readonly on: string } | null;
}

export function statementsOf(scope: Scope, names: Names, nodes: readonly ts.Statement[], ways: Ways): string {
  const code: string[] = [];
  for (let k = 0; k < nodes.length; k++) {
    const [node, next] = [nodes[k], nodes[k + 1]];
    const twins = next === undefined ? null : twinsOf(scope, names, node, next);
    code.push(twins ?? statementOf(scope, names, node, ways));
    if (twins !== null) k++;
  }
  return code.join("\n");
}

function statementOf(scope: Scope, names: Names, node: ts.Statement, ways: Ways): string {
  if (ts.isBlock(node)) return statementsOf(scope, names, node.statements, ways);
  if (ts.isVariableStatement(node)) return declarationsOf(scope, names, node.declarationList);
  if (ts.isExpressionStatement(node)) {
    return effectOf(scope, names, node.expression);
  }
  if (ts.isIfStatement(node)) return conditionOf(scope, names, node, ways);
  if (ts.isForStatement(node)) return loopOf(scope, names, node, ways);
  if (ts.isWhileStatement(node)) return repeated(scope, names, node, ways);
  if (ts.isForOfStatement(node)) return eachOf(scope, names, node, ways);
  if (ts.isReturnStatement(node)) return returnOf(scope, names, node, ways);
  if (ts.isContinueStatement(node)) return `(br ${ways.loop?.on ?? refuse(node, "no loop")})`;
  if (ts.isBreakStatement(node)) return `(br ${ways.loop?.out ?? refuse(node, "no loop")})`;
  return refuse(node, "statements of this kind are not translated");
}

function declarationsOf(
  scope: Scope,
  names: Names,
  { declarations, flags }: ts.VariableDeclarationList,
): string {
  return declarations
    .map(({ name, initializer }) => {
      if (initializer === undefined) return refuse(name, "a variable starts with something");
      const { value, before } = declared(scope, names, initializer);
      return `${before} ${bind(scope, names, name, value, (flags & ts.NodeFlags.Let) !== 0)}`;
    })
    .join(" ");
}

function conditionOf(scope: Scope, names: Names, node: ts.IfStatement, ways: Ways): string {
  const condition = truthOf(scope, names, node.expression);
  const { thenStatement, elseStatement } = node;
  if (condition.literal !== undefined) {
    const taken = condition.literal === 0 ? elseStatement : thenStatement;
    return taken === undefined ? "" : statementOf(scope, names, taken, ways);
  }
  const then = statementOf(scope, names, thenStatement, ways);
  const otherwise =
    elseStatement === undefined ? "" : ` (else ${statementOf(scope, names, elseStatement, ways)})`;
  return `(if ${condition.code} (then ${then})${otherwise})`;
}

function loopOf(scope: Scope, names: Names, node: ts.ForStatement, ways: Ways): string {
  const { initializer, condition, incrementor, statement } = node;
  const start =
    initializer === undefined
      ? ""
      : ts.isVariableDeclarationList(initializer)
        ? declarationsOf(scope, names, initializer)
        : refuse(initializer, "a loop declares its counter");
  return `${start} ${repeated(scope, names, { expression: condition, statement, incrementor }, ways)}`;
}

/** What is done again and again while a condition holds. */
function repeated(
  scope: Scope,
  names: Names,
  { expression, statement, incrementor }: Repeated,
  ways: Ways,
): string {
  const [out, on, top] = [freshName(scope, "out"), freshName(scope, "on"), freshName(scope, "top")];
  const holds = expression === undefined ? "(i32.const 1)" : truthOf(scope, names, expression).code;
  const body = statementOf(scope, names, statement, { ...ways, loop: { out, on } });
  const step = incrementor === undefined ? "" : effectOf(scope, names, incrementor);
  // Asked before the first time and after each: one jump a time instead of two.
  return `(block ${out} (br_if ${out} (i32.eqz ${holds}))
    (loop ${top} (block ${on} ${body}) ${step} (br_if ${top} ${holds})))`;
}

interface Repeated {
  readonly expression: ts.Expression | undefined;
  readonly statement: ts.Statement;
  readonly incrementor?: ts.Expression | undefined;
}

/** Each of a list of columns that is written out, or each element of a column. */
function eachOf(scope: Scope, names: Names, node: ts.ForOfStatement, ways: Ways): string {
  const { initializer, expression, statement } = node;
  const [declaration] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  if (declaration === undefined) return refuse(node, "a loop declares what it goes through");
  if (ts.isArrayLiteralExpression(expression))
    return expression.elements
      .map((element) => {
        const set = bind(scope, names, declaration.name, valueOf(scope, names, element), false);
        return `${set} ${statementOf(scope, names, statement, { ...ways, loop: null })}`;
      })
      .join("\n");
  const column = valueOf(scope, names, expression);
  if (column.is !== "column") return refuse(expression, "no column");
  const [out, on] = [freshName(scope, "out"), freshName(scope, "on")];
  return elementsOf(scope, column, { out, on }, (element) => {
    const set = bind(scope, names, declaration.name, element, false);
    return `${set} ${statementOf(scope, names, statement, { ...ways, loop: { out, on } })}`;
  });
}

/** Goes through a column; the body is made from what one of its elements is. */
function elementsOf(
  scope: Scope,
  column: ColumnValue,
  { out, on }: { readonly out: string; readonly on: string },
  bodyFor: (element: NumberValue) => string,
): string {
  const counter = freshLocal(scope, "each", "i32");
  const top = freshName(scope, "top");
  const length = constantOf(scope, { path: column.path, type: "i32", what: "length" });
  const at = inBytes(column.kind, `(local.get ${counter})`);
  const body = bodyFor(loadFrom(column, { code: at, offset: 0 }));
  return `(local.set ${counter} (i32.const 0))
    (block ${out} (loop ${top}
      (br_if ${out} (i32.ge_s (local.get ${counter}) ${length.code}))
      (block ${on} ${body})
      (local.set ${counter} (i32.add (local.get ${counter}) (i32.const 1)))
      (br ${top})))`;
}

function returnOf(scope: Scope, names: Names, node: ts.ReturnStatement, { target }: Ways): string {
  if (node.expression === undefined) return `(br ${target.label})`;
  if (target.leaves === "nothing") return `${effectOf(scope, names, node.expression)} (br ${target.label})`;
  return `(br ${target.label} ${returned(scope, target, numberOf(scope, names, node.expression))})`;
}
