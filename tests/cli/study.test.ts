/** Studies as a person runs them: the built program, in a folder of its own. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallScenario, smallStudyFile } from "../experiment/small-study.ts";
import { folder, joinery, leave, readCsv, requireBuild, start, write } from "./terminal.ts";

beforeAll(requireBuild);
afterAll(leave);

const file = write("small-study.json", JSON.stringify(smallStudyFile));
const read = (out: string, name = "results.csv"): string => readFileSync(join(folder, out, name), "utf8");
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("a study is run with one command; its digest is the SHA-256 of its table", () => {
  const { code, out, err } = joinery("study", file, "--out", "one");
  expect(code).toBe(0);
  expect(err).toContain("4 cases × 3 runs = 12 futures");
  const rows = readCsv(read("one"));
  expect(rows.map((row) => [row["case"], row["run"], row["interval"], row["plan"]])[5]).toEqual([
    "1",
    "2",
    "6",
    "merger",
  ]);
  expect(rows).toHaveLength(12);
  const digest = createHash("sha256").update(read("one")).digest("hex");
  expect(out).toContain(digest);
  const about = JSON.parse(read("one", "about.json"));
  expect(about).toMatchObject({ digest, partial: false, rows: 12, study: "small-study" });
  const described = readCsv(read("one", "dictionary.csv")).map((row) => row["column"]);
  expect(described).toEqual(Object.keys(rows[0]));
  expect(readdirSync(join(folder, "one", "figures")).some((name) => name.endsWith(".svg"))).toBe(true);
});

test("workers, order of finishing and the command it came by never show in the result", () => {
  joinery("study", file, "--out", "two", "--workers", "1", "--no-analysis");
  joinery("run", file, "--out", "three", "--workers", "3");
  expect(read("two")).toBe(read("one"));
  expect(read("three")).toBe(read("one"));
});

test("nothing is run twice: not the same study, not more of it, not another that shares cases", () => {
  const lived = (...words: string[]) =>
    JSON.parse(joinery("study", file, "--no-analysis", "--json", ...words).out).lived;
  expect(lived("--out", "one")).toBe(0);
  expect(lived("--out", "one", "--runs", "4")).toBeLessThanOrEqual(4);
  const other = write(
    "other.json",
    JSON.stringify({
      ...smallStudyFile,
      id: "other",
      title: "Other",
      factors: [smallStudyFile.factors[1]],
      repeats: [],
      design: { kind: "full-factorial" },
    }),
  );
  const shared = (name: string, out: string) =>
    JSON.parse(joinery("study", name, "--out", out, "--cache", "cache", "--no-analysis", "--json").out).lived;
  shared(other, "shared");
  const renamed = write(
    "renamed.json",
    JSON.stringify({ ...JSON.parse(readFileSync(other, "utf8")), id: "renamed", title: "Renamed" }),
  );
  expect(shared(renamed, "shared-again")).toBe(0);
});

const long = write("long.json", JSON.stringify({ ...smallStudyFile, id: "long", runs: 150 }));

test("killed in the middle, twice, it goes on to the very same bytes", async () => {
  const journal = join(folder, "killed", "finished-runs.txt");
  const kept = (): number => (existsSync(journal) ? readFileSync(journal, "utf8").split("\n").length - 1 : 0);
  for (const least of [60, 200]) {
    const running = start("study", long, "--out", "killed", "--no-analysis");
    const ended = once(running, "exit");
    while (kept() < least && running.exitCode === null) await wait(20);
    running.kill("SIGKILL");
    await ended;
    expect(existsSync(join(folder, "killed", "results.csv"))).toBe(false);
  }
  // A kill can tear the last line.
  writeFileSync(journal, `${readFileSync(journal, "utf8")}0123abc 7 half`);
  const before = kept();
  const { code, out } = joinery("study", long, "--out", "killed", "--no-analysis", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out).lived).toBe(600 - before);
  joinery("study", long, "--out", "whole", "--no-analysis");
  expect(read("killed")).toBe(read("whole"));
});

test("stopped by hand it ends with 130, marks what it has as partial, and goes on from there", async () => {
  const running = start("study", long, "--out", "stopped", "--no-analysis");
  const journal = join(folder, "stopped", "finished-runs.txt");
  const ended = once(running, "exit");
  while (
    !existsSync(join(folder, "stopped", "results.csv.part")) ||
    readFileSync(journal, "utf8").length < 8000
  )
    await wait(20);
  running.kill("SIGINT");
  const [code] = await ended;
  expect(code).toBe(130);
  expect(existsSync(join(folder, "stopped", "results.csv"))).toBe(false);
  expect(readCsv(read("stopped", "results.partial.csv")).length).toBeGreaterThan(0);
  expect(JSON.parse(read("stopped", "about.partial.json"))).toMatchObject({ partial: true });
  joinery("study", long, "--out", "stopped", "--no-analysis");
  expect(read("stopped")).toBe(read("whole"));
  expect(existsSync(join(folder, "stopped", "results.partial.csv"))).toBe(false);
});

test("the cost is told before, and by itself on request", () => {
  const { code, out } = joinery("study", file, "--out", "cost", "--cost", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ cases: 4, runs: 3, rows: 12 });
  expect(existsSync(join(folder, "cost", "results.csv"))).toBe(false);
});

test("every problem of a study is told with its place, by check and by study alike", () => {
  const wrong = write(
    "wrong.json",
    JSON.stringify({
      ...smallStudyFile,
      runs: 0,
      scenario: { ...smallScenario, months: 0 },
      factors: [{ id: "a", sets: "x" }],
      outcomes: [{ measure: "joy" }],
    }),
  );
  for (const words of [
    ["check", wrong],
    ["study", wrong],
  ]) {
    const { code, err } = joinery(...words);
    expect(code).toBe(2);
    for (const place of ["runs is", "scenario.months is", "outcomes[0].measure is"])
      expect(err).toContain(place);
  }
  expect(joinery("check", file).code).toBe(0);
  expect(joinery("study", "no-such-study").code).toBe(2);
  expect(joinery("analyse", "nowhere").code).toBe(2);
});

test("a scenario is found beside the study that names it", () => {
  write("case.json", JSON.stringify(smallScenario));
  const named = write("named.json", JSON.stringify({ ...smallStudyFile, scenario: "case.json" }));
  expect(joinery("study", named, "--out", "named", "--no-analysis").code).toBe(0);
  rmSync(join(folder, "named"), { recursive: true });
  const lost = write("lost.json", JSON.stringify({ ...smallStudyFile, scenario: "elsewhere.json" }));
  expect(joinery("study", lost).err).toContain("elsewhere.json");
});

test("the folder by itself is enough to make the result again", () => {
  joinery("study", join(folder, "whole", "study.json"), "--out", "again", "--no-analysis");
  expect(read("again")).toBe(read("whole"));
});
