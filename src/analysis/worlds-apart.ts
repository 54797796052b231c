/** What makes the futures of a comparison in believable worlds differ: the futures of each world by themselves. */
import { worldOfRun } from "./calibration/kept-worlds.ts";
import type { OutcomeComparison } from "./comparison.ts";

type Differences = Pick<OutcomeComparison, "differences">;

/** Differences world by world; futures without a value left out. */
function groupsOf(
  { differences }: Differences,
  runs: readonly number[],
  worlds: readonly unknown[],
): readonly (readonly number[])[] {
  const groups = worlds.map((): number[] => []);
  runs.forEach((run, at) => {
    if (!Number.isNaN(differences[at])) groups[worldOfRun(run, worlds)].push(differences[at]);
  });
  return groups;
}

/** Differences world by world, where every world has the same number of futures, two at least. */
export function byWorld(
  row: Differences,
  runs: readonly number[],
  worlds: readonly unknown[],
): readonly (readonly number[])[] | null {
  const groups = groupsOf(row, runs, worlds);
  const [{ length }] = groups;
  return length >= 2 && groups.every((group) => group.length === length) ? groups : null;
}

/** Worlds whose own futures lie, most of them, on the side on which all worlds together lie. */
export function agreeing(groups: readonly (readonly number[])[], matters: number): number {
  const sideOf = (values: readonly number[]): number => {
    const better = values.filter((d) => d > matters).length;
    const worse = values.filter((d) => d < -matters).length;
    return 2 * better > values.length ? 1 : 2 * worse > values.length ? -1 : 0;
  };
  const whole = sideOf(groups.flat());
  return groups.filter((group) => sideOf(group) === whole).length;
}
