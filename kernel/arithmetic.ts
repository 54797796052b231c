/** Operators on numbers. Whole numbers stay whole where JavaScript's would be; a quotient never is. */
import ts from "typescript";
import { refuse } from "./scope.ts";
import { asFloat, isWhole, literal, number, splat } from "./value.ts";
import type { NumberValue } from "./value.ts";

const K = ts.SyntaxKind;

const FOLDED: Partial<Record<ts.SyntaxKind, (a: number, b: number) => number>> = {
  [K.PlusToken]: (a, b) => a + b,
  [K.MinusToken]: (a, b) => a - b,
  [K.AsteriskToken]: (a, b) => a * b,
  [K.SlashToken]: (a, b) => a / b,
};
/** Operators that whole numbers and fractions have in common, as WebAssembly calls them. */
export const BOTH: Partial<Record<ts.SyntaxKind, string>> = {
  [K.PlusToken]: "add",
  [K.MinusToken]: "sub",
  [K.AsteriskToken]: "mul",
};
const WHOLE: Partial<Record<ts.SyntaxKind, string>> = {
  [K.PercentToken]: "i32.rem_s",
  [K.AmpersandToken]: "i32.and",
  [K.BarToken]: "i32.or",
  [K.CaretToken]: "i32.xor",
  [K.LessThanLessThanToken]: "i32.shl",
  [K.GreaterThanGreaterThanToken]: "i32.shr_s",
};
export const COMPARED: Partial<Record<ts.SyntaxKind, string>> = {
  [K.EqualsEqualsEqualsToken]: "eq",
  [K.ExclamationEqualsEqualsToken]: "ne",
  [K.LessThanToken]: "lt",
  [K.LessThanEqualsToken]: "le",
  [K.GreaterThanToken]: "gt",
  [K.GreaterThanEqualsToken]: "ge",
};
/** Whole numbers are more or less with their signs. */
const signed = (compared: string): string =>
  compared === "eq" || compared === "ne" ? compared : `${compared}_s`;

/** `a operator b`. */
export function combine(node: ts.Node, operator: ts.SyntaxKind, a: NumberValue, b: NumberValue): NumberValue {
  const folded = FOLDED[operator];
  if (folded !== undefined && a.literal !== undefined && b.literal !== undefined)
    return literal(folded(a.literal, b.literal));
  const both = BOTH[operator];
  if (both !== undefined)
    return isWhole(a) && isWhole(b)
      ? number("i32", `(i32.${both} ${a.code} ${b.code})`)
      : number("f64", `(f64.${both} ${asFloat(a)} ${asFloat(b)})`);
  if (operator === K.SlashToken) return number("f64", `(f64.div ${asFloat(a)} ${asFloat(b)})`);
  const compared = COMPARED[operator];
  if (compared !== undefined)
    return isWhole(a) && isWhole(b)
      ? number("i32", `(i32.${signed(compared)} ${a.code} ${b.code})`)
      : {
          ...number("i32", `(f64.${compared} ${asFloat(a)} ${asFloat(b)})`),
          mask: `(f64x2.${compared} ${splat(a)} ${splat(b)})`,
        };
  if (operator === K.GreaterThanGreaterThanGreaterThanToken && b.literal === 0) return unsigned(node, a);
  const whole = WHOLE[operator];
  if (whole === undefined || !isWhole(a) || !isWhole(b))
    return refuse(node, "no such operator on such numbers");
  return number("i32", `(${whole} ${a.code} ${b.code})`);
}

/** `a >>> 0` */
function unsigned(node: ts.Node, a: NumberValue): NumberValue {
  if (a.type === "f64") return refuse(node, "a whole number is wanted here");
  return a.literal === undefined ? { ...a, type: "u32" } : literal(a.literal >>> 0);
}

/** What may be worked out where it is not wanted: it reads nothing and decides nothing. */
const isCheap = ({ code }: NumberValue): boolean => !/load|\((if|block|call)/.test(code);

/** Of two numbers one, as a condition says: both are worked out where that is cheap, since a branch has to be guessed. */
export function choose({ code, mask }: NumberValue, a: NumberValue, b: NumberValue): NumberValue {
  if (isWhole(a) && isWhole(b))
    return number("i32", `(if (result i32) ${code} (then ${a.code}) (else ${b.code}))`);
  if (mask !== undefined && isCheap(a) && isCheap(b))
    return number("f64", `(f64x2.extract_lane 0 (v128.bitselect ${splat(a)} ${splat(b)} ${mask}))`);
  return number("f64", `(if (result f64) ${code} (then ${asFloat(a)}) (else ${asFloat(b)}))`);
}

/** Functions of one or two numbers that WebAssembly has, with the same bits. */
export function mathOf(node: ts.Node, name: string, args: readonly NumberValue[]): NumberValue {
  const operation = { sqrt: "f64.sqrt", abs: "f64.abs", floor: "f64.floor", min: "f64.min", max: "f64.max" }[
    name
  ];
  if (operation === undefined) return refuse(node, "no such function with the same bits everywhere");
  if (args.length !== (name === "min" || name === "max" ? 2 : 1)) return refuse(node, "of how many?");
  return number("f64", `(${operation} ${args.map(asFloat).join(" ")})`);
}
