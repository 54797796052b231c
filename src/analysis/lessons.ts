/**
 * The lessons, and what a class will see in each: the sentence of a lesson page and the test that holds it are of these
 * functions.
 *
 * A reveal holds in a future or it does not. A class watches one future and counts a hundred; a lesson is fit to be taught
 * where the reveal holds in at least 95 of 100.
 */
import type { Future } from "../experiment/runner.ts";
import { quantile } from "../maths/quantile.ts";
import { outcomeOf } from "../model/outcomes/index.ts";
import { LEAVE_AS_IS, optionOf, timelineOf } from "../scenario/compile/timeline.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { READING_MONTHS, seriesOf } from "./comparison.ts";

export type LessonId = "two-partnerships" | "why-reorganise" | "targets-or-trust";

export interface Lesson {
  readonly id: LessonId;
  readonly scenario: string;
  /** Options beside leave as is; the first is shown first, those a class may choose come in this order. */
  readonly options: readonly string[];
  /** The first is what the class guesses about. */
  readonly outcomes: readonly string[];
  readonly reveal: (futures: readonly Future[], scenario: Scenario) => Reveal;
}

export interface Reveal {
  /** One a future, in run order. */
  readonly holds: readonly boolean[];
  /** Numbers for the sentence: months, or points of 100. */
  readonly numbers: Readonly<Record<string, number>>;
}

export const LESSON_SEED = "lesson";
export const LESSON_RUNS = 100;

export const LESSONS: readonly Lesson[] = [
  {
    id: "two-partnerships",
    scenario: "a1-two-partnerships",
    options: ["every-3"],
    outcomes: ["sharing"],
    reveal: sharesLess("every-3"),
  },
  {
    id: "why-reorganise",
    scenario: "a1-two-partnerships",
    options: ["every-3", "once", "every-6", "every-2", "every-3-keep-people"],
    outcomes: ["sharing"],
    reveal: neverPaysBack,
  },
  {
    id: "targets-or-trust",
    scenario: "a2-targets-or-trust",
    options: ["targets", "trust", "few-shared-targets", "targets-and-trust"],
    outcomes: ["sharing", "on-paper", "in-practice", "reported"],
    reveal: looksBetterThanItIs,
  },
];

export const lessonOf = (id: string): Lesson | null => LESSONS.find((lesson) => lesson.id === id) ?? null;

/** Option less leave as is, month by month, one series a future. */
function gaps(futures: readonly Future[], option: string, outcome: string): readonly Float64Array[] {
  const before = seriesOf(futures, LEAVE_AS_IS, outcome);
  return seriesOf(futures, option, outcome).map((path, r) => path.map((value, t) => value - before[r][t]));
}

function lastYear(path: Float64Array): number {
  const last = path.subarray(-READING_MONTHS);
  return last.reduce((sum, value) => sum + value, 0) / last.length;
}

const middle = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : quantile(Float64Array.from(values), 0.5);

/** The option shares less than leaving things alone by more than is too small to matter. */
function sharesLess(option: string): Lesson["reveal"] {
  const { matters } = outcomeOf("sharing");
  return (futures) => {
    const ends = gaps(futures, option, "sharing").map(lastYear);
    return { holds: ends.map((end) => end < -matters), numbers: { gap: -100 * middle(ends) } };
  };
}

/** Months that the way back takes at least: what a committee of Parliament was told in 2006 (18 months). */
const LEAST_WAY_BACK = 18;

/**
 * After one change sharing falls before the change has even started, needs at least eighteen months from its start to come
 * back, and does come back; changed every three years it has not come back at the end.
 */
function neverPaysBack(futures: readonly Future[], scenario: Scenario): Reveal {
  const { matters } = outcomeOf("sharing");
  const [{ announced, starts }] = timelineOf(scenario, optionOf(scenario, "once"));
  const once = gaps(futures, "once", "sharing");
  const again = gaps(futures, "every-3", "sharing").map(lastYear);
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
      gap: -100 * middle(again),
    },
  };
}

/** Under targets less is shared, the gap between paper and practice is wider, and reports fall less than practice does. */
function looksBetterThanItIs(futures: readonly Future[]): Reveal {
  const { matters } = outcomeOf("sharing");
  const ends = (outcome: string): readonly number[] => gaps(futures, "targets", outcome).map(lastYear);
  const [sharing, paper, practice, reported] = ["sharing", "on-paper", "in-practice", "reported"].map(ends);
  const trust = gaps(futures, "trust", "sharing").map(lastYear);
  return {
    holds: sharing.map(
      (gap, r) =>
        gap < -matters && paper[r] - practice[r] > matters && reported[r] > practice[r] && trust[r] > 0,
    ),
    numbers: {
      gap: -100 * middle(sharing),
      facade: 100 * middle(paper.map((value, r) => value - practice[r])),
      trust: 100 * middle(trust),
    },
  };
}

/** How often a reveal holds. */
export const timesHeld = ({ holds }: Reveal): number => holds.filter(Boolean).length;
