/**
 * A Latin hypercube: n cases such that each factor's range, cut into n equal parts, has exactly one case in every part.
 *
 *     u_ij = (π_j(i) + v_ij) / n     π_j a random order of 0 … n − 1, one a factor, v uniform
 *
 * McKay, Beckman & Conover (1979), Technometrics 21(2), 239–245.
 */
import { shuffledOrder } from "../../maths/shuffle.ts";
import type { Uniform } from "../../maths/uniform.ts";

/** The grain of v: coarse enough that π + v and the division cannot round a case into the next part for n up to 2^20. */
const GRAIN = 4294967296;

/**
 * @param cases n, 1 to 1,048,576
 * @param factors how many columns
 * @returns one row a case, places from 0 to below 1
 */
export function latinHypercube(cases: number, factors: number, uniform: Uniform): number[][] {
  const orders = Array.from({ length: factors }, (_, j) =>
    shuffledOrder(cases, uniform, `latin hypercube order ${j}`),
  );
  return Array.from({ length: cases }, (_, i) =>
    orders.map((order, j) => {
      const within = Math.floor(uniform(`latin hypercube place ${j}`, i) * GRAIN) / GRAIN;
      return (order[i] + within) / cases;
    }),
  );
}
