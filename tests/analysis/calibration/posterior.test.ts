import { expect, test } from "vitest";
import { adjustedDraws } from "../../../src/analysis/calibration/adjust.ts";
import { posteriorOf } from "../../../src/analysis/calibration/posterior.ts";
import { acceptClosest } from "../../../src/analysis/calibration/rejection.ts";
import type { Trials } from "../../../src/analysis/calibration/rejection.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";
import { drawFromPrior, parameters, plantedTrials, simulate } from "./planted-model.ts";

const trials = plantedTrials(5000, seededUniform(1));

function calibrated(trialsSeen: Trials, targets: readonly number[]) {
  const patterns = targets.map((target, p) => ({ id: `s${p + 1}`, target }));
  const accepted = acceptClosest(trialsSeen, patterns, 0.04);
  const { draws, isAdjusted } = adjustedDraws(trialsSeen, patterns, accepted);
  expect(isAdjusted).toBe(true);
  return posteriorOf(trialsSeen.parameters, draws, accepted.weights);
}

test("synthetic recovery: over 50 known truths the 90 % intervals of speed and pull hold the truth in 85–95 %, and idle is called open", () => {
  const uniform = seededUniform(20);
  const held = [0, 0];
  const identified = new Map<string, number>();
  for (let attempt = 0; attempt < 50; attempt++) {
    const truth = drawFromPrior(uniform, attempt);
    const found = calibrated(trials, simulate(truth, uniform, attempt));
    held.forEach((_, k) => {
      const { low, high } = found[k].interval;
      if (low <= truth[k] && truth[k] <= high) held[k]++;
    });
    found.forEach(({ id, identified: as }) =>
      identified.set(`${id} ${as}`, (identified.get(`${id} ${as}`) ?? 0) + 1),
    );
  }
  for (const count of held) {
    expect(count).toBeGreaterThanOrEqual(43);
    expect(count).toBeLessThanOrEqual(47);
  }
  expect(identified.get("speed fixed")).toBe(50);
  expect(identified.get("pull fixed") ?? 0).toBeGreaterThanOrEqual(45);
  expect(identified.get("idle open") ?? 0).toBeGreaterThanOrEqual(48);
});

test("the same over 200 truths: 90 % ± 4 standard errors", () => {
  const uniform = seededUniform(30);
  const held = [0, 0];
  for (let attempt = 0; attempt < 200; attempt++) {
    const truth = drawFromPrior(uniform, attempt);
    const found = calibrated(trials, simulate(truth, uniform, attempt));
    held.forEach((_, k) => {
      if (found[k].interval.low <= truth[k] && truth[k] <= found[k].interval.high) held[k]++;
    });
  }
  for (const count of held)
    expect(Math.abs(count / 200 - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / 200));
});

test("two parameters that only show as their sum are open, and known only together", () => {
  const uniform = seededUniform(3);
  const draws = Array.from({ length: 5000 }, (_, i) => [uniform("a", i), uniform("b", i)]);
  const found = calibrated(
    {
      parameters: [
        { id: "a", low: 0, high: 1 },
        { id: "b", low: 0, high: 1 },
      ],
      draws,
      simulated: draws.map(([a, b], i) => [a + b + 0.01 * uniform("n", i)]),
    },
    [1],
  );
  expect(found.map(({ identified }) => identified)).toEqual(["open", "open"]);
  expect(found.map(({ knownWith }) => knownWith)).toEqual([["b"], ["a"]]);
});

test("adjusted draws stay inside their prior ranges, and nothing to adjust by leaves the draws alone", () => {
  const patterns = [
    { id: "s1", target: 1.4 },
    { id: "s2", target: 5 },
  ];
  const accepted = acceptClosest(trials, patterns, 0.02);
  for (const draw of adjustedDraws(trials, patterns, accepted).draws) {
    draw.forEach((value, k) => {
      expect(value).toBeGreaterThanOrEqual(parameters[k].low);
      expect(value).toBeLessThanOrEqual(parameters[k].high);
    });
  }
  const flat: Trials = { parameters, draws: trials.draws, simulated: trials.draws.map(() => [1]) };
  const all = acceptClosest(flat, [{ id: "flat", target: 1 }], 0.01);
  expect(adjustedDraws(flat, [{ id: "flat", target: 1 }], all).isAdjusted).toBe(false);
});

test("a handful of worlds fixes nothing, however close together they lie", () => {
  const found = posteriorOf(
    parameters,
    [
      [0, 1.5, 0.5],
      [0.01, 1.5, 0.5],
    ],
    [0.5, 0.5],
  );
  expect(found.every(({ identified, knownWith }) => identified === "open" && knownWith.length === 0)).toBe(
    true,
  );
});
