/**
 * What an evaluator with nine places and three years could see: nothing, whether or not there is something.
 *
 *     slope of a place   (published value in month 71 − in month 47) / 2, % of the start a year
 *     test               t of strong against weak places' slopes, pooled variance, two-sided, 5 %
 *     power              share of runs in which the test finds a difference;  wrong sign: share in which strong places do worse
 *
 * The founding study found it “impossible to establish evidence of their impact on health outcomes” (Hunter & Perkins
 * 2012). It was qualitative; this asks what a quantitative one with the same sample could have seen: power 6–11 %, wrong
 * sign 18–34 %, worked out from published indicators' noise (science notes, 7.4).
 */
import { mean } from "../../maths/statistics.ts";
import { tQuantile } from "../../maths/student-t.ts";
import type { Context, Pattern, Series } from "./pattern.ts";
import { meanOver } from "./over-runs.ts";
import { NINE_PLACES, STUDY_YEARS, defaultCase } from "./worlds.ts";

const STRONG = NINE_PLACES.slice(0, 3);
const WEAK = NINE_PLACES.slice(6);
const FIRST_ROUND = 47;
const LAST_ROUND = 71;
const SIGNIFICANT = 0.05;

const SIGNALS = ["published-process", "published-intermediate", "published-distal"] as const;
const each = (measure: string, places: readonly string[] = NINE_PLACES): readonly string[] =>
  places.map((place) => `${measure}@${place}`);
const WATCH = [...SIGNALS.flatMap((signal) => each(signal)), ...each("in-practice")];

/** Change a year between the first and the last of three published values. */
export const slopeOf = ({ at }: Series, run: number): number =>
  (at(run, LAST_ROUND) - at(run, FIRST_ROUND)) / 2;

interface Evaluation {
  readonly power: number;
  readonly wrongSign: number;
}

/** What the evaluator finds in each run of a case. */
export function evaluate({ series, runs }: Context, name: string, signal: string): Evaluation {
  const of = (places: readonly string[]): readonly Series[] =>
    places.map((place) => series(name, `${signal}@${place}`));
  const [strong, weak] = [of(STRONG), of(WEAK)];
  const critical = tQuantile(1 - SIGNIFICANT / 2, STRONG.length + WEAK.length - 2);
  let found = 0;
  let wrong = 0;
  for (let run = 0; run < runs; run++) {
    const [good, bad] = [strong, weak].map((places) => places.map((one) => slopeOf(one, run)));
    const gap = mean(good) - mean(bad);
    if (Math.abs(gap) > critical * standardError(good, bad)) found++;
    if (gap > 0) wrong++;
  }
  return { power: found / runs, wrongSign: wrong / runs };
}

/** Of a difference of two means, with pooled variance (Student 1908). */
function standardError(a: readonly number[], b: readonly number[]): number {
  const squares = (values: readonly number[]): number => {
    const centre = mean(values);
    return values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  };
  const variance = (squares(a) + squares(b)) / (a.length + b.length - 2);
  return Math.sqrt(variance * (1 / a.length + 1 / b.length));
}

function practiceGap({ series }: Context, name: string): number {
  const of = (places: readonly string[]): number =>
    mean(places.map((place) => mean(meanOver(series(name, `in-practice@${place}`), ...STUDY_YEARS))));
  return of(STRONG) - of(WEAK);
}

const EFFECTS = [0, 1, 2] as const;
const caseOf = (effect: number): string => `effect ${effect}`;

const nothingSeen: Pattern = {
  id: "S5",
  title:
    "Nine places and three years show no health effect, though the places work together very differently",
  band: "power at most 15 % and in practice at least 0.3 apart between strong and weak places, beside an effect of 0",
  source: "Hunter & Perkins 2012; power 6–11 %, wrong sign 18–34 %: science notes 7.4",
  strength: "calculation",
  cases: Object.fromEntries(
    EFFECTS.map((effect) => [
      caseOf(effect),
      { scenario: defaultCase(effect === 1 ? {} : { effect }), watch: WATCH },
    ]),
  ),
  measure: (context) => {
    const found = EFFECTS.map((effect) => evaluate(context, caseOf(effect), "published-intermediate"));
    const gap = practiceGap(context, caseOf(1));
    return {
      figures: [
        { name: "power at effect 1", value: found[1].power },
        { name: "power at effect 0", value: found[0].power },
        { name: "power at effect 2", value: found[2].power },
        { name: "wrong sign at effect 1", value: found[1].wrongSign },
        { name: "gap in practice", value: gap },
        ...SIGNALS.filter((signal) => signal !== "published-intermediate").map((signal) => ({
          name: `power at effect 1, ${signal.replace("published-", "")} signal`,
          value: evaluate(context, caseOf(1), signal).power,
        })),
      ],
      met: found[1].power <= 0.15 && gap >= 0.3,
    };
  },
  knockOuts: [
    {
      name: "places do not drift apart by themselves",
      change: { settings: { trendSpread: 0 } },
      expectation: "stays",
    },
    { name: "published values are exact", change: { settings: { noise: 0 } }, expectation: "stays" },
    {
      name: "neither noise nor drift",
      change: { settings: { noise: 0, trendSpread: 0 } },
      expectation: "vanishes",
      joint: true,
    },
  ],
};

export const evaluatorPatterns = { nothingSeen };
