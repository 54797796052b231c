import { expect, test } from "vitest";
import { smallestEnough } from "../../src/maths/smallest.ts";

test("the smallest that is enough, from any start; the most when nothing is", () => {
  for (const start of [1, 17, 18, 400])
    expect(smallestEnough((n) => n >= 17, { least: 2, start, most: 1000 })).toBe(17);
  expect(smallestEnough(() => false, { least: 2, start: 3, most: 100 })).toBe(100);
  expect(smallestEnough(() => true, { least: 2, start: 50, most: 100 })).toBe(2);
});
