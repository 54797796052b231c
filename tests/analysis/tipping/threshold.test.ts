import { expect, test } from "vitest";
import { fitThreshold } from "../../../src/analysis/tipping/threshold.ts";
import { normalQuantile } from "../../../src/maths/normal.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const x = Array.from({ length: 21 }, (_, i) => i / 20);
const noise = (seed: number, size: number) => {
  const uniform = seededUniform(seed);
  return x.map((_, i) => size * normalQuantile(uniform("noise", i) * (1 - 2 ** -40) + 2 ** -41));
};

test("a planted threshold is found where it stands, with its ends and width", () => {
  const e = noise(1, 0.01);
  const { threshold, relativeWidth, finding } = fitThreshold(
    x,
    x.map((v, i) => 0.8 - 0.6 / (1 + Math.exp(-(v - 0.43) / 0.03)) + e[i]),
  );
  expect(finding).toBe("threshold");
  expect(threshold.middle).toBeCloseTo(0.43, 1);
  expect(threshold.from).toBeCloseTo(0.8, 1);
  expect(threshold.to).toBeCloseTo(0.2, 1);
  expect(Math.abs(relativeWidth - 0.03)).toBeLessThan(0.015);
});

test("without noise the planted curve is recovered to 4 digits", () => {
  const { threshold } = fitThreshold(
    x,
    x.map((v) => 0.1 + 0.7 / (1 + Math.exp(-(v - 0.617) / 0.08))),
  );
  expect(threshold.middle).toBeCloseTo(0.617, 4);
  expect(threshold.width).toBeCloseTo(0.08, 4);
  expect(threshold.to).toBeCloseTo(0.8, 4);
});

test("a noisy straight line is called a threshold in no more than 1 of 10 tries", () => {
  const findings = Array.from({ length: 60 }, (_, seed) => {
    const e = noise(seed + 10, 0.05);
    return fitThreshold(
      x,
      x.map((v, i) => 0.8 - 0.5 * v + e[i]),
    ).finding;
  });
  expect(findings.filter((each) => each === "threshold").length).toBeLessThanOrEqual(6);
  expect(findings.filter((each) => each === "straight").length).toBeGreaterThan(20);
  expect(() => fitThreshold([1, 2], [1, 2])).toThrow("at least seven points");
});

test("AICc by hand: a straight line through residuals ±0.1 has n·log(RSS/n) + 6 + 24/(n − 4)", () => {
  const { straight } = fitThreshold([0, 1, 2, 3, 4, 5, 6, 7], [0.1, -0.1, -0.1, 0.1, 0.1, -0.1, -0.1, 0.1]);
  expect(straight.slope).toBeCloseTo(0, 12);
  expect(straight.aicc).toBeCloseTo(8 * Math.log(0.01) + 6 + 24 / 4, 10);
});
