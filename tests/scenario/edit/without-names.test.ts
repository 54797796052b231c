/** A scenario without names is the same story: it stays sound, and no name is left in it, nor a short name made of one. */
import { expect, test } from "vitest";
import { checkScenario } from "../../../src/scenario/check.ts";
import { describeWorld } from "../../../src/scenario/compile.ts";
import { namesIn, withoutNames } from "../../../src/scenario/edit/without-names.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { readShipped } from "../../scenarios/study.ts";

// Worlds spelt out, with every kind of event, what they make, boards that begin, changes and plans.
test.each(["england-2025-2028", "a8-merge-cluster-or-leave", "a12-boundaries-that-match"])(
  "%s stays sound, with as many bodies and plans",
  (id) => {
    const scenario = readShipped(id);
    const { scenario: unnamed, planOf } = withoutNames(scenario);
    expect(checkScenario(unnamed).problems).toEqual([]);
    expect(describeWorld(unnamed).organisations).toHaveLength(describeWorld(scenario).organisations.length);
    expect((unnamed.options ?? []).map((option) => option.id)).toEqual(
      (scenario.options ?? []).map((option) => planOf(option.id)),
    );
  },
);

const OWN: Scenario = {
  joinery: 1,
  id: "own",
  title: "What if Ash Council merges",
  claim: "story",
  summary: "Ash Council and Elm Homes.",
  isNot: "Not ash council as it is.",
  start: "2026-01",
  months: 24,
  world: {
    localities: [{ id: "ashford", name: "Ashford", region: "ashland" }],
    organisations: [
      { id: "ash-council", name: "Ash Council", sector: "council", covers: ["ashford"] },
      { id: "elm-homes", name: "Elm Homes", sector: "housing", covers: ["ashford"] },
      { id: "beech", name: "Beech Health", sector: "health-commissioner", covers: ["ashford"] },
    ],
    partnerships: [
      {
        id: "ash-board",
        name: "Ash Board",
        locality: "ashford",
        level: "strategic",
        leader: "ash-council",
        form: "lead",
        members: ["ash-council", "elm-homes", "beech & locality:ashford"],
      },
    ],
    relations: [{ from: "ash-council", toward: "elm-homes", trust: 0.2 }],
  },
  events: [
    {
      id: "ash-merger",
      kind: "merge",
      announced: 3,
      starts: 6,
      who: ["ash-council", "elm-homes"],
      into: [{ id: "ashelm", name: "Ashelm Trust" }],
      plain: "Ash Council and Elm Homes become Ashelm Trust.",
      source: ["minutes of Elm Homes"],
      strength: "assumed",
    },
  ],
  options: [
    {
      id: "keep-ash",
      title: "Keep Ash Council",
      plain: "No merger of Ash Council.",
      without: ["ash-merger"],
    },
    { id: "later-ash", title: "Later", plain: "Later.", changes: { "ash-merger": { starts: 12 } } },
  ],
};

test("no name of a body, a place, a board or what an event makes is left, and no short name made of one", () => {
  expect(checkScenario(OWN).problems).toEqual([]);
  const { scenario, planOf } = withoutNames(OWN);
  expect(checkScenario(scenario).problems).toEqual([]);
  expect(JSON.stringify(scenario)).not.toMatch(/ash|elm|beech/i);
  expect(planOf("keep-ash")).toBe("plan-1");
  expect(namesIn(OWN)).toEqual([
    "Ash Council",
    "Elm Homes",
    "Beech Health",
    "Ashford",
    "Ash Board",
    "Ashelm Trust",
  ]);
});

test("what is known of relations, and who leads, stays with the same bodies", () => {
  const { world } = withoutNames(OWN).scenario;
  expect(world).toMatchObject({
    relations: [{ from: "a", toward: "b", trust: 0.2 }],
    partnerships: [{ leader: "a", members: ["a", "b", "c & locality:place-1"] }],
  });
});
