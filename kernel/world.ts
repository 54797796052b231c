/** How the world is laid out for the translation: which paths are columns, which are settled numbers, which change. */
import ts from "typescript";
import { placeOf } from "./program.ts";
import { columnOf, constantOf, refuse } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { number } from "./value.ts";
import type { ColumnKind, NumberValue, Value } from "./value.ts";

const KINDS: Readonly<Record<string, ColumnKind>> = {
  Float64Array: "f64",
  Int32Array: "i32",
  Uint32Array: "u32",
  Uint8Array: "u8",
};

/** Numbers that change while a run lives. All others are settled by its specification. */
const CHANGING = /^(month|living\.\w+|luck\.run)$/;

export const kindOfArray = (type: ts.Type): ColumnKind | undefined => KINDS[type.symbol?.name ?? ""];

/** A property of an object of the world. */
export function propertyOf(scope: Scope, node: ts.Node, path: string, name: string, type: ts.Type): Value {
  const full = path === "" ? name : `${path}.${name}`;
  // What may be missing is: the kernel lives only months that nobody plays and nobody asks why.
  if (type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0))
    return { is: "null" };
  const kind = kindOfArray(type);
  if (kind !== undefined) return columnOf(scope, full, kind);
  if (isOf(type, ts.TypeFlags.NumberLike) || isOf(type, ts.TypeFlags.BooleanLike)) {
    if (CHANGING.test(full)) return cellOf(scope, full);
    return constantOf(scope, {
      path: full,
      type: full.startsWith("settings.") && !scope.wholeSettings.has(full) ? "f64" : "i32",
      what: "number",
    });
  }
  if (isOf(type, ts.TypeFlags.StringLike))
    return constantOf(scope, { path: full, type: "i32", what: "text" });
  if ((type.flags & ts.TypeFlags.Object) !== 0) return { is: "place", path: full };
  return refuse(node, "no column, number, rule or object of the world");
}

const isOf = (type: ts.Type, flag: ts.TypeFlags): boolean =>
  type.isUnion() ? type.types.every(({ flags }) => (flags & flag) !== 0) : (type.flags & flag) !== 0;

/** Address of a changing number. */
export const cellAddress = (scope: Scope, path: string): number => 4 * placeOf(scope.vocabulary.cells, path);

export const isChanging = (path: string): boolean => CHANGING.test(path);

/** A changing number, as it is now. */
export const cellOf = (scope: Scope, path: string): NumberValue =>
  number("i32", `(i32.load offset=${cellAddress(scope, path)} (i32.const 0))`);
