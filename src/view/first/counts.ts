/** Of so many futures, how many shared less, about the same, or more; and which future is the middle one. */
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import type { Guess } from "../../words/en/first.ts";

export interface Counts {
  readonly of: Readonly<Record<Guess, number>>;
  readonly all: number;
}

/** For an outcome of which more is better. */
export function countsOf({ verdict }: OutcomeComparison): Counts {
  const { futures, better, worse } = verdict;
  const [more, less] = [Math.round(better * futures), Math.round(worse * futures)];
  return { of: { more, less, same: futures - more - less }, all: futures };
}

/** What most futures did; the stillest of equals. */
export function mostOf({ of }: Counts): Guess {
  if (of.less > of.same && of.less > of.more) return "less";
  return of.more > of.same ? "more" : "same";
}

/** The run whose difference at the end is the middle one. */
export function middleRun({ differences }: OutcomeComparison): number {
  const order = [...differences.keys()].sort((a, b) => differences[a] - differences[b]);
  return order[Math.floor((order.length - 1) / 2)] ?? 0;
}
