/**
 * Savings come late and short: of £500,000 a year planned, £178,700 in year 1 and £346,800 in year 2, 36 % and 69 %
 * (Fulop et al. 2002). The pace is built in; what burden takes from it is not.
 */
import { mean } from "../../maths/statistics.ts";
import type { Cases, Context, KnockOut, Measured, Pattern } from "./pattern.ts";
import { meanOver } from "./over-runs.ts";
import { bodiesOf, placeId, places, reform, scenarioOf } from "./worlds.ts";

const STARTS = 36;
const WHO = bodiesOf([placeId(0), placeId(1), placeId(2)], ["hospital", "community"]);
const CASES: Cases = {
  saving: {
    scenario: scenarioOf(places(3), {
      months: STARTS + 24,
      events: [reform("saving", STARTS, { notice: 15, who: WHO, saving: 500 })],
    }),
    watch: ["savings@system"],
  },
};

/** Realised over planned, in each of the first two years. */
function realised({ series }: Context): readonly [number, number] {
  const saved = series("saving", "savings@system");
  return [mean(meanOver(saved, STARTS, STARTS + 11)), mean(meanOver(saved, STARTS + 12, STARTS + 23))];
}

const within = (
  context: Context,
  first: readonly [number, number],
  second: readonly [number, number],
): Measured => {
  const [one, two] = realised(context);
  return {
    figures: [
      { name: "realised in year 1, share of plan", value: one },
      { name: "realised in year 2, share of plan", value: two },
    ],
    met: one >= first[0] && one <= first[1] && two >= second[0] && two <= second[1],
  };
};

const KNOCK_OUTS: readonly KnockOut[] = [
  { name: "savings come at once", change: { settings: { savingTime: 1 } }, expectation: "vanishes" },
  { name: "no burden: reforms take no attention", change: { settings: { dip: 0 } }, expectation: "stays" },
];

const shortfall: Pattern = {
  id: "S10",
  title: "Savings fall short of the plan",
  band: "30–45 % of the yearly plan realised in year 1, 60–80 % in year 2",
  source: "Fulop et al. 2002: 36 % and 69 %",
  strength: "figure",
  share: 0.1,
  cases: CASES,
  measure: (context) => within(context, [0.3, 0.45], [0.6, 0.8]),
  knockOuts: KNOCK_OUTS,
};

const thirds: Pattern = {
  id: "F3",
  title: "Savings: about a third, then about two thirds",
  band: "25–42 % of the plan in year 1, 58–75 % in year 2: a third and two thirds, give or take a twelfth",
  source: "Fulop et al. 2002; Guardian 2002",
  strength: "figure",
  share: 0.1,
  cases: CASES,
  measure: (context) => within(context, [0.25, 0.42], [0.58, 0.75]),
  knockOuts: KNOCK_OUTS,
};

export const savingPatterns = { shortfall, thirds };
