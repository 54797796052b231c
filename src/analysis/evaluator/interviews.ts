/**
 * Asking people, at both levels: what a handful of interviews would say of trust or sharing.
 *
 *     heard = truth of the seat + noise·N(0, 1), cut to 0–1     gap_i = mean heard at the operational level − strategic, place i
 *     estimate = mean gap, one-sample t over places
 *
 * Places, not people, are counted: colleagues in one place are not independent witnesses. Between two arms of places the two-sample
 * t over the places' means does the same. The people asked are drawn without replacement, each seat as likely as any other.
 */
import { normalQuantile } from "../../maths/normal.ts";
import { shuffledOrder } from "../../maths/shuffle.ts";
import { mean } from "../../maths/statistics.ts";
import type { TestedEstimate } from "../../maths/t-test.ts";
import { oneSampleT, twoSampleT } from "../../maths/t-test.ts";
import type { Uniform } from "../../maths/uniform.ts";

/** The truth of every seat of a place that could be asked, 0 to 1. */
export interface PlaceSeats {
  readonly strategic: readonly number[];
  readonly operational: readonly number[];
}

export interface InterviewDesign {
  /** People asked at each level of each place; all of them where there are fewer. */
  readonly strategic: number;
  readonly operational: number;
  /** Standard deviation of what one person says around what is so. */
  readonly noise: number;
}

/** What was heard in one place: the mean answer at each level, NaN where nobody was asked. */
export interface PlaceHeard {
  readonly strategic: number;
  readonly operational: number;
}

/** One round of interviews; name the world in the source (`within`), so that each has its own people. */
export function interview(
  places: readonly PlaceSeats[],
  design: InterviewDesign,
  uniform: Uniform,
): PlaceHeard[] {
  const ask = (seats: readonly number[], count: number, name: string) => {
    const asked = shuffledOrder(seats.length, uniform, `${name} asked`).slice(0, count);
    if (asked.length === 0) return Number.NaN;
    return mean(asked.map((seat) => heard(seats[seat], design.noise, uniform(`${name} says`, seat))));
  };
  return places.map(({ strategic, operational }, place) => ({
    strategic: ask(strategic, design.strategic, `interview ${place} strategic`),
    operational: ask(operational, design.operational, `interview ${place} operational`),
  }));
}

/** A draw at the very end of its range has no finite deviate; it is taken a hair inside. */
function heard(truth: number, noise: number, u: number): number {
  const deviate = normalQuantile(Math.max(u, 2 ** -40));
  return Math.min(1, Math.max(0, truth + noise * deviate));
}

/** Operational less strategic, over places where both levels were heard. Throws below two such places. */
export function levelGap(places: readonly PlaceHeard[]): TestedEstimate {
  return oneSampleT(
    places.map(({ strategic, operational }) => operational - strategic).filter(Number.isFinite),
  );
}

/** One level, first group of places less the rest. */
export function groupGap(
  places: readonly PlaceHeard[],
  level: keyof PlaceHeard,
  isFirst: readonly boolean[],
): TestedEstimate {
  const of = (group: boolean) =>
    places
      .filter((_, i) => isFirst[i] === group)
      .map((place) => place[level])
      .filter(Number.isFinite);
  return twoSampleT(of(true), of(false));
}
