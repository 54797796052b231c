/** Outcomes of relations: trust, roles, memory, informal ties. */
import { EVERYWHERE, INDEX_MATTERS, PLACES, mean } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

const index = { unit: "0–1", range: [0, 1], matters: INDEX_MATTERS } as const;

export const relationOutcomes: readonly Outcome[] = [
  {
    id: "trust",
    ...index,
    better: "up",
    scopes: EVERYWHERE,
    meaning: "working trust, mean over both directions of all formal ties (of a level: of its ties)",
    source: "T = ωP + (1 − ω)O; Zaheer et al. 1998",
    read: mean("trust", "directions"),
  },
  {
    id: "trust-people",
    ...index,
    better: "up",
    scopes: EVERYWHERE,
    meaning: "trust between post-holders, mean over both directions of all ties",
    source: "P; Zaheer et al. 1998",
    read: mean("personal", "directions"),
  },
  {
    id: "trust-bodies",
    ...index,
    better: "up",
    scopes: EVERYWHERE,
    meaning: "trust between bodies, mean over both directions of all ties",
    source: "O; Zaheer et al. 1998",
    read: mean("organisational", "directions"),
  },
  {
    id: "roles",
    ...index,
    better: "up",
    scopes: EVERYWHERE,
    meaning: "how well partners know each other's roles, mean over both directions of all ties",
    source: "R; Hunter & Perkins 2012",
    read: mean("role", "directions"),
  },
  {
    id: "violations",
    ...index,
    better: "down",
    scopes: EVERYWHERE,
    meaning: "memory of broken promises and deceit, mean over both directions of all ties",
    source: "V + V_d; Schweitzer et al. 2006",
    read: mean("violation", "directions"),
  },
  {
    id: "informal-ties",
    ...index,
    better: "up",
    scopes: PLACES,
    meaning: "share of the informal ties there could be that are awake",
    source: "f ≥ 0.02",
    read: mean("awake", "candidates"),
  },
];
