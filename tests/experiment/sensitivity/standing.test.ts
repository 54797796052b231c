import { expect, test } from "vitest";
import { separateGroups, standings } from "../../../src/experiment/sensitivity/standing.ts";

const estimate = (low: number, value: number, high: number) => ({ value, interval: { low, high } });
const four = [
  estimate(0.1, 0.15, 0.2),
  estimate(0.5, 0.6, 0.7),
  estimate(0.15, 0.25, 0.35),
  estimate(-0.02, 0.01, 0.05),
];

test("an order is claimed only where a whole interval lies above another", () => {
  expect(separateGroups(four)).toEqual([[1], [2, 0], [3]]);
  expect(standings(four)).toEqual([
    { bestRank: 2, worstRank: 3, mayBeZero: false },
    { bestRank: 1, worstRank: 1, mayBeZero: false },
    { bestRank: 2, worstRank: 3, mayBeZero: false },
    { bestRank: 4, worstRank: 4, mayBeZero: true },
  ]);
});

test("a chain of overlaps is one group, though its ends are apart; the rank ranges say what is known", () => {
  const chain = [estimate(0, 1, 2), estimate(1.5, 2.5, 3.5), estimate(3, 4, 5)];
  expect(separateGroups(chain)).toEqual([[2, 1, 0]]);
  expect(standings(chain).map(({ bestRank, worstRank }) => [bestRank, worstRank])).toEqual([
    [2, 3],
    [1, 3],
    [1, 2],
  ]);
});

test("what has no value comes last and may have any rank", () => {
  const none = estimate(Number.NaN, Number.NaN, Number.NaN);
  expect(separateGroups([none, four[1], none])).toEqual([[1], [0, 2]]);
  expect(standings([none, four[1]])[0]).toEqual({ bestRank: 1, worstRank: 2, mayBeZero: true });
});
