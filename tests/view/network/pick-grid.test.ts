/** Pointing looks at neighbours alone. */
import { expect, test } from "vitest";
import { pickGrid } from "../../../src/view/network/pick-grid.ts";

test("everybody within one cell's width is found, nobody far away", () => {
  const grid = pickGrid(Float32Array.of(0, 5, -5, 100), Float32Array.of(0, 0, 5, 100), 6);
  expect([...grid.near(1, 1)].toSorted()).toEqual([0, 1, 2]);
  expect(grid.near(50, 50)).toEqual([]);
});
