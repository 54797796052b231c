import { expect, test } from "vitest";
import { learnRoles, nextRole } from "../../../src/model/mechanisms/roles.ts";
import { DEEDS } from "../../../src/model/deeds.ts";
import { A_OF_B, B_OF_A, partByDeeds, toy } from "../small-worlds.ts";

test("a sixtieth is forgotten in a month, and an act of sharing teaches 0.08 of what is unknown", () => {
  expect(nextRole(0.6, 0, 1 / 60)).toBeCloseTo(0.59, 15);
  expect(nextRole(0.6, 0.08, 1 / 60)).toBeCloseTo(0.59 + 0.08 * 0.41, 15);
});

test("who is told learns, who tells does not", () => {
  const world = toy();
  world.state.ties.role.fill(0.6);
  world.scratch.ties.deed.fill(0);
  world.scratch.ties.deed[A_OF_B] = DEEDS.withheld;
  world.scratch.ties.deed[B_OF_A] = DEEDS.shared;
  partByDeeds(world);
  learnRoles(world);
  expect(world.state.ties.role[A_OF_B]).toBeCloseTo(0.59 + 0.08 * 0.41, 15);
  expect(world.state.ties.role[B_OF_A]).toBeCloseTo(0.59, 15);
});

test("a facilitator makes them learn faster, never past the truth", () => {
  const world = toy();
  world.state.ties.role.fill(0.6);
  world.scratch.ties.deed.fill(DEEDS.shared);
  partByDeeds(world);
  world.state.partnerships.roleGain.fill(1.5);
  learnRoles(world);
  expect(world.state.ties.role[A_OF_B]).toBeCloseTo(0.59 + 0.12 * 0.41, 15);
  world.state.partnerships.roleGain.fill(100);
  learnRoles(world);
  expect(world.state.ties.role[A_OF_B]).toBeCloseTo(1, 15);
});
