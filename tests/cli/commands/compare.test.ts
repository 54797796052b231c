/** A comparison that is stopped early: plans take turns, so what was lived can be compared. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folder, joinery, leave, readCsv, requireBuild, smallFile, start } from "../terminal.ts";

beforeAll(requireBuild);
afterAll(leave);

/** Stops a comparison after so long; on a busy machine nothing may have been lived by then. */
async function stoppedAfter(milliseconds: number, out: string) {
  const words = [
    "compare",
    smallFile,
    "--runs",
    "20000",
    "--months",
    "12",
    "--workers",
    "2",
    "--json",
    "--overwrite",
  ];
  const child = start(...words, "--out", out);
  const ended = once(child, "close");
  child.stdout.resume();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill("SIGINT");
  const [code, signal] = await ended;
  // Before the program listens, an interrupt ends it as it ends any other.
  if (signal === "SIGINT") return { runs: 0, partial: false };
  expect(code).toBe(130);
  return JSON.parse(readFileSync(join(out, "compare.partial.json"), "utf8"));
}

test("stopped early, it compares equal futures of every plan, each the same as when nobody stops it", async () => {
  const out = join(folder, "stopped");
  let found = { runs: 0, partial: false };
  for (let wait = 2000; found.runs === 0; wait *= 2) found = await stoppedAfter(wait, out);
  const rows = readCsv(readFileSync(join(out, "differences.partial.csv"), "utf8"));
  expect(found.partial).toBe(true);
  const each = rows.filter((row) => row["option"] === "merger" && row["outcome"] === "sharing");
  expect(each).toHaveLength(found.runs);
  const same = rows.filter((row) => row["option"] === "same" && row["outcome"] === "sharing");
  expect(same.map((row) => row["run"])).toEqual(each.map((row) => row["run"]));
  const last = Math.max(...each.map((row) => Number(row["run"])));
  expect(last).toBeLessThan(20_000 - 1);
  const whole = join(folder, "whole");
  joinery("compare", smallFile, "--months", "12", "--runs", String(last + 1), "--out", whole);
  const all = new Set(readFileSync(join(whole, "differences.csv"), "utf8").split("\r\n"));
  const kept = readFileSync(join(out, "differences.partial.csv"), "utf8").split("\r\n");
  expect(kept.filter((line) => !all.has(line))).toEqual([]);
});
