/**
 * The lessons, and what a class will see in each: the sentence of a lesson page and the test that holds it are of these
 * functions.
 *
 * A reveal holds in a future or it does not. A class watches one future and counts a hundred; a lesson is fit to be taught
 * where the reveal holds in at least 95 of 100.
 */
import { england } from "./lessons/england.ts";
import type { Lesson, Reveal } from "./lessons/lesson.ts";
import { methodsLab } from "./lessons/methods-lab.ts";
import { stressTest, trustAModel } from "./lessons/ministers-plan.ts";
import { partnershipGame } from "./lessons/partnership-game.ts";
import { twoPartnerships, whyReorganise } from "./lessons/reorganised.ts";
import { targetsOrTrust } from "./lessons/targets-or-trust.ts";
import { twoDesigns } from "./lessons/two-designs.ts";
import { whoHoldsTheRing } from "./lessons/who-holds-the-ring.ts";

export const LESSON_SEED = "lesson";
export const LESSON_RUNS = 100;

export const LESSONS: readonly Lesson[] = [
  twoPartnerships,
  whyReorganise,
  targetsOrTrust,
  whoHoldsTheRing,
  partnershipGame,
  stressTest,
  trustAModel,
  england,
  twoDesigns,
  methodsLab,
];

export const lessonOf = (id: string): Lesson | null => LESSONS.find((lesson) => lesson.id === id) ?? null;

/** How often a reveal holds. */
export const timesHeld = ({ holds }: Reveal): number => holds.filter(Boolean).length;
