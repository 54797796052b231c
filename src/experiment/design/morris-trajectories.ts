/**
 * Morris's trajectories: walks through a grid that move every factor once, in random order, by the same large step.
 *
 *     grid 0, 1/(p−1), …, 1     Δ = p / (2(p−1))     each walk has k + 1 cases and gives one elementary effect a factor
 *
 * With p even and this Δ every level is as likely as any other. Morris (1991), Technometrics 33(2), 161–174.
 */
import { shuffledOrder } from "../../maths/shuffle.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { uniformBelow } from "../../maths/uniform.ts";

/** Cases in one trajectory. */
export function morrisBlock(factors: number): number {
  return factors + 1;
}

/**
 * @param trajectories r, 10 to 50 is usual
 * @param factors k
 * @param levels p, even, at least 2
 * @returns r·(k + 1) rows, places on the grid from 0 to 1; rows t·(k+1) … t·(k+1)+k are walk t
 * @throws when p is odd or below 2
 */
export function morrisTrajectories(
  trajectories: number,
  factors: number,
  levels: number,
  uniform: Uniform,
): number[][] {
  if (levels < 2 || levels % 2 !== 0)
    throw new RangeError(`Morris's grid has an even number of levels, not ${levels}`);
  return Array.from({ length: trajectories }, (_, t) => walk(t, factors, levels, uniform)).flat();
}

function walk(trajectory: number, factors: number, levels: number, uniform: Uniform): number[][] {
  const step = levels / 2;
  const first = trajectory * factors;
  const order = shuffledOrder(factors, uniform, "morris order", first);
  const position = order.map((_, j) => {
    const low = uniformBelow(step, uniform, "morris start", first + j);
    return uniform("morris side", first + j) < 0.5 ? low : low + step;
  });
  const places = () => position.map((level) => level / (levels - 1));
  const rows = [places()];
  for (const factor of order) {
    position[factor] += position[factor] < step ? step : -step;
    rows.push(places());
  }
  return rows;
}
