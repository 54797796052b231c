import { expect, test } from "vitest";
import { nextRate, wakingChance } from "../../../src/model/mechanisms/informal.ts";
import { DEFAULT_SETTINGS } from "../../../src/model/parameters.ts";
import { live, runOf, toyScenario } from "../small-worlds.ts";

const rateOf = (rate: number, trust: number, coverage = 1): number =>
  nextRate(rate, trust, coverage, DEFAULT_SETTINGS);

test("contact follows trust by a twentieth: nothing at 0.45 and below, all at 0.75 and above, as attention allows", () => {
  expect(rateOf(0.4, 0.45)).toBeCloseTo(0.38, 15);
  expect(rateOf(0.4, 0.2)).toBeCloseTo(0.38, 15);
  expect(rateOf(0.4, 0.9)).toBeCloseTo(0.43, 15);
  // clamp((0.6 − 0.45)/0.3) = ½; attention leaves 0.8 of it.
  expect(rateOf(0.4, 0.6)).toBeCloseTo(0.4 + 0.05 * (0.5 - 0.4), 15);
  expect(rateOf(0.4, 0.6, 0.8)).toBeCloseTo(0.4, 15);
});

test("a sleeping tie wakes with chance 0.01(1 + 2·same group + 3·share of common partners)", () => {
  const worked = { ...DEFAULT_SETTINGS, wakeChance: 0.01, wakeSameGroup: 2, wakeClosure: 3 };
  const chance = (group: number, closure: number): number => wakingChance(group, closure, worked);
  expect(chance(0, 0)).toBeCloseTo(0.01, 15);
  expect(chance(1, 0)).toBeCloseTo(0.03, 15);
  expect(chance(0, 0.5)).toBeCloseTo(0.025, 15);
  expect(chance(1, 1)).toBeCloseTo(0.06, 15);
});

/** Wakes for certain in the first month: 0.05·(1 + 8·…) is not enough, so the board is large and months are many. */
const waking = () =>
  runOf(
    toyScenario({ bodies: ["a", "b", "c", "d", "e"], settings: { wakeChance: 0.05, churn: 0 }, months: 120 }),
  );

test("a tie wakes at 0.1 with the newcomer's trust, begins in the next month, and is a partnership of two", () => {
  const run = waking();
  let row = -1;
  for (let month = 0; month < 60 && row < 0; month++) {
    live(run, 1);
    row = run.world.state.candidates.rate.findIndex((rate) => rate === 0.1);
  }
  expect(row).toBeGreaterThanOrEqual(0);
  const { structure, state, settings, month } = run.world;
  const p = structure.partnerships.formal + row;
  const tie = structure.candidates.tie[row]!;
  expect([state.partnerships.live[p], state.partnerships.members[p], state.ties.live[tie]]).toEqual([
    1, 2, 1,
  ]);
  expect(structure.partnerships.formality[p]).toBe(0);
  expect(structure.partnerships.mandate[p]).toBe(0);
  expect(structure.partnerships.align[p]).toBe(0.75);
  const standing = state.pairs.organisational[2 * structure.candidates.pair[row]!]!;
  expect(state.ties.personal[2 * tie]).toBeCloseTo(
    (1 - settings.bodyWeight) * settings.swift + settings.bodyWeight * standing,
    15,
  );
  expect(run.world.living.stale).toBe(true);
  expect(month).toBeGreaterThan(0);
});

test("a tie whose contact falls below 0.02 sleeps", () => {
  const run = live(waking(), 30);
  const { state, structure } = run.world;
  const row = state.candidates.rate.findIndex((rate) => rate > 0.02);
  const tie = structure.candidates.tie[row]!;
  // Nobody trusts anybody there any more, and there was little contact left.
  state.candidates.rate[row] = 0.0205;
  state.ties.personal.fill(0, 2 * tie, 2 * tie + 2);
  state.pairs.organisational.fill(0);
  live(run, 1);
  expect(state.candidates.rate[row]).toBe(0);
  expect(state.ties.live[tie]).toBe(0);
});
