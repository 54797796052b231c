import { expect, test } from "vitest";
import { warningSigns, withoutTrend } from "../../src/maths/warning-signs.ts";

test("the trend is taken out: a straight line leaves next to nothing in its middle", () => {
  const rest = withoutTrend(
    Array.from({ length: 100 }, (_, t) => 3 + 0.5 * t),
    5,
  );
  for (let t = 25; t < 75; t++) expect(Math.abs(rest[t])).toBeLessThan(1e-4);
  expect(() => warningSigns([1, 2, 3])).toThrow("at least 20 months");
});

test("a window's numbers are its own variance and lag-1 correlation", () => {
  const { variance, autocorrelation, varianceTau } = warningSigns(
    Array.from({ length: 20 }, (_, t) => t % 2),
    { smoothing: 100, window: 0.5 },
  );
  expect(variance.length).toBe(11);
  expect(variance[0]).toBeCloseTo(10 / 36, 6);
  expect(autocorrelation[0]).toBeCloseTo(-1, 3);
  expect(Math.abs(varianceTau)).toBeLessThanOrEqual(1);
});
