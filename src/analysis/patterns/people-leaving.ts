/**
 * People leave: what goes with them, what stays, and where they leave most.
 *
 * Boundary spanners raise trust and performance: van Meerkerk & Edelenbos 2014. Clients mostly stay with the body: Bermiss
 * & Greenbaum 2016. Most turnover where performance is worst: King's Fund & NHS Providers 2018.
 */
import { correlation, mean } from "../../maths/statistics.ts";
import type { Cases, Pattern } from "./pattern.ts";
import { clearlyBelow, differences, meanOver, worthBelow } from "./over-runs.ts";
import { NINE, USUAL_CHURN, eventOf, placeId, places, scenarioOf } from "./worlds.ts";

const LEAVE = 60;
const MONTHS = 96;
const WATCH = ["trust@system", "in-practice@system", "trust-people@system", "trust-bodies@system"];
const EXODUS: Cases = {
  usual: { scenario: scenarioOf(NINE, { months: MONTHS }), watch: WATCH },
  exodus: {
    scenario: scenarioOf(NINE, {
      months: MONTHS,
      events: [eventOf("exodus", { kind: "leadership-leaves", starts: LEAVE, size: 1 })],
    }),
    watch: WATCH,
  },
};
const YEAR_AFTER = [LEAVE, LEAVE + 11] as const;

const spanners: Pattern = {
  id: "S19",
  title: "When those who span the boundary go, trust and joint work both fall",
  band: "trust and in practice clearly lower (two standard errors, and 0.02) in the year after all post-holders leave at once",
  source: "van Meerkerk & Edelenbos 2014 (N = 141)",
  strength: "direction",
  cases: EXODUS,
  measure: ({ series }) => {
    const change = (measure: string): Float64Array =>
      differences(
        meanOver(series("exodus", `${measure}@system`), ...YEAR_AFTER),
        meanOver(series("usual", `${measure}@system`), ...YEAR_AFTER),
      );
    const [trust, practice] = [change("trust"), change("in-practice")];
    return {
      figures: [
        { name: "change in trust", value: mean(trust) },
        { name: "change in practice", value: mean(practice) },
      ],
      met: worthBelow(trust) && worthBelow(practice),
    };
  },
  knockOuts: [
    { name: "role knowledge stays", change: { settings: { roleKept: 1 } }, expectation: "stays" },
    { name: "personal trust is handed over", change: { settings: { handover: 1 } }, expectation: "vanishes" },
  ],
};

const layers: Pattern = {
  id: "F9",
  title: "Trust held by people goes with them; trust held by bodies survives more",
  band: "in the year after all post-holders leave, trust between people clearly lower (two standard errors, and 0.02), and clearly by more than trust between bodies",
  source: "King's Fund 2018; Zaheer et al. 1998; Bermiss & Greenbaum 2016",
  strength: "direction",
  cases: EXODUS,
  measure: ({ series }) => {
    const change = (measure: string): Float64Array =>
      differences(
        meanOver(series("exodus", `${measure}@system`), ...YEAR_AFTER),
        meanOver(series("usual", `${measure}@system`), ...YEAR_AFTER),
      );
    const [people, bodies] = [change("trust-people"), change("trust-bodies")];
    return {
      figures: [
        { name: "change in trust between people", value: mean(people) },
        { name: "change in trust between bodies", value: mean(bodies) },
      ],
      met: worthBelow(people) && clearlyBelow(differences(people, bodies)),
    };
  },
  knockOuts: [
    { name: "personal trust is handed over", change: { settings: { handover: 1 } }, expectation: "vanishes" },
  ],
};

const COUNT = 9;
const PLACES = Array.from({ length: COUNT }, (_, i) => placeId(i));
const LIVED = [24, 119] as const;

const worstLoseMost: Pattern = {
  id: "S25",
  title: "People leave most where partnership works worst",
  band: "correlation of a place's departures with its working in practice clearly below 0 (mean over runs, two standard errors)",
  source:
    "King's Fund & NHS Providers 2018: 14 % of posts vacant in inadequate trusts, 3 % in outstanding ones",
  strength: "direction",
  heldOut: true,
  why: "The correlation is weak, about −0.1: most departures are a place's own turnover and chance, and it takes some two hundred runs to tell it from nothing.",
  cases: {
    default: {
      scenario: scenarioOf(places(COUNT), { months: 120, settings: { churn: USUAL_CHURN } }),
      watch: PLACES.flatMap((place) => [`departures@${place}`, `in-practice@${place}`]),
    },
  },
  measure: ({ series, runs }) => {
    const of = (measure: string): readonly Float64Array[] =>
      PLACES.map((place) => meanOver(series("default", `${measure}@${place}`), ...LIVED));
    const [departures, practice] = [of("departures"), of("in-practice")];
    const within = Float64Array.from({ length: runs }, (_, run) =>
      correlation(
        departures.map((place) => place[run]),
        practice.map((place) => place[run]),
      ),
    );
    return {
      figures: [
        { name: "correlation within a run, mean", value: mean(within) },
        { name: "posts left a year", value: 12 * mean(departures.map(mean)) },
      ],
      met: clearlyBelow(within),
    };
  },
  knockOuts: [
    {
      name: "places do not differ in turnover of their own",
      change: { settings: { placeTurnover: 0 } },
      expectation: "stays",
    },
    { name: "burden drives nobody out", change: { settings: { stress: 0 } }, expectation: "stays" },
    { name: "no reforms", change: { settings: { churn: 0 } }, expectation: "stays" },
  ],
};

export const peoplePatterns = { spanners, worstLoseMost, layers };
