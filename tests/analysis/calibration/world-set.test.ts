/** A set of worlds has a name that its content gives it. */
import { expect, test } from "vitest";
import {
  SHIPPED_WORLDS,
  isShippedSet,
  namesIn,
  worldSetOf,
  worldsText,
} from "../../../src/analysis/calibration/world-set.ts";
import { checkWorlds } from "../../../src/experiment/study-file/worlds-file.ts";

const file = {
  study: "mine",
  model: null,
  tried: 100,
  kept: 10,
  worlds: [{ gain: 0.1, churn: 0.02 }, { gain: 0.12 }],
};

test("equal worlds have one name, whatever their study and the order of their settings", () => {
  const set = worldSetOf(file);
  const same = { ...file, study: "other", worlds: [{ churn: 0.02, gain: 0.1 }, { gain: 0.12 }] };
  expect(worldSetOf(same).print).toBe(set.print);
  expect(worldSetOf({ ...file, worlds: [...file.worlds].reverse() }).print).not.toBe(set.print);
  expect(isShippedSet(set)).toBe(false);
  expect(namesIn(set.worlds)).toEqual(["gain", "churn"]);
});

test("a set saved as a file is read again as the same set, the shipped one too", () => {
  for (const set of [worldSetOf(file), SHIPPED_WORLDS]) {
    const { worlds, problems } = checkWorlds(JSON.parse(worldsText(set)), "file");
    expect(problems).toEqual([]);
    if (worlds === null) expect.fail("no worlds");
    expect(worldSetOf(worlds)).toEqual({ ...set, worlds: worlds.worlds });
  }
});
