/**
 * Lessons 5 and 6: one plan with its safeguards, in other weather and under other assumptions.
 *
 * The weather is that of the stress test; the assumptions are three that rest on judgement, each changed alone within its
 * range.
 */
import type { Future } from "../../experiment/runner.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Condition } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { above, endsOf, points } from "./gaps.ts";
import { answersOf } from "./lesson.ts";
import type { Grid, Lesson, Question, Reveal } from "./lesson.ts";
import { AS_IT_STANDS, variantOf, variantsOf, weatherOf, withVariants } from "./variants.ts";
import type { Variant } from "./variants.ts";

const SCENARIO = "ministers-plan";
/** Three years after the news, the last of them read. */
const MONTHS = 48;
const PLANS = ["plan", "longer", "people", "data"] as const;
const { matters } = outcomeOf("sharing");

const short = (scenario: Scenario): Scenario => ({ ...scenario, months: MONTHS });

const WEATHER = ["calm", "low-trust", "targets", "reorganised-again"] as const satisfies readonly Condition[];
const BAD_WEATHER = WEATHER.filter((each) => each !== "calm");
const under = (plan: string, weather: string): string =>
  variantOf(plan, weather === "calm" ? AS_IT_STANDS : weather);

/** Sharing that a class may not let the town fall below: 60 of 100 meetings. */
const LEAST_SHARING = 0.6;

/**
 * Keeping people and agreeing on data help in every weather; a longer wait does not help even when it is calm. Counted
 * beside it: in how many futures the best course holds the line when everything is reorganised again.
 */
function nothingHoldsEverywhere(futures: readonly Future[]): Reveal {
  const end = (plan: string, weather: string): readonly number[] =>
    endsOf(futures, under(plan, weather), "sharing");
  const gains = (plan: string): readonly (readonly number[])[] =>
    WEATHER.map((weather) => above(end(plan, weather), end("plan", weather)));
  const [people, data] = ["people", "data"].map(gains);
  const waiting = above(end("longer", "calm"), end("plan", "calm"));
  const holding = [LEAVE_AS_IS, ...PLANS].map((plan) => {
    const ends = end(plan, "reorganised-again");
    return ends.filter((each) => each >= LEAST_SHARING).length / ends.length;
  });
  const cost = above(end(LEAVE_AS_IS, "calm"), end("plan", "calm"));
  return {
    holds: waiting.map(
      (gain, r) => [...people, ...data].every((each) => each[r] > matters) && gain <= matters,
    ),
    numbers: {
      cost: points(cost),
      people: points(people.flat()),
      data: points(data.flat()),
      best: 100 * Math.max(...holding),
    },
  };
}

export const stressTest: Lesson = {
  id: "stress-test",
  scenario: SCENARIO,
  shaped: (scenario) =>
    withVariants(
      short(scenario),
      PLANS,
      WEATHER.map((condition) => weatherOf(short(scenario), condition)),
    ),
  options: PLANS,
  beside: variantsOf(PLANS, BAD_WEATHER),
  outcomes: ["sharing"],
  grid: {
    rows: WEATHER,
    columns: [LEAVE_AS_IS, ...PLANS],
    least: LEAST_SHARING,
    ask: (weather, plan) => ({
      baseline: under(LEAVE_AS_IS, weather),
      option: under(plan, weather),
      outcome: "sharing",
    }),
  },
  tellsWhy: true,
  reveal: nothingHoldsEverywhere,
};

const ASSUMPTIONS: readonly Variant[] = [
  { id: AS_IT_STANDS },
  { id: "no-fear", settings: { kHorizon: 0 } },
  { id: "more-fear", settings: { kHorizon: 1 } },
  { id: "even-trust", settings: { asym: 1 } },
];
const CHANGED = ASSUMPTIONS.map(({ id }) => id).filter((id) => id !== AS_IT_STANDS);

/** What is claimed: this plan does worse, or better, than that one. */
const CLAIMS: Readonly<Record<string, { readonly option: string; readonly baseline: string }>> = {
  costs: { option: "plan", baseline: LEAVE_AS_IS },
  helps: { option: "people", baseline: "plan" },
  free: { option: "people", baseline: LEAVE_AS_IS },
  waits: { option: "longer", baseline: "plan" },
};

const claimUnder = (claim: string, assumption: string): Question => ({
  option: variantOf(CLAIMS[claim].option, assumption),
  baseline: variantOf(CLAIMS[claim].baseline, assumption),
  outcome: "sharing",
});

const claims: Grid = {
  rows: Object.keys(CLAIMS),
  columns: ASSUMPTIONS.map(({ id }) => id),
  ask: claimUnder,
};

/** How many claims have another verdict under at least one assumption. */
export const claimsThatFlip = (futures: readonly Future[]): number =>
  answersOf(futures, claims).filter(
    (verdicts) => new Set(verdicts.map(({ verdict }) => verdict.verdict)).size > 1,
  ).length;

/** Whatever is assumed, the plan costs sharing and keeping people helps; how much it costs is another matter. */
function someHold(futures: readonly Future[]): Reveal {
  const gap = (claim: string, assumption: string): readonly number[] => {
    const { option, baseline } = claimUnder(claim, assumption);
    return above(endsOf(futures, option, "sharing"), endsOf(futures, baseline, "sharing"));
  };
  const columns = claims.columns.map((assumption) => ({
    costs: gap("costs", assumption),
    helps: gap("helps", assumption),
  }));
  const [stands, noFear, moreFear] = columns.map(({ costs }) => -points(costs));
  const flips = claimsThatFlip(futures);
  return {
    holds: columns[0].costs.map((_, r) =>
      columns.every(({ costs, helps }) => costs[r] < -matters && helps[r] > matters),
    ),
    numbers: { flips, steady: claims.rows.length - flips, stands, noFear, moreFear },
  };
}

const CLAIMED = ["plan", "people", "longer"] as const;

export const trustAModel: Lesson = {
  id: "trust-a-model",
  scenario: SCENARIO,
  shaped: (scenario) => withVariants(short(scenario), CLAIMED, ASSUMPTIONS),
  options: CLAIMED,
  beside: variantsOf(CLAIMED, CHANGED),
  outcomes: ["sharing"],
  grid: claims,
  tellsWhy: true,
  reveal: someHold,
};

/** Settings that lesson 6 changes, by assumption: every one of them is judgement. */
export const CHANGED_SETTINGS: readonly string[] = ASSUMPTIONS.flatMap(({ settings = {} }) =>
  Object.keys(settings),
);
