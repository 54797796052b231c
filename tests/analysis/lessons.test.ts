/** T2.3: what a lesson promises is seen by at least 95 of 100 classes, each with its own luck. */
import { expect, test } from "vitest";
import { LESSONS, lessonOf, timesHeld } from "../../src/analysis/lessons.ts";
import type { Lesson } from "../../src/analysis/lessons/lesson.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import type { Future } from "../../src/experiment/runner.ts";
import { LEAVE_AS_IS } from "../../src/scenario/compile/timeline.ts";
import { shippedScenario } from "../../src/scenario/library.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

const CLASSES = Array.from({ length: 100 }, (_, i) => `class ${i}`);

/** Options that the reveals speak of; the rest are for a class to try. */
const NEEDED = ["every-3", "once", "targets", "trust"];

/** The one future that a class of this luck watches, under every option. */
const watched = (lesson: Lesson, scenario: Scenario, seed: string): readonly Future[] =>
  [LEAVE_AS_IS, ...lesson.options.filter((option) => NEEDED.includes(option))].flatMap((option) => [
    ...futuresOf({
      scenario,
      option,
      seed,
      months: scenario.months,
      runs: [0],
      outcomes: lesson.outcomes,
      levels: false,
      localities: false,
    }),
  ]);

test.each(["two-partnerships", "why-reorganise", "targets-or-trust"])(
  "%s: at least 95 of 100 classes see the reveal",
  async (id) => {
    const lesson = lessonOf(id)!;
    const scenario = await shippedScenario(lesson.scenario);
    const seen = CLASSES.filter(
      (seed) => timesHeld(lesson.reveal(watched(lesson, scenario, seed), scenario)) === 1,
    );
    expect(seen.length).toBeGreaterThanOrEqual(95);
  },
);

test("one change takes longer to get over than the 18 months that a committee was told of", async () => {
  const lesson = lessonOf("why-reorganise")!;
  const scenario = await shippedScenario(lesson.scenario);
  const { numbers } = lesson.reveal(watched(lesson, scenario, "lesson"), scenario);
  expect(numbers.back).toBeGreaterThanOrEqual(18);
  expect(numbers.early).toBeGreaterThan(0);
});

test("a lesson that does not exist is not found, and no two have one name", () => {
  expect(lessonOf("nowhere")).toBeNull();
  expect(new Set(LESSONS.map(({ id }) => id)).size).toBe(LESSONS.length);
});
