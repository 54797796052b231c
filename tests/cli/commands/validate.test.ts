/** The terminal's face of the checks against known patterns; what they find is tested with the analysis. */
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folder, joinery, leave, readCsv, requireBuild, start } from "../terminal.ts";

beforeAll(requireBuild);
afterAll(leave);

test("finds the same whatever the number of workers, and another with another seed", () => {
  const found = (...more: readonly string[]): unknown =>
    JSON.parse(joinery("validate", "--only", "S1,S10", "--runs", "4", "--json", ...more).out).patterns;
  const one = found("--workers", "1");
  expect(found("--workers", "3")).toEqual(one);
  expect(found("--workers", "1", "--seed", "other")).not.toEqual(one);
});

test("says in words what was found, beside its band", () => {
  const { code, out } = joinery("validate", "--only", "S1", "--runs", "4");
  expect(code).toBe(0);
  expect(out).toContain("S1");
  expect(out).toMatch(/found +gap in trust/);
  expect(out).toMatch(/\d met, \d missed, \d not tested\./);
});

test("writes tables that other programs can read, from which the answer can be recounted", () => {
  const out = join(folder, "patterns");
  const { code } = joinery("validate", "--only", "S1,S10", "--runs", "4", "--out", out);
  expect(code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["knock-outs.csv", "patterns.csv", "patterns.json"]);
  const rows = readCsv(readFileSync(join(out, "patterns.csv"), "utf8"));
  const { patterns } = JSON.parse(readFileSync(join(out, "patterns.json"), "utf8"));
  for (const { id, figures } of patterns)
    expect(rows.filter(({ pattern }) => pattern === id).map(({ value }) => Number(value))).toEqual(
      figures.map(({ value }: { value: number }) => value),
    );
  readCsv(readFileSync(join(out, "knock-outs.csv"), "utf8"));
});

test("every pattern that is not there is told of, with what may have been meant", () => {
  const { code, err } = joinery("validate", "--only", "s1,S999,S10");
  expect(code).toBe(2);
  expect(err).toContain("Did you mean S1?");
  expect(err).toContain('"S999"');
});

test("stopped, it ends with 130 and keeps the patterns that are finished; the same command goes on to the same answer", async () => {
  const words = ["validate", "--only", "S1,S10", "--runs", "4", "--workers", "2", "--json", "--out"];
  const out = join(folder, "stopped");
  const kept = join(out, "finished-patterns.txt");
  const lines = (): number => (existsSync(kept) ? readFileSync(kept, "utf8").split("\n").length - 1 : 0);
  const child = start(...words, out);
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  while (lines() < 2 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect(code).toBe(130);
  expect(said).toContain("goes on from there");
  expect(readdirSync(out)).toEqual(["finished-patterns.txt"]);
  const first = readFileSync(kept, "utf8").split("\n").slice(0, 2);
  writeFileSync(kept, `${first.join("\n")}\n{"torn`);
  const whole = join(folder, "whole");
  expect(joinery(...words, out).code).toBe(0);
  joinery(...words, whole);
  expect(readdirSync(out).sort()).toEqual(readdirSync(whole).sort());
  for (const name of readdirSync(whole))
    expect(readFileSync(join(out, name), "utf8")).toBe(readFileSync(join(whole, name), "utf8"));
});
