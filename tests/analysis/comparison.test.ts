/** Plans compared with leaving things as they are, on whole runs of a small world. */
import { describe, expect, test } from "vitest";
import { compareOutcome, differencePaths } from "../../src/analysis/comparison.ts";
import { differencesCsv } from "../../src/analysis/export/differences.ts";
import { pairedFutures, pairedRuns } from "../../src/analysis/paired.ts";
import { compareGroup, placeGroups } from "../../src/analysis/places.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import type { Future } from "../../src/experiment/runner.ts";
import { LEAVE_AS_IS, optionsOf } from "../../src/scenario/compile/timeline.ts";
import type { Scenario, TimelineEvent } from "../../src/scenario/scenario.ts";

const reform = (announced: number, starts: number): TimelineEvent => ({
  id: "reform",
  kind: "reorganise",
  announced,
  starts,
  who: ["group:health"],
  plain: "Health bodies are reorganised.",
  source: [],
  strength: "assumed",
});

const small = (more: Partial<Scenario> = {}): Scenario => ({
  joinery: 1,
  id: "small",
  title: "Small",
  claim: "story",
  summary: "Two made-up places.",
  isNot: "Any real place.",
  start: "2010-01",
  months: 48,
  world: { template: "nine-localities", strong: 1, middling: 1, weak: 0, organisations: 8 },
  events: [],
  options: [
    { id: "waited", title: "Waited", plain: "With a wait.", events: [reform(12, 24)] },
    { id: "at-once", title: "At once", plain: "Without a wait.", events: [reform(24, 24)] },
    { id: "same", title: "Same", plain: "Nothing changes." },
  ],
  ...more,
});

const RUNS = [0, 1, 2, 3, 4];
const lived = (scenario: Scenario): readonly Future[] =>
  optionsOf(scenario).flatMap(({ id: option }) => [
    ...futuresOf({
      scenario,
      option,
      seed: "test",
      months: scenario.months,
      runs: RUNS,
      levels: true,
      localities: true,
    }),
  ]);

const futures = lived(small());
const paths = (option: string, outcome: string): readonly Float64Array[] =>
  differencePaths(futures, LEAVE_AS_IS, option, outcome);
const moved = (option: string, from: number, to: number): boolean =>
  paths(option, "sharing").some((path) => path.subarray(from, to).some((d) => d !== 0));

describe("what is announced works before it starts (PM2.3)", () => {
  test("between announcement and start something changes, and before the announcement nothing", () => {
    expect(moved("waited", 0, 12)).toBe(false);
    expect(moved("waited", 12, 24)).toBe(true);
  });

  test("announced and started at once, that change is gone", () => {
    expect(moved("at-once", 0, 24)).toBe(false);
    expect(moved("at-once", 24, 48)).toBe(true);
  });
});

test("a plan that changes nothing differs by exactly nothing, in every month of every future (PM2.4)", () => {
  for (const outcome of ["sharing", "trust", "silo", "health-intermediate"])
    for (const path of paths("same", outcome)) expect([...path].every((d) => d === 0)).toBe(true);
  const { verdict, dip } = compareOutcome(futures, LEAVE_AS_IS, "same", "sharing");
  expect(verdict).toMatchObject({ verdict: "cannot-tell", better: 0, worse: 0 });
  expect(dip).toEqual({ deepest: 0, month: 0, monthsBelow: 0, neverBack: 0 });
});

test("without a link to health every plan comes out the same there, in every future (PM2.6)", () => {
  const unlinked = lived(small({ settings: { effect: 0 } }));
  for (const outcome of ["health-process", "health-intermediate", "health-distal"])
    for (const option of ["waited", "at-once"])
      for (const path of differencePaths(unlinked, LEAVE_AS_IS, option, outcome))
        expect([...path].every((d) => d === 0)).toBe(true);
});

test("d of a group of places is the mean of the d of its places", () => {
  const places = ["place-001", "place-002"];
  const group = compareGroup(futures, {
    baseline: LEAVE_AS_IS,
    option: "waited",
    outcome: "sharing",
    matters: 0.02,
    places,
  });
  const single = places.map(
    (place) => compareOutcome(futures, LEAVE_AS_IS, "waited", "sharing", place).differences,
  );
  group.differences.forEach((d, run) => expect(d).toBeCloseTo((single[0][run] + single[1][run]) / 2, 12));
});

test("places are told apart by deprivation, and not where all are alike", () => {
  expect(placeGroups([{ id: "a", deprivation: 0.2 }, { id: "b", deprivation: 0.5 }, { id: "c" }])).toEqual({
    deprived: ["b", "c"],
    others: ["a"],
  });
  expect(placeGroups([{ id: "a" }, { id: "b", deprivation: 1 }])).toBeNull();
});

test("the differences are written run by run, under the numbers of the runs that could be compared", () => {
  const gapped = pairedFutures(
    futures.filter(({ option, run }) => !(option === "waited" && run === 1)),
    [LEAVE_AS_IS, "waited"],
  );
  const runs = pairedRuns(gapped);
  expect(runs).toEqual([0, 2, 3, 4]);
  const row = compareOutcome(gapped, LEAVE_AS_IS, "waited", "sharing");
  const lines = differencesCsv([row], runs).split("\r\n");
  expect(lines[0]).toBe("option,outcome,run,difference");
  expect(lines[2]).toBe(`waited,sharing,2,${row.differences[1]}`);
  expect(lines).toHaveLength(6);
});
