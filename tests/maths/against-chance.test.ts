import { expect, test } from "vitest";
import { againstChance } from "../../src/maths/against-chance.ts";

test("a number that no draw reaches is as rare as the draws can tell", () => {
  const draws = Array.from({ length: 99 }, (_, k) => k / 100);
  expect(againstChance(2, draws)?.atLeast).toBeCloseTo(0.01, 12);
  expect(againstChance(-1, draws)?.atLeast).toBe(1);
});

test("the band holds the middle of the draws", () => {
  const found = againstChance(
    0.5,
    Array.from({ length: 41 }, (_, k) => k / 40),
  );
  expect(found).toMatchObject({
    mean: expect.closeTo(0.5, 12),
    low: expect.closeTo(0.025, 12),
    high: expect.closeTo(0.975, 12),
    draws: 41,
  });
});

test("draws without an answer are left out, and nothing comes of nothing", () => {
  expect(againstChance(1, [null, 3])?.draws).toBe(1);
  expect(againstChance(null, [1])).toBeNull();
  expect(againstChance(1, [null])).toBeNull();
});
