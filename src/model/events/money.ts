/** Events of money. */
import type { EventKind } from "./event.ts";

export const moneyEvents = [
  {
    kind: "budget",
    lane: "money",
    does: "Budgets are cut (or raised, below 0), phased in evenly until `ends`, and stay there.",
    scope: "organisations",
    size: { unit: "share of budget lost", default: 0.1, range: [-0.5, 0.9] },
    strikes: false,
    lasts: "phased",
    settings: [{ target: "budget", operation: "scale", times: 1 }],
    fields: ["saving"],
    source: "councils −32.6 % 2011–17; public-health grant −28 % 2015–24",
  },
  {
    kind: "ring-fence",
    lane: "money",
    does: "Budgets cannot fall below a floor.",
    scope: "organisations",
    size: { unit: "floor as a share of today's budget", default: 0.95, range: [0, 1] },
    strikes: false,
    lasts: "until-ends",
    settings: [{ target: "floor", operation: "floor", times: 1 }],
    fields: [],
    source: "public-health grant, from 2013",
  },
  {
    kind: "pooled-budget",
    lane: "money",
    does: "Partners pool money and compete less.",
    scope: "partnerships",
    size: { unit: "share of competition ended", default: 0.5, range: [0, 1] },
    strikes: false,
    lasts: "until-ends",
    settings: [{ target: "overlap", operation: "scale", times: 1 }],
    fields: [],
    source: "SSRN 2399052 (sign)",
  },
] as const satisfies readonly EventKind[];
