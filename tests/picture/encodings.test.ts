import { expect, test } from "vitest";
import { bodyRadius, dotCount, hatchApart, tieKind, tieWidth, wallTurn } from "../../src/picture/encodings.ts";

test("area is in proportion to capacity", () => {
  expect(bodyRadius(4) ** 2 / bodyRadius(1) ** 2).toBeCloseTo(4);
});

test("a wall closes as a body keeps more to itself", () => {
  expect([0, 0.25, 1, 1.2].map(wallTurn)).toEqual([0, 0.25, 1, 1]);
});

test("a body at ease has no hatch and a burdened one a denser hatch", () => {
  expect(hatchApart(0)).toBeUndefined();
  expect(hatchApart(0.9) ?? 0).toBeLessThan(hatchApart(0.2) ?? 0);
});

test("a tie thickens evenly with trust and never quite vanishes", () => {
  expect(tieWidth(0)).toBeGreaterThan(0);
  expect(tieWidth(1) - tieWidth(0.5)).toBeCloseTo(tieWidth(0.5) - tieWidth(0));
});

test("dots move only where something is shared", () => {
  expect([0, 0.1, 0.4, 1].map(dotCount)).toEqual([0, 0, 1, 3]);
});

test("a tie is drawn by what is done, then by what is written, or not at all", () => {
  expect(tieKind({ isOnPaper: true, isInPractice: true })).toBe("practice");
  expect(tieKind({ isOnPaper: false, isInPractice: true })).toBe("practice");
  expect(tieKind({ isOnPaper: true, isInPractice: false })).toBe("paper");
  expect(tieKind({ isOnPaper: false, isInPractice: false })).toBe("none");
});
