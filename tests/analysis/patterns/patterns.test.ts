/** The catalogue is whole, every row says what it must, and its measures can come out either way. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isMeasured } from "../../../src/analysis/patterns/pattern.ts";
import type { Context, MeasuredPattern } from "../../../src/analysis/patterns/pattern.ts";
import { PATTERNS } from "../../../src/analysis/patterns/patterns.ts";

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

test("all of S1 to S28, F1 to F11 and C1 to C5 have a row, and no id has two", () => {
  const ids = PATTERNS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [...numbered("S", 28), ...numbered("F", 11), ...numbered("C", 5)])
    expect(ids).toContain(id);
});

test("what was not used in building is marked: S7, S23 and S25 at least", () => {
  const heldOut = PATTERNS.filter((pattern) => pattern.heldOut === true).map(({ id }) => id);
  for (const id of ["S7", "S23", "S25"]) expect(heldOut).toContain(id);
});

test("every row has a claim, a band and a source; what is not tested says why", () => {
  for (const pattern of PATTERNS) {
    for (const text of [pattern.title, pattern.band, pattern.source])
      expect(text.length, pattern.id).toBeGreaterThan(5);
    if (!isMeasured(pattern)) expect(pattern.notTested.length, pattern.id).toBeGreaterThan(20);
  }
});

const measured = (id: string): MeasuredPattern => {
  const pattern = PATTERNS.find((each) => each.id === id);
  if (pattern === undefined || !isMeasured(pattern)) throw new Error(`${id} is not measured`);
  return pattern;
};

const RUNS = 20;
/** A little that differs between runs, so that there is an error to be clear of. */
const jitter = (run: number): number => ((run * 7) % 5) * 1e-4;

/** Data made up: a value for each case, column, month and run, and for each reading. */
function planted(
  value: (name: string, column: string, month: number, run: number) => number,
  months = 400,
): Context {
  return {
    runs: RUNS,
    names: [],
    series: (name, column) => ({
      runs: RUNS,
      months,
      at: (run, month) => value(name, column, month, run) + jitter(run),
    }),
    reading: (name, reading) => Float64Array.from({ length: RUNS }, (_, run) => value(name, reading, 0, run)),
  };
}

/** Months since a merger of month 60, or nought before it. */
const since = (month: number): number => Math.max(0, month - 60);
const dipOf = (name: string, month: number, months: number): number =>
  name === "calm" || month < 60 || since(month) >= months ? 0.6 : 0.5;

describe("a measure comes out as the data it is given", () => {
  test.each<[string, Parameters<typeof planted>[0], Parameters<typeof planted>[0]]>([
    [
      "S1",
      (_, column) => (column.endsWith("operational") ? 0.6 : 0.4),
      (_, column) => (column.endsWith("operational") ? 0.4 : 0.6),
    ],
    [
      "S3",
      (name) => 0.5 - 0.3 * Number(name.split(" ")[1]),
      (name) => 0.5 + 0.3 * Number(name.split(" ")[1]),
    ],
    ["F1", (name, _, month) => dipOf(name, month, 20), (name, _, month) => dipOf(name, month, 50)],
    ["S13", (name, _, month) => dipOf(name, month, 20), (name, _, month) => dipOf(name, month, 5)],
    ["F2", (name, _, month) => dipOf(name, month, 30), (name, _, month) => dipOf(name, month, 10)],
    [
      "S11",
      (name, _, month) => (name === "calm" ? 0.6 : month >= 50 ? 0.5 : 0.6),
      (name, _, month) => dipOf(name, month, 20),
    ],
    ["S16", () => 0.1, () => 0.5],
    ["S20", () => 0.2, () => 0.9],
    ["S19", (name, _, month) => (name === "exodus" && month >= 60 ? 0.3 : 0.6), () => 0.6],
    [
      "F9",
      (name, column, month) =>
        name === "exodus" && month >= 60 && column.startsWith("trust-people") ? 0.3 : 0.6,
      () => 0.6,
    ],
    [
      "S28",
      (name) => ({ usual: 0.5, wins: 0.6, "bad history": 0.4, "good history": 0.6 })[name] ?? 0.5,
      () => 0.5,
    ],
    [
      "S7",
      (_, column) => (column === "silo@system" ? 0.4 : 0.2),
      (_, column, month) => (column === "silo@system" && month > 90 ? 0.6 : 0.4),
    ],
    [
      "S25",
      (_, column) => (column.startsWith("departures") ? 1 : -1) * Number(column.slice(-1)) + 10,
      (_, column) => Number(column.slice(-1)),
    ],
    [
      "S26",
      (name, _, month) => 0.8 - Number(name.split(" ")[1]) * (month < 12 ? 0.2 : 0.1),
      (name, _, month) => 0.8 - Number(name.split(" ")[1]) * (month < 12 ? 0.1 : 0.2),
    ],
    [
      "C3",
      (name) => 0.5 + (name.startsWith("5 ") === name.endsWith("shared") ? 0.1 : 0),
      (name) => 0.5 + (name.endsWith("shared") ? 0.1 : 0),
    ],
  ])("%s", (id, met, missed) => {
    expect(measured(id).measure(planted(met)).met, "planted as the claim has it").toBe(true);
    expect(measured(id).measure(planted(missed)).met, "planted against it").toBe(false);
  });
});

test("every miss that is kept says what stands in its way", () => {
  const { patterns } = JSON.parse(
    readFileSync(new URL("../../../docs/patterns.json", import.meta.url), "utf8"),
  ) as { patterns: readonly { id: string; status: string }[] };
  const missed = patterns.filter(({ status }) => status === "missed");
  expect(missed.length).toBeGreaterThan(0);
  for (const { id } of missed) expect(measured(id).why ?? "", id).not.toBe("");
});
