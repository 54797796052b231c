import type { Panel } from "../../../src/analysis/evaluator/panel.ts";
import { normalQuantile } from "../../../src/maths/normal.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

export interface WorldShape {
  readonly starts: readonly number[];
  readonly years: number;
  readonly effect: number;
  /** Standard deviation of a year's noise, 1 when left out. */
  readonly noise?: number;
}

/** Places with levels of their own, years common to all, noise, and an effect that starts at once and stays. */
export function simulatedWorld(world: number, { starts, years, effect, noise = 1 }: WorldShape): Panel {
  const uniform = seededUniform(world * 7919 + 13);
  const normal = (name: string, index: number) =>
    normalQuantile(uniform(name, index) * (1 - 2 ** -40) + 2 ** -41);
  return {
    starts,
    outcome: starts.map((start, place) =>
      Array.from(
        { length: years },
        (_, year) =>
          100 +
          5 * normal("place", place) +
          2 * normal("year", year) +
          noise * normal(`noise ${place}`, year) +
          (year >= start ? effect : 0),
      ),
    ),
  };
}
