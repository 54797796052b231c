/**
 * Saltelli's design, which feeds Sobol's indices: two samples A and B, and for each factor i the sample A with column i from B.
 *
 * Cost N·(k + 2) cases for k factors. Cases come in blocks of k + 2, one block a base row: A, then A with B's column 1 … k, then B;
 * so a study that is stopped early still has whole blocks. A and B are the two halves of one Sobol sequence in 2k dimensions.
 * Saltelli et al. (2010), Computer Physics Communications 181(2), 259–270.
 */
import type { Uniform } from "../../maths/uniform.ts";
import { sobolDimensions, sobolSequence, sobolShift } from "./sobol-sequence.ts";

/** The most factors there are direction numbers for. */
export const saltelliFactors = Math.floor(sobolDimensions / 2);

/** Cases in one block. */
export function saltelliBlock(factors: number): number {
  return factors + 2;
}

/**
 * @param base N, the number of base rows; a power of two keeps the evenness
 * @param factors k, 1 to `saltelliFactors`
 * @returns N·(k + 2) rows, places from 0 to below 1
 */
export function saltelli(base: number, factors: number, uniform: Uniform): number[][] {
  const pairs = sobolSequence(base, 2 * factors, sobolShift(2 * factors, uniform));
  return pairs.flatMap((pair) => {
    const a = pair.slice(0, factors);
    const b = pair.slice(factors);
    return [a, ...a.map((_, i) => a.map((place, j) => (j === i ? b[j] : place))), b];
  });
}
