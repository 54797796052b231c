/**
 * Which road does churn take? What it costs, with each road shut in turn.
 *
 *     loss      mean of an outcome in year 5 without churn less that with churn 0.2 a year, same places, same luck
 *     carried   1 − loss with the road shut / loss with all roads open
 *
 * Roads meet and feed each other, so shares need not add up to 1. The believed horizon is an assumption that had the
 * largest share in the prototype; this table says how much of every result about churn hangs on it.
 */
import { mean } from "../../maths/statistics.ts";
import type { SettingsSource } from "../../scenario/scenario.ts";
import { CHANNELS } from "./churn.ts";
import { seriesOf } from "./ensemble.ts";
import type { Ensemble } from "./ensemble.ts";
import { differences, meanOver } from "./over-runs.ts";
import type { PatternCase } from "./pattern.ts";
import { defaultCase } from "./worlds.ts";

const MEASURES = ["trust", "sharing", "in-practice"] as const;
export type ChannelMeasure = (typeof MEASURES)[number];
const CHURN = 0.2;
const YEAR_FIVE = [54, 65] as const;
const SHARE = 0.5;

/** A road shut, or several at once. */
interface Road {
  readonly name: string;
  readonly settings: SettingsSource;
}

const ALL_OPEN: Road = { name: "all roads open", settings: {} };
const ROADS: readonly Road[] = [
  ALL_OPEN,
  ...CHANNELS,
  { name: "believed horizon: its weight on sharing only", settings: { kHorizon: 0 } },
  { name: "believed horizon: its weight on silo only", settings: { siloHorizon: 0 } },
  { name: "all of these shut", settings: Object.assign({}, ...CHANNELS.map(({ settings }) => settings)) },
];

export interface ChannelRow {
  readonly name: string;
  readonly losses: readonly {
    readonly measure: ChannelMeasure;
    readonly loss: number;
    readonly carried: number;
  }[];
}

const caseOf = (churn: number, settings: SettingsSource): PatternCase => ({
  scenario: defaultCase({ ...settings, churn }),
  watch: MEASURES.map((measure) => `${measure}@system`),
});

export interface ChannelTable {
  readonly rows: readonly ChannelRow[];
  readonly runs: number;
}

/** @param take lives a case: `runs` runs of it */
export async function channelTable(
  asked: number,
  take: (one: PatternCase, runs: number) => Promise<Ensemble>,
): Promise<ChannelTable> {
  const runs = Math.max(4, Math.round(asked * SHARE));
  const losses = await Promise.all(
    ROADS.map(async ({ settings }) => {
      const [calm, churned] = await Promise.all([
        take(caseOf(0, settings), runs),
        take(caseOf(CHURN, settings), runs),
      ]);
      return MEASURES.map((measure) => mean(lossOf(calm, churned, measure)));
    }),
  );
  const [whole] = losses;
  return {
    runs,
    rows: ROADS.map(({ name }, road) => ({
      name,
      losses: MEASURES.map((measure, m) => ({
        measure,
        loss: losses[road][m],
        carried: 1 - losses[road][m] / whole[m],
      })),
    })),
  };
}

const lossOf = (calm: Ensemble, churned: Ensemble, measure: ChannelMeasure): Float64Array => {
  const [before, after] = [calm, churned].map((one) =>
    meanOver(seriesOf(one, `${measure}@system`), ...YEAR_FIVE),
  );
  return differences(before, after);
};
