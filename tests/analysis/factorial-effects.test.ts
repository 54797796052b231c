import { expect, test } from "vitest";
import { factorialEffects } from "../../src/analysis/factorial-effects.ts";
import { fullFactorial } from "../../src/experiment/design/full-factorial.ts";

const cases = fullFactorial([
  [0, 1],
  [0, 1],
]);

test("a two-by-two by hand: y = 2a + b + ab·c with a = b = ±1 has shares 4, 1 and c² of their sum", () => {
  const { factors, pairs, rest, chance } = factorialEffects(
    cases,
    cases.map(([a, b]) => {
      const [x, z] = [2 * a - 1, 2 * b - 1];
      return [2 * x + z + 3 * x * z];
    }),
  );
  expect(factors).toEqual([expect.closeTo(4 / 14, 12), expect.closeTo(1 / 14, 12)]);
  expect(pairs).toEqual([{ factors: [0, 1], share: expect.closeTo(9 / 14, 12) }]);
  expect(rest).toBeCloseTo(0, 12);
  expect(chance).toBe(0);
});

test("what runs of one case differ by is chance, and all shares add up to 1", () => {
  const three = fullFactorial([
    [0, 1],
    [0, 1, 2],
    [0, 1],
  ]);
  const outcomes = three.map(([a, b, c], i) => [a * b + c + (i % 5) * 0.1, a * b * c + (i % 3) * 0.2]);
  const { factors, pairs, rest, chance, means } = factorialEffects(three, outcomes);
  const all = [...factors, ...pairs.map(({ share }) => share), rest, chance];
  expect(all.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  for (const share of all) expect(share).toBeGreaterThan(-1e-12);
  expect(means.map((row) => row.length)).toEqual([2, 3, 2]);
});

test("a table with a hole, or with uneven runs, is refused; an outcome that never varies has no shares", () => {
  expect(() => factorialEffects(cases.slice(1), [[1], [1], [1]])).toThrow("every combination once");
  expect(() => factorialEffects(cases, [[1], [1], [1], [1, 2]])).toThrow("as many runs");
  expect(factorialEffects(cases, [[1], [1], [1], [1]])).toMatchObject({
    factors: [0, 0],
    chance: 0,
    rest: 0,
  });
});
