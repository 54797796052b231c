/**
 * A wave of mergers: three of each place's fourteen bodies merge with their like of two neighbouring places, fifteen months
 * after the announcement, in an otherwise calm world, as primary care trusts did in 2006. Watched are the partnerships in
 * which a merged body has a seat, against the same places with the same luck and no merger.
 *
 * About eighteen months to get back to earlier performance (testimony, Commons Health Committee 2006); merged trusts
 * rated good or excellent 34 % before, 12 % after (Gubb 2010); service developments at least eighteen months late (Fulop
 * et al. 2002); harm from the announcement on (Andrews & Boyne 2012); up to two years of disruption (White & Dunleavy
 * 2010).
 */
import { mean } from "../../maths/statistics.ts";
import { quantile } from "../../maths/quantile.ts";
import type { Context, KnockOut, Measured, Pattern, PatternCase, Series } from "./pattern.ts";
import { differences, lossBetween, meanCurve, meanOver, worthBelow } from "./over-runs.ts";
import { CHANNELS } from "./churn.ts";
import { USUAL_SEVERITY, bodiesOf, eventOf, placeId, places, reform, scenarioOf } from "./worlds.ts";
import type { TimelineEvent } from "../../scenario/scenario.ts";

/** Nine places left to luck, as the country's were. */
const WORLD = places(9);
const PLACES = Array.from({ length: 9 }, (_, i) => placeId(i));
const STARTS = 60;
const NOTICE = 15;
const MONTHS = 156;
const MERGED = ["hospital", "community", "mental-health"] as const;
/** Partnerships in which any of them sits; the young people's group has none of them. */
const TOUCHED = ["board", "smoking-group", "safety-group", "homes-group"] as const;
const GROUPS = { merged: PLACES.flatMap((place) => TOUCHED.map((key) => `${place}-${key}`)) };
const WATCH = ["in-practice@merged", "in-practice@system"];

/** Neighbours, three by three. */
const NEIGHBOURS = [0, 3, 6].map((first) => PLACES.slice(first, first + 3));

const merger = (id: string, who: readonly string[]): TimelineEvent =>
  eventOf(`merger-${id}`, {
    kind: "merge",
    starts: STARTS,
    announced: STARTS - NOTICE,
    size: USUAL_SEVERITY,
    who,
    into: [{ id: `merged-${id}` }],
  });

/** Like with like, over three places. */
const mergers = NEIGHBOURS.flatMap((near, i) =>
  MERGED.map((key) => merger(`${key}-${i + 1}`, bodiesOf(near, [key]))),
);
/** The three bodies of one place with each other. */
const mergersWithin = PLACES.map((place) => merger(place, bodiesOf([place], MERGED)));
const hurried: readonly TimelineEvent[] = [
  reform("hurried", STARTS, { notice: 0, who: bodiesOf(PLACES, MERGED) }),
];

const caseOf = (events: readonly TimelineEvent[]): PatternCase => ({
  scenario: scenarioOf(WORLD, { months: MONTHS, events }),
  watch: WATCH,
  groups: GROUPS,
});
const CALM = caseOf([]);
const MERGER = caseOf(mergers);
const WITHIN = caseOf(mergersWithin);
const HURRIED = caseOf(hurried);
const CASES = { calm: CALM, merger: MERGER };

const KNOCK_OUTS: readonly KnockOut[] = CHANNELS.map(({ name, settings }) => ({
  name,
  change: { settings },
  expectation: "stays",
}));

interface Recovery {
  /** Months after the start until back to 95 % for good; NaN if it never fell, Infinity if it never came back. */
  readonly months: number;
  readonly lowest: number;
  readonly lowestAt: number;
}

const BACK_AT = 0.95;

/** Recovery of the mean over runs, against the mean of the undisturbed. */
export function recoveryOf(undisturbed: Series, disturbed: Series, starts: number): Recovery {
  const [calm, struck] = [meanCurve(undisturbed), meanCurve(disturbed)];
  let lowest = Infinity;
  let lowestAt = 0;
  let below = Number.NaN;
  for (let month = starts; month < calm.length; month++) {
    const left = struck[month] / calm[month];
    if (left < lowest) {
      lowest = left;
      lowestAt = month - starts;
    }
    if (left < BACK_AT) below = month - starts;
  }
  const months = below === calm.length - 1 - starts ? Infinity : below + 1;
  return { months, lowest, lowestAt };
}

function recoveryPattern(context: Context, name: string): Measured {
  const { months, lowest, lowestAt } = recoveryOf(
    context.series("calm", "in-practice@merged"),
    context.series(name, "in-practice@merged"),
    STARTS,
  );
  return {
    figures: [
      { name: "months until back to 95 %", value: months },
      { name: "lowest, share of undisturbed", value: lowest },
      { name: "months after the start at the lowest", value: lowestAt },
    ],
    met: months >= 12 && months <= 30,
  };
}

const recovery: Pattern = {
  id: "F1",
  title: "A merger costs partnerships about a year and a half to two years",
  band: "in practice of partnerships with a merged seat back to 95 % of undisturbed 12–30 months after the start",
  source:
    "Health Committee 2006: 18 months, and 18 more before benefits (testimony); White & Dunleavy 2010: up to two years",
  strength: "figure",
  note: "How fast a threat that has passed is forgotten (hazardFall) was sized for this: met is a check of the program, not of the theory.",
  cases: { ...CASES, within: WITHIN },
  measure: (context) => {
    const { figures, met } = recoveryPattern(context, "merger");
    const within = recoveryOf(
      context.series("calm", "in-practice@merged"),
      context.series("within", "in-practice@merged"),
      STARTS,
    );
    return {
      figures: [
        ...figures,
        { name: "months, three bodies of one place merged with each other", value: within.months },
      ],
      met,
    };
  },
  knockOuts: KNOCK_OUTS,
};

const hurriedRecovery: Pattern = {
  id: "S13",
  title: "A hurried restructuring disrupts for up to two years",
  band: "the same bodies reorganised without notice: back to 95 % of undisturbed after 12–30 months",
  source: "White & Dunleavy 2010 (34 interviews)",
  strength: "figure",
  note: "As for F1: hazardFall was sized for a merger, and what a hurried change takes follows from it.",
  cases: { calm: CALM, hurried: HURRIED },
  measure: (context) => recoveryPattern(context, "hurried"),
  knockOuts: KNOCK_OUTS,
};

const GOOD_BEFORE = 0.34;
const YEAR_BEFORE = [STARTS - NOTICE - 12, STARTS - NOTICE - 1] as const;
const YEAR_AFTER = [STARTS, STARTS + 11] as const;

const ratings: Pattern = {
  id: "S8",
  title: "Far fewer merged bodies' partnerships are rated good in the year after the merger",
  band: "of 34 % rated good or excellent before, 40–70 % lose the rating in the first year",
  source: "Gubb 2010: merged bodies 34 % to 12 %, while others improved (association)",
  strength: "figure",
  note: "A rating is in practice above the mark that 34 % passed before; ratings of partnerships stand for those of bodies.",
  why: "The dip is too shallow. Burden takes attention, and bodies of an average place have some to spare.",
  cases: Object.fromEntries(
    Object.entries(CASES).map(([name, one]) => [
      name,
      { ...one, watch: PLACES.map((place) => `in-practice@${place} merged`), groups: byPlace() },
    ]),
  ),
  measure: ({ series }) => {
    const rated = (name: string, span: readonly [number, number]): readonly number[] =>
      PLACES.flatMap((place) => [...meanOver(series(name, `in-practice@${place} merged`), ...span)]);
    const mark = quantile(rated("merger", YEAR_BEFORE), 1 - GOOD_BEFORE);
    const good = (values: readonly number[]): number =>
      values.filter((value) => value > mark).length / values.length;
    const before = good(rated("merger", YEAR_BEFORE));
    const after = good(rated("merger", YEAR_AFTER));
    const fall = 1 - after / before;
    return {
      figures: [
        { name: "relative fall in good ratings", value: fall },
        { name: "rated good before", value: before },
        { name: "rated good in the year after", value: after },
        { name: "rated good without a merger", value: good(rated("calm", YEAR_AFTER)) },
      ],
      met: fall >= 0.4 && fall <= 0.7,
    };
  },
  knockOuts: KNOCK_OUTS,
};

function byPlace(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    PLACES.map((place) => [`${place} merged`, TOUCHED.map((key) => `${place}-${key}`)]),
  );
}

const DELAYED_FROM = STARTS - NOTICE;
const DELAYED_TO = STARTS + 35;

const delays: Pattern = {
  id: "S9",
  title: "What partners had planned slips by a year or two",
  band: "12–30 months of joint work lost by three years after the start, at the undisturbed pace (median over runs)",
  source: "Fulop et al. 2002: at least 18 months at two years; HSJ 2002: up to two and a half years at three",
  strength: "figure",
  why: "The measure counts joint work lost, which is a shallow dip times its length. The source counts when single developments were opened, and one held-up step can delay all of that.",
  cases: CASES,
  measure: ({ series, runs }) => {
    const [calm, merged] = [series("calm", "in-practice@merged"), series("merger", "in-practice@merged")];
    const lost = lossBetween(calm, merged, DELAYED_FROM, DELAYED_TO);
    const pace = meanOver(calm, DELAYED_FROM, DELAYED_TO);
    const delay = quantile(
      Float64Array.from({ length: runs }, (_, run) => lost[run] / pace[run]),
      0.5,
    );
    return {
      figures: [{ name: "months of joint work lost", value: delay }],
      met: delay >= 12 && delay <= 30,
    };
  },
  knockOuts: KNOCK_OUTS,
};

const SHORT = 0.02;

const belowForLong: Pattern = {
  id: "F2",
  title: "Joint work of merged bodies stays below what it would have been for a year and a half and more",
  band: "in practice at least 0.02 below undisturbed in each of the 18 months after the start",
  source: "Fulop et al. 2002, 2005",
  strength: "figure",
  note: "That it is worse where cultures differ or one side dominates is not tested: merging bodies have no cultures here.",
  cases: CASES,
  measure: ({ series }) => {
    const [calm, merged] = [
      meanCurve(series("calm", "in-practice@merged")),
      meanCurve(series("merger", "in-practice@merged")),
    ];
    let months = 0;
    while (STARTS + months < calm.length && calm[STARTS + months] - merged[STARTS + months] >= SHORT)
      months++;
    return {
      figures: [
        { name: "months on end below by 0.02", value: months },
        { name: "below after 36 months", value: calm[STARTS + 35] - merged[STARTS + 35] },
      ],
      met: months >= 18,
    };
  },
  knockOuts: KNOCK_OUTS,
};

const earlyDip: Pattern = {
  id: "S11",
  title: "The harm begins with the announcement, before anything has changed",
  band: "in practice clearly below undisturbed (two standard errors, and 0.02) in the last month before the start",
  source: "Andrews & Boyne 2012",
  strength: "direction",
  cases: CASES,
  measure: ({ series }) => {
    const last = [STARTS - 1, STARTS - 1] as const;
    const dip = differences(
      meanOver(series("merger", "in-practice@merged"), ...last),
      meanOver(series("calm", "in-practice@merged"), ...last),
    );
    const lowest = STARTS + 7;
    const deepest = differences(
      meanOver(series("merger", "in-practice@merged"), lowest, lowest),
      meanOver(series("calm", "in-practice@merged"), lowest, lowest),
    );
    return {
      figures: [
        { name: "difference in the month before the start", value: mean(dip) },
        { name: "difference seven months after it", value: mean(deepest) },
      ],
      met: worthBelow(dip),
    };
  },
  knockOuts: KNOCK_OUTS,
};

export const mergerPatterns = { ratings, delays, earlyDip, hurriedRecovery, recovery, belowForLong };
