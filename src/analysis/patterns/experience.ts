/**
 * One tie under experience made to measure: two bodies that always share, or, for a time, promise and never do.
 *
 * Trust falls faster than it grows: Slovic 1993, contested. Harm alone is repaired by good conduct, harm with deceit never
 * fully: Schweitzer, Hershey & Bradlow 2006. Places, people and luck are kept out: all differences are set to nought.
 */
import { PARAMETERS } from "../../model/parameters.ts";
import type { SettingsSource, TimelineEvent, WorldDescription } from "../../scenario/scenario.ts";
import type { Pattern, PatternCase } from "./pattern.ts";
import { meanCurve } from "./over-runs.ts";
import { eventOf, scenarioOf } from "./worlds.ts";

const PAIR: WorldDescription = {
  localities: [{ id: "place", strength: "middling" }],
  organisations: [
    { id: "council", sector: "council", covers: ["place"] },
    { id: "commissioner", sector: "health-commissioner", covers: ["place"] },
  ],
  partnerships: [
    {
      id: "pair",
      locality: "place",
      level: "operational",
      members: ["council", "commissioner"],
      contact: 1,
      formality: 1,
      demand: 0.05,
      mandate: 0,
    },
  ],
};

/** Far beyond every other reason: to share for certain, or never to mean to. */
const CERTAIN = 1000;
const START = 0.5;
const CALM_SETTINGS: SettingsSource = {
  startingTrust: START,
  goodwillSpread: 0,
  siloSpread: 0,
  capacitySpread: 0,
  turnover: 0,
  wakeChance: 0,
  u0: CERTAIN,
  promiseBase: 1,
  promisePressure: 0,
  deceptionShare: 0,
};

const caseOf = (
  months: number,
  settings: SettingsSource,
  events: readonly TimelineEvent[] = [],
): PatternCase => ({
  scenario: scenarioOf(PAIR, { months, settings: { ...CALM_SETTINGS, ...settings }, events }),
  watch: ["trust@system", "trust-people@system"],
});

const asymmetry: Pattern = {
  id: "S14",
  title: "A broken promise costs more trust than a kept one earns",
  band: "loss over gain from a middling trust above 1, and a ratio of 1 within the parameter's range",
  source: "Slovic 1993; Zhu et al. 2023; contested by Earle & Siegrist, Poortinga & Pidgeon 2004",
  strength: "direction",
  share: 0,
  least: 1,
  cases: { kept: caseOf(1, {}), broken: caseOf(1, { u0: -CERTAIN }) },
  measure: ({ series }) => {
    const gain = series("kept", "trust-people@system").at(0, 0) - START;
    const loss = START - series("broken", "trust-people@system").at(0, 0);
    return {
      figures: [
        { name: "loss over gain", value: loss / gain },
        { name: "least asymmetry allowed", value: PARAMETERS.asym.range[0] },
      ],
      met: loss > gain && PARAMETERS.asym.range[0] <= 1,
    };
  },
  knockOuts: [
    { name: "trust falls as fast as it grows", change: { settings: { asym: 1 } }, expectation: "vanishes" },
  ],
};

const HARM_FROM = 36;
const HARM_MONTHS = 6;
const TEN_YEARS = 120;
const MONTHS = HARM_FROM + HARM_MONTHS + TEN_YEARS + 1;
/** For half a year nobody means to share, and everybody promises. */
const HARM = [
  eventOf("harm", {
    kind: "data-sharing",
    starts: HARM_FROM,
    ends: HARM_FROM + HARM_MONTHS,
    size: -2 * CERTAIN,
  }),
];
const HEALED = 0.95;

const healing: Pattern = {
  id: "S15",
  title: "Harm alone heals under good conduct; harm with deceit does not fully",
  band: "after half a year of broken promises and good conduct since, trust back to 95 % within ten years; not so if they were deceit",
  source: "Schweitzer, Hershey & Bradlow 2006",
  strength: "direction",
  note: "That a promise to change speeds repair is not tested: bodies make no such promises here.",
  share: 0,
  least: 1,
  cases: {
    unharmed: caseOf(MONTHS, {}),
    harm: caseOf(MONTHS, {}, HARM),
    deceit: caseOf(MONTHS, { deceptionShare: 1 }, HARM),
  },
  measure: ({ series }) => {
    const [unharmed, harm, deceit] = ["unharmed", "harm", "deceit"].map((name) =>
      meanCurve(series(name, "trust@system")),
    );
    const left = (curve: Float64Array): number => curve[MONTHS - 1] / unharmed[MONTHS - 1];
    const months = harm.findIndex(
      (trust, month) => month >= HARM_FROM + HARM_MONTHS && trust >= HEALED * unharmed[month],
    );
    return {
      figures: [
        { name: "trust after ten years, of unharmed: deceit", value: left(deceit) },
        { name: "trust after ten years, of unharmed: harm", value: left(harm) },
        {
          name: "months of good conduct until harm has healed",
          value: months < 0 ? Infinity : months - HARM_FROM - HARM_MONTHS,
        },
      ],
      met: left(harm) >= HEALED && left(deceit) < HEALED,
    };
  },
  knockOuts: [
    {
      name: "deceit is forgotten as fast as harm",
      change: { settings: { deceptionHalfLife: 24 } },
      expectation: "vanishes",
    },
    { name: "no memory of violations", change: { settings: { violation: 0 } }, expectation: "vanishes" },
  ],
};

export const experiencePatterns = { asymmetry, healing };
