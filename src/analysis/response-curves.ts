/**
 * The shape of each response: what the outcome does over a factor's whole range, all else as it stands.
 *
 * Reads a one-at-a-time design. Means over runs with the band of 8 in 10 futures at each level; the largest step between neighbouring
 * levels shows where a threshold may hide. ten Broeke, van Voorn & Ligtenberg (2016), JASSS 19(1), 5.
 */
import type { OneAtATime } from "../experiment/design/one-at-a-time.ts";
import { quantiles } from "../maths/quantile.ts";
import { mean } from "../maths/statistics.ts";

export interface ResponsePoint<Level> {
  readonly level: Level;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly futures: number;
}

export interface ResponseCurve<Level> {
  /** In the order of the factor's levels; the base stands where its level does, or first when it is none of them. */
  readonly points: readonly ResponsePoint<Level>[];
  /** Largest change of the mean between neighbouring points, and the point it leads to; 0 for a single point. */
  readonly largestStep: number;
  readonly stepTo: number;
  /** Whether the means only rise, only fall, or neither. */
  readonly direction: "rises" | "falls" | "flat" | "turns";
}

/**
 * @param design rows and which factor each moves
 * @param levels the levels of each factor, in the order to draw them
 * @param outcomes `outcomes[case][run]`; NaN where there is none
 */
export function responseCurves<Level>(
  design: OneAtATime<Level>,
  levels: readonly (readonly Level[])[],
  outcomes: readonly ArrayLike<number>[],
): ResponseCurve<Level>[] {
  const base = design.rows[0];
  return levels.map((choices, factor) => {
    const order = choices.includes(base[factor]) ? choices : [base[factor], ...choices];
    const points = order.map((level) => {
      const row =
        level === base[factor]
          ? 0
          : design.rows.findIndex((each, i) => design.moved[i] === factor && each[factor] === level);
      return pointOf(level, outcomes[row]);
    });
    return { points, ...shapeOf(points.map((point) => point.mean)) };
  });
}

function pointOf<Level>(level: Level, outcomes: ArrayLike<number>): ResponsePoint<Level> {
  const values = Array.from(outcomes).filter((value) => !Number.isNaN(value));
  if (values.length === 0) return { level, mean: Number.NaN, low: Number.NaN, high: Number.NaN, futures: 0 };
  const [low, high] = quantiles(values, [0.1, 0.9]);
  return { level, mean: mean(values), low, high, futures: values.length };
}

function shapeOf(
  means: readonly number[],
): Pick<ResponseCurve<never>, "largestStep" | "stepTo" | "direction"> {
  const changes = means.slice(1).map((value, i) => value - means[i]);
  const sizes = changes.map(Math.abs);
  const largestStep = Math.max(0, ...sizes);
  const rises = changes.some((change) => change > 0);
  const falls = changes.some((change) => change < 0);
  return {
    largestStep,
    stepTo: sizes.indexOf(largestStep) + 1,
    direction: rises && falls ? "turns" : rises ? "rises" : falls ? "falls" : "flat",
  };
}
