/**
 * A scenario file, damaged in any way, either is told what is wrong with it or loads, compiles and lives: nothing in
 * between. What `check` is content with must run.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { beginRun, columnsOf, simulate } from "../../src/model/simulate.ts";
import { checkScenario } from "../../src/scenario/check.ts";
import { compile } from "../../src/scenario/compile.ts";
import { optionsOf } from "../../src/scenario/compile/timeline.ts";
import { loadScenario } from "../../src/scenario/load.ts";
import type { Problem } from "../../src/scenario/problem.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { problemText } from "../../src/words/en/problem-sentence.ts";
import { mulberry } from "../fixtures/network/luck.ts";

const folder = new URL("../../scenarios/", import.meta.url);
const files = readdirSync(fileURLToPath(folder)).sort();
const textOf = (file: string): string => readFileSync(fileURLToPath(new URL(file, folder)), "utf8");

type Random = () => number;
const one = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)]!;

const junk: readonly unknown[] = [
  null,
  true,
  "",
  " ",
  "all",
  "each",
  "leave-as-is",
  "__proto__",
  "constructor",
  "toString",
  "2007-13",
  "2007-02",
  "0000-00",
  "2199-12",
  "sector:council",
  "sector:",
  "region:north",
  "locality:&",
  "&&",
  "a & b & c",
  "\ud800",
  "\u0000",
  "ß",
  "x".repeat(500),
  [],
  {},
  [[]],
  [null],
  0,
  -0,
  -1,
  1,
  0.5,
  1.5,
  2,
  7,
  36,
  1200,
  1201,
  1e6,
  1e15,
  1e300,
  -1e300,
  5e-324,
  2 ** 31,
  2 ** 53,
  { id: "x" },
  [{ id: "x" }],
  ["all"],
  ["place-001"],
];

interface Spot {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

/** Every place of a value that holds something. */
function spotsOf(value: unknown, spots: Spot[] = []): Spot[] {
  if (Array.isArray(value))
    value.forEach((each, key) => {
      spots.push({ holder: value, key });
      spotsOf(each, spots);
    });
  else if (typeof value === "object" && value !== null) {
    const holder = value as Record<string, unknown>; // made by JSON.parse
    for (const key of Object.keys(holder)) {
      spots.push({ holder, key });
      spotsOf(holder[key], spots);
    }
  }
  return spots;
}
const read = ({ holder, key }: Spot): unknown => (holder as Record<string | number, unknown>)[key];
function put({ holder, key }: Spot, value: unknown): void {
  (holder as Record<string | number, unknown>)[key] = value;
}

/** One change of one place: junk instead, something from elsewhere, gone, twice, renamed, or a number nudged. */
function damage(data: unknown, random: Random): void {
  const spots = spotsOf(data);
  const spot = one(random, spots);
  const { holder, key } = spot;
  switch (Math.floor(random() * 6)) {
    case 0:
      return put(spot, structuredClone(one(random, junk)));
    case 1:
      return put(spot, structuredClone(read(one(random, spots))));
    case 2: {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    }
    case 3: {
      if (Array.isArray(holder)) holder.push(structuredClone(read(spot)));
      else holder[`${key}s`] = structuredClone(read(spot));
      return;
    }
    case 4: {
      const from = one(
        random,
        spots.filter((each) => String(each.key) === String(key)),
      );
      return put(spot, structuredClone(read(from)));
    }
    default: {
      const numbers = spots.filter(
        (each) => typeof read(each) === "number" || /^\d{4}-\d{2}$/.test(String(read(each))),
      );
      const chosen = one(random, numbers);
      const value = read(chosen);
      const moved = one(random, [-1, 0, 1, 2, 10, 0.5, 300, -300, 0.001, 1e9]);
      return put(
        chosen,
        typeof value === "number"
          ? value * moved
          : `${one(random, [1899, 1997, 2008, 2012, 2199])}-${one(random, ["01", "07", "12", "13"])}`,
      );
    }
  }
}

const scraps = [
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  '"',
  "'",
  "&a ",
  "*a",
  "!!x ",
  "- ",
  "? ",
  "|",
  "#",
  "\\",
  "\\u0000",
  "\0",
  "1e999",
  "-0",
  "NaN",
  "<<: ",
];

/** Cut short, a stretch twice, a stretch gone, or a scrap put in. */
function damagedText(bytes: Uint8Array, random: Random): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const span = Math.floor(random() * 80);
  const join = (...parts: readonly Uint8Array[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => [...part]));
  switch (Math.floor(random() * 4)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return join(bytes.slice(0, at + span), bytes.slice(at));
    case 2:
      return join(bytes.slice(0, at), bytes.slice(at + span));
    default:
      return join(bytes.slice(0, at), new TextEncoder().encode(one(random, scraps)), bytes.slice(at));
  }
}

function expectTold(problems: readonly Problem[]): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    const says = problemText(problem);
    expect(says).not.toMatch(/undefined|\bNaN\b.*must|\[object|\(no-words\)/);
    expect(says.endsWith(`(${problem.code})`)).toBe(false);
    expect(says.length).toBeLessThan(2500);
  }
}

const MONTHS = 6;

function expectLives(scenario: Scenario): void {
  for (const { id } of optionsOf(scenario)) {
    const { spec } = compile(scenario, { option: id });
    const columns = columnsOf(spec.structure, { localities: false });
    const short = {
      ...spec,
      structure: { ...spec.structure, months: Math.min(spec.structure.months, MONTHS) },
    };
    const { values } = simulate(beginRun(short, 0), 0, columns);
    expect(values.some((value) => value === Infinity || value === -Infinity)).toBe(false);
  }
}

const TRIES = 12;

/** What the damaged data was, for whoever has to find out why. */
const named = (error: unknown, data: string): Error =>
  new Error(`${error instanceof Error ? error.stack : String(error)}\n${data}`);

describe.each(files)("%s", (file) => {
  test("damaged in its parts, is told of or lives", () => {
    const random = mulberry(file.length * 31);
    for (let tries = 0; tries < TRIES; tries++) {
      const data: unknown = JSON.parse(textOf(file));
      for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) damage(data, random);
      const before = JSON.stringify(data);
      try {
        const { scenario, problems } = checkScenario(data);
        if (scenario === null) expectTold(problems);
        else expectLives(scenario);
      } catch (error) {
        throw named(error, before);
      }
    }
  });

  test("damaged as text, is told of or lives", async () => {
    const random = mulberry(file.length * 17);
    const bytes = new TextEncoder().encode(textOf(file));
    for (let tries = 0; tries < TRIES; tries++) {
      const { data, problems } = await loadScenario(
        damagedText(bytes, random),
        one(random, ["a.json", "a.yaml"]),
      );
      if (problems.length > 0) expectTold(problems);
      else {
        const checked = checkScenario(data);
        if (checked.scenario === null) expectTold(checked.problems);
        else expectLives(checked.scenario);
      }
    }
  });
});
