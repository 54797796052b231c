import { expect, test } from "vitest";
import { conditionsHeld, holding, regrets } from "../../src/analysis/regret.ts";

test("Savage's regret by hand: three options, three conditions", () => {
  const { table, biggest, worstCondition, average, order } = regrets([
    [5, 2, 9],
    [4, 4, 4],
    [6, 1, 8],
  ]);
  expect(table).toEqual([
    [1, 2, 0],
    [2, 0, 5],
    [0, 3, 1],
  ]);
  expect(biggest).toEqual([2, 5, 3]);
  expect(worstCondition).toEqual([1, 2, 1]);
  expect(average).toEqual([1, 7 / 3, 4 / 3]);
  expect(order).toEqual([0, 2, 1]);
});

test("in every condition some option has no regret", () => {
  expect(
    regrets([
      [1, 2],
      [2, 1],
    ]).table.map((row) => Math.min(...row)),
  ).toEqual([0, 0]);
  expect(() => regrets([[1, Number.NaN]])).toThrow("every option in every condition");
  expect(() => regrets([])).toThrow("at least one option");
});

test("n of 100 counts the futures at or above the line, and a condition holds from 75 in 100", () => {
  const values = Array.from({ length: 100 }, (_, i) => i / 100);
  expect(holding(values, 0.38)).toMatchObject({ held: 62, futures: 100, share: 0.62, holds: false });
  expect(holding(values, 0.25)).toMatchObject({ held: 75, holds: true });
  expect(holding([Number.NaN, 1], 0.5)).toMatchObject({ held: 1, futures: 1, missing: 1 });
  expect(holding([], 0)).toMatchObject({ held: 0, holds: false });
  expect(conditionsHeld([holding(values, 0.25), holding(values, 0.38)])).toEqual({ held: 1, of: 2 });
});
