/**
 * What makes partners share: clear goals, known roles, monitoring; rivals share less; trust carries part of the way.
 *
 * Clear goals, awareness of partners' roles and monitored performance marked the successful partnerships: Hunter &
 * Perkins 2012. Trust mediates communication, roles and authority: US survey, dg.o 2017 (doi 10.1145/3085228.3085236).
 * Agencies that compete for money withhold: SSRN 2399052, 2014.
 */
import { mean, standardDeviation } from "../../maths/statistics.ts";
import type { Cases, Context, Pattern } from "./pattern.ts";
import { differences, meanOver, worthAbove } from "./over-runs.ts";
import type { SettingsSource } from "../../scenario/scenario.ts";
import { YEAR_THREE, defaultCase } from "./worlds.ts";

const WATCH = ["sharing@system"];

/** Sharing in year 3. */
const sharingOf = ({ series }: Context, name: string): Float64Array =>
  meanOver(series(name, "sharing@system"), ...YEAR_THREE);

interface Ingredient {
  readonly name: string;
  readonly low: SettingsSource;
  readonly high: SettingsSource;
}

const INGREDIENTS: readonly Ingredient[] = [
  { name: "goals", low: { clarityReach: 1.2 }, high: { clarityReach: 2 } },
  { name: "roles", low: { roleGain: 0.04 }, high: { roleGain: 0.16 } },
  { name: "monitoring", low: { monitoring: 0.2 }, high: { monitoring: 0.8 } },
];

const BOTH_WAYS: Cases = Object.fromEntries(
  INGREDIENTS.flatMap(({ name, low, high }) => [
    [`${name} low`, { scenario: defaultCase(low), watch: WATCH }],
    [`${name} high`, { scenario: defaultCase(high), watch: WATCH }],
  ]),
);

const threeIngredients: Pattern = {
  id: "S4",
  title: "Clear goals, known roles and monitoring raise sharing",
  band: "each raises sharing in year 3 clearly (two standard errors) and by 0.02 at least",
  source: "Hunter & Perkins 2012",
  strength: "direction",
  cases: BOTH_WAYS,
  measure: (context) => {
    const effects = INGREDIENTS.map(({ name }) =>
      differences(sharingOf(context, `${name} high`), sharingOf(context, `${name} low`)),
    );
    return {
      figures: [
        { name: "smallest gain in sharing", value: Math.min(...effects.map(mean)) },
        ...INGREDIENTS.map(({ name }, i) => ({ name: `gain from ${name}`, value: mean(effects[i]) })),
        ...INGREDIENTS.map(({ name }, i) => ({
          name: `${name}, standardised`,
          value: standardised(context, name, effects[i]),
        })),
      ],
      met: effects.every(worthAbove),
    };
  },
  knockOuts: [
    { name: "goals do not weigh on sharing", change: { settings: { kGoal: 0 } }, expectation: "vanishes" },
    { name: "roles do not weigh on sharing", change: { settings: { kRole: 0 } }, expectation: "vanishes" },
    {
      name: "monitoring does not weigh on sharing",
      change: { settings: { kMonitor: 0, kMandate: 0 } },
      expectation: "stays",
    },
  ],
};

/** Mean effect over the standard deviation between runs. */
function standardised(context: Context, name: string, effect: ArrayLike<number>): number {
  return context.runs < 2 ? Number.NaN : mean(effect) / standardDeviation(sharingOf(context, `${name} low`));
}

const OVERLAPS = [0, 0.5, 1] as const;
const overlapCase = (overlap: number): string => `overlap ${overlap}`;
const EARLY = [0, 11] as const;
const LATE = [60, 71] as const;

const rivalry: Pattern = {
  id: "S26",
  title: "Partners who compete for the same money share less, above all early on",
  band: "sharing falls clearly, and by 0.02 at least, as overlap of budgets rises 0, 0.5, 1, and by a larger part in the first year than in the sixth",
  source: "“Interagency information sharing with resource competition”, SSRN 2399052, 2014 (theory)",
  strength: "direction",
  why: "Rivalry weighs the same on strangers and on old partners. What it costs grows with time, because withheld information costs trust: the source has it the other way about.",
  cases: Object.fromEntries(
    OVERLAPS.map((overlap) => [
      overlapCase(overlap),
      { scenario: defaultCase({ overlap }), watch: ["sharing-now@system"] },
    ]),
  ),
  measure: ({ series }) => {
    const loss = (from: number, to: number, span: readonly [number, number]): Float64Array =>
      differences(
        meanOver(series(overlapCase(from), "sharing-now@system"), ...span),
        meanOver(series(overlapCase(to), "sharing-now@system"), ...span),
      );
    const share = (span: readonly [number, number]): number =>
      mean(loss(0, 1, span)) / mean(meanOver(series(overlapCase(0), "sharing-now@system"), ...span));
    const [early, late] = [share(EARLY), share(LATE)];
    return {
      figures: [
        { name: "sharing lost to full overlap, year 6", value: mean(loss(0, 1, LATE)) },
        { name: "part lost in year 1", value: early },
        { name: "part lost in year 6", value: late },
      ],
      met: worthAbove(loss(0, 0.5, LATE)) && worthAbove(loss(0.5, 1, LATE)) && early > late,
    };
  },
  knockOuts: [
    {
      name: "rivalry does not weigh on sharing",
      change: { settings: { rivalry: 0 } },
      expectation: "vanishes",
    },
  ],
};

const ROADS = [
  { name: "communication", settings: { strategicContact: 0.66, operationalContact: 1 } },
  { name: "roles", settings: { roleGain: 0.16 } },
  { name: "authority", settings: { strategicMandate: 0.8, operationalMandate: 0.4 } },
] as const;
const WITHOUT_TRUST = { kTrust: 0 };

const mediation: Pattern = {
  id: "S27",
  title: "Part of what communication, roles and authority do for sharing goes by way of trust",
  band: "at least 30 % of their joint effect on sharing vanishes when trust has no weight",
  source: "US survey of public health and justice projects, dg.o 2017; the share is ours",
  strength: "direction",
  why: "Here communication, roles and authority act mostly by themselves, each with a weight of its own in the choice to share; trust adds less than a fifth. The share asked for is our own reading of the source.",
  cases: Object.fromEntries(
    [{}, WITHOUT_TRUST].flatMap((trustless, i) => [
      [`usual ${i}`, { scenario: defaultCase(trustless), watch: WATCH }],
      ...ROADS.map(({ name, settings }) => [
        `${name} ${i}`,
        { scenario: defaultCase({ ...trustless, ...settings }), watch: WATCH },
      ]),
    ]),
  ),
  measure: (context) => {
    const effect = (name: string, i: number): number =>
      mean(sharingOf(context, `${name} ${i}`)) - mean(sharingOf(context, `usual ${i}`));
    const whole = ROADS.map(({ name }) => effect(name, 0));
    const direct = ROADS.map(({ name }) => effect(name, 1));
    const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
    const mediated = 1 - total(direct) / total(whole);
    return {
      figures: [
        { name: "share by way of trust", value: mediated },
        ...ROADS.map(({ name }, i) => ({ name: `effect of ${name}`, value: whole[i] })),
        ...ROADS.map(({ name }, i) => ({ name: `effect of ${name} without trust`, value: direct[i] })),
      ],
      met: mediated >= 0.3 && total(whole) > 0,
    };
  },
  knockOuts: [
    {
      name: "people do not gain trust from sharing",
      change: { settings: { gain: 0 } },
      expectation: "vanishes",
    },
  ],
};

export const ingredientPatterns = { threeIngredients, rivalry, mediation };
