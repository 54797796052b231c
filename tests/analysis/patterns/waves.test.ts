import { expect, test } from "vitest";
import { waveGaugeOf } from "../../../src/analysis/patterns/waves.ts";
import { beginRun } from "../../../src/model/simulate.ts";
import type { Run } from "../../../src/model/simulate.ts";
import { DEEDS } from "../../../src/model/deeds.ts";
import { compile } from "../../../src/scenario/compile.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";

/** Four bodies of one sector group (six candidate pairs); one board of three (three ties), one group of two of them. */
const TOWN: Scenario = {
  joinery: 1,
  id: "town",
  title: "Town",
  claim: "story",
  summary: "Four bodies.",
  isNot: "a place",
  start: "2010-01",
  months: 60,
  world: {
    localities: [{ id: "town" }],
    organisations: ["a", "b", "c", "d"].map((id) => ({ id, sector: "council" as const, covers: ["town"] })),
    partnerships: [
      { id: "board", locality: "town", level: "strategic", members: ["a", "b", "c"] },
      { id: "group", locality: "town", level: "operational", members: ["a", "b"] },
    ],
  },
  events: [],
};

const openTown = (): Run => beginRun(compile(TOWN).spec, 0);

/** Reads a gauge as if this month had just been lived. */
function at(run: Run, gauge: (run: Run) => number, month: number): number {
  run.world.month = month + 1;
  return gauge(run);
}
const gaugeOf = (name: string, scope: string): ((run: Run) => number) => {
  const gauge = waveGaugeOf(name, scope);
  if (gauge === null) throw new Error(`no gauge ${name}@${scope}`);
  return gauge;
};

test("of four named ties three are named again and one is new: kept 3/4, Jaccard 3/5, formed 1/2", () => {
  for (const [name, value] of [
    ["kept", 3 / 4],
    ["jaccard", 3 / 5],
    ["formed", 1 / 2],
  ] as const) {
    const run = openTown();
    const { rate } = run.world.state.candidates;
    expect(rate.length).toBe(6);
    const gauge = gaugeOf(name, "3-9");
    rate.set([0.5, 0.3, 0.21, 0.9, 0.2, 0]);
    expect(at(run, gauge, 3)).toBeNaN();
    rate.set([0.5, 0.3, 0.1, 0.9, 0.4, 0.2]);
    expect(at(run, gauge, 6)).toBeNaN();
    expect(at(run, gauge, 9)).toBeCloseTo(value, 15);
  }
});

test("a tie whose pair can no longer meet is in neither wave", () => {
  const run = openTown();
  const { ends } = run.spec.structure.candidates;
  const { rate } = run.world.state.candidates;
  const gauge = gaugeOf("kept", "3-9");
  rate.set([0.5, 0.5, 0, 0, 0, 0]);
  at(run, gauge, 3);
  ends[0] = 7;
  rate.set([0, 0.5, 0, 0, 0, 0]);
  expect(at(run, gauge, 9)).toBe(1);
});

test("trust that falls as far as it rises gives 1, and only changes of half a point of ten are counted as rising or falling", () => {
  const run = openTown();
  const { personal, live } = run.world.state.ties;
  const { organisational } = run.world.state.pairs;
  const { ties, seats, organisations } = run.spec.structure;
  const setTrust = (values: Readonly<Record<string, number>>): void => {
    for (let t = 0; t < ties.count; t++)
      for (let side = 0; side < 2; side++) {
        const body = organisations.ids[seats.organisation[side === 0 ? ties.first[t] : ties.second[t]]];
        personal[2 * t + side] = values[body];
        organisational[2 * ties.pair[t] + side] = values[body];
      }
  };
  live.fill(1);
  const gauges = ["rising", "falling", "fall-over-rise"].map((name) => gaugeOf(name, "0-5"));
  setTrust({ a: 0.5, b: 0.5, c: 0.5, d: 0.5 });
  for (const gauge of gauges) at(run, gauge, 0);
  setTrust({ a: 0.6, b: 0.4, c: 0.54, d: 0.46 });
  const [rising, falling, ratio] = gauges.map((gauge) => at(run, gauge, 5));
  expect(rising).toBe(0.25);
  expect(falling).toBe(0.25);
  expect(ratio).toBeCloseTo(1, 12);
});

test("information passes where a body shared in four months of the year, by how many boards and groups the two sit on", () => {
  const run = openTown();
  const { deed } = run.world.scratch.ties;
  const { ties, seats, organisations, partnerships } = run.spec.structure;
  const tie = (first: string, second: string, board: string): number =>
    [...ties.first.keys()].find(
      (t) =>
        organisations.ids[seats.organisation[ties.first[t]]] === first &&
        organisations.ids[seats.organisation[ties.second[t]]] === second &&
        partnerships.ids[ties.partnership[t]] === board,
    )!;
  const gauges = ["passing-on-1", "passing-on-2", "returned-beyond-chance"].map((name) =>
    gaugeOf(name, "0-5"),
  );
  const meet = (t: number, here: number, there: number): void => void deed.set([here, there], 2 * t);
  for (let month = 0; month <= 5; month++) {
    deed.fill(0);
    // a shares with b in the group in four months, b with a in three; a and c share on the board in all six.
    if (month < 4) meet(tie("a", "b", "group"), DEEDS.shared, month < 3 ? DEEDS.shared : DEEDS.withheld);
    meet(tie("a", "c", "board"), DEEDS.shared, DEEDS.shared);
    const read = gauges.map((gauge) => at(run, gauge, month));
    if (month < 5) expect(read.every(Number.isNaN)).toBe(true);
    else {
      // Sitting on one together: a–c (both ways pass) and b–c (neither); on two: a–b (one way).
      expect(read[0]).toBe(0.5);
      expect(read[1]).toBe(0.5);
      // Three arcs of twelve, two of them returned: (2/3 − 1/4) / (1 − 1/4).
      expect(read[2]).toBeCloseTo((2 / 3 - 1 / 4) / (3 / 4), 12);
    }
  }
});

test("a name that is no wave is left to others", () => {
  expect(waveGaugeOf("kept", "system")).toBeNull();
  expect(waveGaugeOf("toString", "1-2")).toBeNull();
  expect(waveGaugeOf("trust", "1-2")).toBeNull();
});

test("of two ties that changed hands one is named again, and the one that did not is", () => {
  for (const [name, value] of [
    ["kept-where-changed", 1 / 2],
    ["kept-where-stayed", 1],
  ] as const) {
    const run = openTown();
    const { rate } = run.world.state.candidates;
    const { formal, seatStart } = run.world.structure.partnerships;
    const gauge = gaugeOf(name, "3-9");
    rate.set([0.5, 0.5, 0.5, 0, 0, 0]);
    at(run, gauge, 3);
    rate.set([0.5, 0.5, 0.1, 0.9, 0, 0]);
    // Somebody new sits at one end of the second tie and of the third.
    for (const candidate of [1, 2]) run.world.state.seats.since[seatStart[formal + candidate]! + 1] = 7;
    expect(at(run, gauge, 9)).toBeCloseTo(value, 15);
  }
});

test("tie by tie: how much of who was trusted more is left, how wide the change, how many move", () => {
  const first = [0.1, 0.3, 0.5, 0.7, 0.2, 0.6, 0.4, 0.8];
  const later = first.map((value, row) => (row === 0 ? value + 0.2 : value));
  for (const [name, value] of [
    ["tie-memory", 5 / Math.sqrt(27)],
    ["tie-moved", 1 / Math.sqrt(12)],
    ["ties-moving", 1 / 8],
  ] as const) {
    const run = openTown();
    const { personal } = run.world.state.ties;
    const gauge = gaugeOf(name, "3-9");
    personal.set(first);
    at(run, gauge, 3);
    personal.set(later);
    expect(at(run, gauge, 9), name).toBeCloseTo(value, 12);
  }
});
