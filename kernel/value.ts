/**
 * What an expression of the model's text stands for while it is translated.
 *
 * Much of it is known before anything runs: which column a name leads to, which function is called, what a constant is.
 * Only numbers are left to be worked out later, as WebAssembly.
 *
 * Four things are taken for granted, and hold in the model's text: whole numbers stay far from 2³¹; a whole product or remainder
 * is never minus nought; what counts or places something is a whole number from the start; and nothing is read or written
 * outside its column, where plain text would find or do nothing and the module finds another column.
 */
import { placed } from "./places.ts";

export type NumberType = "i32" | "u32" | "f64";
export type ColumnKind = "f64" | "i32" | "u32" | "u8";

/** A number to be: the code that leaves it on the stack. Stable: the code may be repeated later and still gives the same. */
export interface NumberValue {
  readonly is: "number";
  readonly type: NumberType;
  readonly code: string;
  readonly literal?: number;
  /** Of a comparison of fractions: the same as a vector, all bits of it set or none. */
  readonly mask?: string;
  readonly stable: boolean;
}

/** A typed array of the world, with its place in the list of those that are used. */
export interface ColumnValue {
  readonly is: "column";
  readonly path: string;
  readonly kind: ColumnKind;
  readonly index: number;
}

export type Value =
  | NumberValue
  | ColumnValue
  /** An object of the world, by its path from the root. */
  | { readonly is: "place"; readonly path: string }
  | { readonly is: "record"; readonly fields: ReadonlyMap<string, Value> }
  /** A local variable. */
  | {
      readonly is: "variable";
      readonly name: string;
      readonly type: NumberType;
      readonly declaration: object;
    }
  /** Two fractions worked out side by side (see `lanes.ts`), or one of them. */
  | LanesValue
  | { readonly is: "lane"; readonly of: string; readonly lane: 0 | 1 }
  /** Two whole numbers, for the two sides. */
  | WholesValue
  | { readonly is: "null" };

export interface LanesValue {
  readonly is: "lanes";
  readonly code: string;
}
export interface WholesValue {
  readonly is: "wholes";
  readonly sides: readonly [NumberValue, NumberValue];
  /** Where the two follow one upon the other: the first, as a sum of something and a literal. */
  readonly first: Sum | null;
}
export interface Sum {
  readonly code: string;
  readonly added: number;
}

export const WIDTH: Readonly<Record<ColumnKind, number>> = { f64: 8, i32: 4, u32: 4, u8: 1 };

export const literal = (value: number): NumberValue =>
  Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !Object.is(value, -0)
    ? { is: "number", type: "i32", code: `(i32.const ${value})`, literal: value, stable: true }
    : { is: "number", type: "f64", code: fraction(value), literal: value, stable: true };

/** A number written out, to the last bit. */
function fraction(value: number): string {
  if (Number.isFinite(value)) return `(f64.const ${Object.is(value, -0) ? "-0" : value})`;
  return `(f64.const ${Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf"})`;
}

export const number = (type: NumberType, code: string, stable = false): NumberValue => ({
  is: "number",
  type,
  code,
  stable,
});

export const isWhole = ({ type }: NumberValue): boolean => type === "i32";

/** The same number as a float64. Whole numbers of the model are far from 2³¹, so nothing is lost. */
export function asFloat(value: NumberValue): string {
  if (value.literal !== undefined) return fraction(value.literal);
  if (value.type === "f64") return value.code;
  return `(f64.convert_i32_${value.type === "i32" ? "s" : "u"} ${value.code})`;
}

/** The same number in both halves of a vector. */
export const splat = (value: NumberValue): string => `(f64x2.splat ${asFloat(value)})`;

const LOAD: Readonly<Record<ColumnKind, string>> = {
  f64: "f64.load",
  i32: "i32.load",
  u32: "i32.load",
  u8: "i32.load8_u",
};
const STORE: Readonly<Record<ColumnKind, string>> = {
  f64: "f64.store",
  i32: "i32.store",
  u32: "i32.store",
  u8: "i32.store8",
};

/** A place in a column of a kind, in bytes. */
export const inBytes = (kind: ColumnKind, index: string): string =>
  WIDTH[kind] === 1 ? index : `(i32.shl ${index} (i32.const ${Math.log2(WIDTH[kind])}))`;

/** Where an element lies in its column, in bytes: an expression, and a number that is known. */
export interface Address {
  readonly code: string;
  readonly offset: number;
}

export const loadFrom = (column: ColumnValue, { code, offset }: Address): NumberValue =>
  number(
    column.kind === "u8" ? "i32" : column.kind,
    `(${LOAD[column.kind]} ${placed(column, offset)} ${code})`,
  );

export const storeTo = (column: ColumnValue, { code, offset }: Address, value: string): string =>
  `(${STORE[column.kind]} ${placed(column, offset)} ${code} ${value})`;
