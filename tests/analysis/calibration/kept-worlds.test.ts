/** The believable worlds that come with Joinery are those of the shipped study, within its ranges. */
import { expect, test } from "vitest";
import {
  KEPT_WORLDS,
  WORLD_SETTINGS,
  inWorld,
  worldOfRun,
} from "../../../src/analysis/calibration/kept-worlds.ts";
import { shippedStudy } from "../../../src/experiment/library.ts";
import { isParameterName, parameterOf } from "../../../src/model/parameters.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";

test("they vary what the study varies, inside what is believable", async () => {
  const study = JSON.stringify(await shippedStudy(KEPT_WORLDS.study));
  for (const name of WORLD_SETTINGS) {
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
