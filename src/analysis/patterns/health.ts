/**
 * Long efforts and health: small, late, and gone when they stop.
 *
 * The English inequalities strategy: the life-expectancy gap grew before it, shrank under it and grew after it (Barr,
 * Higgerson & Whitehead 2017). Dense networks with over 20 % lower preventable mortality in sixteen years (Mays, Mamaril &
 * Timsina 2016, an upper bound). Little or no difference in sixteen trials (Hayes et al. 2012); a small gain in Greater
 * Manchester (Britteon et al. 2022).
 */
import { mean } from "../../maths/statistics.ts";
import { organisationsOf, partnershipsOf } from "../../scenario/templates/locality.ts";
import type { TimelineEvent, WorldDescription } from "../../scenario/scenario.ts";
import type { Context, Pattern, PatternCase } from "./pattern.ts";
import { differences, meanCurve, meanOver, shareOf } from "./over-runs.ts";
import { NINE, USUAL_CHURN, eventOf, placeId, scenarioOf } from "./worlds.ts";

const WEAK = [0, 1, 2].map(placeId);
const STRONG = [3, 4, 5].map(placeId);

/** Deprived places with weak partnership beside places that are neither: the gap widens by itself. */
const UNEQUAL: WorldDescription = {
  localities: [
    ...WEAK.map((id) => ({ id, deprivation: 1, strength: "weak" as const })),
    ...STRONG.map((id) => ({ id, deprivation: 0, strength: "strong" as const })),
  ],
  organisations: [...WEAK, ...STRONG].flatMap((place) => organisationsOf({ place, name: place })),
  partnerships: [...WEAK, ...STRONG].flatMap((place) => partnershipsOf({ place, name: place })),
};

/** Money, mandate, monitoring, data and help at once, at the usual sizes of such events, for the places named. */
function support(at: readonly string[], starts: number, ends: number): readonly TimelineEvent[] {
  const who = at.map((place) => `locality:${place}`);
  const plan = { starts, ends, who };
  return [
    eventOf("budget", { kind: "budget", ...plan, ends: starts + 12, size: -0.2 }),
    eventOf("duty", { kind: "duty-to-cooperate", ...plan }),
    eventOf("data", { kind: "data-sharing", ...plan }),
    eventOf("pooled", { kind: "pooled-budget", ...plan }),
    eventOf("evaluation", { kind: "evaluation", ...plan }),
    eventOf("facilitation", { kind: "facilitation", ...plan }),
    eventOf("targets", { kind: "targets", ...plan, size: 0.5 }),
  ];
}

const BEGINS = 72;
const STOPS = BEGINS + 13 * 12;
const AFTER = STOPS + 84;
const withdrawn = eventOf("budget-withdrawn", {
  kind: "budget",
  starts: STOPS,
  ends: STOPS + 12,
  size: 1 / 6,
  who: WEAK.map((place) => `locality:${place}`),
});
const SIGNALS = ["health-intermediate", "health-distal"] as const;
const STRATEGY_WATCH = [...WEAK, ...STRONG].flatMap((place) => SIGNALS.map((signal) => `${signal}@${place}`));

/** Points a year by which deprived places fall behind (above 0) or catch up (below), between two months, mean over runs. */
function gapSlope({ series }: Context, signal: string, from: number, to: number): number {
  const level = (at: readonly string[], month: number): number =>
    mean(at.map((place) => meanCurve(series("strategy", `${signal}@${place}`))[month]));
  const gap = (month: number): number => level(WEAK, month) - level(STRONG, month);
  return (12 * (gap(to) - gap(from))) / (to - from);
}

const reversal: Pattern = {
  id: "S23",
  title: "A long effort turned the gap round, and stopping it turned it back",
  band: "gap of deprived places widens before, narrows by the fifth year of a 13-year effort and till its end, widens again within seven years after (intermediate signal)",
  source:
    "Barr, Higgerson & Whitehead 2017: +0.57, −0.91, +0.68 months of life a year (the last not clear of 0)",
  strength: "figure",
  heldOut: true,
  share: 0.25,
  why: "A thirteen-year effort moves health by tenths of a per cent a year here, as an effect of 1 % a year at most makes it; trends of places that do not depend on the effort differ by more.",
  cases: {
    strategy: {
      scenario: scenarioOf(UNEQUAL, {
        months: AFTER,
        settings: { churn: USUAL_CHURN },
        events: [...support(WEAK, BEGINS, STOPS), withdrawn],
      }),
      watch: STRATEGY_WATCH,
    },
  },
  measure: (context) => {
    const before = gapSlope(context, "health-intermediate", BEGINS - 36, BEGINS);
    const fifth = gapSlope(context, "health-intermediate", BEGINS + 48, BEGINS + 60);
    const during = gapSlope(context, "health-intermediate", BEGINS + 60, STOPS);
    const after = gapSlope(context, "health-intermediate", AFTER - 37, AFTER - 1);
    return {
      figures: [
        { name: "points a year in the fifth year", value: fifth },
        { name: "points a year before", value: before },
        { name: "points a year from year 6 to the end", value: during },
        { name: "points a year after, years 5 to 7", value: after },
        {
          name: "distal signal, points a year from year 6 to the end",
          value: gapSlope(context, "health-distal", BEGINS + 60, STOPS),
        },
      ],
      met: before > 0 && fifth < 0 && during < 0 && after > 0,
    };
  },
  knockOuts: [
    { name: "joint work does not move health", change: { settings: { effect: 0 } }, expectation: "vanishes" },
  ],
};

const SIXTEEN_YEARS = 192;
const DENSE_WATCH = [...WEAK, ...STRONG].flatMap((place) => [
  `health-intermediate@${place}`,
  `health-distal@${place}`,
]);

const denseNetworks: Pattern = {
  id: "S24",
  title: "Where partners work together, preventable deaths fall a little faster, over many years",
  band: "after 16 years the signal of strong places below that of weak ones, by no more than 20 % (1.4 % a year)",
  source: "Mays, Mamaril & Timsina 2016: over 20 % in 16 years, observational, an upper bound",
  strength: "figure",
  share: 0.25,
  cases: {
    default: {
      scenario: scenarioOf(UNEQUAL, {
        months: SIXTEEN_YEARS,
        settings: { churn: USUAL_CHURN, trendSpread: 0 },
      }),
      watch: DENSE_WATCH,
    },
  },
  measure: ({ series }) => {
    const level = (at: readonly string[], signal: string): number =>
      mean(
        at.map((place) =>
          mean(meanOver(series("default", `${signal}@${place}`), SIXTEEN_YEARS - 1, SIXTEEN_YEARS - 1)),
        ),
      );
    const lower = (signal: string): number => 1 - level(STRONG, signal) / level(WEAK, signal);
    const found = lower("health-intermediate");
    return {
      figures: [
        { name: "strong places lower by, intermediate signal", value: found },
        { name: "strong places lower by, distal signal", value: lower("health-distal") },
      ],
      met: found > 0 && found <= 0.2,
    };
  },
  knockOuts: [
    { name: "joint work does not move health", change: { settings: { effect: 0 } }, expectation: "vanishes" },
  ],
};

const DEAL = 36;
const DEAL_MONTHS = DEAL + 120;
const SHORT_TERM = DEAL + 35;
const LONG_TERM = DEAL_MONTHS - 1;
const NINE_IDS = Array.from({ length: 9 }, (_, i) => placeId(i));
const DEAL_WATCH = ["health-intermediate@system", "health-distal@system"];
const dealCase = (events: readonly TimelineEvent[]): PatternCase => ({
  scenario: scenarioOf(NINE, { months: DEAL_MONTHS, settings: { churn: USUAL_CHURN }, events }),
  watch: DEAL_WATCH,
});
/** A relational deal: no targets. */
const DEAL_CASES = {
  without: dealCase([]),
  deal: dealCase(support(NINE_IDS, DEAL, DEAL_MONTHS).filter(({ kind }) => kind !== "targets")),
};

/** Improvement by the deal, as a share of the level without it; above 0 is better. */
const improvement = ({ series }: Context, signal: string, month: number): Float64Array => {
  const [without, deal] = ["without", "deal"].map((name) =>
    meanOver(series(name, `${signal}@system`), month, month),
  );
  return differences(without, deal).map((gain, run) => gain / without[run]);
};

/** Smallest difference of a health outcome that is worth speaking of. */
const WORTH = 0.005;

const cannotTell: Pattern = {
  id: "F7",
  title: "No clear health effect: three years on, most futures say “cannot tell”",
  band: "three years into a deal, health differs by less than 0.5 % in at least 75 % of futures, and an effect of 0 is within the range",
  source: "Hayes et al. 2012 (Cochrane, 16 studies): little or no difference",
  strength: "direction",
  share: 0.5,
  cases: DEAL_CASES,
  measure: (context) => {
    const gains = improvement(context, "health-distal", SHORT_TERM);
    const share = shareOf(gains, (gain) => Math.abs(gain) <= WORTH);
    return {
      figures: [
        { name: "share of futures that cannot tell, distal signal", value: share },
        { name: "improvement, distal signal", value: mean(gains) },
        {
          name: "improvement, intermediate signal",
          value: mean(improvement(context, "health-intermediate", SHORT_TERM)),
        },
      ],
      met: share >= 0.75,
    };
  },
  knockOuts: [
    { name: "health follows at once", change: { settings: { lagDistal: 1 } }, expectation: "stays" },
  ],
};

const butNotNever: Pattern = {
  id: "F8",
  title: "But not never: a long, stable, resourced deal gives a small gain after years",
  band: "ten years into a deal, health better by 0.1–3 % (intermediate signal)",
  source: "Britteon et al. 2022: +0.196 years of life (0.25 %), Greater Manchester; the band is ours",
  strength: "direction",
  note: "That other measures worsen meanwhile is not tested: indicators here are of one kind.",
  share: 0.5,
  cases: DEAL_CASES,
  measure: (context) => {
    const gain = mean(improvement(context, "health-intermediate", LONG_TERM));
    return {
      figures: [
        { name: "improvement after ten years, intermediate signal", value: gain },
        {
          name: "improvement after ten years, distal signal",
          value: mean(improvement(context, "health-distal", LONG_TERM)),
        },
      ],
      met: gain >= 0.001 && gain <= 0.03,
    };
  },
  knockOuts: [
    { name: "joint work does not move health", change: { settings: { effect: 0 } }, expectation: "vanishes" },
  ],
};

export const healthPatterns = { reversal, denseNetworks, cannotTell, butNotNever };
