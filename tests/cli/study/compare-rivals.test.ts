/** `compare --rivals`: the verdicts of the rivals are those of comparisons in which the rule is set by hand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folder, joinery, leave, readCsv, requireBuild, smallFile } from "../terminal.ts";

beforeAll(requireBuild);
afterAll(leave);

const RUNS = ["--runs", "12", "--months", "24"];

test("each rival's verdicts and digest are those of a comparison with that rule set, and the table counts again", () => {
  const out = join(folder, "rivals");
  const { code, out: said } = joinery("compare", smallFile, ...RUNS, "--rivals", "--json", "--out", out);
  expect(code).toBe(0);
  const told = JSON.parse(said);
  const alone = (...more: readonly string[]) =>
    JSON.parse(joinery("compare", smallFile, ...RUNS, "--json", ...more).out);
  expect(told.digest).toBe(alone().digest);
  const own = alone("--set", "rules.trust=belief");
  expect(told.rivals).toContainEqual({ rule: "trust", variant: "belief", digest: own.digest });
  for (const { option, outcome, verdict } of own.comparisons) {
    const found = told.verdicts.find(
      (each: { option: string; outcome: string }) => each.option === option && each.outcome === outcome,
    );
    expect(found.under.find((each: { rule: string }) => each.rule === "trust").verdict).toBe(verdict);
  }
  const rows = readCsv(readFileSync(join(out, "rivals.csv"), "utf8"));
  for (const { option, outcome, verdict, same } of told.verdicts) {
    const own = rows.filter((row) => row["option"] === option && row["outcome"] === outcome);
    expect(own.filter((row) => row["rule"] !== "" && row["verdict"] === verdict)).toHaveLength(same);
  }
});

test("rivals are lived in believable worlds, too: as it stands and under one, they are the comparisons in those worlds", () => {
  const { code, out } = joinery("compare", smallFile, ...RUNS, "--rivals", "--worlds", "shipped", "--json");
  expect(code).toBe(0);
  const told = JSON.parse(out);
  const alone = (...more: readonly string[]) =>
    JSON.parse(joinery("compare", smallFile, ...RUNS, "--worlds", "shipped", "--json", ...more).out);
  const standing = alone();
  expect(told.digest).toBe(standing.digest);
  expect(told.worlds).toEqual(standing.worlds);
  expect(told.runs).toBe(standing.runs);
  const { digest } = alone("--set", "rules.trust=belief");
  expect(told.rivals).toContainEqual({ rule: "trust", variant: "belief", digest });
});
