/** A bundle in a stranger's hands: unpacked elsewhere, read by R and Python, run again to the same digest. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { readCsv } from "../cli/terminal.ts";
import { smallStudyFile } from "../experiment/small-study.ts";
import { joineryIn, requirePrograms, run } from "./programs.ts";

const folder = mkdtempSync(join(tmpdir(), "joinery-bundle-"));
const elsewhere = join(folder, "elsewhere");
/** Debian's own: another Python on the path may not have pandas. */
const python = "/usr/bin/python3";
let digest = "";

beforeAll(() => {
  requirePrograms("Rscript", "python3");
  const file = join(folder, "study.json");
  writeFileSync(file, JSON.stringify({ ...smallStudyFile, runs: 5 }));
  const made = joineryIn(
    folder,
    "study",
    file,
    "--out",
    "made",
    "--format",
    "parquet,behaviorspace",
    "--json",
  );
  digest = JSON.parse(made.out).digest;
  expect(joineryIn(folder, "bundle", "made", "--out", "study.zip").code).toBe(0);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(folder, "study.zip"))))) {
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    writeFileSync(join(elsewhere, name), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string): string => readFileSync(join(elsewhere, name), "utf8");
const caseMeans = (): readonly (readonly [string, number])[] =>
  JSON.parse(read("analysis.json")).outcomes[0].cases.map(
    (each: { settings: { interval: number; plan: string }; mean: number }) => [
      `${each.settings.interval} ${each.settings.plan}`,
      each.mean,
    ],
  );

test("R and Python draw figure 1 again from the numbers we found", () => {
  const drawn = [
    run("Rscript", ["scripts/figure1.R"], { cwd: elsewhere }),
    run(python, ["scripts/figure1.py"], { cwd: elsewhere }),
  ];
  for (const { code, err } of drawn) expect(code, err).toBe(0);
  expect(read("scripts/figure1-python.svg")).toContain("<polyline");
  expect(readFileSync(join(elsewhere, "scripts/figure1-r.pdf")).subarray(0, 4).toString()).toBe("%PDF");
  for (const table of ["scripts/figure1-r.csv", "scripts/figure1-python.csv"]) {
    const found = new Map(
      readCsv(read(table).replaceAll("\n", "\r\n")).map((row) => [
        `${row["x"].trim()} ${row["group"]}`,
        Number(row["mean"]),
      ]),
    );
    expect(found.size).toBe(4);
    for (const [name, mean] of caseMeans()) expect(found.get(name), `${table} ${name}`).toBeCloseTo(mean, 12);
  }
});

test("run again from the bundle alone, it has the same digest", () => {
  const again = joineryIn(elsewhere, "study", "study.json", "--out", "again", "--no-analysis", "--json");
  expect(JSON.parse(again.out).digest).toBe(digest);
  expect(read("README.md")).toContain(digest);
});

test("what only the author knows is flagged, everything else filled in; machines can read who and what", () => {
  expect(read("ODD.md")).toContain("[AUTHOR TO COMPLETE]");
  expect(read("ODD.md")).toContain(smallStudyFile.question);
  expect(read("STRESS.md").match(/\| (filled in|to complete) \|/g)?.length).toBe(23);
  expect(parse(read("CITATION.cff"))).toMatchObject({
    "cff-version": "1.2.0",
    type: "dataset",
    title: "A small study",
  });
  const graph: readonly Record<string, unknown>[] = JSON.parse(read("ro-crate-metadata.json"))["@graph"];
  expect(graph.find((each) => each["@id"] === "results.csv")).toMatchObject({
    "@type": "File",
    sha256: digest,
  });
  const root = graph.find((each) => each["@id"] === "./");
  for (const part of Object(root?.["hasPart"])) expect(read(String(part["@id"])).length).toBeGreaterThan(0);
  expect(strFromU8(unzipSync(readFileSync(join(folder, "study.zip")))["study.json"])).toBe(
    readFileSync(join(folder, "made", "study.json"), "utf8"),
  );
});

test("pandas and R read every table with the right types and every row", () => {
  const inPython = run(
    python,
    [
      "-c",
      `
import pandas
r = pandas.read_csv("results.csv")
assert r.shape == (20, 7), r.shape
assert str(r["case"].dtype) == "int64" and str(r["sharing"].dtype) == "float64" and r["plan"].dtype == object
b = pandas.read_csv("behaviorspace.csv", skiprows=6)
assert list(b.columns) == ["[run number]", "interval", "plan", "[step]", "sharing", "trust"], list(b.columns)
assert b["[run number]"].tolist() == list(range(1, 21))
assert (b["sharing"].round(12) == r["sharing"].round(12)).all()
d = pandas.read_csv("dictionary.csv")
assert d["column"].tolist() == list(r.columns)
`,
    ],
    { cwd: elsewhere },
  );
  expect(inPython.code, inPython.err).toBe(0);
  const inR = run(
    "Rscript",
    [
      "-e",
      `
r <- read.csv("results.csv"); stopifnot(nrow(r) == 20, is.numeric(r$sharing), is.integer(r$run))
b <- read.csv("behaviorspace.csv", skip = 6, check.names = FALSE)
stopifnot(nrow(b) == 20, names(b)[1] == "[run number]", all(b[["[step]"]] == 36), isTRUE(all.equal(b$sharing, r$sharing)))
`,
    ],
    { cwd: elsewhere },
  );
  expect(inR.code, inR.err).toBe(0);
});
