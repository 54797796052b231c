/**
 * Do runs end in one group or in two? The dip of their ends, judged against a single hump.
 *
 * Near a tipping point some runs go one way and some the other, so ends have two humps; away from it, one. A small p says that one
 * hump does not do; that there are exactly two is for the histogram to show.
 */
import { chanceOfDip, dip } from "../../maths/dip.ts";
import type { Uniform } from "../../maths/uniform.ts";

export interface Humps {
  readonly dip: number;
  readonly p: number;
  readonly finding: "several" | "not-shown";
}

/**
 * @param ends where each run ended, at least ten
 */
export function humpsOf(ends: ArrayLike<number>, uniform: Uniform, significance = 0.05): Humps {
  if (ends.length < 10) throw new RangeError("humps need at least ten runs");
  const deep = dip(ends);
  const p = chanceOfDip(deep, ends.length, uniform);
  return { dip: deep, p, finding: p < significance ? "several" : "not-shown" };
}
