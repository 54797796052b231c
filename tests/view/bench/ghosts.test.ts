/** Ghosts on the score: what is not in the plan on show, from where it is in sight. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { optionOf, timelineOf } from "../../../src/scenario/compile/timeline.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { ghostsOf, plansInSight } from "../../../src/view/bench/ghosts.ts";

const a1: Scenario = JSON.parse(
  readFileSync(new URL("../../../scenarios/a1-two-partnerships.json", import.meta.url), "utf8"),
);

/** The changes of a plan as a run tells them. */
const stageOf = (option: string) => ({
  events: timelineOf(a1, optionOf(a1, option)).map(({ id, kind, plain, announced, starts }) => ({
    id,
    kind,
    plain,
    announced,
    starts,
    ends: null,
  })),
});
const namesIn = (option: string, against: string | null): readonly string[] => {
  const stage = stageOf(option);
  return ghostsOf(a1, plansInSight(a1, [], against, stage.events.length > 0), stage).map(({ id }) => id);
};

test("where nothing changes, all that other plans would bring is in sight", () => {
  const ghosts = namesIn("leave-as-is", null);
  expect(ghosts.length).toBeGreaterThan(4);
  expect(new Set(ghosts.map((id) => id.split(":")[0])).size).toBeGreaterThan(1);
});

test("set against another plan, what that has besides is in sight, and nothing that both have", () => {
  expect(new Set(namesIn("every-3", "every-2").map((id) => id.split(":")[0]))).toEqual(new Set(["every-2"]));
  expect(namesIn("every-3", "every-3")).toEqual([]);
});

test("a plan by itself is not buried under the others", () => {
  expect(namesIn("every-3", null)).toEqual([]);
});
