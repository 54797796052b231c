/** The numbers that stand in the equation of what is explained, as they are in the last month: symbol by symbol. */
import { practiceNow } from "../../model/ledger.ts";
import { meanRole } from "../../model/mechanisms/partnership.ts";
import { SILO_CAUSES } from "../../model/mechanisms/silo.ts";
import type { Run } from "../../model/simulate.ts";
import { TIERS } from "../../model/state.ts";
import { meanReasons } from "./reasons.ts";

export type Readings = Readonly<Record<string, number>>;
type Read = (run: Run, weights: Float64Array) => Readings;

/** Weighted mean of columns over the rows counted. */
function means(weights: Float64Array, columns: Readonly<Record<string, (row: number) => number>>): Readings {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(
    Object.entries(columns).map(([symbol, read]) => {
      let sum = 0;
      for (let row = 0; row < weights.length; row++) if (weights[row] !== 0) sum += weights[row] * read(row);
      return [symbol, sum / all];
    }),
  );
}

export const trustReadings: Read = ({ world }, weights) => {
  const { personal, violation, deception } = world.state.ties;
  const { organisational } = world.state.pairs;
  const { pair } = world.structure.ties;
  return {
    ...means(weights, {
      P: (row) => personal[row],
      O: (row) => organisational[2 * pair[row >> 1] + (row & 1)],
      V: (row) => violation[row] + deception[row],
    }),
    ω: world.settings.omega,
  };
};

/** Before the books are closed: the parts of the last month, as the ledger has them, over the rate. */
export const siloReadings: Read = ({ world }, weights) => {
  const parts = world.siloParts;
  const rate = world.settings.siloRate;
  const part = (cause: (typeof SILO_CAUSES)[number]) => (row: number) =>
    parts === null ? Number.NaN : parts[row * SILO_CAUSES.length + SILO_CAUSES.indexOf(cause)] / rate;
  return {
    ...means(weights, {
      s: (row) => world.state.organisations.silo[row],
      pressure: part("pressure"),
      burden: part("burden"),
      horizon: part("horizon"),
      hurt: part("hurt"),
      broken: part("broken"),
      partners: part("partners"),
    }),
    base: world.settings.siloBase,
    rate,
  };
};

export const practiceReadings: Read = (run, weights) => {
  const { sharing, reach, clarity, monitoringAtWork } = run.world.state.partnerships;
  return means(weights, {
    g: (p) => sharing[p],
    q: (p) => reach[p],
    c: (p) => clarity[p],
    R: (p) => meanRole(run.world, p),
    μ: (p) => monitoringAtWork[p],
    x: (p) => practiceNow(run.world, p),
  });
};

export const paperReadings: Read = ({ spec, world }, weights) => {
  const { promising, reach } = world.state.partnerships;
  const { formality } = spec.structure.partnerships;
  return means(weights, {
    r: (p) => promising[p],
    f: (p) => formality[p],
    fq: (p) => (1 - formality[p]) * reach[p],
  });
};

export const reportedReadings: Read = (run, weights) => {
  const { formality, locality } = run.spec.structure.partnerships;
  return {
    ...means(weights, {
      x: (p) => practiceNow(run.world, p),
      p: (p) => run.world.state.localities.pressure[locality[p]],
      f: (p) => formality[p],
    }),
    gain: run.world.settings.gameGain,
    audit: run.world.settings.audit,
  };
};

export const sharingReadings: Read = (run, weights) => ({
  ...meanReasons(run, weights),
  ...means(weights, { g: (p) => run.world.state.partnerships.sharing[p] }),
  β: run.world.settings.beta,
});

export const healthReadings =
  (tier: number): Read =>
  ({ world }, weights) => {
    const { outcome, trend, delay } = world.state.localities;
    const lastStage = delay.length / (outcome.length / TIERS) / TIERS;
    return {
      ...means(weights, {
        y: (place) => outcome[place * TIERS + tier],
        trend: (place) => trend[place * TIERS + tier],
        z: (place) => delay[(place * TIERS + tier + 1) * lastStage - 1],
      }),
      effect: world.settings.effect,
    };
  };
