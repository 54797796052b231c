import { expect, test } from "vitest";
import { betaCdf, betaQuantile } from "../../src/maths/beta.ts";

test("the beta's cumulative share agrees with SciPy to 12 digits", () => {
  const known = [
    [0.2, 0.5, 0.5, 0.2951672353008665],
    [0.9, 2, 3, 0.9963],
    [0.5, 10, 10, 0.5],
    [0.31, 300, 700, 0.7564186827315443],
    [0.001, 0.5, 200, 0.4727558929747644],
    [0.5003, 50000, 50000, 0.5752420746494464],
  ];
  for (const [x, a, b, share] of known)
    expect(Math.abs(betaCdf(x, a, b) - share)).toBeLessThan(2e-12 * Math.max(1, a / 1000));
});

test("beta quantiles agree with SciPy", () => {
  const known = [
    [0.025, 3, 8, 0.06673951117773447],
    [0.5, 0.5, 0.5, 0.5],
    [0.975, 120, 80, 0.6667017387811032],
  ];
  for (const [share, a, b, x] of known) expect(betaQuantile(share, a, b)).toBeCloseTo(x, 11);
});
