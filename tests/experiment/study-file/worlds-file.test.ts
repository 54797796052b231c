/** A file of believable worlds is taken whole, or not at all with every problem told. */
import { expect, test } from "vitest";
import { MOST_WORLDS, checkWorlds } from "../../../src/experiment/study-file/worlds-file.ts";
import { problemText } from "../../../src/words/en/problem-sentence.ts";

const worlds = [{ gain: 0.1, churn: 0.05 }, { gain: 0.12 }];
const codesOf = (data: unknown): readonly string[] =>
  checkWorlds(data, "mine").problems.map(({ at, code }) => `${at} ${code}`);

test("what a calibration writes is read, with all it says of where the worlds came from", () => {
  const file = {
    joineryWorlds: 1,
    study: "s",
    model: "0.1.0",
    fingerprint: "ab",
    tried: 400,
    kept: 40,
    reach: 1,
    worlds,
  };
  expect(checkWorlds(file, "mine")).toEqual({
    worlds: { study: "s", model: "0.1.0", tried: 400, kept: 40, worlds },
    problems: [],
  });
});

test("a bare list is a set by the name of its file, of which no more is known", () => {
  expect(checkWorlds(worlds, "mine").worlds).toEqual({
    study: "mine",
    model: null,
    tried: null,
    kept: null,
    worlds,
  });
});

test("what is no file of worlds is told so", () => {
  for (const data of [null, 7, "worlds", {}, { worlds: "worlds.json" }, { joinery: 1, events: [] }])
    expect(codesOf(data)).toEqual(["the file not-worlds"]);
});

test("every wrong setting is told with its place, what was found and what to do", () => {
  const { worlds: none, problems } = checkWorlds(
    { worlds: [{ gain: 99 }, { gian: 0.1 }, { churn: "0.1" }, 3] },
    "mine",
  );
  expect(none).toBeNull();
  expect(problems.map(({ at }) => at)).toEqual([
    "worlds[0].gain",
    "worlds[1].gian",
    "worlds[2].churn",
    "worlds[3]",
  ]);
  expect(problemText(problems[0])).toMatch(/^worlds\[0\]\.gain is 99; it must be .*\.$/);
  expect(problemText(problems[1])).toContain("gain");
});

test("one world is no uncertainty, and more than a comparison lives in are too many", () => {
  expect(codesOf([{ gain: 0.1 }])).toEqual(["worlds too-few"]);
  expect(codesOf(Array.from({ length: MOST_WORLDS + 1 }, () => ({ gain: 0.1 })))).toEqual([
    "worlds too-many",
  ]);
});

test("counts that cannot be are refused, and so is a file of another version", () => {
  expect(codesOf({ worlds, tried: 5, kept: 6 })).toEqual(["kept kept-more-than-tried"]);
  expect(codesOf({ worlds, tried: -1 })).toHaveLength(1);
  expect(codesOf({ joineryWorlds: 2, worlds })).toEqual(["joineryWorlds other-worlds-version"]);
});

test("hostile data is told of, not followed", () => {
  const polluting: unknown = JSON.parse('{"worlds":[{"__proto__":{"gain":1}},{"gain":0.1}]}');
  expect(codesOf(polluting)[0]).toContain("forbidden-key");
  expect(codesOf({ worlds: [{ gain: Number.POSITIVE_INFINITY }, { gain: Number.NaN }] })[0]).toContain(
    "not-finite",
  );
  const many = checkWorlds({ worlds: Array.from({ length: 400 }, () => ({ gain: 99 })) }, "mine").problems;
  expect(many.length).toBeLessThan(250);
});
