import { expect, test } from "vitest";
import { answerToResults } from "../../../src/model/mechanisms/politics.ts";
import { TIERS, YEARS_KEPT } from "../../../src/model/state.ts";
import type { World } from "../../../src/model/state.ts";
import { toy } from "../small-worlds.ts";

/** A toy in the January of its fourth year, three years after a published 100. */
function january(published: number, { rules = "on", chance = 1, month = 36 } = {}): World {
  const world = toy({
    rules: { politics: rules === "on" ? "on" : "off" },
    settings: { politicsChance: chance },
  });
  const cell = YEARS_KEPT;
  world.state.localities.published[cell] = published;
  world.state.localities.published[cell + YEARS_KEPT - 1] = 100;
  world.month = month;
  answerToResults(world);
  return world;
}
const announced = ({ state }: World): number =>
  state.organisations.pending.reduce((sum, count) => sum + count, 0);

test("it is the intermediate signal that politics looks at, the second of three", () =>
  expect(TIERS).toBe(3));

test("where it has not come down by half a per cent in three years, every body of the place is to be reorganised", () => {
  const world = january(99.6);
  expect(announced(world)).toBe(3);
  // For the next month on: the ring has 37 places.
  const ring = world.state.organisations.pending.length / 3;
  expect(world.state.organisations.pending[(36 + 1) % ring]).toBe(1);
});

test("an improvement of more than that keeps politics content", () => {
  expect(announced(january(99.4))).toBe(0);
});

test("it waits for three years, asks in January alone, may not care, and is off unless turned on", () => {
  expect(announced(january(120, { month: 24 }))).toBe(0);
  expect(announced(january(120, { month: 37 }))).toBe(0);
  expect(announced(january(120, { chance: 0 }))).toBe(0);
  expect(announced(january(120, { rules: "off" }))).toBe(0);
});
