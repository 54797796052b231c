/**
 * Early-warning signs: what grows in a series before it tips over.
 *
 *     take out the trend (Gaussian smoothing), then in a moving window of half the series:
 *     variance      and     lag-1 autocorrelation = correlation of x_t with x_{t+1};       sign τ = Kendall's tau against time
 *
 * Dakos et al. (2012), PLoS ONE 7(7), e41010. Windows overlap, so τ has no honest p-value of its own: what it is worth is told by
 * how often it comes where nothing tips over.
 */
import { trendTau } from "./kendall.ts";
import { correlation, variance } from "./statistics.ts";

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

/** The shortest series that says anything. */
export const FEWEST_MONTHS = 20;

/**
 * @param series the months before the collapse, or as many calm ones, at least 20
 */
export function warningSigns(
  series: ArrayLike<number>,
  { smoothing = 0.1, window = 0.5 }: WarningOptions = {},
): WarningSigns {
  if (series.length < FEWEST_MONTHS) throw new RangeError("early-warning signs need at least 20 months");
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
