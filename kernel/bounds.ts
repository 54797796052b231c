/**
 * The lesser and the greater of two, where the text asks `a < b ? a : b` and its like: one instruction of vectors instead of a
 * branch, which a processor has to guess (measured: a tenth of a month over 150 places, together with other choices).
 *
 * WebAssembly's `pmin(a, b)` is `b < a ? b : a`, and its `pmax(a, b)` is `a < b ? b : a`: the same bits, −0 and NaN too.
 */
import ts from "typescript";
import { isWhole, number, splat } from "./value.ts";
import type { NumberValue } from "./value.ts";

/** What is asked of the two sides of the comparison, in the order in which it is asked. */
export interface Bound {
  readonly operation: "pmin" | "pmax";
  readonly reversed: boolean;
  readonly left: ts.Expression;
  readonly right: ts.Expression;
}

/** The bound that a choice is; nothing where it is another choice. */
export function boundIn({ condition, whenTrue, whenFalse }: ts.ConditionalExpression): Bound | null {
  if (!ts.isBinaryExpression(condition)) return null;
  const { left, right, operatorToken } = condition;
  const isLess = operatorToken.kind === ts.SyntaxKind.LessThanToken;
  if (!isLess && operatorToken.kind !== ts.SyntaxKind.GreaterThanToken) return null;
  const arms = [whenTrue.getText(), whenFalse.getText()].join(" : ");
  const [one, other] = [left.getText(), right.getText()];
  const takesLeft = arms === `${one} : ${other}`;
  if (!takesLeft && arms !== `${other} : ${one}`) return null;
  return { operation: takesLeft === isLess ? "pmin" : "pmax", reversed: takesLeft, left, right };
}

export const boundCode = ({ operation, reversed }: Bound, left: string, right: string): string =>
  `(f64x2.${operation} ${reversed ? `${right} ${left}` : `${left} ${right}`})`;

/** A bound of two numbers; nothing where both are whole, which vectors of fractions do not hold. */
export const boundOf = (bound: Bound, left: NumberValue, right: NumberValue): NumberValue | null =>
  isWhole(left) && isWhole(right)
    ? null
    : number("f64", `(f64x2.extract_lane 0 ${boundCode(bound, splat(left), splat(right))})`);
