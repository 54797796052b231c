import { expect, test } from "vitest";
import { timesHeld } from "../../../src/analysis/lessons.ts";
import { plansOf } from "../../../src/analysis/lessons/lesson.ts";
import { whoHoldsTheRing } from "../../../src/analysis/lessons/who-holds-the-ring.ts";
import { hundredClasses } from "./classes.ts";

test("few partners: nothing to tell; many: running things together costs most, in at least 95 of 100 classes", async () => {
  const { reveal } = await hundredClasses(
    whoHoldsTheRing,
    plansOf(whoHoldsTheRing).filter((plan) => plan !== "leave-as-is"),
  );
  expect(timesHeld(reveal)).toBeGreaterThanOrEqual(95);
  const { few, fifteen, many } = reveal.numbers;
  expect(few).toBeLessThan(fifteen!);
  expect(fifteen).toBeLessThan(many!);
});
