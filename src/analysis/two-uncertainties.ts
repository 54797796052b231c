/**
 * Chance and assumptions are two uncertainties, shown apart.
 *
 *     chance       mean over worlds of the variance between runs of one world
 *     assumptions  variance between the worlds' means, less what chance puts into it: Var(ȳ_w) − chance / runs
 *     all          chance + assumptions
 *
 * One-way analysis of variance with random effects: Searle, Casella & McCulloch (1992), Variance Components. More runs narrow what is
 * known of chance; only evidence narrows the assumptions. The part for assumptions can come out below 0 when they hardly matter;
 * it is given as it came out.
 */
import type { Interval } from "../maths/interval.ts";
import { quantiles } from "../maths/quantile.ts";
import { mean, variance } from "../maths/statistics.ts";

export interface TwoUncertainties {
  readonly chance: number;
  readonly assumptions: number;
  /** Share of the whole variance that assumptions make, cut to 0 to 1; NaN when nothing varies. */
  readonly assumptionShare: number;
  /** 8 in 10 runs of a typical world (the mean of the worlds' own 10 % and 90 % points), and 8 in 10 worlds' means. */
  readonly chanceBand: Interval;
  readonly assumptionBand: Interval;
}

/**
 * @param outcomes `outcomes[w][r]`: run r of believable world w; the same number of runs in each, at least two, and at least two worlds
 */
export function twoUncertainties(outcomes: readonly ArrayLike<number>[]): TwoUncertainties {
  const runs = outcomes[0]?.length ?? 0;
  if (outcomes.length < 2 || runs < 2 || outcomes.some((world) => world.length !== runs)) {
    throw new RangeError("two uncertainties need at least two worlds with the same runs, at least two each");
  }
  const chance = mean(outcomes.map(variance));
  const means = outcomes.map(mean);
  const assumptions = variance(means) - chance / runs;
  const whole = chance + assumptions;
  const ends = outcomes.map((world) => quantiles(world, [0.1, 0.9]));
  const [low, high] = quantiles(means, [0.1, 0.9]);
  return {
    chance,
    assumptions,
    assumptionShare: whole > 0 ? Math.min(1, Math.max(0, assumptions / whole)) : Number.NaN,
    chanceBand: { low: mean(ends.map(([value]) => value)), high: mean(ends.map(([, value]) => value)) },
    assumptionBand: { low, high },
  };
}
