/**
 * Difference in slopes: does the outcome improve faster in one group of places than in the other?
 *
 *     b_i = Σ (t − t̄)·y_it / Σ (t − t̄)²     estimate = mean b of treated − mean b of the others, two-sample t over places
 *
 * What the founding study could have done with strong and weak partnerships and a few published years. The arm is what counts: a
 * place with any finite start is in the first group, and its whole series is used. Unit: outcome a year.
 */
import { mean } from "../../maths/statistics.ts";
import type { TestedEstimate } from "../../maths/t-test.ts";
import { twoSampleT } from "../../maths/t-test.ts";
import type { Panel } from "./panel.ts";
import { arms } from "./panel.ts";

export function differenceInSlopes(panel: Panel): TestedEstimate {
  const { treated, never } = arms(panel);
  const slopes = (places: readonly number[]) => places.map((place) => slopeOf(panel.outcome[place]));
  return twoSampleT(slopes(treated), slopes(never));
}

/** Least-squares slope of a series against its years. */
export function slopeOf(values: ArrayLike<number>): number {
  const middle = (values.length - 1) / 2;
  const centre = mean(values);
  let along = 0;
  let squares = 0;
  for (let year = 0; year < values.length; year++) {
    along += (year - middle) * (values[year] - centre);
    squares += (year - middle) * (year - middle);
  }
  return along / squares;
}
