import { expect, test } from "vitest";
import { timesHeld } from "../../../src/analysis/lessons.ts";
import { answersOf, plansOf } from "../../../src/analysis/lessons/lesson.ts";
import {
  CHANGED_SETTINGS,
  claimsThatFlip,
  stressTest,
  trustAModel,
} from "../../../src/analysis/lessons/ministers-plan.ts";
import { PARAMETERS } from "../../../src/model/parameters.ts";
import { hundredClasses } from "./classes.ts";

test("lesson 5: two safeguards help in every weather, a longer wait does not, and nothing holds everywhere", async () => {
  const needed = plansOf(stressTest).filter((plan) => !/^longer\.(low-trust|targets)$/.test(plan));
  const { reveal } = await hundredClasses(stressTest, needed);
  expect(timesHeld(reveal)).toBeGreaterThanOrEqual(95);
  expect(reveal.numbers.best).toBeLessThan(25);
});

test("lesson 6: what is claimed of the plan and of keeping people holds whatever is assumed; other verdicts flip", async () => {
  const { reveal, futures } = await hundredClasses(trustAModel, plansOf(trustAModel));
  expect(timesHeld(reveal)).toBeGreaterThanOrEqual(95);
  const { flips, steady } = reveal.numbers;
  expect(flips).toBeGreaterThanOrEqual(1);
  expect(steady).toBeGreaterThanOrEqual(2);
  // Each half of the classes sees the same number of claims flip.
  for (const side of [0, 1])
    expect(claimsThatFlip(futures.filter(({ run }) => run % 2 === side))).toBe(flips);
  const verdicts = answersOf(futures, trustAModel.grid!).map((row) =>
    row.map((cell) => cell.verdict.verdict),
  );
  expect(new Set(verdicts[0])).toEqual(new Set(["usually-worse"]));
  expect(new Set(verdicts[1])).toEqual(new Set(["usually-better"]));
});

test("every assumption that lesson 6 changes rests on judgement", () => {
  const strengths = Object.entries(PARAMETERS).flatMap(([name, { strength }]) =>
    CHANGED_SETTINGS.includes(name) ? [strength] : [],
  );
  expect(strengths.length).toBe(new Set(CHANGED_SETTINGS).size);
  expect(new Set(strengths)).toEqual(new Set(["judgement"]));
});
