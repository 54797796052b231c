/** What the lessons say: to a lecturer, to a class, and on the worksheet. Numbers come from the model, never from here. */
import { twoDesigns } from "./lessons-designs.ts";
import { england } from "./lessons-england.ts";
import { partnershipGame } from "./lessons-game.ts";
import { methodsLab } from "./lessons-methods.ts";
import { reorganisedLessons } from "./lessons-reorganised.ts";
import { whoHoldsTheRing } from "./lessons-ring.ts";
import type { LessonWords } from "./lessons-shape.ts";
import { stressTest } from "./lessons-stress.ts";
import { targetsOrTrust } from "./lessons-targets.ts";
import { trustAModel } from "./lessons-trust-model.ts";

export const lessonWords: Readonly<Record<string, LessonWords>> = {
  ...reorganisedLessons,
  "targets-or-trust": targetsOrTrust,
  "who-holds-the-ring": whoHoldsTheRing,
  "partnership-game": partnershipGame,
  "stress-test": stressTest,
  "trust-a-model": trustAModel,
  england,
  "two-designs": twoDesigns,
  "methods-lab": methodsLab,
};

/** The marking grid that every lesson shares. */
export const markingGrid = {
  levels: ["absent", "stated", "explained", "explained and tested"],
  rows: [
    {
      name: "Cause",
      cells: [
        "None named.",
        "Names 1 cause.",
        "Says how 1 thing led to the next.",
        "Tests a link by changing 1 thing.",
      ],
    },
    {
      name: "Evidence",
      cells: ["No number.", "Gives a number.", "Says what the number counts.", "Says what it cannot tell."],
    },
    {
      name: "Critique",
      cells: [
        "None.",
        "Names something left out.",
        "Says how it would matter.",
        "Says how one would find out.",
      ],
    },
    {
      name: "A real case",
      cells: ["None.", "Names a case.", "Says how it is alike.", "Says how it is alike, and how not."],
    },
  ],
} as const;
