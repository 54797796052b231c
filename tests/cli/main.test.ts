/** The terminal, command by command: what it says, what it writes, how it ends. */
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TABLES } from "../../src/analysis/export/tables.ts";
import { folder, joinery, leave, readCsv, requireBuild, smallFile, start, write } from "./terminal.ts";

beforeAll(requireBuild);
afterAll(leave);

const digestOf = (out: string): string => JSON.parse(out).digest;

describe("help", () => {
  test("names every command, and ends well", () => {
    const { code, out } = joinery("--help");
    expect(code).toBe(0);
    for (const command of [
      "list",
      "show",
      "check",
      "run",
      "compare",
      "explain",
      "validate",
      "parameters",
      "network",
    ])
      expect(out).toContain(command);
  });

  test("an unknown command is bad input, with what comes nearest", () => {
    const { code, err } = joinery("comprae");
    expect(code).toBe(2);
    expect(err).toContain("compare");
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
  });
});

describe("list and show", () => {
  test("list knows what ships, and says it to machines", () => {
    const { code, out } = joinery("list", "--json");
    expect(code).toBe(0);
    const ids = JSON.parse(out).map(({ id }: { id: string }) => id);
    for (const id of [
      "nine-localities",
      "england-1997-2026",
      "england-2025-2028",
      "a1-two-partnerships",
      "slow-memory",
    ])
      expect(ids).toContain(id);
  });

  test("show tells of a scenario what it holds and what it is not", () => {
    const { code, out } = joinery("show", smallFile);
    expect(code).toBe(0);
    for (const said of [
      "A small case",
      "Any real place.",
      "2007-01 to 2009-12",
      "Targets from above.",
      "merger",
      "made up",
    ])
      expect(out).toContain(said);
  });

  test("a name that is nothing is told, with the names there are", () => {
    const { code, err } = joinery("show", "nine-locality");
    expect(code).toBe(2);
    expect(err).toContain("nine-localities");
  });
});

describe("run", () => {
  const results = join(folder, "results");

  test("writes a result whose every column is in its dictionary", () => {
    const { code } = joinery(
      "run",
      smallFile,
      "--runs",
      "3",
      "--option",
      "merger",
      "--out",
      results,
      "--format",
      "csv,graphml,gexf",
    );
    expect(code).toBe(0);
    expect(readdirSync(results).sort()).toEqual([
      "about.json",
      "dictionary.csv",
      "edges.csv",
      "events.csv",
      "network.gexf",
      "network.graphml",
      "runs.csv",
      "series.csv",
    ]);
    const described = readCsv(readFileSync(join(results, "dictionary.csv"), "utf8"));
    for (const file of Object.keys(TABLES)) {
      const [first] = readCsv(readFileSync(join(results, file), "utf8"));
      const known = described.filter((row) => row.file === file).map(({ column }) => column);
      expect(known).toEqual(Object.keys(first));
    }
    expect(described.every(({ meaning }) => meaning.length > 3)).toBe(true);
  });

  test("has one row a run, and one a run, month, scope and outcome", () => {
    const runs = readCsv(readFileSync(join(results, "runs.csv"), "utf8"));
    const series = readCsv(readFileSync(join(results, "series.csv"), "utf8"));
    expect(runs.map(({ run }) => run)).toEqual(["0", "1", "2"]);
    const keys = series.map(({ run, month, scope, outcome }) => `${run} ${month} ${scope} ${outcome}`);
    expect(new Set(keys).size).toBe(series.length);
    expect(series.length % (3 * 36)).toBe(0);
    expect(series[0].date).toBe("2007-01");
  });

  test("the last column of runs.csv recounts from series.csv", () => {
    const runs = readCsv(readFileSync(join(results, "runs.csv"), "utf8"));
    const series = readCsv(readFileSync(join(results, "series.csv"), "utf8"));
    const last = series.filter(
      ({ run, scope, outcome, month }) =>
        run === "1" && scope === "system" && outcome === "sharing" && Number(month) >= 24,
    );
    expect(last).toHaveLength(12);
    expect(Number(runs[1].sharing)).toBeCloseTo(
      last.reduce((sum, { value }) => sum + Number(value), 0) / 12,
      12,
    );
  });

  test("says what it is, how to make it again, and what it must not be taken for", () => {
    const about = JSON.parse(readFileSync(join(results, "about.json"), "utf8"));
    expect(about).toMatchObject({
      scenario: "small",
      options: ["merger"],
      seed: "joinery",
      runs: 3,
      partial: false,
      isNot: "Any real place.",
    });
    expect(about.caveats.length).toBeGreaterThanOrEqual(2);
    expect(about.command).toContain("--option merger");
    expect(about.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test("networks are well-formed and hold the merged body", () => {
    for (const name of ["network.graphml", "network.gexf"]) {
      const text = readFileSync(join(results, name), "utf8");
      expect(text.startsWith("<?xml")).toBe(true);
      expect((text.match(/<node /g) ?? []).length).toBe((text.match(/<\/node>/g) ?? []).length);
      expect(text).toContain('id="merge"');
    }
  });

  test("the digest is the same for any number of workers, and another for another seed", () => {
    const [one, two, four] = ["1", "2", "4"].map((workers) =>
      digestOf(joinery("run", smallFile, "--runs", "7", "--workers", workers, "--json").out),
    );
    expect(two).toBe(one);
    expect(four).toBe(one);
    expect(digestOf(joinery("run", smallFile, "--runs", "7", "--seed", "other", "--json").out)).not.toBe(one);
  });

  test("what --set changes is told apart, and what it cannot change is a problem", () => {
    const base = digestOf(joinery("run", smallFile, "--json").out);
    expect(digestOf(joinery("run", smallFile, "--json", "--set", "settings.gain=0.05").out)).not.toBe(base);
    expect(digestOf(joinery("run", smallFile, "--json", "--set", "events.targets.size=0.8").out)).toBe(base);
    for (const wrong of [
      "settings.gian=0.05",
      "events.nothing.size=1",
      "settings.gain",
      "settings.gain=lots",
      "__proto__.x=1",
      "rules.trust=faith",
    ]) {
      const { code, err } = joinery("run", smallFile, "--set", wrong);
      expect([wrong, code]).toEqual([wrong, 2]);
      expect(err).not.toMatch(/\bat .*\.js:\d+/);
    }
  });

  test.each([
    ["--runs", "0"],
    ["--runs", "many"],
    ["--months", "-3"],
    ["--option", "nobody"],
    ["--format", "tiff"],
    ["--edges", "weekly"],
  ])("%s %s is bad input, told in a sentence", (flag, value) => {
    const { code, err } = joinery("run", smallFile, flag, value);
    expect(code).toBe(2);
    expect(err).toContain(flag);
  });
});

describe("stopping", () => {
  test("keeps the runs that are done, marks the files and ends with 130", async () => {
    const out = join(folder, "stopped");
    const child = start("run", smallFile, "--runs", "4000", "--workers", "2", "--out", out);
    await untilRowsIn(join(out, "runs.csv.part"));
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect(code).toBe(130);
    const files = readdirSync(out);
    expect(files).toContain("runs.partial.csv");
    expect(files.filter((name) => name.endsWith(".part"))).toEqual([]);
    expect(files.every((name) => name.includes(".partial."))).toBe(true);
    const runs = readCsv(readFileSync(join(out, "runs.partial.csv"), "utf8"));
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.length).toBeLessThan(4000);
    expect(JSON.parse(readFileSync(join(out, "about.partial.json"), "utf8"))).toMatchObject({
      partial: true,
      finished: { "leave-as-is": runs.length },
    });
  });

  test("a killed process leaves nothing that looks whole", async () => {
    const out = join(folder, "killed");
    const child = start("run", smallFile, "--runs", "4000", "--workers", "1", "--out", out);
    await untilRowsIn(join(out, "runs.csv.part"));
    child.kill("SIGKILL");
    await once(child, "close");
    expect(readdirSync(out).every((name) => name.endsWith(".part"))).toBe(true);
  });
});

/** Waits until a growing file holds a few rows. */
async function untilRowsIn(path: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      if (readFileSync(path, "utf8").split("\r\n").length > 4) return;
    } catch {
      // Not there yet.
    }
  }
  throw new Error(`${path} never came to hold rows`);
}

describe("compare", () => {
  test("identical plans differ by nothing, a merger by something", () => {
    const { code, out } = joinery("compare", smallFile, "--runs", "12", "--json");
    expect(code).toBe(0);
    const { comparisons, runs } = JSON.parse(out);
    expect(runs).toBe(12);
    const of = (option: string) => comparisons.filter((each: { option: string }) => each.option === option);
    for (const row of of("same"))
      expect(row).toMatchObject({ median: 0, low: 0, high: 0, better: 0, worse: 0, verdict: "cannot-tell" });
    expect(of("merger").some(({ median }: { median: number }) => median !== 0)).toBe(true);
  });

  test("every count recounts from differences.csv", () => {
    const out = join(folder, "compared");
    joinery("compare", smallFile, "--runs", "12", "--out", out);
    const { comparisons } = JSON.parse(readFileSync(join(out, "compare.json"), "utf8"));
    const rows = readCsv(readFileSync(join(out, "differences.csv"), "utf8"));
    for (const { option, outcome, matters, better, worse } of comparisons) {
      const own = rows
        .filter((row) => row.option === option && row.outcome === outcome)
        .map(({ difference }) => Number(difference));
      expect(own).toHaveLength(12);
      expect([own.filter((d) => d > matters).length, own.filter((d) => d < -matters).length]).toEqual([
        better,
        worse,
      ]);
    }
  });
});

describe("explain", () => {
  const words = [
    "explain",
    smallFile,
    "--of",
    "trust(place-001-council,merge@place-001-board)",
    "--option",
    "merger",
    "--from",
    "2008-08",
    "--to",
    "2009-12",
  ];

  test("has parts that add up, and what each event has to do with it", () => {
    const { code, out } = joinery(...words, "--json");
    expect(code).toBe(0);
    const { before, after, parts, without } = JSON.parse(out);
    expect(parts.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)).toBeCloseTo(
      after - before,
      9,
    );
    expect(without).toContainEqual(expect.objectContaining({ event: "merge", after: null }));
  });

  test("says it in words", () => {
    const { out } = joinery(...words);
    expect(out).toContain("trust(place-001-council,merge@place-001-board) went from");
    expect(out).toContain("in all");
    expect(out).toContain("would not exist");
  });

  test.each([
    ["--of", "trust(a)"],
    ["--of", "silo(nobody)"],
    ["--from", "1999-01"],
    ["--to", "2007-01"],
  ])("%s %s is bad input", (flag, value) => {
    const at = words.indexOf(flag);
    const { code, err } = joinery(...words.slice(0, at), flag, value, ...words.slice(at + 2));
    expect(code).toBe(2);
    expect(err).toContain(flag);
  });
});

test("parameters come as a table, as JSON and as Markdown", () => {
  expect(joinery("parameters").out).toContain("kTrust");
  expect(JSON.parse(joinery("parameters", "--format", "json").out).trust.gain.default).toBe(0.1);
  expect(joinery("parameters", "--format", "markdown").out).toContain("| `gain` |");
});

describe("check", () => {
  test("is content with a good file", () => {
    expect(joinery("check", smallFile)).toMatchObject({ code: 0 });
  });

  test("tells every problem of every file, and shows no stack", () => {
    const bad = write(
      "bad.json",
      JSON.stringify({ joinery: 1, id: "Bad Id", months: "many", events: [{ id: "x", kind: "merg" }] }),
    );
    const junk = write("junk.json", "x".repeat(10_000_000));
    const deep = write("deep.json", "[".repeat(10_000));
    const { code, err } = joinery("check", smallFile, bad, junk, deep, join(folder, "nowhere.json"), folder);
    expect(code).toBe(2);
    for (const file of [bad, junk, deep, "nowhere.json"]) expect(err).toContain(file);
    expect(err.split("\n").filter((line) => line.startsWith(bad)).length).toBeGreaterThan(4);
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
  });
});
