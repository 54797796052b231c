/**
 * New bodies, old faults: all bodies of a place are replaced, and turn as inward as those before them.
 *
 * Partnerships of 2015–17, between bodies made in 2013, showed the faults of those of 2007–10: Perkins, Hunter et al.
 * 2020, “Partnership or insanity”. Each body is replaced by one that takes over its seats; the knock-out ends them all
 * and makes new ones out of nothing, open-minded, to see whether the situation makes the silo again.
 */
import { mean } from "../../maths/statistics.ts";
import { CAST, organisationsOf, partnershipsOf } from "../../scenario/templates/locality.ts";
import type { TimelineEvent, WorldDescription } from "../../scenario/scenario.ts";
import type { Pattern } from "./pattern.ts";
import { meanOver } from "./over-runs.ts";
import { USUAL_SEVERITY, eventOf, placeId, scenarioOf } from "./worlds.ts";

const STRENGTHS = ["strong", "middling", "weak"] as const;
const PLACES = STRENGTHS.map((strength, i) => ({ id: placeId(i), strength }));
const WORLD: WorldDescription = {
  localities: PLACES,
  organisations: PLACES.flatMap(({ id }) => organisationsOf({ place: id, name: id })),
  partnerships: PLACES.flatMap(({ id }) => partnershipsOf({ place: id, name: id })),
};
const STARTS = 96;
/** As from the plan of 2010 to the start in 2013. */
const NOTICE = 33;
const MONTHS = 156;
const BEFORE = [STARTS - NOTICE - 12, STARTS - NOTICE - 1] as const;
/** Two to four years on, as the second study. */
const AFTER = [STARTS + 24, STARTS + 47] as const;
const WATCH = ["silo@system", "paper-gap@system", "facades@system", "in-practice@system"];

const dated = { starts: STARTS, announced: STARTS - NOTICE, size: USUAL_SEVERITY } as const;

const replaced: readonly TimelineEvent[] = PLACES.map(({ id }) =>
  eventOf(`new-${id}`, { kind: "boundary-change", ...dated, who: [`locality:${id}`], covers: [id] }),
);

/** All bodies end; the same cast begins anew out of nothing, in the same seats. */
const outOfNothing: readonly TimelineEvent[] = PLACES.flatMap(({ id }) => {
  const boards = partnershipsOf({ place: id, name: id });
  return [
    eventOf(`a-end-${id}`, { kind: "abolish", ...dated, who: [`locality:${id}`] }),
    ...CAST.map(({ key, sector }) =>
      eventOf(`b-begin-${id}-${key}`, {
        kind: "create",
        ...dated,
        into: [{ id: `${id}-${key}-anew`, sector, covers: [id] }],
        joins: boards.filter(({ members }) => members.includes(`${id}-${key}`)).map((board) => board.id),
      }),
    ),
  ];
});

const OPEN_MINDED = 0.1;

const oldFaults: Pattern = {
  id: "S7",
  title: "New bodies repeat the faults of the old",
  band: "silo two to four years after all bodies are replaced within 20 % of what it was before the announcement",
  source: "Perkins, Hunter et al. 2020; the band is ours",
  strength: "direction",
  heldOut: true,
  why: "New bodies do not repeat the old silo, they start with a higher one: years of waiting for the change, and the change itself, push it up, and four years on it has not come down again.",
  cases: { replaced: { scenario: scenarioOf(WORLD, { months: MONTHS, events: replaced }), watch: WATCH } },
  measure: ({ series }) => {
    const at = (measure: string, span: readonly [number, number]): number =>
      mean(meanOver(series("replaced", `${measure}@system`), ...span));
    const change = at("silo", AFTER) / at("silo", BEFORE) - 1;
    return {
      figures: [
        { name: "relative change in silo", value: change },
        { name: "silo before", value: at("silo", BEFORE) },
        { name: "silo after", value: at("silo", AFTER) },
        { name: "façades before", value: at("facades", BEFORE) },
        { name: "façades after", value: at("facades", AFTER) },
      ],
      met: Math.abs(change) <= 0.2,
    };
  },
  knockOuts: [
    {
      name: "new bodies out of nothing, with a silo of 0.1",
      change: {
        settings: { startingSilo: OPEN_MINDED, siloSpread: OPEN_MINDED },
        cases: {
          replaced: { scenario: scenarioOf(WORLD, { months: MONTHS, events: outOfNothing }), watch: WATCH },
        },
      },
      expectation: "stays",
    },
    {
      name: "no standing passes to a successor",
      change: { settings: { inheritBody: 0 } },
      expectation: "stays",
    },
    {
      name: "no believed horizon",
      change: { settings: { kHorizon: 0, siloHorizon: 0 } },
      expectation: "stays",
    },
  ],
};

export const replacementPatterns = { oldFaults };
