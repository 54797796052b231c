/** The laboratory behind the wire: the same months however they are reached, and the same bits as without it. */
import { describe, expect, test } from "vitest";
import { simulate, beginRun, columnsOf, stateFingerprint } from "../../src/model/simulate.ts";
import { laboratory } from "../../src/protocol/server.ts";
import { compile } from "../../src/scenario/compile.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

const scenario: Scenario = {
  joinery: 1,
  id: "two-places",
  title: "Two places",
  claim: "story",
  summary: "",
  isNot: "",
  start: "2007-01",
  months: 60,
  world: { template: "nine-localities", strong: 1, middling: 0, weak: 1 },
  settings: { churn: 0.03 },
  events: [
    {
      id: "merger",
      kind: "merge",
      announced: 12,
      starts: 24,
      who: ["place-001-commissioner", "place-002-commissioner"],
      plain: "They merge.",
      source: [],
      strength: "assumed",
    },
    {
      id: "targets",
      kind: "targets",
      announced: 6,
      starts: 6,
      size: 0.8,
      plain: "Targets.",
      source: [],
      strength: "assumed",
    },
  ],
};
const request = { scenario, option: "leave-as-is", seed: "wire", run: 3 };

describe("a run that is watched", () => {
  test("is the run that nobody watched, to the last bit", async () => {
    const lab = laboratory();
    await lab.open(request);
    await lab.advance(60);
    const { spec } = compile(scenario, { seed: "wire" });
    const run = beginRun(spec, 0);
    simulate(run, 3, columnsOf(spec.structure, { localities: false }));
    expect(await lab.fingerprint()).toBe(stateFingerprint(run));
  });

  test("can be scrubbed back and forth without a trace", async () => {
    const lab = laboratory();
    await lab.open(request);
    const frames = await lab.advance(50);
    for (const month of [30, 5, 49, 12, 0, 24]) {
      const again = await lab.seek(month);
      expect(again.month).toBe(month);
      expect([...again.outcomes]).toEqual([...frames[month].outcomes]);
      expect([...again.trust]).toEqual([...frames[month].trust]);
    }
  });

  test("goes on from the last month ever lived, however far back it was looked at", async () => {
    const lab = laboratory();
    await lab.open(request);
    await lab.advance(40);
    await lab.seek(7);
    const [next] = await lab.advance(1);
    expect(next.month).toBe(40);
  });

  test("ends with its horizon", async () => {
    const lab = laboratory();
    await lab.open(request);
    expect(await lab.advance(100)).toHaveLength(60);
    expect(await lab.advance(1)).toHaveLength(0);
    await expect(lab.seek(60)).rejects.toThrow("outside 0 to 59");
  });

  test("says so when no run is open", async () => {
    await expect(laboratory().advance(1)).rejects.toThrow("no run is open");
  });
});

describe("an explanation", () => {
  test.each([
    { kind: "trust", from: "place-001-council", toward: "merger", partnership: "place-001-board" },
    { kind: "silo", organisation: "place-001-council" },
    { kind: "practice", partnership: "place-001-board" },
  ] as const)("of $kind has parts that add up to the change", async (subject) => {
    const { before, after, parts, monthly } = await laboratory().explain({
      ...request,
      subject,
      from: 24,
      to: 55,
    });
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(after - before, 9);
    expect(monthly).toHaveLength(32);
    expect(after).not.toBe(before);
  });

  test("tells what each event has to do with it, and where there would be nothing to tell of", async () => {
    const subject = {
      kind: "trust",
      from: "place-001-council",
      toward: "merger",
      partnership: "place-001-board",
    } as const;
    const { without, after } = await laboratory().explain({ ...request, subject, from: 24, to: 55 });
    expect(without.find(({ event }) => event === "merger")?.after).toBeNull();
    expect(without.find(({ event }) => event === "targets")?.after).not.toBe(after);
  });

  test("refuses what is not there", async () => {
    await expect(
      laboratory().explain({ ...request, subject: { kind: "silo", organisation: "nobody" }, from: 0, to: 5 }),
    ).rejects.toThrow("silo(nobody)");
  });
});

test("a job hands over each future once, and stops when told to", async () => {
  const seen: number[] = [];
  const job = {
    scenario,
    option: "leave-as-is",
    seed: "wire",
    months: 12,
    runs: [4, 2, 9],
    levels: false,
    localities: false,
  };
  await laboratory().simulate(job, ({ run }) => {
    seen.push(run);
    return run !== 2;
  });
  expect(seen).toEqual([4, 2]);
});
