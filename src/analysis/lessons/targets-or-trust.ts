/** Lesson 2: many targets from above, or work on trust. */
import type { Future } from "../../experiment/runner.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { gapPaths, lastYear, points } from "./gaps.ts";
import type { Lesson, Reveal } from "./lesson.ts";

/** Under targets less is shared, the gap between paper and practice is wider, and reports fall less than practice does. */
function looksBetterThanItIs(futures: readonly Future[]): Reveal {
  const { matters } = outcomeOf("sharing");
  const ends = (outcome: string): readonly number[] => gapPaths(futures, "targets", outcome).map(lastYear);
  const [sharing, paper, practice, reported] = ["sharing", "on-paper", "in-practice", "reported"].map(ends);
  const trust = gapPaths(futures, "trust", "sharing").map(lastYear);
  return {
    holds: sharing.map(
      (gap, r) =>
        gap < -matters && paper[r] - practice[r] > matters && reported[r] > practice[r] && trust[r] > 0,
    ),
    numbers: {
      gap: -points(sharing),
      facade: points(paper.map((value, r) => value - practice[r])),
      trust: points(trust),
    },
  };
}

export const targetsOrTrust: Lesson = {
  id: "targets-or-trust",
  scenario: "a2-targets-or-trust",
  options: ["targets", "trust", "few-shared-targets", "targets-and-trust"],
  outcomes: ["sharing", "on-paper", "in-practice", "reported"],
  tellsWhy: true,
  reveal: looksBetterThanItIs,
};
