/**
 * One hump or several? Hartigan's dip.
 *
 * The dip is the least greatest distance between the sample's cumulative share F and any cumulative share with a single hump
 * (one that bends upwards to the hump and downwards after it). It is found between two hulls that narrow in on the hump:
 *
 *     G = highest upward-bending curve under F, L = lowest downward-bending curve over F, both on [x_L, x_U]
 *     d = widest gap L − G;   the next [x_L, x_U] lies around that gap;   D = largest distance of F from G before it or L after it
 *     stop when d ≤ D;   dip = D / 2
 *
 * Hartigan & Hartigan (1985), Annals of Statistics 13(1), 70–84; stepwise as in Hartigan (1985), Applied Statistics 34(3), 320–325.
 * Significance is judged against samples from the uniform distribution, the hardest single hump to tell from two.
 */
import { sorted } from "./quantile.ts";
import type { Uniform } from "./uniform.ts";

/** The cumulative share at distinct values: `below` just before each, `upTo` just after. */
interface Steps {
  readonly at: number[];
  readonly below: number[];
  readonly upTo: number[];
}

/** The dip, from 1/(2n) to 1/4; 0 when there are fewer than two different values. */
export function dip(values: ArrayLike<number>): number {
  return dipOfSorted(sorted(values));
}

function dipOfSorted(values: Float64Array): number {
  const steps = stepsOf(values);
  let low = 0;
  let high = steps.at.length - 1;
  if (high < 1) return 0;
  let largest = 1 / values.length;
  for (;;) {
    const under = hull(steps.at, steps.below, low, high, 1);
    const over = hull(steps.at, steps.upTo, low, high, -1);
    const gap = widestGap(steps, under, over);
    if (gap.width <= largest) return largest / 2;
    largest = Math.max(
      largest,
      reachAbove(steps, under, low, gap.low),
      reachBelow(steps, over, gap.high, high),
    );
    if (gap.low === low && gap.high === high) return largest / 2;
    low = gap.low;
    high = gap.high;
  }
}

function stepsOf(values: Float64Array): Steps {
  const steps: Steps = { at: [], below: [], upTo: [] };
  for (let i = 0; i < values.length;) {
    let next = i;
    while (next < values.length && values[next] === values[i]) next++;
    steps.at.push(values[i]);
    steps.below.push(i / values.length);
    steps.upTo.push(next / values.length);
    i = next;
  }
  return steps;
}

/** Corner points of the hull from low to high: bending upwards for turn 1, downwards for turn −1. */
function hull(x: readonly number[], y: readonly number[], low: number, high: number, turn: 1 | -1): number[] {
  const corners: number[] = [];
  for (let i = low; i <= high; i++) {
    while (corners.length >= 2) {
      const a = corners[corners.length - 2];
      const b = corners[corners.length - 1];
      const bend = (x[b] - x[a]) * (y[i] - y[a]) - (y[b] - y[a]) * (x[i] - x[a]);
      if (turn * bend > 0) break;
      corners.pop();
    }
    corners.push(i);
  }
  return corners;
}

/** Height of a hull at each of the points asked for, both in rising order. */
function heights(
  x: readonly number[],
  y: readonly number[],
  corners: readonly number[],
  asked: readonly number[],
): number[] {
  let c = 0;
  return asked.map((i) => {
    while (c < corners.length - 2 && corners[c + 1] <= i) c++;
    const a = corners[c];
    const b = corners[c + 1] ?? a;
    return a === b ? y[a] : y[a] + ((y[b] - y[a]) * (x[i] - x[a])) / (x[b] - x[a]);
  });
}

interface Gap {
  readonly width: number;
  readonly low: number;
  readonly high: number;
}

/** The gap between the hulls is widest at a corner of one of them; the next range is the corners of both that enclose it. */
function widestGap({ at, below, upTo }: Steps, under: readonly number[], over: readonly number[]): Gap {
  let widest: Gap = { width: -1, low: 0, high: 0 };
  heights(at, upTo, over, under).forEach((height, g) => {
    const width = height - below[under[g]];
    if (width > widest.width) {
      const next = over.find((corner) => corner >= under[g]) ?? under[g];
      widest = { width, low: under[g], high: next };
    }
  });
  heights(at, below, under, over).forEach((height, l) => {
    const width = upTo[over[l]] - height;
    if (width > widest.width) {
      const previous = under.findLast((corner) => corner <= over[l]) ?? over[l];
      widest = { width, low: previous, high: over[l] };
    }
  });
  return widest;
}

/** Greatest distance from the hull under the steps up to their tops, from point `first` to `last`. */
function reachAbove(
  { at, below, upTo }: Steps,
  under: readonly number[],
  first: number,
  last: number,
): number {
  const points = pointsFrom(first, last);
  return heights(at, below, under, points).reduce(
    (most, height, i) => Math.max(most, upTo[points[i]] - height),
    0,
  );
}

/** Greatest distance from the hull over the steps down to their feet, from point `first` to `last`. */
function reachBelow(
  { at, below, upTo }: Steps,
  over: readonly number[],
  first: number,
  last: number,
): number {
  const points = pointsFrom(first, last);
  return heights(at, upTo, over, points).reduce(
    (most, height, i) => Math.max(most, height - below[points[i]]),
    0,
  );
}

function pointsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Share of uniform samples of the same size whose dip is at least as deep; small means more than one hump. */
export function chanceOfDip(deep: number, count: number, uniform: Uniform, samples = 500): number {
  let asDeep = 0;
  for (let s = 0; s < samples; s++) {
    const sample = Float64Array.from({ length: count }, (_, i) => uniform("dip", s * count + i)).sort();
    if (dipOfSorted(sample) >= deep) asDeep++;
  }
  return (1 + asDeep) / (1 + samples);
}
