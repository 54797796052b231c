/** Health signals: indices of 100 at the start for things partnerships might slowly affect; lower is better. */
import { HEALTH_MATTERS, PLACES, mean } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

const signal = {
  unit: "index, start 100",
  range: [0, 1000],
  matters: HEALTH_MATTERS,
  better: "down",
  scopes: PLACES,
} as const;

export const healthOutcomes: readonly Outcome[] = [
  {
    id: "health-process",
    ...signal,
    meaning: "underlying process signal (referrals, joint plans), half a year behind joint work",
    source: "science notes: three tiers",
    read: mean("process", "localities"),
  },
  {
    id: "health-intermediate",
    ...signal,
    meaning: "underlying intermediate signal (smoking, conceptions, admissions), two years behind",
    source: "science notes: three tiers",
    read: mean("intermediate", "localities"),
  },
  {
    id: "health-distal",
    ...signal,
    meaning: "underlying distal signal (early deaths), seven years behind",
    source: "science notes: three tiers",
    read: mean("distal", "localities"),
  },
  {
    id: "published-process",
    ...signal,
    meaning: "process signal as last published in January, with noise",
    source: "English local authorities",
    read: mean("publishedProcess", "localities"),
  },
  {
    id: "published-intermediate",
    ...signal,
    meaning: "intermediate signal as last published in January, with noise",
    source: "English local authorities",
    read: mean("publishedIntermediate", "localities"),
  },
  {
    id: "published-distal",
    ...signal,
    meaning: "distal signal as last published in January, with noise",
    source: "English local authorities",
    read: mean("publishedDistal", "localities"),
  },
  {
    id: "deprivation-gap",
    unit: "points",
    range: [-1000, 1000],
    matters: HEALTH_MATTERS,
    better: "down",
    scopes: ["system"],
    meaning: "distal signal of the more deprived half of places less that of the others",
    source: "deprivation of a locality, 0.5 and over",
    read: (tally, row) => {
      const deprived = tally.sum(row, "deprived");
      const others = tally.sum(row, "localities") - deprived;
      if (deprived === 0 || others === 0) return Number.NaN;
      const sum = tally.sum(row, "deprivedDistal");
      return sum / deprived - (tally.sum(row, "distal") - sum) / others;
    },
  },
];
