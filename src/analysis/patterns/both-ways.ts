/**
 * Neither change nor trust is bad or good by itself: somewhere reorganising pays, and somewhere more trust hurts, with the
 * parameters as they are.
 *
 * A useful change, once: as in F4. More trust: in places of 35 bodies, starting trust 0.9 against 0.6. Those who trust
 * everybody meet everybody, and their attention goes into ties beside the groups that do the work.
 */
import { mean } from "../../maths/statistics.ts";
import type { Pattern, PatternCase } from "./pattern.ts";
import { crowds } from "./crowds.ts";
import { differences, meanOver, worthBelow, clearlyAbove } from "./over-runs.ts";
import { CHANGE_FROM, CHANGE_MONTHS, NEVER, ONCE } from "./repetition.ts";
import { USUAL_CHURN, scenarioOf } from "./worlds.ts";

const MONTHS = 96;
const SPAN = [72, 95] as const;
const WATCH = [
  "in-practice@operational",
  "in-practice@system",
  "coverage@system",
  "informal-ties@system",
  "trust@system",
];
const TRUSTS = [0.4, 0.6, 0.9] as const;
const trusting = (startingTrust: number): string => `trust ${startingTrust}`;

const clubCase = (startingTrust: number, darkSide: "off" | "on"): PatternCase => ({
  scenario: scenarioOf(crowds(1, { partners: 35 }), {
    months: MONTHS,
    settings: { churn: USUAL_CHURN, startingTrust },
    rules: { darkSide },
  }),
  watch: WATCH,
});

const bothWays: Pattern = {
  id: "C4",
  title: "Somewhere reorganising pays, and somewhere more trust hurts",
  band: "in practice clearly higher over 24 years after one useful change than after none; and in crowded places clearly lower, by 0.02, in operational groups at starting trust 0.9 than at 0.6",
  source: "ours: to guard against a model built to prove the study right",
  strength: "judgement",
  share: 0.25,
  cases: {
    never: NEVER,
    once: ONCE,
    ...Object.fromEntries(TRUSTS.map((trust) => [trusting(trust), clubCase(trust, "off")])),
    "dark side, trust 0.6": clubCase(0.6, "on"),
    "dark side, trust 0.9": clubCase(0.9, "on"),
  },
  measure: ({ series }) => {
    const change = differences(
      meanOver(series("once", "in-practice@system"), CHANGE_FROM, CHANGE_MONTHS - 1),
      meanOver(series("never", "in-practice@system"), CHANGE_FROM, CHANGE_MONTHS - 1),
    );
    const worked = (name: string, column = "in-practice@operational"): Float64Array =>
      meanOver(series(name, column), ...SPAN);
    const hurt = differences(worked(trusting(0.9)), worked(trusting(0.6)));
    return {
      figures: [
        { name: "more trust, operational groups of crowded places", value: mean(hurt) },
        { name: "one useful change", value: mean(change) },
        ...TRUSTS.map((trust) => ({
          name: `operational groups at ${trusting(trust)}`,
          value: mean(worked(trusting(trust))),
        })),
        ...TRUSTS.map((trust) => ({
          name: `attention covered at ${trusting(trust)}`,
          value: mean(worked(trusting(trust), "coverage@system")),
        })),
        {
          name: "more trust under the dark-side rule",
          value: mean(differences(worked("dark side, trust 0.9"), worked("dark side, trust 0.6"))),
        },
      ],
      met: clearlyAbove(change) && worthBelow(hurt),
    };
  },
  knockOuts: [
    {
      name: "informal ties ask for no attention",
      change: { settings: { informalDemand: 0 } },
      expectation: "vanishes",
    },
  ],
};

export const bothWaysPatterns = { bothWays };
