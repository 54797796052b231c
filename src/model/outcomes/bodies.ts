/** Outcomes of organisations: silo, burden, fatigue, threat, attention. */
import { INDEX_MATTERS, PLACES, mean } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

const index = { unit: "0–1", range: [0, 1], matters: INDEX_MATTERS, scopes: PLACES } as const;

export const bodyOutcomes: readonly Outcome[] = [
  {
    id: "silo",
    ...index,
    better: "down",
    meaning: "habit of keeping to itself, mean over organisations",
    source: "s; Hunter & Perkins 2012",
    read: mean("silo", "bodies"),
  },
  {
    id: "burden",
    ...index,
    better: "down",
    meaning: "burden of reforms announced and started, mean over organisations",
    source: "b",
    read: mean("burden", "bodies"),
  },
  {
    id: "fatigue",
    ...index,
    unit: "reforms",
    range: [0, 20],
    better: "down",
    meaning: "reform fatigue, mean over organisations",
    source: "Z; Wynen et al. 2019",
    read: mean("fatigue", "bodies"),
  },
  {
    id: "hazard",
    ...index,
    better: "down",
    meaning: "believed chance that a body or its remit ends within a year, mean over organisations",
    source: "h",
    read: mean("hazard", "bodies"),
  },
  {
    id: "coverage",
    ...index,
    better: "up",
    meaning: "share of the attention that partnerships ask for that organisations can give, mean",
    source: "a",
    read: mean("coverage", "bodies"),
  },
  {
    id: "in-limbo",
    ...index,
    better: "down",
    meaning: "share of organisations between announcement and start of a reform",
    source: "events",
    read: mean("limbo", "bodies"),
  },
  {
    id: "bodies",
    unit: "organisations",
    range: [0, 100000],
    matters: 1,
    scopes: PLACES,
    better: "down",
    meaning: "number of organisations",
    source: "events",
    read: (tally, row) => tally.sum(row, "bodies"),
  },
];
