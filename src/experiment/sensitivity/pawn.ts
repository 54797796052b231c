/**
 * How far a factor shifts the whole spread of an outcome, not only its variance: the PAWN index.
 *
 *     KS_s = sup_y |F(y) − F(y | x_i in slice s)|     T_i = median over slices of KS_s   (or the greatest)
 *
 * Pianosi & Wagener (2015), Environ. Model. Softw. 67, 1–11; from any sample, by slices: Pianosi & Wagener (2018), ibid. 108,
 * 197–207. A distance is never below 0, so even a factor that does nothing scores; how much is told by a dummy, a factor made
 * of shuffled slices: Khorashadi Zadeh et al. (2017), ibid. 91, 210–222. A factor matters when its interval lies above the dummy's.
 * Redrawn cases repeat each other, which widens every distance a little; the intervals are moved back by that (bootstrap bias).
 * Unlike Sobol's indices it needs no special design, and it sees changes of shape that leave the variance alone.
 */
import type { BootstrapOptions } from "../../maths/bootstrap.ts";
import { bootstrapReplicates, percentileInterval } from "../../maths/bootstrap.ts";
import { quantileOfSorted, sorted } from "../../maths/quantile.ts";
import { risingOrder } from "../../maths/ranks.ts";
import { mean } from "../../maths/statistics.ts";
import { shuffledOrder } from "../../maths/shuffle.ts";
import type { Uniform } from "../../maths/uniform.ts";
import type { Estimate, Standing } from "./standing.ts";
import { separateGroups, standings } from "./standing.ts";

export interface PawnOptions extends BootstrapOptions {
  /** Slices of each factor's range, holding equally many cases; a factor with no more than this many values gets one slice a value. */
  readonly slices?: number;
  /** What to make of the slices' distances: the median is steady, the greatest finds effects at one end. */
  readonly over?: "median" | "greatest";
}

export interface PawnIndices {
  /** One a factor, 0 to 1. */
  readonly index: readonly Estimate[];
  /** What a factor without any effect scores. */
  readonly dummy: Estimate;
  /** Whether each factor's interval lies wholly above the dummy's. */
  readonly matters: readonly boolean[];
  readonly standing: readonly Standing[];
  readonly groups: readonly (readonly number[])[];
  /** Cases set aside because the output was missing. */
  readonly missing: number;
}

/** A factor as the slice each case falls in. */
interface Slicing {
  readonly slice: Uint16Array;
  readonly count: number;
}

/**
 * @param places one row a case, one number a factor
 * @param outputs one number a case; NaN is a missing output
 */
export function pawnIndices(
  places: readonly ArrayLike<number>[],
  outputs: ArrayLike<number>,
  uniform: Uniform,
  { slices = 10, over = "median", ...options }: PawnOptions = {},
): PawnIndices {
  const kept = places.map((_, row) => row).filter((row) => Number.isFinite(outputs[row]));
  const y = Float64Array.from(kept, (row) => outputs[row]);
  if (y.length < 2 * slices)
    throw new RangeError(`PAWN needs at least two cases a slice: ${2 * slices}, not ${y.length}`);
  const factors = Array.from({ length: places[0].length }, (_, i) =>
    slicesOf(
      Float64Array.from(kept, (row) => places[row][i]),
      slices,
    ),
  );
  const walk = walkOf(y);
  const scored = (factor: Slicing, times: Float64Array) => combined(distances(factor, walk, times), over);
  const once = new Float64Array(y.length).fill(1);
  const settings = { name: "pawn", resamples: 200, level: 0.95, ...options };
  const replicates = bootstrapReplicates(
    y.length,
    (rows) => {
      const times = new Float64Array(y.length);
      for (let j = 0; j < rows.length; j++) times[rows[j]]++;
      return factors.map((factor) => scored(factor, times));
    },
    uniform,
    settings,
  );
  const index = factors.map((factor, i) => centred(scored(factor, once), replicates[i], settings.level));
  const shuffles = Float64Array.from({ length: settings.resamples }, (_, b) =>
    scored(dummySlices(y.length, slices, uniform, b), once),
  );
  const dummy: Estimate = { value: mean(shuffles), interval: percentileInterval(shuffles, settings.level) };
  return {
    index,
    dummy,
    matters: index.map(({ interval }) => interval.low > dummy.interval.high),
    standing: standings(index),
    groups: separateGroups(index),
    missing: places.length - kept.length,
  };
}

/** An estimate with the interval of its replicates, moved so that their mean falls on the estimate. */
function centred(value: number, replicates: Float64Array, level: number): Estimate {
  const bias = mean(replicates) - value;
  const { low, high } = percentileInterval(replicates, level);
  return { value, interval: { low: low - bias, high: high - bias } };
}

/** A factor without any effect: cases dealt to slices at random. */
function dummySlices(cases: number, slices: number, uniform: Uniform, turn: number): Slicing {
  const shuffled = shuffledOrder(cases, uniform, "pawn dummy", turn * cases);
  return {
    slice: Uint16Array.from(shuffled, (place) => Math.floor((place * slices) / cases)),
    count: slices,
  };
}

function slicesOf(x: Float64Array, count: number): Slicing {
  const inOrder = sorted(x);
  const distinct = inOrder.filter((value, i) => i === 0 || value !== inOrder[i - 1]);
  const edges =
    distinct.length <= count
      ? distinct.slice(1)
      : Float64Array.from({ length: count - 1 }, (_, s) => quantileOfSorted(inOrder, (s + 1) / count));
  const slice = Uint16Array.from(x, (value) => edges.filter((edge) => edge <= value).length);
  return { slice, count: edges.length + 1 };
}

/** Cases in rising order of output, and after which of them the output changes (gaps are only read there, so ties count once). */
interface Walk {
  readonly order: readonly number[];
  readonly changes: readonly boolean[];
}

function walkOf(y: Float64Array): Walk {
  const order = risingOrder(y);
  return { order, changes: order.map((row, i) => i + 1 === order.length || y[order[i + 1]] !== y[row]) };
}

/** Distance of each slice's outputs from all outputs, every case counted `times` over. Slices left empty have none. */
function distances({ slice, count }: Slicing, { order, changes }: Walk, times: Float64Array): number[] {
  const size = new Float64Array(count);
  let all = 0;
  for (let row = 0; row < times.length; row++) {
    size[slice[row]] += times[row];
    all += times[row];
  }
  const seen = new Float64Array(count);
  const widest = new Float64Array(count);
  let passed = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i];
    seen[slice[row]] += times[row];
    passed += times[row];
    if (!changes[i]) continue;
    for (let s = 0; s < count; s++) {
      const gap = Math.abs(seen[s] / size[s] - passed / all);
      if (gap > widest[s]) widest[s] = gap;
    }
  }
  return Array.from(widest).filter((_, s) => size[s] > 0);
}

function combined(gaps: readonly number[], over: "median" | "greatest"): number {
  return quantileOfSorted(sorted(gaps), over === "median" ? 0.5 : 1);
}
