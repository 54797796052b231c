/**
 * Better, worse, depends, or cannot tell: the one rule by which two options are compared.
 *
 *     d   paired difference, option minus baseline with the same luck, turned so that up is better
 *     p₊  share of futures with d > δ      p₋  share with d < −δ      δ  too small to matter
 *
 *     usually better   p₊ ≥ 0.75 and p₋ ≤ 0.10
 *     usually worse    p₋ ≥ 0.75 and p₊ ≤ 0.10
 *     depends          p₊ ≥ 0.20 and p₋ ≥ 0.20, or the verdict differs between conditions
 *     cannot tell      otherwise
 *
 * δ is 0.02 of an index and 0.5 % of an outcome. The zone that is too small to matter is Kruschke's region of practical
 * equivalence (2018), Adv. Methods Pract. Psychol. Sci. 1(2), 270–280; the shares are this project's own convention.
 * A share is of simulated futures, not a chance for a real place.
 */
import { shareInterval } from "../maths/binomial.ts";
import type { Interval } from "../maths/interval.ts";

export type VerdictKind = "usually-better" | "usually-worse" | "depends" | "cannot-tell";

/** Differences up to this much are too small to matter: of an index from 0 to 1, and as a share of an outcome's own level. */
export const tooSmall = { index: 0.02, outcomeShare: 0.005 } as const;

/** The shares the rule goes by. */
export const verdictRule = { most: 0.75, few: 0.1, many: 0.2 } as const;

export interface Verdict {
  readonly verdict: VerdictKind;
  /** p₊ and p₋ with their 95 % intervals (Wilson) for the futures that were not run. */
  readonly better: number;
  readonly worse: number;
  readonly betterInterval: Interval;
  readonly worseInterval: Interval;
  /** Futures counted, and set aside because a side had no value. */
  readonly futures: number;
  readonly missing: number;
}

/**
 * The verdict on paired differences.
 *
 * @param differences d, one a future, up is better; NaN where a side had no value
 * @param delta δ ≥ 0, in the unit of d
 */
export function verdictOf(differences: ArrayLike<number>, delta: number): Verdict {
  let futures = 0;
  let above = 0;
  let below = 0;
  for (let i = 0; i < differences.length; i++) {
    if (Number.isNaN(differences[i])) continue;
    futures++;
    if (differences[i] > delta) above++;
    else if (differences[i] < -delta) below++;
  }
  const better = futures === 0 ? 0 : above / futures;
  const worse = futures === 0 ? 0 : below / futures;
  return {
    verdict: kindOf(better, worse),
    better,
    worse,
    betterInterval: shareInterval(above, futures),
    worseInterval: shareInterval(below, futures),
    futures,
    missing: differences.length - futures,
  };
}

function kindOf(better: number, worse: number): VerdictKind {
  const { most, few, many } = verdictRule;
  if (better >= most && worse <= few) return "usually-better";
  if (worse >= most && better <= few) return "usually-worse";
  if (better >= many && worse >= many) return "depends";
  return "cannot-tell";
}

/** One verdict over several conditions: theirs when they agree, otherwise it depends on them. */
export function verdictAcross(verdicts: readonly VerdictKind[]): VerdictKind {
  if (verdicts.length === 0) return "cannot-tell";
  return verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0] : "depends";
}

/** Which way an outcome is better. */
export type Better = "up" | "down";

/**
 * Differences turned so that up is better.
 *
 * @param option one value a future
 * @param baseline the same outcome in the same futures, with the same luck
 * @param better which way the outcome is better
 * @param scale "absolute" for indices; "relative" divides by the baseline's value, so that δ is `tooSmall.outcomeShare`
 * @throws when the futures are not the same number
 */
export function orientedDifferences(
  option: ArrayLike<number>,
  baseline: ArrayLike<number>,
  better: Better,
  scale: "absolute" | "relative" = "absolute",
): Float64Array {
  if (option.length !== baseline.length)
    throw new RangeError("paired differences need the same futures on both sides");
  return Float64Array.from({ length: option.length }, (_, run) => {
    const change = better === "up" ? option[run] - baseline[run] : baseline[run] - option[run];
    return scale === "absolute" ? change : change / Math.abs(baseline[run]);
  });
}
