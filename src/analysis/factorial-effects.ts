/**
 * What each factor does in a full factorial, and what only happens together: shares of the variation.
 *
 *     total   Σ (y − ȳ)²                                              chance   Σ (y − mean of its case)²
 *     factor  Σ n·(mean at its level − ȳ)²                            pair     Σ n·(mean at both levels − ȳ)² − the two factors'
 *     rest    total − chance − factors − pairs: three or more at once
 *
 * Fisher (1925), Statistical Methods for Research Workers, chapter 7. Shares of a balanced table add up to 1 exactly; they describe
 * this table, its levels and its ranges, and nothing beyond. With the same luck in every case, what a run has in common across
 * cases counts as chance.
 */
import { mean } from "../maths/statistics.ts";

export interface FactorialEffects {
  /** Share of the variation each factor makes alone. */
  readonly factors: readonly number[];
  /** Share each pair makes beyond its two factors. */
  readonly pairs: readonly { readonly factors: readonly [number, number]; readonly share: number }[];
  readonly rest: number;
  readonly chance: number;
  /** `means[f][l]`: mean outcome at level l of factor f. */
  readonly means: readonly (readonly number[])[];
}

/**
 * @param cases level of each factor (counted from 0) in each case: every combination once
 * @param outcomes `outcomes[case][run]`, as many runs in each case
 * @throws when the table is not full, or cases differ in runs
 */
export function factorialEffects(
  cases: readonly (readonly number[])[],
  outcomes: readonly ArrayLike<number>[],
): FactorialEffects {
  const factors = cases[0]?.length ?? 0;
  const counts = Array.from({ length: factors }, (_, f) => 1 + Math.max(...cases.map((row) => row[f])));
  const isFull =
    cases.length === counts.reduce((product, count) => product * count, 1) &&
    new Set(cases.map(String)).size === cases.length;
  if (
    !isFull ||
    outcomes.length !== cases.length ||
    outcomes.some(({ length }) => length !== outcomes[0].length)
  ) {
    throw new RangeError("factorial effects need every combination once, with as many runs in each");
  }
  const caseMeans = outcomes.map(mean);
  const centre = mean(caseMeans);
  const runs = outcomes[0].length;
  const chance = outcomes.reduce(
    (total, row, c) => total + Array.from(row).reduce((each, y) => each + (y - caseMeans[c]) ** 2, 0),
    0,
  );
  const total = chance + caseMeans.reduce((each, value) => each + runs * (value - centre) ** 2, 0);
  const share = (squares: number) => (total === 0 ? 0 : squares / total);
  const explainedBy = (chosen: readonly number[]) =>
    meansBy(cases, caseMeans, chosen).reduce(
      (each, group) => each + group.count * runs * (group.mean - centre) ** 2,
      0,
    );
  const alone = Array.from({ length: factors }, (_, f) => explainedBy([f]));
  const pairs = alone.flatMap((_, a) =>
    alone.slice(a + 1).map((__, offset) => {
      const b = a + 1 + offset;
      const both: readonly [number, number] = [a, b];
      return { factors: both, share: share(explainedBy(both) - alone[a] - alone[b]) };
    }),
  );
  const told = [...alone.map(share), ...pairs.map((pair) => pair.share), share(chance)].reduce(
    (a, b) => a + b,
    0,
  );
  return {
    factors: alone.map(share),
    pairs,
    rest: total === 0 ? 0 : 1 - told,
    chance: share(chance),
    means: counts.map((count, f) =>
      Array.from({ length: count }, (_, level) => mean(caseMeans.filter((__, c) => cases[c][f] === level))),
    ),
  };
}

/** Means of the cases that share the levels of some factors. */
function meansBy(
  cases: readonly (readonly number[])[],
  caseMeans: readonly number[],
  chosen: readonly number[],
): { readonly mean: number; readonly count: number }[] {
  const groups = new Map<string, number[]>();
  cases.forEach((row, c) => {
    const key = chosen.map((f) => row[f]).join();
    groups.set(key, [...(groups.get(key) ?? []), caseMeans[c]]);
  });
  return [...groups.values()].map((values) => ({ mean: mean(values), count: values.length }));
}
