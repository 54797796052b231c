import type { PriorRange, Trials } from "../../../src/analysis/calibration/rejection.ts";
import { normalQuantile } from "../../../src/maths/normal.ts";
import type { Uniform } from "../../../src/maths/uniform.ts";

/**
 * A model whose answers are known: `speed` and `pull` show in the patterns, `idle` in none.
 *
 *     s₁ = speed + noise     s₂ = speed + pull² + noise     s₃ = noise alone
 */
export const parameters: readonly PriorRange[] = [
  { id: "speed", low: -1, high: 1 },
  { id: "pull", low: 1, high: 2 },
  { id: "idle", low: 0, high: 1 },
];

export function simulate(
  [speed, pull]: ArrayLike<number> & Iterable<number>,
  uniform: Uniform,
  index: number,
): number[] {
  const noise = (name: string) => 0.1 * normalQuantile(uniform(name, index) * (1 - 2 ** -40) + 2 ** -41);
  return [speed + noise("s1"), speed + pull * pull + noise("s2"), noise("s3")];
}

export function drawFromPrior(uniform: Uniform, index: number): number[] {
  return parameters.map(({ id, low, high }) => low + (high - low) * uniform(`draw ${id}`, index));
}

export function plantedTrials(count: number, uniform: Uniform): Trials {
  const draws = Array.from({ length: count }, (_, i) => drawFromPrior(uniform, i));
  return { parameters, draws, simulated: draws.map((draw, i) => simulate(draw, uniform, i)) };
}
