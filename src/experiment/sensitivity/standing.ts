/**
 * Which factors can be told apart, and which cannot: an order only where the intervals allow one.
 *
 * A factor stands above another when its whole interval does. From that follow, for every factor, the best and the worst rank it
 * may have, and groups: a line is drawn only where every interval above it lies wholly above every interval below it. Intervals
 * that do not touch are a stricter test than the stated level (two 95 % intervals just apart differ at about 0.6 %), which suits a
 * table of many factors in which any pair may be compared.
 */
import type { Interval } from "../../maths/interval.ts";

/** A number and how far it might be off. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

export interface Standing {
  /** 1 when no factor is surely above it. */
  readonly bestRank: number;
  readonly worstRank: number;
  /** Whether 0 lies inside its interval: then it has not been shown to matter at all. */
  readonly mayBeZero: boolean;
}

/** The range of ranks each estimate may have; the largest is first. Estimates without a value may have any rank. */
export function standings(estimates: readonly Estimate[]): Standing[] {
  return estimates.map(({ interval }) => ({
    bestRank: 1 + estimates.filter((other) => other.interval.low > interval.high).length,
    worstRank: estimates.length - estimates.filter((other) => interval.low > other.interval.high).length,
    mayBeZero: !(interval.low > 0 || interval.high < 0),
  }));
}

/**
 * Indices of the estimates from large to small, in groups within which the order is not known. Estimates without a value come
 * last, in one group.
 */
export function separateGroups(estimates: readonly Estimate[]): number[][] {
  const all = estimates.map((_, i) => i);
  const known = all.filter((i) => !Number.isNaN(estimates[i].interval.low));
  const falling = known.sort((a, b) => estimates[b].value - estimates[a].value || a - b);
  const groups: number[][] = [];
  falling.forEach((index, position) => {
    const lowestAbove = Math.min(...falling.slice(0, position).map((i) => estimates[i].interval.low));
    const highestBelow = Math.max(...falling.slice(position).map((i) => estimates[i].interval.high));
    if (position === 0 || lowestAbove > highestBelow) groups.push([index]);
    else groups[groups.length - 1].push(index);
  });
  const unknown = all.filter((i) => Number.isNaN(estimates[i].interval.low));
  return unknown.length > 0 ? [...groups, unknown] : groups;
}
