/**
 * Support, trust and results, place by place: what goes together and what does not.
 *
 * One value a place and run; correlations over all of them. Stated support is not a variable of the model: what a
 * partnership shows on paper (promises, formality, attendance) stands for it.
 */
import { correlation } from "../../maths/statistics.ts";
import { slopeOf } from "./evaluator.ts";
import { meanOver } from "./over-runs.ts";
import type { Context, Pattern } from "./pattern.ts";
import { NINE_PLACES, STUDY_YEARS, defaultCase } from "./worlds.ts";

const MEASURES = ["on-paper", "trust", "in-practice", "published-intermediate"] as const;
const CASES = {
  default: {
    scenario: defaultCase(),
    watch: MEASURES.flatMap((measure) => NINE_PLACES.map((place) => `${measure}@${place}`)),
  },
};

/** Mean over the study's years. */
const level = ({ series }: Context, measure: string): readonly number[] =>
  NINE_PLACES.flatMap((place) => [...meanOver(series("default", `${measure}@${place}`), ...STUDY_YEARS)]);

/** Improvement of the published signal a year, over the study's years: lower is better. */
const improvement = ({ series, runs }: Context): readonly number[] =>
  NINE_PLACES.flatMap((place) => {
    const published = series("default", `published-intermediate@${place}`);
    return Array.from({ length: runs }, (_, run) => -slopeOf(published, run));
  });

const enthusiasm: Pattern = {
  id: "S6",
  title: "Enthusiasm stays high where no impact shows",
  band: "on paper at least 0.5, and its correlation with the measured change within ±0.2",
  source: "Hunter & Perkins 2012; Taylor-Robinson et al. 2012",
  strength: "direction",
  note: "Stated support is not modelled; what partnerships show on paper stands for it.",
  cases: CASES,
  measure: (context) => {
    const support = level(context, "on-paper");
    const r = correlation(support, improvement(context));
    const high = support.reduce((sum, value) => sum + value, 0) / support.length;
    return {
      figures: [
        { name: "correlation of support with improvement", value: r },
        { name: "mean on paper", value: high },
      ],
      met: Math.abs(r) < 0.2 && high >= 0.5,
    };
  },
  knockOuts: [
    { name: "published values are exact", change: { settings: { noise: 0 } }, expectation: "stays" },
    {
      name: "places do not drift apart by themselves",
      change: { settings: { trendSpread: 0 } },
      expectation: "stays",
    },
    {
      name: "no empty promises",
      change: { settings: { promiseBase: 0, promisePressure: 0 } },
      expectation: "stays",
    },
  ],
};

const processNotContent: Pattern = {
  id: "S18",
  title: "Trust goes with how partnerships work more than with what they achieve",
  band: "correlation of trust with in practice above its correlation with improvement, over places and runs",
  source: "George, Klijn, Ropes & Sattlegger (meta-analysis, 50 and 28 effect sizes; pooled values not seen)",
  strength: "direction",
  cases: CASES,
  measure: (context) => {
    const trust = level(context, "trust");
    const process = correlation(trust, level(context, "in-practice"));
    const content = correlation(trust, improvement(context));
    return {
      figures: [
        { name: "difference of the two", value: process - content },
        { name: "correlation with in practice", value: process },
        { name: "correlation with improvement", value: content },
      ],
      met: process > content,
    };
  },
  knockOuts: [
    { name: "trust does not weigh on sharing", change: { settings: { kTrust: 0 } }, expectation: "stays" },
    { name: "published values are exact", change: { settings: { noise: 0 } }, expectation: "stays" },
    {
      name: "neither noise nor drift, no delay",
      change: { settings: { noise: 0, trendSpread: 0, lagIntermediate: 1 } },
      expectation: "vanishes",
      joint: true,
    },
  ],
};

export const processPatterns = { enthusiasm, processNotContent };
