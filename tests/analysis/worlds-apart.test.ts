/** Futures told apart by the world they were lived in. */
import { expect, test } from "vitest";
import { agreeing, byWorld } from "../../src/analysis/worlds-apart.ts";

const worlds = ["a", "b"];

test("future r belongs to world r modulo their number", () => {
  const differences = Float64Array.of(1, 10, 2, 20);
  expect(byWorld({ differences }, [0, 1, 2, 3], worlds)).toEqual([
    [1, 2],
    [10, 20],
  ]);
  expect(byWorld({ differences }, [3, 2, 1, 0], worlds)).toEqual([
    [10, 20],
    [1, 2],
  ]);
});

test("worlds lived in once, or not equally often, are not told apart", () => {
  expect(byWorld({ differences: Float64Array.of(1, 2) }, [0, 1], worlds)).toBeNull();
  expect(byWorld({ differences: Float64Array.of(1, 2, 3) }, [0, 1, 2], worlds)).toBeNull();
  expect(byWorld({ differences: Float64Array.of(1, 2, Number.NaN, 3) }, [0, 1, 2, 3], worlds)).toBeNull();
});

test("a world agrees when most of its own futures lie where most of all lie", () => {
  const up = [1, 1, 1];
  expect(agreeing([up, up, [-1, -1, 1]], 0.1)).toBe(2);
  expect(agreeing([[0.01], [0.02]], 0.1)).toBe(2);
});
