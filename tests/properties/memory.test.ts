/** Months leave nothing behind: what is remembered is the state, and it is as large in the last month as in the first. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { beginRun, rewind, snapshotOf, step } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import { scenarioOf } from "../model/small-worlds.ts";
import { readShipped } from "../scenarios/study.ts";

const MEGABYTE = 1024 * 1024;

/** Bytes in use once everything that nobody holds is gone. */
function inUse(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test("ten thousand months in one process leave the heap flat", () => {
  const run = beginRun(compile(readShipped("nine-localities")).spec, 0);
  const live = (months: number): void => {
    for (let lived = 0; lived < months; lived++) {
      if (run.world.month === run.spec.structure.months) rewind(run, run.world.luck.run + 1);
      step(run);
    }
  };
  live(1000);
  const before = inUse();
  live(10_000);
  // A leak of a hundred bytes a month would be a megabyte.
  expect(inUse() - before).toBeLessThan(MEGABYTE);
});

test("150 localities over 29 years need a small part of 200 MB", () => {
  const before = inUse();
  const { spec } = compile(scenarioOf({ world: { template: "england" }, months: 348, start: "1997-05" }));
  const run = beginRun(spec, 0);
  for (let month = 0; month < 12; month++) step(run);
  // Nothing is allocated inside a month (the test above), so a year of it stands for 29.
  expect(inUse() - before).toBeLessThan(100 * MEGABYTE);
  // History is kept as a snapshot a year and lived again in between: 29 of them.
  expect(29 * snapshotOf(run).length).toBeLessThan(150 * MEGABYTE);
});
