import { expect, test } from "vitest";
import { normalCdf, normalQuantile } from "../../src/maths/normal.ts";

/** Values from SciPy 1.17, `scipy.stats.norm`. */
const shares: readonly (readonly [number, number])[] = [
  [-37, 5.7255712225239266e-300],
  [-10, 7.61985302416047e-24],
  [-5, 2.866515718791933e-7],
  [-3.0001, 0.0013494549132607172],
  [-3, 0.0013498980316300933],
  [-2.5, 0.006209665325776132],
  [-1, 0.15865525393145707],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [0.3, 0.6179114221889526],
  [1.96, 0.9750021048517795],
  [2.9999, 0.998649658717045],
  [4, 0.9999683287581669],
];
const quantiles: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [1e-5, -4.264890793922825],
  [0.001, -3.090232306167813],
  [0.025, -1.9599639845400545],
  [0.075, -1.4395314709384563],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.8, 0.8416212335729143],
  [0.975, 1.959963984540054],
  [0.9999, 3.719016485455709],
];

test("the normal's cumulative share agrees with SciPy to 12 digits, far tail included", () => {
  for (const [x, share] of shares) expect(Math.abs(normalCdf(x) / share - 1)).toBeLessThan(1e-12);
});

test("the normal's quantile agrees with SciPy to 14 digits", () => {
  for (const [share, x] of quantiles)
    expect(Math.abs(normalQuantile(share) - x)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(x)));
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(() => normalQuantile(1.1)).toThrow("from 0 to 1");
});

test("quantile and cumulative share undo each other", () => {
  for (let share = 0.001; share < 1; share += 0.017)
    expect(normalCdf(normalQuantile(share))).toBeCloseTo(share, 14);
});
