/** Believable worlds in stages from the terminal: the same whoever lives them, killed or not, and a comparison takes them. */
import { existsSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallStudyFile } from "../../experiment/small-study.ts";
import { folder, joinery, leave, requireBuild, smallFile, start, write } from "../terminal.ts";

beforeAll(requireBuild);
afterAll(leave);

const study = write(
  "staged.json",
  JSON.stringify({
    ...smallStudyFile,
    id: "staged",
    months: 18,
    repeats: [],
    factors: [
      { id: "gain", sets: "settings.gain" },
      { id: "goodwill", sets: "settings.goodwill" },
    ],
    outcomes: [
      { measure: "trust", target: { value: 0.45, tolerance: 0.1 } },
      { measure: "sharing", target: { value: 0.55, tolerance: 0.1 } },
    ],
    design: { kind: "latin-hypercube", cases: 10 },
    runs: 1,
  }),
);
const calibration = (out: string, ...more: readonly string[]): readonly string[] =>
  [..."calibrate STUDY --stages 2 --population 20 --worlds 6 --out".split(" "), out, ...more].map((word) =>
    word === "STUDY" ? study : word,
  );
const read = (out: string, name: string): string => readFileSync(join(folder, out, name), "utf8");
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("one worker and three give the same worlds to the last byte, ever closer to the targets", () => {
  expect(joinery(...calibration("one", "--workers", "1")).code).toBe(0);
  expect(joinery(...calibration("three", "--workers", "3")).code).toBe(0);
  for (const name of ["worlds.json", "calibration.json"]) expect(read("three", name)).toBe(read("one", name));
  const { stages, kept, tried } = JSON.parse(read("one", "calibration.json"));
  expect(stages.length).toBeGreaterThan(1);
  const reaches = stages.map(({ reach }: { reach: number }) => reach);
  expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
  expect(JSON.parse(read("one", "worlds.json"))).toMatchObject({
    joineryWorlds: 1,
    study: "staged",
    kept,
    tried,
  });
});

test("killed in the middle, the same command goes on to the same worlds", async () => {
  const journal = join(folder, "killed", "finished-runs.txt");
  const running = start(...calibration("killed", "--workers", "2"));
  const ended = once(running, "close");
  while (running.exitCode === null && (!existsSync(journal) || readFileSync(journal, "utf8").length < 4000))
    await wait(10);
  running.kill("SIGKILL");
  await ended;
  expect(existsSync(join(folder, "killed", "worlds.json"))).toBe(false);
  const before = readFileSync(journal, "utf8").split("\n").length;
  expect(joinery(...calibration("killed")).code).toBe(0);
  expect(read("killed", "worlds.json")).toBe(read("one", "worlds.json"));
  // What was lived before the kill was lived once: each line of the journal is another future.
  const lines = readFileSync(journal, "utf8").trim().split("\n");
  expect(lines.length).toBeGreaterThan(before - 1);
  const named = lines.map((line) => line.split(" ").slice(0, 2).join(" "));
  expect(new Set(named).size).toBe(named.length);
});

test("a comparison lives in them, in whole rounds, whoever does the work", () => {
  const words = [
    "compare",
    smallFile,
    "--runs",
    "10",
    "--months",
    "12",
    "--worlds",
    join(folder, "one", "worlds.json"),
    "--json",
  ];
  const told = JSON.parse(joinery(...words, "--workers", "1").out);
  expect(told).toMatchObject({ runs: 12, worlds: { study: "staged", count: 6, kept: 20 } });
  expect(told.comparisons[0].uncertainties.assumptionShare).toBeGreaterThanOrEqual(0);
  expect(JSON.parse(joinery(...words, "--workers", "2").out)).toEqual(told);
});
