/**
 * Sobol's sequence: points that fill the unit cube more evenly than chance, and go on doing so when more are added.
 *
 *     x_i = g₁v₁ ⊕ g₂v₂ ⊕ …     g the Gray code of i, v the dimension's direction numbers, ⊕ bit by bit without carry
 *     m_k = 2a₁m_{k−1} ⊕ 2²a₂m_{k−2} ⊕ … ⊕ 2ˢm_{k−s} ⊕ m_{k−s},   v_k = m_k / 2ᵏ
 *
 * Sobol' (1967), USSR Computational Mathematics and Mathematical Physics 7(4), 86–112; order and direction numbers by Joe & Kuo
 * (2008). The first 2^m points of every dimension lie one in each of 2^m equal parts, so take powers of two, and keep point 0:
 * Owen (2020), "On dropping the first Sobol' point", arXiv:2008.08051. A shift (one random word a dimension, ⊕ to every point)
 * keeps that evenness and moves point 0 away from the corner: L'Ecuyer & Lemieux (2002), in Modeling Uncertainty, Kluwer, 419–474.
 */
import type { Uniform } from "../../maths/uniform.ts";
import { directionRows } from "./direction-numbers.ts";

const BITS = 32;
const WORD = 4294967296;

/** How many dimensions there are direction numbers for. */
export const sobolDimensions = directionRows.length + 1;

/** The 32 direction numbers of a dimension (counted from 0), as words whose top bit stands for ½. */
function directionsOf(dimension: number): Uint32Array {
  const v = new Uint32Array(BITS);
  if (dimension === 0) {
    for (let k = 0; k < BITS; k++) v[k] = 1 << (BITS - 1 - k);
    return v;
  }
  const [coefficients, ...first] = directionRows[dimension - 1];
  const degree = first.length;
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      v[k] = first[k] << (BITS - 1 - k);
      continue;
    }
    let word = v[k - degree] ^ (v[k - degree] >>> degree);
    for (let j = 1; j < degree; j++) {
      if ((coefficients >>> (degree - 1 - j)) & 1) word ^= v[k - j];
    }
    v[k] = word;
  }
  return v;
}

/** A random shift for `sobolSequence`: one 32-bit word a dimension. */
export function sobolShift(dimensions: number, uniform: Uniform): Uint32Array {
  return Uint32Array.from({ length: dimensions }, (_, j) => Math.floor(uniform("sobol shift", j) * WORD));
}

/**
 * @param count how many points; powers of two keep the evenness
 * @param dimensions 1 to `sobolDimensions`
 * @param shift from `sobolShift`; none gives the published points, beginning at 0
 * @returns one row a point, places from 0 to below 1
 * @throws when there are more dimensions than direction numbers
 */
export function sobolSequence(count: number, dimensions: number, shift?: Uint32Array): number[][] {
  if (dimensions > sobolDimensions)
    throw new RangeError(`Sobol's sequence is given for ${sobolDimensions} dimensions, not ${dimensions}`);
  const directions = Array.from({ length: dimensions }, (_, j) => directionsOf(j));
  const word = Uint32Array.from({ length: dimensions }, (_, j) => shift?.[j] ?? 0);
  const points: number[][] = [];
  for (let i = 0; i < count; i++) {
    if (i > 0) {
      const changed = lowestSetBit(i);
      for (let j = 0; j < dimensions; j++) word[j] ^= directions[j][changed];
    }
    points.push(Array.from(word, (each) => each / WORD));
  }
  return points;
}

/** Neighbouring Gray codes differ in one bit: the lowest that is set in i. */
function lowestSetBit(i: number): number {
  return BITS - 1 - Math.clz32(i & -i);
}
