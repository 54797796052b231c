import { expect, test } from "vitest";
import { timesHeld } from "../../../src/analysis/lessons.ts";
import { plansOf } from "../../../src/analysis/lessons/lesson.ts";
import { twoDesigns } from "../../../src/analysis/lessons/two-designs.ts";
import { hundredClasses } from "./classes.ts";

test("moving a team costs more than who leads, most where trust is low; trust counts for more than the design", async () => {
  const needed = plansOf(twoDesigns).filter((plan) => !plan.startsWith("help-first"));
  const { reveal } = await hundredClasses(twoDesigns, needed);
  expect(timesHeld(reveal)).toBeGreaterThanOrEqual(95);
  const { low, high, leading, trust } = reveal.numbers;
  expect(low).toBeGreaterThan(high!);
  expect(leading).toBeLessThan(low! / 2);
  expect(trust).toBeGreaterThan(low!);
});
