/**
 * Does the past let go? A slow memory at the default; two futures from one present where sharing is steep.
 *
 *     two starts   distrust and silo (trust 0.05, silo 0.95) or trust and openness (0.9, 0.05), fifty calm years
 *     loop         churn rises from 0 to 0.4 a year and falls again, each way in 10, 20 or 40 years; between the two
 *                  branches of trust lies an area, given as a share of the trust the loop spans
 *
 * An area that shrinks as the ramp slows is lag; one that does not would be a true hysteresis. That trust models with slow
 * memory are easily mistaken for bistable: science notes on Pant & Yu 2025.
 */
import { drawOne, luckOf, nameOf, studyKey } from "../../engine/random.ts";
import { mean } from "../../maths/statistics.ts";
import { CAST } from "../../scenario/templates/locality.ts";
import type { SettingsSource, TimelineEvent } from "../../scenario/scenario.ts";
import type { Context, Pattern, PatternCase } from "./pattern.ts";
import { meanCurve, meanOver } from "./over-runs.ts";
import { bodiesOf, placeId, places, reform, scenarioOf } from "./worlds.ts";

const COUNT = 3;
const WORLD = places(COUNT);
const BODIES = bodiesOf(
  Array.from({ length: COUNT }, (_, i) => placeId(i)),
  CAST.map(({ key }) => key),
);

const FIFTY_YEARS = 600;
const LAST_YEARS = [FIFTY_YEARS - 60, FIFTY_YEARS - 1] as const;
const DISTRUST: SettingsSource = { startingTrust: 0.05, startingSilo: 0.95 };
const TRUST: SettingsSource = { startingTrust: 0.9, startingSilo: 0.05 };
const STEEP: SettingsSource = { beta: 4, u0: 0.3 };

const startCase = (settings: SettingsSource): PatternCase => ({
  scenario: scenarioOf(WORLD, { months: FIFTY_YEARS, settings }),
  watch: ["trust@system"],
});

const RAMPS = [10, 20, 40] as const;
const TOP = 0.4;
const CALM_FIRST = 60;
const rampCase = (years: number): string => `ramp of ${years} years`;

/** Reforms as churn would have them, on the way up and down: dated beforehand by a luck of their own, so that every run has the same. */
function rampEvents(years: number): readonly TimelineEvent[] {
  const luck = luckOf(studyKey("churn ramp"), years);
  const way = 12 * years;
  const events: TimelineEvent[] = [];
  for (let month = 0; month < 2 * way; month++) {
    const rate = (TOP * (month < way ? month : 2 * way - month)) / way;
    const struck = BODIES.filter((body) => drawOne(luck, month, ...nameOf("ramp", body)) < rate / 12);
    if (struck.length > 0) events.push(reform(`reform-${month}`, CALM_FIRST + month, { who: struck }));
  }
  return events;
}

const loopCase = (years: number): PatternCase => ({
  scenario: scenarioOf(WORLD, { months: CALM_FIRST + 24 * years, events: rampEvents(years) }),
  watch: ["trust@system"],
});

/** Mean of what trust on the way up is above trust on the way down at the same churn, as a share of the range of trust. */
function loopArea({ series }: Context, years: number): number {
  const trust = meanCurve(series(rampCase(years), "trust@system"));
  const way = 12 * years;
  let sum = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let step = 0; step < way; step++) {
    const [up, down] = [trust[CALM_FIRST + step], trust[CALM_FIRST + 2 * way - 1 - step]];
    sum += up - down;
    low = Math.min(low, up, down);
    high = Math.max(high, up, down);
  }
  return sum / way / (high - low);
}

const slowMemory: Pattern = {
  id: "C1",
  title: "The past fades slowly by default; where sharing is steep, two pasts never meet",
  band: "after 50 years the two starts differ in trust by over 0.2 at β 4, not at β 1; the loop's area shrinks as its ramp slows from 10 to 20 to 40 years",
  source: "systems claims as tests (science notes, 9); the bounds are ours",
  strength: "judgement",
  share: 0.1,
  cases: {
    "distrust, β 1": startCase(DISTRUST),
    "trust, β 1": startCase(TRUST),
    "distrust, β 4": startCase({ ...STEEP, ...DISTRUST }),
    "trust, β 4": startCase({ ...STEEP, ...TRUST }),
    ...Object.fromEntries(RAMPS.map((years) => [rampCase(years), loopCase(years)])),
  },
  measure: (context) => {
    const end = (name: string): number => mean(meanOver(context.series(name, "trust@system"), ...LAST_YEARS));
    const apart = (beta: number): number => end(`trust, β ${beta}`) - end(`distrust, β ${beta}`);
    const areas = RAMPS.map((years) => loopArea(context, years));
    return {
      figures: [
        { name: "starts apart at β 4", value: apart(4) },
        { name: "starts apart at β 1", value: apart(1) },
        ...[1, 4].flatMap((beta) =>
          ["distrust", "trust"].map((from) => ({
            name: `trust from ${from} at β ${beta}`,
            value: end(`${from}, β ${beta}`),
          })),
        ),
        ...RAMPS.map((years, i) => ({ name: `area, ${rampCase(years)}`, value: areas[i] })),
      ],
      met: apart(4) > 0.2 && Math.abs(apart(1)) <= 0.2 && areas[0] > areas[1] && areas[1] > areas[2],
    };
  },
  knockOuts: [
    { name: "trust does not weigh on sharing", change: { settings: { kTrust: 0 } }, expectation: "vanishes" },
    { name: "silo does not weigh on sharing", change: { settings: { kSilo: 0 } }, expectation: "stays" },
  ],
};

export const memoryPatterns = { slowMemory };
