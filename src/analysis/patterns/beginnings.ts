/**
 * How it begins matters: small wins start a virtuous circle, a bad history blocks it (Ansell & Gash 2008, 137 cases).
 */
import { mean } from "../../maths/statistics.ts";
import type { Pattern } from "./pattern.ts";
import { differences, meanOver, worthAbove } from "./over-runs.ts";
import { DEFAULT_MONTHS, NINE, USUAL_CHURN, defaultCase, eventOf, scenarioOf } from "./worlds.ts";

const YEAR_FIVE = [54, 65] as const;
const WATCH = ["trust@system"];
const smallWins: Pattern = {
  id: "S28",
  title: "Small wins at the start last, and so does a bad history",
  band: "year-5 trust clearly higher, and by 0.02 at least, after an easy first year; and where trust begins at 0.55 rather than 0.25",
  source: "Ansell & Gash 2008",
  strength: "direction",
  cases: {
    usual: { scenario: defaultCase(), watch: WATCH },
    wins: {
      scenario: scenarioOf(NINE, {
        months: DEFAULT_MONTHS,
        settings: { churn: USUAL_CHURN },
        events: [eventOf("wins", { kind: "data-sharing", starts: 0, ends: 12, size: 0.6 })],
      }),
      watch: WATCH,
    },
    "bad history": { scenario: defaultCase({ startingTrust: 0.25 }), watch: WATCH },
    "good history": { scenario: defaultCase({ startingTrust: 0.55 }), watch: WATCH },
  },
  measure: ({ series }) => {
    const trust = (name: string): Float64Array => meanOver(series(name, "trust@system"), ...YEAR_FIVE);
    const wins = differences(trust("wins"), trust("usual"));
    const history = differences(trust("good history"), trust("bad history"));
    return {
      figures: [
        { name: "trust gained by early wins, year 5", value: mean(wins) },
        { name: "trust between good and bad history, year 5", value: mean(history) },
      ],
      met: worthAbove(wins) && worthAbove(history),
    };
  },
  knockOuts: [
    {
      name: "bodies have no standing of their own",
      change: { settings: { omega: 1, bodyWeight: 0 } },
      expectation: "stays",
    },
    { name: "trust does not weigh on sharing", change: { settings: { kTrust: 0 } }, expectation: "stays" },
  ],
};

export const beginningPatterns = { smallWins };
