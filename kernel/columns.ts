/** Whole columns at once: filled, copied. */
import type ts from "typescript";
import { numberOf, valueOf } from "./expression.ts";
import { constantOf, freshLocal, freshName, keep, refuse, startOf } from "./scope.ts";
import type { Names, Scope } from "./scope.ts";
import { WIDTH, asFloat, isWhole, literal, storeTo } from "./value.ts";
import type { ColumnValue, NumberValue } from "./value.ts";

const bytes = ({ kind }: ColumnValue, count: NumberValue): string =>
  `(i32.mul ${count.code} (i32.const ${WIDTH[kind]}))`;

const lengthOf = (scope: Scope, { path }: ColumnValue): NumberValue =>
  constantOf(scope, { path, type: "i32", what: "length" });

/** `column.fill(value, from, until)`. */
export function fill(scope: Scope, names: Names, column: ColumnValue, node: ts.CallExpression): string {
  const [valueNode, fromNode, untilNode] = node.arguments;
  if (valueNode === undefined) return refuse(node, "filled with what?");
  const { set: before, kept: value } = keep(scope, "value", numberOf(scope, names, valueNode));
  const from = fromNode === undefined ? literal(0) : numberOf(scope, names, fromNode);
  const until = untilNode === undefined ? lengthOf(scope, column) : numberOf(scope, names, untilNode);
  if (!isWhole(from) || !isWhole(until)) return refuse(node, "a place in a column is a whole number");
  const start = `(i32.add ${startOf(column)} ${bytes(column, from)})`;
  // Nought is nought bytes in every kind of column, and −1 all ones in whole ones.
  const isBytes = value.literal === 0 || (value.literal === -1 && column.kind !== "f64");
  if (isBytes)
    return `(memory.fill ${start} (i32.const ${value.literal === 0 ? 0 : 255}) (i32.sub ${bytes(column, until)} ${bytes(column, from)}))`;
  const at = freshLocal(scope, "at", "i32");
  const end = freshLocal(scope, "end", "i32");
  const [out, top] = [freshName(scope, "out"), freshName(scope, "top")];
  if (column.kind !== "f64" && !isWhole(value)) return refuse(node, "a whole number is wanted here");
  const code = column.kind === "f64" ? asFloat(value) : value.code;
  return `${before} (local.set ${at} ${bytes(column, from)})
    (local.set ${end} ${bytes(column, until)})
    (block ${out} (loop ${top}
      (br_if ${out} (i32.ge_u (local.get ${at}) (local.get ${end})))
      ${storeTo(column, { code: `(local.get ${at})`, offset: 0 }, code)}
      (local.set ${at} (i32.add (local.get ${at}) (i32.const ${WIDTH[column.kind]})))
      (br ${top})))`;
}

/** `column.set(other)`: of the other's length. */
export function set(scope: Scope, names: Names, column: ColumnValue, node: ts.CallExpression): string {
  const [otherNode, from] = node.arguments;
  if (from !== undefined) return refuse(from, "a column is copied to the start of another");
  const other = otherNode === undefined ? undefined : valueOf(scope, names, otherNode);
  if (other?.is !== "column" || other.kind !== column.kind)
    return refuse(node, "a column of its own kind is copied");
  return `(memory.copy ${startOf(column)} ${startOf(other)} ${bytes(column, lengthOf(scope, other))})`;
}
