/**
 * Where partnership works: at the front line more than round the board table, and less than it looks.
 *
 * Hunter & Perkins 2012 (nine localities, interviews at both levels): operational partnerships less formal, more organic
 * and more effective than strategic, target-driven ones; many partnerships façades.
 */
import { mean } from "../../maths/statistics.ts";
import type { Pattern } from "./pattern.ts";
import { differences, meanOver, shareOf } from "./over-runs.ts";
import {
  BOARD,
  DEFAULT_MONTHS,
  NINE,
  NINE_PLACES,
  STUDY_YEARS,
  USUAL_CHURN,
  YEAR_THREE,
  defaultCase,
  eventOf,
  scenarioOf,
} from "./worlds.ts";

const STUDY = "Hunter & Perkins 2012";

const operationalTrust: Pattern = {
  id: "S1",
  title: "Operational partnerships trust each other more than strategic boards do",
  band: "mean trust of operational ties above that of strategic ties in year 3 in at least 90 % of runs",
  source: STUDY,
  strength: "direction",
  cases: { default: { scenario: defaultCase(), watch: ["trust@operational", "trust@strategic"] } },
  measure: ({ series }) => {
    const operational = meanOver(series("default", "trust@operational"), ...YEAR_THREE);
    const strategic = meanOver(series("default", "trust@strategic"), ...YEAR_THREE);
    const share = shareOf(differences(operational, strategic), (gap) => gap > 0);
    const [higher, lower] = [mean(operational), mean(strategic)];
    return {
      figures: [
        { name: "gap in trust", value: higher - lower },
        { name: "share of runs", value: share },
        { name: "operational trust", value: higher },
        { name: "strategic trust", value: lower },
      ],
      met: share >= 0.9,
    };
  },
  knockOuts: [
    { name: "boards meet as often", change: { settings: { strategicContact: 0.85 } }, expectation: "stays" },
    { name: "boards as informal", change: { settings: { strategicFormality: 0.2 } }, expectation: "stays" },
    {
      name: "boards' aims as much their members' own",
      change: { settings: { strategicAlign: 0.75 } },
      expectation: "stays",
    },
    {
      name: "boards on the same terms in all but size",
      change: {
        settings: {
          strategicContact: 0.85,
          strategicFormality: 0.2,
          strategicAlign: 0.75,
          strategicMandate: 0.1,
          strategicDemand: 0.2,
        },
      },
      expectation: "vanishes",
      joint: true,
    },
  ],
};

/** Local Area Agreements with up to 35 targets from the second year on. */
const AGREEMENTS = scenarioOf(NINE, {
  months: DEFAULT_MONTHS,
  settings: { churn: USUAL_CHURN },
  events: [eventOf("agreements", { kind: "targets", starts: 16, announced: 8, size: 0.8 })],
});

const facades: Pattern = {
  id: "S2",
  title: "Many partnerships are façades, and not only strategic ones",
  band: "20–80 % of formal partnerships in year 3 under the targets of 2007–10, some of them operational",
  source: `${STUDY} (“many”; no count)`,
  strength: "direction",
  cases: {
    targets: { scenario: AGREEMENTS, watch: ["facades@system", "facades@operational"] },
    "without targets": { scenario: defaultCase(), watch: ["facades@system"] },
  },
  measure: ({ series }) => {
    const all = mean(meanOver(series("targets", "facades@system"), ...YEAR_THREE));
    const operational = mean(meanOver(series("targets", "facades@operational"), ...YEAR_THREE));
    return {
      figures: [
        { name: "share of façades", value: all },
        { name: "of operational groups", value: operational },
        {
          name: "share without targets",
          value: mean(meanOver(series("without targets", "facades@system"), ...YEAR_THREE)),
        },
      ],
      met: all > 0.2 && all < 0.8 && operational > 0,
    };
  },
  knockOuts: [
    {
      name: "no empty promises",
      change: { settings: { promiseBase: 0, promisePressure: 0 } },
      expectation: "stays",
    },
    {
      name: "targets do not weigh on sharing",
      change: { settings: { kPressure: 0, siloPressure: 0 } },
      expectation: "stays",
    },
    {
      name: "boards as informal as groups",
      change: { settings: { strategicFormality: 0.2 } },
      expectation: "vanishes",
    },
  ],
};

const BOARDS = Object.fromEntries(NINE_PLACES.map((place) => [`${place} board`, [`${place}-${BOARD}`]]));
const GAP = 0.3;
const LASTING = 24;

const lastingFacades: Pattern = {
  id: "F6",
  title: "On paper and in practice part for years",
  band: "at least 20 % of boards with on paper over in practice by more than 0.3 through 24 months on end",
  source: `${STUDY}; the length is ours`,
  strength: "direction",
  cases: {
    default: {
      scenario: defaultCase(),
      watch: Object.keys(BOARDS).map((board) => `paper-gap@${board}`),
      groups: BOARDS,
    },
  },
  measure: ({ series, runs }) => {
    const boards = Object.keys(BOARDS).map((board) => series("default", `paper-gap@${board}`));
    let lasting = 0;
    for (const { at } of boards) {
      for (let run = 0; run < runs; run++)
        if (longestStretch((month) => at(run, month) > GAP, STUDY_YEARS) >= LASTING) lasting++;
    }
    const share = lasting / (boards.length * runs);
    return { figures: [{ name: "share of boards", value: share }], met: share >= 0.2 };
  },
  knockOuts: [
    {
      name: "no empty promises",
      change: { settings: { promiseBase: 0, promisePressure: 0 } },
      expectation: "stays",
    },
    {
      name: "boards as informal as groups",
      change: { settings: { strategicFormality: 0.2 } },
      expectation: "vanishes",
    },
  ],
};

/** Most months in a row, of a stretch, in which something holds. */
function longestStretch(holds: (month: number) => boolean, [from, to]: readonly [number, number]): number {
  let longest = 0;
  let now = 0;
  for (let month = from; month <= to; month++) {
    now = holds(month) ? now + 1 : 0;
    if (now > longest) longest = now;
  }
  return longest;
}

export const levelPatterns = { operationalTrust, facades, lastingFacades };
