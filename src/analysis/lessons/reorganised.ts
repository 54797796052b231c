/** Lessons 0 and 1: two partnerships, one of them reorganised again and again. */
import type { Future } from "../../experiment/runner.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { optionOf, timelineOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { gapPaths, lastYear, middle, points } from "./gaps.ts";
import type { Lesson, Reveal } from "./lesson.ts";

const { matters } = outcomeOf("sharing");

/** Reorganised every three years, less is shared at the end, by more than is too small to matter. */
function sharesLess(futures: readonly Future[]): Reveal {
  const ends = gapPaths(futures, "every-3", "sharing").map(lastYear);
  return { holds: ends.map((end) => end < -matters), numbers: { gap: -points(ends) } };
}

/** Months that the way back takes at least: what a committee of Parliament was told in 2006 (18 months). */
const LEAST_WAY_BACK = 18;

/**
 * After one change sharing falls before the change has even started, needs at least eighteen months from its start to come
 * back, and does come back; changed every three years it has not come back at the end.
 */
function neverPaysBack(futures: readonly Future[], scenario: Scenario): Reveal {
  const [{ announced, starts }] = timelineOf(scenario, optionOf(scenario, "once"));
  const once = gapPaths(futures, "once", "sharing");
  const again = gapPaths(futures, "every-3", "sharing").map(lastYear);
  const falls = once.map((path) => path.findIndex((gap, t) => t >= announced && gap < -matters));
  const back = once.map((path) => path.findIndex((gap, t) => t >= starts && gap >= -matters) - starts);
  return {
    holds: once.map(
      (_, r) =>
        falls[r] >= announced && falls[r] < starts && back[r] >= LEAST_WAY_BACK && again[r] < -matters,
    ),
    numbers: {
      early: starts - middle(falls),
      back: middle(back.filter((months) => months >= 0)),
      gap: -points(again),
    },
  };
}

export const twoPartnerships: Lesson = {
  id: "two-partnerships",
  scenario: "a1-two-partnerships",
  options: ["every-3"],
  outcomes: ["sharing"],
  tellsWhy: true,
  reveal: sharesLess,
};

export const whyReorganise: Lesson = {
  id: "why-reorganise",
  scenario: "a1-two-partnerships",
  options: ["every-3", "once", "every-6", "every-2", "every-3-keep-people"],
  outcomes: ["sharing"],
  tellsWhy: true,
  reveal: neverPaysBack,
};
