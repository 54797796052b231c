import { expect, test } from "vitest";
import { moveHealth, nextOutcome, nextStage } from "../../../src/model/mechanisms/health.ts";
import type { World } from "../../../src/model/state.ts";
import { live, runOf, toy, toyScenario } from "../small-worlds.ts";

test("a stage of a delay moves three Lths of the way to the stage before it", () => {
  expect(nextStage(0.5, 0.9, 24)).toBeCloseTo(0.5 + 0.4 * (3 / 24), 15);
  expect(nextStage(0.5, 0.5, 24)).toBe(0.5);
});

test("a delay shorter than its stages passes on at once and never overshoots", () => {
  expect(nextStage(0.5, 0.9, 3)).toBeCloseTo(0.9, 15);
  expect(nextStage(0.5, 0.9, 1)).toBeCloseTo(0.9, 15);
});

test("an outcome follows its trend and, where working is better than a half, falls by a share of the effect", () => {
  expect(nextOutcome(100, -0.005, 0.01, 0.5)).toBeCloseTo(100 * (1 - 0.005 / 12), 12);
  expect(nextOutcome(100, 0, 0.01, 0.9)).toBeCloseTo(100 * (1 - (0.01 * 0.4) / 12), 12);
  expect(nextOutcome(100, 0, 0, 0.9)).toBe(100);
});

/** A toy whose place works together so well, in a month that is (or is not) January. */
function working(practice: number, months: number, settings = {}): World {
  const world = toy({ settings });
  world.scratch.localities.seats[0] = 3;
  world.scratch.localities.practice[0] = 3 * practice;
  for (let month = 0; month < months; month++) {
    world.month = month;
    moveHealth(world);
  }
  return world;
}

test("three stages in order, each from the one just worked out", () => {
  const { delay } = working(0.9, 1).state.localities;
  // Process, L = 6: half the way each. 0.5 → 0.7 → 0.6 → 0.55
  expect(delay[0]).toBeCloseTo(0.7, 15);
  expect(delay[1]).toBeCloseTo(0.6, 15);
  expect(delay[2]).toBeCloseTo(0.55, 15);
});

test("process moves within the year, distal signals after many", () => {
  const after = (months: number): Float64Array => working(0.9, months).state.localities.delay;
  expect(after(12)[2]).toBeGreaterThan(0.85);
  expect(after(12)[8]).toBeLessThan(0.51);
  expect(after(240)[8]).toBeGreaterThan(0.85);
});

test("where nobody works together, what is under way arrives and nothing new starts", () => {
  const world = working(0.9, 12);
  const before = [...world.state.localities.delay];
  world.scratch.localities.seats[0] = 0;
  world.month = 12;
  moveHealth(world);
  const { delay } = world.state.localities;
  expect(delay[0]).toBe(before[0]);
  expect(delay[7]).toBeGreaterThan(before[7]);
});

test("values are published each January, the newest first, and stand at 100 before", () => {
  expect([...toy().state.localities.published]).toEqual(Array.from({ length: 12 }, () => 100));
  const { published, outcome } = working(0.9, 13).state.localities;
  expect(published[0]).toBe(outcome[0]);
  expect(published[1]).toBeCloseTo(100 * (1 - (0.01 * 0.05) / 12), 10);
  expect(published[2]).toBe(100);
});

test("a published value's noise has the sd and the memory it is said to have", () => {
  const run = runOf(toyScenario({ months: 12_000, settings: { noise: 3, noiseMemory: 0.3, effect: 0 } }));
  const errors: number[] = [];
  for (let year = 0; year < 1000; year++) {
    live(run, 12);
    errors.push(run.world.state.localities.noise[0]);
  }
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, each) => sum + each, 0) / values.length;
  const [, ...later] = errors;
  const variance = mean(later.map((e) => e * e));
  // Standard errors of a mean, a variance and a correlation of a thousand such values: about 0.13, 0.45 and 0.03.
  expect(Math.abs(mean(later))).toBeLessThan(0.5);
  expect(Math.sqrt(variance)).toBeGreaterThan(2.8);
  expect(Math.sqrt(variance)).toBeLessThan(3.2);
  expect(mean(later.slice(1).map((e, k) => e * later[k])) / variance).toBeGreaterThan(0.2);
  expect(mean(later.slice(1).map((e, k) => e * later[k])) / variance).toBeLessThan(0.4);
});

test("with no effect working together leaves no trace in health", () => {
  const strong = working(0.95, 120, { effect: 0, trend: -0.5 });
  const weak = working(0.05, 120, { effect: 0, trend: -0.5 });
  expect([...strong.state.localities.outcome]).toEqual([...weak.state.localities.outcome]);
});
