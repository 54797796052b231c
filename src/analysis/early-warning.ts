/**
 * Could it have been seen coming? Early-warning signs before a collapse, with their false alarms.
 *
 *     take out the trend (Gaussian smoothing), then in a moving window of half the series:
 *     variance      and     lag-1 autocorrelation = correlation of x_t with x_{t+1};       sign τ = Kendall's tau against time
 *     AUC = chance that a world about to collapse has a larger τ than a calm one
 *
 * Dakos et al. (2012), PLoS ONE 7(7), e41010. Windows overlap, so τ has no honest p-value of its own: it is judged against calm
 * worlds of the same length and settings (Boettiger & Hastings 2012, Proc. R. Soc. B 279, 4734–4739). AUC and its error: Hanley &
 * McNeil (1982), Radiology 143, 29–36.
 */
import type { Interval } from "../maths/interval.ts";
import { trendTau } from "../maths/kendall.ts";
import { normalQuantile } from "../maths/normal.ts";
import { quantile } from "../maths/quantile.ts";
import { correlation, variance } from "../maths/statistics.ts";

export interface WarningOptions {
  /** Width of the smoothing that takes the trend out, as a share of the series. */
  readonly smoothing?: number;
  /** Length of the moving window, as a share of the series. */
  readonly window?: number;
}

export interface WarningSigns {
  /** At the end of each window, oldest first. */
  readonly variance: Float64Array;
  readonly autocorrelation: Float64Array;
  /** Kendall's tau of each against time, −1 to 1; NaN when it does not vary. */
  readonly varianceTau: number;
  readonly autocorrelationTau: number;
}

/**
 * @param series the months before the collapse, or as many calm ones, at least 20
 */
export function warningSigns(
  series: ArrayLike<number>,
  { smoothing = 0.1, window = 0.5 }: WarningOptions = {},
): WarningSigns {
  if (series.length < 20) throw new RangeError("early-warning signs need at least 20 months");
  const rest = withoutTrend(series, smoothing * series.length);
  const length = Math.max(10, Math.floor(window * series.length));
  const windows = Array.from({ length: series.length - length + 1 }, (_, start) =>
    rest.subarray(start, start + length),
  );
  const spread = Float64Array.from(windows, (values) => variance(values));
  const memory = Float64Array.from(windows, (values) =>
    correlation(values.subarray(0, length - 1), values.subarray(1)),
  );
  return {
    variance: spread,
    autocorrelation: memory,
    varianceTau: trendTau(spread),
    autocorrelationTau: trendTau(memory),
  };
}

/** What is left when a Gaussian-weighted mean of the neighbourhood is taken away; `bandwidth` in months. */
export function withoutTrend(series: ArrayLike<number>, bandwidth: number): Float64Array {
  const weight = Float64Array.from({ length: series.length }, (_, lag) =>
    Math.exp(-0.5 * (lag / bandwidth) ** 2),
  );
  return Float64Array.from(series, (value, t) => {
    let total = 0;
    let weights = 0;
    for (let other = 0; other < series.length; other++) {
      total += weight[Math.abs(t - other)] * series[other];
      weights += weight[Math.abs(t - other)];
    }
    return value - total / weights;
  });
}

export interface WarningSkill {
  /** 0.5 is no better than guessing, 1 never wrong. */
  readonly auc: number;
  readonly interval: Interval;
  /** With the bound set so that `hits` of the collapses are caught: the share of calm worlds that alarm as well. */
  readonly hits: number;
  readonly falseAlarms: number;
  /** Whether the interval lies above 0.6, the least the project counts as a warning. */
  readonly isUseful: boolean;
}

const LEAST_USEFUL = 0.6;

/**
 * @param before τ of worlds that then collapsed; NaN ones are left out
 * @param calm τ of worlds that did not
 * @param hits share of collapses the alarm is to catch
 */
export function warningSkill(before: readonly number[], calm: readonly number[], hits = 0.8): WarningSkill {
  const cases = before.filter(Number.isFinite);
  const others = calm.filter(Number.isFinite);
  if (cases.length === 0 || others.length === 0)
    throw new RangeError("a warning's skill needs worlds of both kinds");
  let above = 0;
  for (const a of cases) for (const b of others) above += a > b ? 1 : a === b ? 0.5 : 0;
  const auc = above / (cases.length * others.length);
  const reach = normalQuantile(0.975) * errorOf(auc, cases.length, others.length);
  const interval = { low: Math.max(0, auc - reach), high: Math.min(1, auc + reach) };
  const bound = quantile(cases, 1 - hits);
  return {
    auc,
    interval,
    hits: cases.filter((tau) => tau >= bound).length / cases.length,
    falseAlarms: others.filter((tau) => tau >= bound).length / others.length,
    isUseful: interval.low > LEAST_USEFUL,
  };
}

function errorOf(auc: number, cases: number, others: number): number {
  const twoCases = auc / (2 - auc);
  const twoOthers = (2 * auc * auc) / (1 + auc);
  const squares =
    auc * (1 - auc) + (cases - 1) * (twoCases - auc * auc) + (others - 1) * (twoOthers - auc * auc);
  return Math.sqrt(Math.max(0, squares) / (cases * others));
}
