import { describe, expect, test } from "vitest";
import {
  averageReach,
  averageSharing,
  boundGoals,
  followGoals,
  inPractice,
  judgePartnerships,
  meanRole,
  onPaper,
  reportedOf,
  supportedClarity,
} from "../../../src/model/mechanisms/partnership.ts";
import { eventOf, live, runOf, toy, toyScenario } from "../small-worlds.ts";

describe("in practice the weakest link rules", () => {
  test("equal links give their own value", () => {
    for (const value of [0, 0.3, 1])
      expect(inPractice(value, value, value, value, value)).toBeCloseTo(value, 14);
  });

  test("6/(2/(ḡ+ε)+1/(q̄+ε)+1/(c+ε)+1/(R̄+ε)+1/(μ+ε)) − ε", () => {
    // ε = 0.05: 2/0.45 + 1/0.95 + 1/0.55 + 1/0.65 + 1/0.55
    const expected = 6 / (2 / 0.45 + 1 / 0.95 + 1 / 0.55 + 1 / 0.65 + 1 / 0.55) - 0.05;
    expect(inPractice(0.4, 0.9, 0.5, 0.6, 0.5)).toBeCloseTo(expected, 15);
    expect(inPractice(0, 1, 1, 1, 1)).toBeLessThan(inPractice(1, 0, 1, 1, 1));
  });
});

test("on paper: half of what is promised, half of what formality and attendance show", () => {
  expect(onPaper(0.6, 0.8, 0.5)).toBeCloseTo(0.3 + 0.5 * (0.8 + 0.2 * 0.5), 15);
});

test("reported: x + (1 − x)·2·gameGain·p·formality·(1 − audit), never above 1", () => {
  // 0.4 + 0.6·2·0.15·0.5·0.8·0.7
  expect(reportedOf(0.4, 0.5, 0.8, { gameGain: 0.15, audit: 0.3 })).toBeCloseTo(
    0.4 + 0.6 * 0.3 * 0.4 * 0.7,
    15,
  );
  expect(reportedOf(0.4, 1, 1, { gameGain: 5, audit: 0 })).toBe(1);
});

test("goals: 1.6·align·(½ + ½μ)(0.35 + 0.65ḡ)(½ + ½q̄), approached by a twelfth and never past 1", () => {
  expect(supportedClarity(0.75, 0.5, 0.6, 0.8, 1.6)).toBeCloseTo(1.6 * 0.75 * 0.75 * 0.74 * 0.9, 15);
  const world = toy();
  const { clarity, sharing, reach } = world.state.partnerships;
  sharing.fill(0.6);
  reach.fill(0.8);
  followGoals(world);
  expect(clarity[0]).toBeCloseTo(0.5 + (1.6 * 0.75 * 0.75 * 0.74 * 0.9 - 0.5) / 12, 15);
  clarity[0] = 1.02;
  boundGoals(world);
  expect(clarity[0]).toBe(1);
});

/** A toy whose month had so many active ties, acts of sharing and promises. */
function counted(active: number, shared: number, promised: number) {
  const world = toy({ board: { contact: 0.8 } });
  world.scratch.partnerships.active[0] = active;
  world.scratch.partnerships.shared[0] = shared;
  world.scratch.partnerships.promised[0] = promised;
  averageSharing(world);
  averageReach(world);
  return world.state.partnerships;
}

test("averages move by a sixth toward this month's shares of sides and of expected contacts", () => {
  const { sharing, promising, reach } = counted(2, 1, 3);
  expect(sharing[0]).toBeCloseTo(0.5 + (1 / 4 - 0.5) / 6, 15);
  // Promising starts at the board's formality, 0.2.
  expect(promising[0]).toBeCloseTo(0.2 + (3 / 4 - 0.2) / 6, 15);
  // Three ties at 0.8: 2.4 expected.
  expect(reach[0]).toBeCloseTo(0.5 + (2 / 2.4 - 0.5) / 6, 15);
});

test("without contact sharing and promising hold, and reach falls", () => {
  const { sharing, promising, reach } = counted(0, 0, 0);
  expect([sharing[0], promising[0]]).toEqual([0.5, 0.2]);
  expect(reach[0]).toBeCloseTo(0.5 * (5 / 6), 15);
});

test("more contacts than expected are no more than all", () => {
  expect(counted(3, 6, 6).reach[0]).toBeCloseTo(0.5 + 0.5 / 6, 15);
});

test("a place's working is the mean over its partnerships, weighted by seats", () => {
  const world = toy();
  world.state.ties.role.fill(0.7);
  judgePartnerships(world);
  expect(meanRole(world, 0)).toBeCloseTo(0.7, 15);
  const expected = inPractice(0.5, 0.5, 0.5, 0.7, 0.5);
  expect(world.scratch.partnerships.practice[0]).toBeCloseTo(expected, 15);
  expect(world.scratch.localities.practice[0]).toBeCloseTo(3 * expected, 14);
  expect(world.scratch.localities.seats[0]).toBe(3);
});

test("a board with fewer than two members is dormant: it has no part in any mean", () => {
  const end = eventOf({ id: "end", kind: "abolish", announced: 0, starts: 1, who: ["a", "b"] });
  const run = live(runOf(toyScenario({ events: [end] })), 2);
  expect(run.world.state.partnerships.live[0]).toBe(0);
  expect(run.world.scratch.localities.seats[0]).toBe(0);
});
