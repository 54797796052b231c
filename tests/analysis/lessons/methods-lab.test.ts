import { expect, test } from "vitest";
import { timesHeld } from "../../../src/analysis/lessons.ts";
import { plansOf } from "../../../src/analysis/lessons/lesson.ts";
import { FACTORS, allAtOnce, methodsLab, sharesOf } from "../../../src/analysis/lessons/methods-lab.ts";
import { futuresOf } from "../../../src/experiment/ensemble.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";
import { hundredClasses } from "./classes.ts";

test("two assumptions together do more than the sum of each alone, and the same luck saves futures", async () => {
  const needed = plansOf(methodsLab).filter((plan) => !["longer", "data"].includes(plan));
  const { reveal } = await hundredClasses(methodsLab, needed);
  expect(timesHeld(reveal)).toBeGreaterThanOrEqual(95);
  const { together, sum, factor, withSameLuck, withoutSameLuck } = reveal.numbers;
  expect(together).toBeGreaterThan(sum!);
  expect(factor).toBeGreaterThan(2);
  expect(withSameLuck).toBeLessThan(withoutSameLuck!);
});

test("a design that moves all at once finds what trust counts for to act through the others", async () => {
  const { scenario, plans } = allAtOnce(await shippedScenario("ministers-plan"));
  expect(plans).toHaveLength(320);
  const futures = plans.flatMap((option) => [
    ...futuresOf({
      scenario,
      option,
      seed: "lesson",
      months: scenario.months,
      runs: [0],
      outcomes: ["sharing"],
      levels: false,
      localities: false,
    }),
  ]);
  const { first, total } = sharesOf(futures, plans);
  const trust = FACTORS.findIndex(({ id }) => id === "kTrust");
  expect(total[trust]!.value).toBeGreaterThan(first[trust]!.value + 0.05);
});
