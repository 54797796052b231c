/** Chunks run by GNU parallel and by Snakemake, as the documents show it: the laptop's digest from both. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallStudyFile } from "../experiment/small-study.ts";
import { joineryIn, program, requirePrograms, run } from "./programs.ts";

const folder = mkdtempSync(join(tmpdir(), "joinery-chunks-"));
const file = join(folder, "study.json");
let laptop = "";

beforeAll(() => {
  requirePrograms("parallel", "snakemake");
  writeFileSync(file, JSON.stringify({ ...smallStudyFile, runs: 8 }));
  const words = ["study", file, "--out", "laptop", "--no-analysis", "--json"];
  laptop = JSON.parse(joineryIn(folder, ...words).out).digest;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = (name: string): void =>
  expect(joineryIn(folder, "plan", file, "--chunks", "4", "--out", name).code).toBe(0);
const merged = (name: string) => JSON.parse(joineryIn(folder, "merge", name, "--json", "--no-analysis").out);

test("GNU parallel runs a chunk a job, and the whole is the laptop's", () => {
  plan("by-parallel");
  const work = `${process.execPath} ${program} work by-parallel {} --workers 1`;
  const ran = run("sh", ["-c", `seq 0 3 | parallel --jobs 2 --will-cite '${work}'`], { cwd: folder });
  expect(ran.code, ran.err).toBe(0);
  expect(merged("by-parallel")).toMatchObject({ missing: [], digest: laptop });
});

test("Snakemake runs what is missing alone, merges, and the whole is the laptop's", () => {
  plan("by-snakemake");
  expect(joineryIn(folder, "work", "by-snakemake", "2").code).toBe(0);
  const words = ["--cores", "2", "--snakefile", "by-snakemake/Snakefile"];
  const ran = run("snakemake", words, { cwd: folder });
  expect(ran.code, ran.err).toBe(0);
  expect(ran.err).toContain("chunk-00003");
  expect(ran.err).not.toContain("output: by-snakemake/chunks/chunk-00002");
  expect(merged("by-snakemake")).toMatchObject({ missing: [], digest: laptop });
});
