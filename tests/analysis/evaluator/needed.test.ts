import { expect, test } from "vitest";
import {
  placesNeeded,
  powerOfArms,
  slopeSpread,
  slopeStudyWorth,
} from "../../../src/analysis/evaluator/needed.ts";

/**
 * Male life expectancy and a Barr-sized effect, 0.91 months a year (0.35 years' noise, local trends 0.05 apart): what the project's
 * own calculation for nine sites found by simulation. "Three years" are four yearly values.
 */
const barr = { effect: 0.91 / 12, noise: 0.35, trend: 0.05 };

test.each([
  { placesPerArm: 3, values: 4, power: 0.07, wrongSign: 0.29 },
  { placesPerArm: 3, values: 9, power: 0.19, wrongSign: 0.08 },
  { placesPerArm: 30, values: 4, power: 0.42, wrongSign: 0.04 },
  { placesPerArm: 75, values: 4, power: 0.8, wrongSign: 0 },
])(
  "$placesPerArm places an arm, $values values: power $power, wrong sign $wrongSign",
  ({ placesPerArm, values, power, wrongSign }) => {
    const worth = slopeStudyWorth({ ...barr, placesPerArm, values });
    expect(Math.abs(worth.power - power)).toBeLessThan(0.02);
    expect(Math.abs(worth.wrongSign - wrongSign)).toBeLessThan(0.01);
  },
);

test("80 % power on that effect in three years needs about 75 places an arm", () => {
  const needed = placesNeeded(barr.effect, slopeSpread({ ...barr, values: 4 }));
  expect(Math.abs(needed - 75)).toBeLessThanOrEqual(3);
});

test("with effect 0 a study finds one in 5 %, and no number of places would find it honestly", () => {
  expect(slopeStudyWorth({ ...barr, effect: 0, placesPerArm: 3, values: 4 }).power).toBeCloseTo(0.05, 10);
  expect(placesNeeded(0, 1)).toBe(1e6);
});

test("the textbook's two samples: half a spread apart needs 64 an arm (R's power.t.test: 63.77)", () => {
  expect(placesNeeded(0.5, 1)).toBe(64);
  expect(powerOfArms(0.5, 1, 64)).toBeGreaterThanOrEqual(0.8);
  expect(powerOfArms(0.5, 1, 63)).toBeLessThan(0.8);
});
