/**
 * Again and again: two reforms cost more than each alone, notice has a best length, and churn faster than the payback
 * never pays.
 *
 *     cost    Σ over months of in practice undisturbed less in practice disturbed, same places, same luck (index · months)
 *
 * Repeated reforms disproportionally harmful: Wynen, Verhoest & Kleizen 2019. Half of major changes with under four days'
 * notice: White & Dunleavy 2010. England's commissioning layer rebuilt 2002, 2006, 2013, 2022, 2026.
 */
import { mean } from "../../maths/statistics.ts";
import type { Context, Pattern, PatternCase } from "./pattern.ts";
import { clearlyAbove, clearlyBelow, differences, lossBetween, meanOver } from "./over-runs.ts";
import { bodiesOf, placeId, places, reform, scenarioOf } from "./worlds.ts";
import type { TimelineEvent } from "../../scenario/scenario.ts";

/** Places left to luck: reforms strike all alike, so a few do. */
const COUNT = 3;
const WORLD = places(COUNT);
const PLACES = Array.from({ length: COUNT }, (_, i) => placeId(i));

const caseOf = (
  months: number,
  events: readonly TimelineEvent[],
  watch: readonly string[] = ["in-practice@system"],
): PatternCase => ({
  scenario: scenarioOf(WORLD, { months, events }),
  watch,
});

const costOf = ({ series }: Context, name: string, from: number, to: number): Float64Array =>
  lossBetween(series("calm", "in-practice@system"), series(name, "in-practice@system"), from, to);

const FIRST = 48;
const SECOND = 84;
const TWO_MONTHS = 240;

const moreThanAdditive: Pattern = {
  id: "S12",
  title: "Two reforms within three years cost more than each at its own date, added",
  band: "cost of both clearly above the sum (two standard errors)",
  source: "Wynen, Verhoest & Kleizen 2017, 2019",
  strength: "direction",
  cases: {
    calm: caseOf(TWO_MONTHS, []),
    first: caseOf(TWO_MONTHS, [reform("first", FIRST)]),
    second: caseOf(TWO_MONTHS, [reform("second", SECOND)]),
    both: caseOf(TWO_MONTHS, [reform("first", FIRST), reform("second", SECOND)]),
  },
  measure: (context) => {
    const [first, second, both] = ["first", "second", "both"].map((name) =>
      costOf(context, name, 0, TWO_MONTHS - 1),
    );
    const excess = differences(differences(both, first), second);
    return {
      figures: [
        { name: "cost of both over the sum", value: mean(excess) },
        { name: "cost of the first", value: mean(first) },
        { name: "cost of the second", value: mean(second) },
        { name: "cost of both", value: mean(both) },
      ],
      met: clearlyAbove(excess),
    };
  },
  knockOuts: [
    { name: "no reform fatigue", change: { settings: { fatiguePhi: 0 } }, expectation: "vanishes" },
    {
      name: "no believed horizon",
      change: { settings: { kHorizon: 0, siloHorizon: 0 } },
      expectation: "stays",
    },
    {
      name: "reforms do not shake what goals there are",
      change: { settings: { goalReset: 0 } },
      expectation: "stays",
    },
  ],
};

const NOTICES = [0, 1, 3, 6, 9, 15, 24, 36] as const;
const NOTICED = 72;
const NOTICE_MONTHS = 204;
const noticeCase = (notice: number): string => `notice ${notice}`;

const bestNotice: Pattern = {
  id: "F11",
  title: "Some notice costs least: none is worse, and years of limbo are too",
  band: "mean cost of one reform lowest at a notice strictly above 0 and below 36 months",
  source:
    "White & Dunleavy 2010: half with under four days' preparation; HC 646 2006: staff left before the merger",
  strength: "direction",
  cases: Object.fromEntries([
    ["calm", caseOf(NOTICE_MONTHS, [])],
    ...NOTICES.map(
      (notice) =>
        [noticeCase(notice), caseOf(NOTICE_MONTHS, [reform("reform", NOTICED, { notice })])] as const,
    ),
  ]),
  measure: (context) => {
    const costs = NOTICES.map((notice) =>
      costOf(context, noticeCase(notice), NOTICED - 36, NOTICE_MONTHS - 1),
    );
    const means = costs.map(mean);
    const best = means.indexOf(Math.min(...means));
    return {
      figures: [
        { name: "months of notice that cost least", value: NOTICES[best] },
        { name: "saved by it against none", value: means[0] - means[best] },
        ...NOTICES.map((notice, i) => ({ name: `cost at ${notice} months`, value: means[i] })),
      ],
      met: best > 0 && best < NOTICES.length - 1 && clearlyAbove(differences(costs[0], costs[best])),
    };
  },
  knockOuts: [
    {
      name: "no extra strain of an unready start",
      change: { settings: { unready: 0 } },
      expectation: "vanishes",
    },
    {
      name: "no believed horizon",
      change: { settings: { kHorizon: 0, siloHorizon: 0 } },
      expectation: "stays",
    },
  ],
};

const USEFUL = { who: bodiesOf(PLACES, ["commissioner", "council", "hospital", "community"]) };
export const CHANGE_FROM = 36;
export const CHANGE_MONTHS = CHANGE_FROM + 24 * 12;
const GAPS = [2, 3, 4, 6, 8] as const;
const everyCase = (years: number): string => `every ${years} years`;

/** The first brings a benefit; the others are only more of the same. */
const reforms = (starts: readonly number[]): readonly TimelineEvent[] =>
  starts.map((month, i) =>
    reform(`reform-${i + 1}`, month, { ...USEFUL, ...(i === 0 ? { fit: 0.2, align: 0.3 } : {}) }),
  );

const every = (years: number): readonly number[] => {
  const starts: number[] = [];
  for (let month = CHANGE_FROM; month < CHANGE_MONTHS; month += 12 * years) starts.push(month);
  return starts;
};

const WATCH = ["in-practice@system", "trust@system"];

/** Left alone, and changed usefully once. */
export const NEVER = caseOf(CHANGE_MONTHS, [], WATCH);
export const ONCE = caseOf(CHANGE_MONTHS, reforms([CHANGE_FROM]), WATCH);

const churnNeverPays: Pattern = {
  id: "F4",
  title: "A useful change pays once; repeated faster than it pays back, it never does",
  band: "in practice over 24 years: once clearly above never, every 2 and 3 years clearly below; trust every 3 years and faster below never",
  source: "Health Committee 2006; England's rebuilding every 4 to 9 years; the size of the benefit is ours",
  strength: "direction",
  cases: Object.fromEntries<PatternCase>([
    ["never", NEVER],
    ["once", ONCE],
    ...GAPS.map((years) => [everyCase(years), caseOf(CHANGE_MONTHS, reforms(every(years)), WATCH)] as const),
  ]),
  measure: ({ series }) => {
    const of = (name: string, measure: string): Float64Array =>
      meanOver(series(name, `${measure}@system`), CHANGE_FROM, CHANGE_MONTHS - 1);
    const gain = (name: string, measure = "in-practice"): Float64Array =>
      differences(of(name, measure), of("never", measure));
    const names = ["never", "once", ...GAPS.map(everyCase)];
    return {
      figures: [
        { name: "gain of once over never", value: mean(gain("once")) },
        ...names.map((name) => ({ name: `in practice, ${name}`, value: mean(of(name, "in-practice")) })),
        ...names.map((name) => ({ name: `trust, ${name}`, value: mean(of(name, "trust")) })),
      ],
      met:
        clearlyAbove(gain("once")) &&
        [2, 3].every(
          (years) => clearlyBelow(gain(everyCase(years))) && clearlyBelow(gain(everyCase(years), "trust")),
        ),
    };
  },
  knockOuts: [
    { name: "no reform fatigue", change: { settings: { fatiguePhi: 0 } }, expectation: "stays" },
    {
      name: "no believed horizon",
      change: { settings: { kHorizon: 0, siloHorizon: 0 } },
      expectation: "stays",
    },
    { name: "no burden: reforms take no attention", change: { settings: { dip: 0 } }, expectation: "stays" },
  ],
};

export const repetitionPatterns = { moreThanAdditive, bestNotice, churnNeverPays };
