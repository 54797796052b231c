import { expect, test } from "vitest";
import { noncentralTCdf, powerOfT, tCdf, tQuantile, twoSidedP } from "../../src/maths/student-t.ts";

test("Student's t agrees with SciPy", () => {
  const known = [
    [-2, 1, 0.14758361765043326],
    [0, 5, 0.5],
    [1.5, 4, 0.896],
    [2.776445105197793, 4, 0.975],
    [10, 2, 0.9950737714883372],
    [1, 1e5, 0.8413435362179449],
  ];
  for (const [t, degrees, share] of known)
    expect(Math.abs(tCdf(t, degrees) - share)).toBeLessThan(degrees > 1000 ? 1e-10 : 1e-12);
  expect(twoSidedP(-40, 30) / (2 * 6.863022597203209e-28)).toBeCloseTo(1, 10);
});

test("t quantiles agree with SciPy", () => {
  const known = [
    [0.975, 1, 12.706204736174694],
    [0.975, 4, 2.7764451051977934],
    [0.975, 8, 2.306004135204166],
    [0.95, 30, 1.697260886593957],
    [0.01, 12, -2.680997993120915],
    [0.975, 1000, 1.9623390808264083],
  ];
  for (const [share, degrees, t] of known) expect(tQuantile(share, degrees)).toBeCloseTo(t, 9);
});

test("the noncentral t agrees with SciPy", () => {
  const known = [
    [2.776445105197793, 4, 0.565, 0.935044605680057],
    [1, 10, 2, 0.15851505953771164],
    [-1, 10, 2, 0.0018164334104297068],
    [3, 58, 2.8, 0.5714133395142074],
    [30, 20, 25, 0.8305613288019649],
    [-2.5, 7, -3, 0.6905169271875609],
  ];
  for (const [t, degrees, delta, share] of known)
    expect(Math.abs(noncentralTCdf(t, degrees, delta) - share)).toBeLessThan(1e-10);
});

test("power is the significance at effect 0 and rises to 1", () => {
  expect(powerOfT(0, 4)).toBeCloseTo(0.05, 12);
  expect(powerOfT(2, 100)).toBeGreaterThan(powerOfT(1, 100));
  expect(powerOfT(-2, 100)).toBeCloseTo(powerOfT(2, 100), 12);
  expect(powerOfT(50, 4)).toBe(1);
});
