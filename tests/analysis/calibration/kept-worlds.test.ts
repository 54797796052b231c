/** The believable worlds that come with Joinery are those of the shipped study, within its ranges. */
import { expect, test } from "vitest";
import {
  KEPT_WORLDS,
  inWorld,
  wholeRounds,
  worldOfRun,
} from "../../../src/analysis/calibration/kept-worlds.ts";
import { namesIn } from "../../../src/analysis/calibration/world-set.ts";
import { shippedStudy } from "../../../src/experiment/library.ts";
import { isParameterName, parameterOf } from "../../../src/model/parameters.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";

test("they vary what the study varies, inside what is believable", async () => {
  const study = JSON.stringify(await shippedStudy(KEPT_WORLDS.study));
  for (const name of namesIn(KEPT_WORLDS.worlds)) {
    expect(study).toContain(`settings.${name}`);
    if (!isParameterName(name)) expect.fail(name);
    const [low, high] = parameterOf(name).range;
    for (const world of KEPT_WORLDS.worlds) {
      expect(world[name]).toBeGreaterThanOrEqual(low);
      expect(world[name]).toBeLessThanOrEqual(high);
    }
  }
  expect(new Set(KEPT_WORLDS.worlds.map((world) => JSON.stringify(world))).size).toBe(
    KEPT_WORLDS.worlds.length,
  );
});

test("any round of futures holds every world once, and what a scenario says of itself stays", async () => {
  const runs = Array.from({ length: KEPT_WORLDS.worlds.length }, (_, run) => 40 + run);
  expect(new Set(runs.map((run) => worldOfRun(run, KEPT_WORLDS.worlds))).size).toBe(runs.length);
  const scenario = { ...(await shippedScenario("a9-announce-and-wait")), settings: { gain: 0.5 } };
  expect(inWorld(scenario, { gain: 0.1, omega: 0.7 }).settings).toEqual({ gain: 0.5, omega: 0.7 });
});

test("futures are made up to whole rounds, and the shipped counts are whole rounds already", () => {
  expect([20, 100, 500].map((runs) => wholeRounds(runs, KEPT_WORLDS.worlds))).toEqual([20, 100, 500]);
  expect(wholeRounds(100, Array.from({ length: 15 }))).toBe(105);
  expect(wholeRounds(20, Array.from({ length: 64 }))).toBe(64);
});
