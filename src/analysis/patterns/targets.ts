/**
 * Targets: what is reported improves, what is done does not.
 *
 * Reported accident-and-emergency waits 96 % within four hours, 77 % in the patients' survey: Bevan & Hood 2006. No
 * dysfunction in 155 trusts: Kelman & Friedman 2009, so gaming must be able to be nothing.
 */
import { PARAMETERS } from "../../model/parameters.ts";
import { mean } from "../../maths/statistics.ts";
import type { Cases, Context, Pattern } from "./pattern.ts";
import { meanOver } from "./over-runs.ts";
import { YEAR_THREE, defaultCase } from "./worlds.ts";

const PRESSURES = [0, 0.35, 0.7, 1] as const;
const WATCH = [
  "reported@strategic",
  "in-practice@strategic",
  "paper-gap@strategic",
  "sharing@strategic",
  "sharing@operational",
  "promising@strategic",
  "reach@strategic",
  "reach@operational",
];
const caseOf = (pressure: number): string => `pressure ${pressure}`;

const CASES: Cases = Object.fromEntries(
  PRESSURES.map((pressure) => [caseOf(pressure), { scenario: defaultCase({ pressure }), watch: WATCH }]),
);

const at = ({ series }: Context, pressure: number, column: string): number =>
  mean(meanOver(series(caseOf(pressure), column), ...YEAR_THREE));

const isRising = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value > values[i - 1]);
const isFalling = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value < values[i - 1]);

const inflation: Pattern = {
  id: "S21",
  title: "Targets inflate reports beyond what is experienced",
  band: "reported less in practice on boards rises with pressure 0, 0.35, 0.7, 1 and stays within 0–25 points",
  source: "Bevan & Hood 2006: 19 and 21 points",
  strength: "figure",
  cases: CASES,
  measure: (context) => {
    const gaps = PRESSURES.map(
      (pressure) =>
        at(context, pressure, "reported@strategic") - at(context, pressure, "in-practice@strategic"),
    );
    return {
      figures: [
        { name: "reported gap at full pressure", value: gaps[gaps.length - 1] },
        ...PRESSURES.slice(0, -1).map((pressure, i) => ({
          name: `reported gap at ${pressure}`,
          value: gaps[i],
        })),
      ],
      met: isRising(gaps) && gaps[0] >= 0 && gaps[gaps.length - 1] <= 0.25,
    };
  },
  knockOuts: [
    { name: "no gaming", change: { settings: { gameGain: 0 } }, expectation: "vanishes" },
    { name: "no audit", change: { settings: { audit: 0 } }, expectation: "stays" },
  ],
};

const noGaming: Pattern = {
  id: "S22",
  title: "Gaming is not a law of nature: it can be nothing",
  band: "gaming of 0 is within the parameter's range, and reports then say what is done, at any pressure",
  source: "Kelman & Friedman 2009: none in 155 trusts",
  strength: "figure",
  share: 0.1,
  cases: {
    honest: {
      scenario: defaultCase({ pressure: 0.8, gameGain: 0 }),
      watch: ["reported@strategic", "in-practice@strategic"],
    },
  },
  measure: ({ series }) => {
    const reported = meanOver(series("honest", "reported@strategic"), ...YEAR_THREE);
    const gap = mean(reported) - mean(meanOver(series("honest", "in-practice@strategic"), ...YEAR_THREE));
    return {
      figures: [
        { name: "reported gap without gaming", value: gap },
        { name: "least gaming allowed", value: PARAMETERS.gameGain.range[0] },
      ],
      met: Math.abs(gap) < 1e-12 && PARAMETERS.gameGain.range[0] === 0,
    };
  },
  knockOuts: [],
};

const compliance: Pattern = {
  id: "F5",
  title:
    "Operational groups carry the sharing; targets widen the gap between paper and practice, and sharing falls",
  band: "operational above strategic sharing, and over half of all acts of sharing; paper gap rises and sharing falls with pressure 0, 0.35, 0.7, 1",
  source: "Hunter & Perkins 2012",
  strength: "direction",
  cases: CASES,
  measure: (context) => {
    const gaps = PRESSURES.map((pressure) => at(context, pressure, "paper-gap@strategic"));
    const sharing = PRESSURES.map((pressure) => at(context, pressure, "sharing@strategic"));
    const carried = shareCarried(context, 0.35);
    const ahead = at(context, 0.35, "sharing@operational") - at(context, 0.35, "sharing@strategic");
    return {
      figures: [
        { name: "paper gap, full pressure less none", value: gaps[gaps.length - 1] - gaps[0] },
        { name: "board sharing, full pressure less none", value: sharing[sharing.length - 1] - sharing[0] },
        { name: "operational less strategic sharing", value: ahead },
        { name: "share of acts of sharing in operational groups", value: carried },
        ...PRESSURES.map((pressure, i) => ({ name: `paper gap at ${pressure}`, value: gaps[i] })),
        ...PRESSURES.map((pressure, i) => ({ name: `board sharing at ${pressure}`, value: sharing[i] })),
      ],
      met: isRising(gaps) && isFalling(sharing) && ahead > 0.02 && carried > 0.5,
    };
  },
  knockOuts: [
    { name: "targets do not weigh on sharing", change: { settings: { kPressure: 0 } }, expectation: "stays" },
    {
      name: "targets do not turn bodies inward",
      change: { settings: { siloPressure: 0 } },
      expectation: "stays",
    },
    {
      name: "targets do not take attention",
      change: { settings: { attentionPressure: 0 } },
      expectation: "stays",
    },
    {
      name: "targets do not breed empty promises",
      change: { settings: { promisePressure: 0 } },
      expectation: "stays",
    },
  ],
};

/** Ties of a usual place times their chance of contact: a board of twelve, four groups of five. */
const USUAL_CONTACTS = { strategic: 66 * 0.33, operational: 40 * 0.85 } as const;

/** Share of all acts of sharing that take place in operational groups. */
function shareCarried(context: Context, pressure: number): number {
  const acts = (level: keyof typeof USUAL_CONTACTS): number =>
    USUAL_CONTACTS[level] *
    at(context, pressure, `reach@${level}`) *
    at(context, pressure, `sharing@${level}`);
  return acts("operational") / (acts("operational") + acts("strategic"));
}

export const targetPatterns = { inflation, noGaming, compliance };
