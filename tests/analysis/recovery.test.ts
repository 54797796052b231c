import { expect, test } from "vitest";
import { recoveryOf, summariseRecovery } from "../../src/analysis/recovery.ts";

test("a dip by hand: deepest −3 in month 2, four months below, recovered in month 5", () => {
  expect(recoveryOf([0, -1, -3, -2, -1, 0, 0, 0], -0.5, 3)).toEqual({
    deepest: -3,
    deepestMonth: 2,
    monthsBelow: 4,
    recovered: 5,
  });
});

test("touching the line and falling again is no recovery", () => {
  expect(recoveryOf([-2, 0, 0, -1, 0, 0, 0], -0.5, 3).recovered).toBe(4);
  expect(recoveryOf([-2, 0, 0, -1, 0, 0], -0.5, 3).recovered).toBeUndefined();
});

test("a future never below has recovered from the start, whatever the horizon", () => {
  expect(recoveryOf([0, 0.1], -0.5)).toMatchObject({ monthsBelow: 0, recovered: 0 });
  expect(() => recoveryOf([], 0)).toThrow("at least one month");
});

test("over futures: medians, bands and how many never recover", () => {
  const summary = summariseRecovery([
    recoveryOf([-1, -1, -1], -0.5, 1),
    recoveryOf([-3, 0, 0], -0.5, 1),
    recoveryOf([-2, -2, 0], -0.5, 1),
  ]);
  expect(summary.deepest.median).toBe(-2);
  expect(summary.monthsBelow.median).toBe(2);
  expect(summary.never).toMatchObject({ count: 1, of: 3 });
});
