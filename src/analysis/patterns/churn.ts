/**
 * Churn: the more often bodies are reorganised, the less they trust.
 *
 * Constant changes make long-term relationships hard to sustain: Hunter & Perkins 2012. A major NHS change every two years
 * or so: Walshe 2010.
 */
import { mean } from "../../maths/statistics.ts";
import type { Cases, Pattern } from "./pattern.ts";
import { meanOver } from "./over-runs.ts";
import { defaultCase } from "./worlds.ts";

const RATES = [0, 0.05, 0.1, 0.2, 0.4] as const;
const caseOf = (rate: number): string => `churn ${rate}`;
const YEAR_FIVE = [54, 65] as const;

const CASES: Cases = Object.fromEntries(
  RATES.map((churn) => [caseOf(churn), { scenario: defaultCase({ churn }), watch: ["trust@system"] }]),
);

/** Every road by which a reform reaches trust, shut one at a time. */
export const CHANNELS = [
  { name: "no believed horizon: nobody counts on an end", settings: { kHorizon: 0, siloHorizon: 0 } },
  { name: "no burden: reforms take no attention", settings: { dip: 0 } },
  { name: "reforms do not shake what goals there are", settings: { goalReset: 0 } },
  { name: "bodies' standing survives a reform", settings: { inheritBody: 1 } },
  { name: "those who go hand their relations over", settings: { handover: 1, roleKept: 1 } },
] as const;

const fallingTrust: Pattern = {
  id: "S3",
  title: "Trust falls with churn",
  band: `year-5 trust falls at every step of churn 0, 0.05, 0.1, 0.2, 0.4 a year`,
  source: "Hunter & Perkins 2012",
  strength: "direction",
  cases: CASES,
  measure: ({ series }) => {
    const trust = RATES.map((rate) => mean(meanOver(series(caseOf(rate), "trust@system"), ...YEAR_FIVE)));
    return {
      figures: [
        { name: "trust lost at churn 0.4", value: trust[0] - trust[trust.length - 1] },
        ...RATES.map((rate, i) => ({ name: `trust at churn ${rate}`, value: trust[i] })),
      ],
      met: trust.every((value, i) => i === 0 || value < trust[i - 1]),
    };
  },
  knockOuts: CHANNELS.map(({ name, settings }) => ({
    name,
    change: { settings },
    expectation: "stays" as const,
  })),
};

export const churnPatterns = { fallingTrust };
