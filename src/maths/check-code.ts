/**
 * Numbers as short codes that people read aloud and type: no two signs that look alike, and two checking signs.
 *
 * There are 31 signs, a prime, so that reckoning modulo 31 divides without rest. The two checks are the plain sum and the
 * sum weighted by place: any one wrong sign, any two wrong signs and any two that have changed places break at least
 * one of them (a Reed–Solomon code of distance 3).
 */

/** Digits and capital letters without 0, O, 1, I and L. */
export const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const BASE = SIGNS.length;
const CHECKS = 2;
/** What the sums come to in a sound code: not zero, so that a row of equal signs is none. */
const PLAIN = 11;
const WEIGHTED = 19;

export type CodeFault = "length" | "sign" | "check";
export type ReadCode = { readonly value: number } | { readonly fault: CodeFault };

/** How many numbers fit into so many signs, the checks besides. */
export const capacityOf = (signs: number): number => BASE ** signs;

/** @throws RangeError for a number that does not fit */
export function codeOf(value: number, signs: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= capacityOf(signs))
    throw new RangeError(`${value} does not fit into ${signs} signs`);
  const digits = Array.from({ length: signs }, (_, i) => Math.floor(value / BASE ** (signs - 1 - i)) % BASE);
  const place = signs + CHECKS;
  const plain = PLAIN - digits.reduce((sum, digit) => sum + digit, 0);
  const weighted = WEIGHTED - digits.reduce((sum, digit, i) => sum + (i + 1) * digit, 0);
  const last = modulo(weighted - (place - 1) * plain);
  return [...digits, modulo(plain - last), last].map((digit) => SIGNS[digit]).join("");
}

/** What a code says, however it is spaced; or what is wrong with it. */
export function readCode(typed: string, signs: number): ReadCode {
  const letters = [...typed.toUpperCase().replaceAll(/[\s-]/g, "")];
  const digits = letters.map((letter) => SIGNS.indexOf(letter));
  if (digits.includes(-1)) return { fault: "sign" };
  if (digits.length !== signs + CHECKS) return { fault: "length" };
  const plain = digits.reduce((sum, digit) => sum + digit, 0);
  const weighted = digits.reduce((sum, digit, i) => sum + (i + 1) * digit, 0);
  if (modulo(plain - PLAIN) !== 0 || modulo(weighted - WEIGHTED) !== 0) return { fault: "check" };
  return { value: digits.slice(0, signs).reduce((value, digit) => value * BASE + digit, 0) };
}

const modulo = (value: number): number => ((value % BASE) + BASE) % BASE;
