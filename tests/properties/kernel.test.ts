/**
 * The translated months are the theory's months: the same bits in every column of the world and in every sum over it,
 * in random worlds under random rules, in the scenarios that ship, and whatever is done to a run on the way.
 */
import { describe, expect, test } from "vitest";
import {
  beginRun,
  beginSwiftRun,
  columnsOf,
  forkOf,
  restore,
  rewind,
  simulate,
  snapshotOf,
  stateFingerprint,
  step,
} from "../../src/model/simulate.ts";
import type { Run, RunSpec } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import { optionsOf } from "../../src/scenario/compile/timeline.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { readShipped, shippedIds } from "../scenarios/study.ts";
import { randomScenario } from "../model/random-scenario.ts";

const MONTHS = 48;
const WORLDS = Array.from({ length: 60 }, (_, k) => 7 * k + 3);

const specOf = (scenario: Scenario, option?: string): RunSpec =>
  compile(scenario, { seed: "kernel", ...(option === undefined ? {} : { option }) }).spec;

/** A run with a kernel; that it has one is part of what is tested. */
function swift(spec: RunSpec, number: number): Run {
  const run = beginSwiftRun(spec, number);
  expect(run.kernel).not.toBeNull();
  return run;
}

const liveTo = (run: Run, month: number): void => {
  while (run.world.month < month) step(run);
};
const sumsOf = ({ tally: { columns } }: Run): Uint8Array =>
  new Uint8Array(columns.sums.buffer, columns.sums.byteOffset, columns.sums.byteLength);
/** Byte by byte: minus nought is not nought here. */
const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

test.each(WORLDS)("random world %i is the same after every month", (seed) => {
  const spec = specOf(randomScenario(seed, { months: MONTHS }));
  const [plain, translated] = [beginRun(spec, seed), swift(spec, seed)];
  for (let month = 0; month < MONTHS; month++) {
    step(plain);
    step(translated);
    if (!isSame(translated.world.memory.bytes, plain.world.memory.bytes))
      expect.unreachable(`after month ${month}`);
    if (!isSame(sumsOf(translated), sumsOf(plain))) expect.unreachable(`the sums over month ${month}`);
  }
  expect(stateFingerprint(translated)).toBe(stateFingerprint(plain));
});

describe.each(shippedIds())("%s", (id) => {
  const scenario = readShipped(id);
  test.each(optionsOf(scenario).map((option) => option.id))("is the same under option %s", (option) => {
    const spec = specOf(scenario, option);
    const columns = columnsOf(spec.structure, { localities: true });
    const months = Math.min(spec.structure.months, 60);
    const plain = simulate(beginRun(spec, 0), 2, columns, months);
    const translated = simulate(swift(spec, 0), 2, columns, months);
    expect(translated.values).toEqual(plain.values);
    expect(translated.fingerprint).toBe(plain.fingerprint);
  });
});

describe("whatever is done to a run on the way", () => {
  const spec = specOf(randomScenario(11, { months: MONTHS }));
  const plain = beginRun(spec, 4);
  liveTo(plain, MONTHS);
  const expected = stateFingerprint(plain);

  test("begun again with another number and back", () => {
    const run = swift(spec, 9);
    liveTo(run, 20);
    rewind(run, 4);
    liveTo(run, MONTHS);
    expect(stateFingerprint(run)).toBe(expected);
  });

  test("asked why in some months, which are then lived in plain text", () => {
    const run = swift(spec, 4);
    const heard: string[] = [];
    while (run.world.month < MONTHS) step(run, run.world.month % 3 === 0 ? (name) => heard.push(name) : null);
    expect(heard.length).toBeGreaterThan(0);
    expect(stateFingerprint(run)).toBe(expected);
  });

  test("kept, taken up by a plain run, and the other way about", () => {
    const [run, other, fresh] = [swift(spec, 4), beginRun(spec, 0), swift(spec, 0)];
    liveTo(run, 17);
    restore(other, snapshotOf(run));
    liveTo(other, 31);
    restore(fresh, snapshotOf(other));
    liveTo(fresh, MONTHS);
    expect(stateFingerprint(fresh)).toBe(expected);
  });

  test("forked, and neither disturbs the other", () => {
    const run = swift(spec, 4);
    liveTo(run, 23);
    const fork = forkOf(run);
    liveTo(fork, 40);
    liveTo(run, MONTHS);
    expect(stateFingerprint(run)).toBe(expected);
    liveTo(fork, MONTHS);
    expect(stateFingerprint(fork)).toBe(expected);
  });

  test("two on one specification at once", () => {
    const [one, other] = [swift(spec, 4), swift(spec, 5)];
    while (one.world.month < MONTHS) {
      step(one);
      step(other);
    }
    expect(stateFingerprint(one)).toBe(expected);
    expect(stateFingerprint(other)).not.toBe(expected);
  });
});
