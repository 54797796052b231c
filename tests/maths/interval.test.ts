import { expect, test } from "vitest";
import { areApart, contains } from "../../src/maths/interval.ts";

test("touching intervals are not apart", () => {
  expect(areApart({ low: 0, high: 1 }, { low: 1, high: 2 })).toBe(false);
  expect(areApart({ low: 1.1, high: 2 }, { low: 0, high: 1 })).toBe(true);
  expect(contains({ low: 0, high: 1 }, 1)).toBe(true);
});
