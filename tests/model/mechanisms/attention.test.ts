import { expect, test } from "vitest";
import {
  attentionOf,
  coverageOf,
  governanceDemand,
  shareAttention,
} from "../../../src/model/mechanisms/attention.ts";
import { DEFAULT_SETTINGS } from "../../../src/model/parameters.ts";
import type { World } from "../../../src/model/state.ts";
import { FORMS } from "../../../src/model/vocabulary.ts";
import type { Form } from "../../../src/model/vocabulary.ts";
import { toy } from "../small-worlds.ts";

const attention = (κ: number, g: number, B: number, b: number, p: number, s: number): number =>
  attentionOf(κ, g, B, b, p, s, DEFAULT_SETTINGS);

test("a body without burden, targets or silo has three quarters of its capacity for partners", () => {
  expect(attention(1, 0, 1, 0, 0, 0)).toBe(0.75);
  expect(attention(2, 0, 1, 0, 0, 0)).toBe(1.5);
});

test("burden takes up to four fifths of it, targets three tenths, silo half", () => {
  expect(attention(1, 0, 1, 1, 0, 0)).toBeCloseTo(0.15, 15);
  expect(attention(1, 0, 1, 0, 1, 0)).toBeCloseTo(0.525, 15);
  expect(attention(1, 0, 1, 0, 0, 1)).toBeCloseTo(0.375, 15);
  // 0.75·1.2·0.9·(1 − 0.4)(1 − 0.15)(1 − 0.2)
  expect(attention(1, 0.2, 0.9, 0.5, 0.5, 0.4)).toBeCloseTo(0.75 * 1.2 * 0.9 * 0.6 * 0.85 * 0.8, 15);
});

test("coverage is attention over demand, at most 1, and demand is never taken below 0.05", () => {
  expect(coverageOf(0.3, 0.6)).toBeCloseTo(0.5, 15);
  expect(coverageOf(0.9, 0.6)).toBe(1);
  expect(coverageOf(0.01, 0)).toBeCloseTo(0.2, 15);
});

test("running a partnership costs: together each a little, for a leader much, others less", () => {
  const demand = (form: Form, leads: boolean): number =>
    governanceDemand(FORMS.indexOf(form), 11, leads, DEFAULT_SETTINGS);
  expect(demand("none", false)).toBe(0);
  expect(demand("shared", false)).toBeCloseTo(0.11, 15);
  expect(demand("lead", true)).toBeCloseTo(0.22, 15);
  expect(demand("lead", false)).toBe(0.01);
  expect(demand("separate", false)).toBe(0.01);
});

/** A toy whose three members are asked for 0.2 each, with a form of governance. */
function governed(form: Form, change: (world: World) => void = () => undefined, leader?: string): World {
  const world = toy({
    board: { form, ...(leader === undefined ? {} : { leader }) },
    capacities: [1, 0.5, 0.25],
  });
  world.state.localities.pressure[0] = 0;
  world.state.organisations.silo.fill(0);
  change(world);
  shareAttention(world);
  return world;
}

test("what each body gives is worked out from all its seats", () => {
  const { scratch } = governed("none");
  expect([...scratch.organisations.demand]).toEqual([0.2, 0.2, 0.2]);
  expect(scratch.organisations.coverage[2]).toBeCloseTo((0.75 * 0.25) / 0.2, 15);
  expect(scratch.partnerships.hub[0]).toBe(1);
});

test("ties that do not touch the leader keep 0.4 and 0.6 of the leader's coverage", () => {
  const { scratch } = governed("lead", ({ state }) => state.organisations.burden.fill(1));
  // The leader is the body with the most capacity: 0.75·0.2 = 0.15 of 0.2 + 2·0.02.
  expect(scratch.partnerships.leader[0]).toBe(0);
  expect(scratch.organisations.coverage[0]).toBeCloseTo(0.15 / 0.24, 14);
  expect(scratch.partnerships.hub[0]).toBeCloseTo(0.4 + 0.6 * (0.15 / 0.24), 14);
});

test("a named leader leads, as long as it sits there", () => {
  expect(governed("lead", undefined, "c").scratch.partnerships.leader[0]).toBe(2);
  const left = governed("lead", ({ state }) => (state.seats.live[2] = 0), "c");
  expect(left.scratch.partnerships.leader[0]).toBe(0);
});

test("a separate office takes a hundredth of budget and lives on it", () => {
  const { scratch } = governed("separate");
  expect([...scratch.organisations.levied]).toEqual([0.01, 0.01, 0.01]);
  expect(scratch.organisations.attention[0]).toBeCloseTo(0.75 * 0.99, 15);
  // 0.75·0.01·(1 + 0.5 + 0.25) of a load of max(0.05, 2·0.02)
  expect(scratch.partnerships.hub[0]).toBeCloseTo(0.7 + 0.3 * ((0.75 * 0.0175) / 0.05), 14);
});

test("levies can take all of a budget, never more", () => {
  const { scratch } = governed("separate", ({ state }) => (state.organisations.budget[1] = 0.005));
  expect(scratch.organisations.coverage[1]).toBe(0);
  expect(scratch.organisations.rootCoverage[1]).toBe(0);
});

test("a body feels the mean pressure of the places it covers", () => {
  const world = toy();
  world.state.localities.pressure[0] = 0.6;
  shareAttention(world);
  expect(world.scratch.organisations.pressure[0]).toBe(0.6);
});
