/**
 * Who gains and who loses: the same comparison for the more deprived places and for the others.
 *
 *     d of a group in month t = mean over its places of d of the place in t, in the same future
 *
 * A place counts as more deprived from 0.5 (as the outcome `deprivation-gap` has it). Places without a value in a month
 * are left out of that month.
 */
import type { Future } from "../experiment/runner.ts";
import { differencePaths, readingOf } from "./comparison.ts";
import type { OutcomeComparison } from "./comparison.ts";

/** From here on a place counts as more deprived. */
export const DEPRIVED = 0.5;

export type GroupReading = ReturnType<typeof readingOf>;

export interface PlaceGroups {
  readonly deprived: readonly string[];
  readonly others: readonly string[];
}

export interface Place {
  readonly id: string;
  readonly deprivation?: number;
}

/** Null where all places fall on one side: then there is nobody to compare. */
export function placeGroups(places: readonly Place[]): PlaceGroups | null {
  const deprived = places.filter(({ deprivation = DEPRIVED }) => deprivation >= DEPRIVED);
  const others = places.filter((place) => !deprived.includes(place));
  if (deprived.length === 0 || others.length === 0) return null;
  return { deprived: deprived.map(({ id }) => id), others: others.map(({ id }) => id) };
}

export interface GroupQuestion extends Pick<OutcomeComparison, "option" | "outcome" | "matters"> {
  readonly baseline: string;
  readonly places: readonly string[];
}

export function compareGroup(
  futures: readonly Future[],
  { baseline, option, outcome, matters, places }: GroupQuestion,
): GroupReading {
  const byPlace = places.map((place) => differencePaths(futures, baseline, option, outcome, place));
  const runs = byPlace[0]?.length ?? 0;
  const paths = Array.from({ length: runs }, (_, run) => meanPath(byPlace.map((paths) => paths[run])));
  return readingOf(paths, matters);
}

function meanPath(paths: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length: paths[0].length }, (_, month) => {
    let sum = 0;
    let count = 0;
    for (const path of paths) {
      if (Number.isNaN(path[month])) continue;
      sum += path[month];
      count++;
    }
    return count === 0 ? Number.NaN : sum / count;
  });
}
