import { expect, test } from "vitest";
import { followPeople, nextStanding } from "../../../src/model/mechanisms/standing.ts";
import { A_OF_B, B_OF_A, runOf, scenarioOf, toy } from "../small-worlds.ts";

test("a body's standing follows its people by a twenty-fourth of the way", () => {
  expect(nextStanding(0.4, 0.64, 24)).toBeCloseTo(0.41, 15);
});

test("each direction follows its own", () => {
  const world = toy();
  world.state.ties.personal[A_OF_B] = 0.88;
  world.state.ties.personal[B_OF_A] = 0.16;
  followPeople(world);
  expect(world.state.pairs.organisational[A_OF_B]).toBeCloseTo(0.42, 15);
  expect(world.state.pairs.organisational[B_OF_A]).toBeCloseTo(0.39, 15);
});

test("of bodies that meet on two boards the mean over both counts", () => {
  const { world } = runOf(
    scenarioOf({
      world: {
        localities: [{ id: "place", strength: "middling" }],
        organisations: (["a", "b"] as const).map((id, i) => ({
          id,
          sector: i === 0 ? "council" : "police",
          covers: ["place"],
        })),
        partnerships: ["one", "two"].map((id) => ({
          id,
          locality: "place",
          level: "operational",
          members: ["a", "b"],
        })),
      },
    }),
  );
  world.state.ties.personal.fill(0);
  world.state.ties.personal[0] = 0.4;
  world.state.ties.personal[2] = 1;
  world.state.pairs.organisational.fill(0.4);
  followPeople(world);
  // Mean 0.7; the other way 0.
  expect(world.state.pairs.organisational[0]).toBeCloseTo(0.4 + 0.3 / 24, 15);
  expect(world.state.pairs.organisational[1]).toBeCloseTo(0.4 - 0.4 / 24, 15);
});
