/** Folders of results: never mixed with an earlier one, never half said to be whole, and a disk that refuses is told of. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folder, joinery, leave, requireBuild, smallFile, write } from "../cli/terminal.ts";

beforeAll(requireBuild);
afterAll(leave);

describe("a folder that is there already", () => {
  const out = join(folder, "earlier");

  test("is taken when it is empty, refused when there are files in it", () => {
    mkdirSync(out);
    expect(joinery("run", smallFile, "--out", out).code).toBe(0);
    const before = readFileSync(join(out, "about.json"), "utf8");
    for (const command of ["run", "compare"]) {
      const { code, err } = joinery(command, smallFile, "--runs", "2", "--seed", "other", "--out", out);
      expect(code).toBe(2);
      expect(err).toContain("--overwrite");
    }
    expect(readFileSync(join(out, "about.json"), "utf8")).toBe(before);
  });

  test("is written over when told so: nothing of the old result stays, and what is not ours does", () => {
    writeFileSync(join(out, "network.gexf.part"), "old");
    writeFileSync(join(out, "notes.txt"), "mine");
    const { code } = joinery("run", smallFile, "--edges", "none", "--out", out, "--overwrite");
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      "about.json",
      "dictionary.csv",
      "events.csv",
      "notes.txt",
      "runs.csv",
      "series.csv",
    ]);
  });
});

test.each([
  ["a file of that name", "run", "taken"],
  ["a file on the way there", "run", "taken/results"],
  ["a file of that name", "compare", "taken"],
  ["a file on the way there", "validate", "taken/results"],
])("%s is no fault of the input: %s fails with a sentence", (_, command, name) => {
  write("taken", "a file");
  const words = command === "validate" ? ["--only", "S10"] : [smallFile];
  const { code, err, out } = joinery(command, ...words, "--out", join(folder, name));
  expect(code).toBe(1);
  expect(err).toMatch(/taken.* cannot be written: .+\.\n$/);
  expect(err).not.toMatch(/\bat .*\.js:\d+|Error:/);
  expect(out).toBe("");
});
