/** A run is a value: whenever it is paused, kept, taken up or forked, it goes on as if nothing had happened. */
import { describe, expect, test } from "vitest";
import {
  beginRun,
  columnsOf,
  forkOf,
  record,
  restore,
  rewind,
  snapshotOf,
  stateFingerprint,
  step,
} from "../../src/model/simulate.ts";
import type { Run } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import { randomScenario } from "../model/random-scenario.ts";

const MONTHS = 48;
const NUMBER = 7;

/** What a run leaves in a month: its whole memory, and every outcome. */
function trace(run: Run): string {
  const columns = columnsOf(run.spec.structure, { localities: true });
  const values = new Float64Array(columns.length);
  record(run, columns, values, 0);
  return `${stateFingerprint(run)} ${values.join(" ")}`;
}

describe.each([5, 31, 64, 108, 232, 300, 1043])("random world %i", (seed) => {
  const { spec } = compile(randomScenario(seed, { months: MONTHS, events: 8 }), { seed: "value" });
  const whole = beginRun(spec, NUMBER);
  const snapshots = [snapshotOf(whole)];
  const traces: string[] = [];
  for (let month = 0; month < MONTHS; month++) {
    step(whole);
    traces.push(trace(whole));
    snapshots.push(snapshotOf(whole));
  }

  test("restored at any month, in a run that had lived another future, it goes on to the same end", () => {
    const other = beginRun(spec, 99);
    for (let month = 0; month < MONTHS; month++) {
      rewind(other, 99);
      for (let lived = 0; lived < (7 * month) % MONTHS; lived++) step(other);
      restore(other, snapshots[month]!);
      expect(other.world.luck.run).toBe(NUMBER);
      for (let later = month; later < MONTHS; later++) {
        step(other);
        if (later < month + 3 || later === MONTHS - 1)
          expect(trace(other), `from month ${month}, in month ${later}`).toBe(traces[later]);
      }
    }
  });

  test("forked at any month, both go the same way, and neither knows of the other", () => {
    const run = beginRun(spec, NUMBER);
    for (let month = 0; month < MONTHS; month++) {
      const fork = forkOf(run);
      for (let later = month; later < Math.min(MONTHS, month + 5); later++) step(fork);
      expect(trace(fork)).toBe(traces[Math.min(MONTHS, month + 5) - 1]);
      step(run);
      expect(trace(run), `month ${month}`).toBe(traces[month]);
    }
  });

  test("a snapshot taken of a restored run is the snapshot it was restored from", () => {
    const run = beginRun(spec, 0);
    snapshots.forEach((snapshot) => {
      restore(run, snapshot);
      expect(snapshotOf(run)).toEqual(snapshot);
    });
  });

  test("rewound, a run begins anew, and as any number", () => {
    const run = beginRun(spec, 1);
    for (let month = 0; month < 20; month++) step(run);
    rewind(run, NUMBER);
    step(run);
    expect(trace(run)).toBe(traces[0]);
  });
});

test("a snapshot of another scenario, option or seed is refused", () => {
  const scenario = randomScenario(5, { months: MONTHS });
  const snapshot = snapshotOf(beginRun(compile(scenario, { seed: "one" }).spec, 0));
  expect(() => restore(beginRun(compile(scenario, { seed: "two" }).spec, 0), snapshot)).toThrow(
    "another world",
  );
});

test("a run ends with its horizon", () => {
  const run = beginRun(compile(randomScenario(5, { months: 2 })).spec, 0);
  step(run);
  step(run);
  expect(() => step(run)).toThrow("ends after 2 months");
});
