import { expect, test } from "vitest";
import { fullFactorial } from "../../../src/experiment/design/full-factorial.ts";

test("two by three is this table", () => {
  expect(
    fullFactorial<string | number>([
      ["a", "b"],
      [1, 2, 3],
    ]),
  ).toEqual([
    ["a", 1],
    ["a", 2],
    ["a", 3],
    ["b", 1],
    ["b", 2],
    ["b", 3],
  ]);
});

test("every combination stands in it once", () => {
  const rows = fullFactorial([
    [0, 1],
    [0, 1, 2],
    [0, 1],
    [0, 1, 2, 3],
  ]);
  expect(rows.length).toBe(48);
  expect(new Set(rows.map((row) => row.join())).size).toBe(48);
});

test("no factors, one case; a factor without levels, none", () => {
  expect(fullFactorial([])).toEqual([[]]);
  expect(fullFactorial([[1], []])).toEqual([]);
});
