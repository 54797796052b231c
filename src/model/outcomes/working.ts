/** Outcomes of partnerships: sharing, on paper and in practice, façades, delay. */
import { EVERYWHERE, INDEX_MATTERS, PLACES, mean } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

const index = { unit: "0–1", range: [0, 1], matters: INDEX_MATTERS } as const;

export const workingOutcomes: readonly Outcome[] = [
  { id: "sharing", ...index, better: "up", scopes: EVERYWHERE, meaning: "share of contacts in which a side shares what it knows, six-month average, mean over seats", source: "ḡ", read: mean("sharing", "seats") },
  { id: "sharing-now", ...index, better: "up", scopes: EVERYWHERE, meaning: "share of this month's contacts in which a side shared", source: "g", read: mean("sharedSides", "sides") },
  { id: "reach", ...index, better: "up", scopes: EVERYWHERE, meaning: "share of the expected contacts that happen, six-month average, mean over seats", source: "q̄", read: mean("reach", "seats") },
  { id: "promising", ...index, better: "up", scopes: EVERYWHERE, meaning: "share of contacts in which a side promises to share, six-month average, mean over seats", source: "r̄", read: mean("promising", "seats") },
  { id: "clarity", ...index, better: "up", scopes: EVERYWHERE, meaning: "clarity of goals, mean over seats", source: "c; Hunter & Perkins 2012", read: mean("clarity", "seats") },
  { id: "monitoring", ...index, better: "up", scopes: EVERYWHERE, meaning: "how clearly performance is monitored, mean over seats", source: "μ; Hunter & Perkins 2012", read: mean("monitoring", "seats") },
  { id: "in-practice", ...index, better: "up", scopes: EVERYWHERE, meaning: "how joined up partnerships are in what they do, mean over seats", source: "harmonic mean of ḡ (twice), q̄, c, R̄, μ", read: mean("practice", "seats") },
  { id: "on-paper", ...index, better: "up", scopes: EVERYWHERE, meaning: "how joined up partnerships look, mean over seats of formal partnerships", source: "promises, formality and attendance", read: mean("paper", "seats") },
  { id: "paper-gap", ...index, better: "down", scopes: EVERYWHERE, meaning: "on paper less in practice, mean over seats", source: "Hunter & Perkins 2012: façades", read: (tally, row) => mean("paper", "seats")(tally, row) - mean("practice", "seats")(tally, row), range: [-1, 1] },
  { id: "reported", ...index, better: "up", scopes: EVERYWHERE, meaning: "what partnerships report of their practice, mean over seats", source: "Bevan & Hood 2006", read: mean("reported", "seats") },
  { id: "facades", ...index, better: "down", scopes: EVERYWHERE, meaning: "share of formal partnerships whose gap between on paper and in practice is over 0.3", source: "Hunter & Perkins 2012", read: mean("facades", "partnerships") },
  { id: "posts-settled", ...index, better: "up", scopes: EVERYWHERE, meaning: "share of key posts held by the same person for six months or more", source: "stands for key posts filled: vacancies are not modelled", read: mean("settled", "seats") },
  { id: "project-delay", unit: "months", range: [0, 1200], matters: 1, better: "down", scopes: PLACES, meaning: "months of joint work lost since the start, at the pace of the start", source: "Fulop et al. 2002", read: mean("delay", "localities") },
];
