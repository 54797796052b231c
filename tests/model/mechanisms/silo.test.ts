import { expect, test } from "vitest";
import { SILO_CAUSES, followSituation } from "../../../src/model/mechanisms/silo.ts";
import type { World } from "../../../src/model/state.ts";
import { runOf, scenarioOf, toy } from "../small-worlds.ts";

/** A toy in a quiet month: no pressure, nobody met, everybody with a silo of their own. */
function quiet(silos: readonly number[] = [0.4, 0.4, 0.4]): World {
  const world = toy();
  world.state.organisations.silo.set(silos);
  for (const column of ["pressure", "contacts", "received", "broken"] as const)
    world.scratch.organisations[column].fill(0);
  world.living.tiesOfPair.fill(1);
  return world;
}
const silosOf = (world: World): number[] => {
  followSituation(world);
  return [...world.state.organisations.silo];
};

test("whoever met nobody is mildly hurt: target 0.18 + 0.3·0.4·(1.2 − 0.4·½)", () => {
  // 0.18 + 0.12·1 = 0.30; partners pull nowhere, since all are at 0.4.
  for (const silo of silosOf(quiet())) expect(silo).toBeCloseTo(0.4 + 0.04 * (0.3 - 0.4), 15);
});

test("every reason adds its weight to the target", () => {
  const world = quiet();
  const { organisations } = world.scratch;
  organisations.pressure[0] = 0.5;
  world.state.organisations.burden[0] = 0.2;
  world.state.organisations.hazard[0] = 0.3;
  organisations.contacts[0] = 4;
  organisations.received[0] = 3;
  organisations.broken[0] = 1;
  // 0.18 + 0.3·0.5 + 0.4·0.2 + 0.2·0.3 + 0.3·¼·1 + 0.2·¼
  const target = 0.18 + 0.15 + 0.08 + 0.06 + 0.075 + 0.05;
  expect(silosOf(world)[0]).toBeCloseTo(0.4 + 0.04 * (target - 0.4), 15);
});

test("goodwill softens the hurt: 1.2 − 0.4θ", () => {
  const world = quiet();
  world.state.organisations.goodwill.set([0, 1, 0.5]);
  const silos = silosOf(world);
  expect(silos[0]).toBeCloseTo(0.4 + 0.04 * (0.18 + 0.12 * 1.2 - 0.4), 15);
  expect(silos[1]).toBeCloseTo(0.4 + 0.04 * (0.18 + 0.12 * 0.8 - 0.4), 15);
});

test("the target is never above 1, nor is silo", () => {
  const world = quiet([0.9, 0.9, 0.9]);
  world.scratch.organisations.pressure.fill(1);
  world.state.organisations.burden.fill(1);
  world.state.organisations.hazard.fill(1);
  expect(silosOf(world)[0]).toBeCloseTo(0.9 + 0.04 * (1 - 0.9), 15);
});

test("partners pull each other together, from what all of them were before the month", () => {
  const [a, b, c] = silosOf(quiet([0.3, 0.3, 0.6]));
  // a and b: mean of the others 0.45; c: 0.3.
  expect(a).toBeCloseTo(0.3 + 0.04 * 0.15, 15);
  expect(b).toBe(a);
  expect(c).toBeCloseTo(0.6 + 0.04 * (0.3 - 0.6) + 0.04 * (0.3 - 0.6), 15);
});

test("a body with no partner is pulled by nobody", () => {
  const world = quiet([0.2, 0.9, 0.9]);
  world.living.tiesOfPair.fill(0);
  expect(silosOf(world)[0]).toBeCloseTo(0.2 + 0.04 * 0.1, 15);
});

test("a partner met on two boards counts once", () => {
  const { world } = runOf(
    scenarioOf({
      world: {
        localities: [{ id: "place", strength: "middling" }],
        organisations: (["council", "police", "housing"] as const).map((sector) => ({
          id: sector,
          sector,
          covers: ["place"],
        })),
        partnerships: [
          { id: "one", locality: "place", level: "operational", members: ["council", "police", "housing"] },
          { id: "two", locality: "place", level: "operational", members: ["council", "police"] },
        ],
      },
    }),
  );
  const { structure, scratch, state } = world;
  const row = (id: string): number => structure.organisations.ids.indexOf(id);
  state.organisations.silo.fill(0.5);
  state.organisations.silo[row("police")] = 0.9;
  followSituation(world);
  expect(scratch.organisations.neighbours[row("council")]).toBe(2);
  expect(scratch.organisations.neighbourSum[row("council")]).toBeCloseTo(1.4, 15);
});

test("the parts add up to the change", () => {
  const world = quiet([0.1, 0.5, 0.99]);
  const before = [...world.state.organisations.silo];
  const parts = new Float64Array(3 * SILO_CAUSES.length);
  followSituation(world, parts);
  before.forEach((silo, i) => {
    const sum = parts
      .subarray(i * SILO_CAUSES.length, (i + 1) * SILO_CAUSES.length)
      .reduce((total, part) => total + part, 0);
    expect(sum).toBeCloseTo(world.state.organisations.silo[i]! - silo, 15);
  });
});
