import { expect, test } from "vitest";
import { succeed } from "../../../src/model/mechanisms/succession.ts";
import type { World } from "../../../src/model/state.ts";
import type { TimelineEvent } from "../../../src/scenario/scenario.ts";
import { eventOf, runOf, toyScenario } from "../small-worlds.ts";

/** Four bodies of capacity 1, 3, 1, 1 on one board; the event starts in month 1, of which only succession is lived. */
function after(event: Partial<TimelineEvent> & Pick<TimelineEvent, "kind">, prepare: (world: World) => void) {
  const { world } = runOf(
    toyScenario({
      bodies: ["a", "b", "c", "d"],
      capacities: [1, 3, 1, 1],
      events: [eventOf({ id: "change", announced: 0, starts: 1, ...event })],
    }),
  );
  prepare(world);
  world.month = 1;
  succeed(world);
  const row = (id: string): number => world.structure.organisations.ids.indexOf(id);
  const standing = (from: string, toward: string): number => {
    const [i, j] = [row(from), row(toward)];
    const { first, second, count } = world.structure.pairs;
    for (let k = 0; k < count; k++) {
      if (first[k] === i && second[k] === j) return world.state.pairs.organisational[2 * k]!;
      if (first[k] === j && second[k] === i) return world.state.pairs.organisational[2 * k + 1]!;
    }
    throw new Error(`no pair of ${from} and ${toward}`);
  };
  const tie = (from: string, toward: string): number => {
    const { ties, seats } = world.structure;
    for (let t = 0; t < ties.count; t++) {
      const ends = [seats.organisation[ties.first[t]!], seats.organisation[ties.second[t]!]];
      if (world.state.ties.live[t] === 0 || ties.partnership[t] !== 0) continue;
      if (ends[0] === row(from) && ends[1] === row(toward)) return 2 * t;
      if (ends[1] === row(from) && ends[0] === row(toward)) return 2 * t + 1;
    }
    throw new Error(`no tie of ${from} and ${toward}`);
  };
  return { world, row, standing, tie };
}

const set = (
  world: World,
  column: "goodwill" | "silo" | "fatigue" | "burden" | "hazard" | "fit",
  values: readonly number[],
): void => values.forEach((value, i) => (world.state.organisations[column][i] = value));

test("a merged body: capacities add, θ, s, Z and g are weighted by them, b and h the largest", () => {
  const { world, row } = after({ kind: "merge", who: ["a", "b"], into: [{ id: "z-ab" }] }, (before) => {
    set(before, "goodwill", [0.2, 0.6]);
    set(before, "silo", [0.8, 0.4]);
    set(before, "fatigue", [2, 0]);
    set(before, "fit", [0.4, 0]);
    set(before, "burden", [0.1, 0.3]);
    set(before, "hazard", [0.5, 0.2]);
  });
  const { organisations } = world.state;
  const ab = row("z-ab");
  expect(organisations.capacity[ab]).toBeCloseTo(4, 14);
  expect(organisations.goodwill[ab]).toBeCloseTo(0.5, 14);
  expect(organisations.silo[ab]).toBeCloseTo(0.5, 14);
  expect(organisations.fatigue[ab]).toBeCloseTo(0.5, 14);
  expect(organisations.fit[ab]).toBeCloseTo(0.1, 14);
  expect([organisations.burden[ab], organisations.hazard[ab]]).toEqual([0.3, 0.5]);
  expect([organisations.live[row("a")], organisations.live[row("b")], organisations.live[ab]]).toEqual([
    0, 0, 1,
  ]);
});

test("toward each third body P, R and V are weighted means, and O half of that and half of the start", () => {
  const { world, standing, tie } = after(
    { kind: "merge", who: ["a", "b"], into: [{ id: "z-ab" }] },
    (before) => {
      // Ties by rows: a–b, a–c, a–d, b–c, b–d, c–d; even rows are the first's view.
      before.state.ties.personal[2] = 0.2;
      before.state.ties.personal[6] = 0.6;
      before.state.ties.role[3] = 0.9;
      before.state.ties.role[7] = 0.5;
      before.state.ties.violation[2] = 0.4;
      before.state.pairs.organisational[2] = 0.2;
      before.state.pairs.organisational[6] = 0.6;
    },
  );
  expect(world.state.ties.personal[tie("z-ab", "c")]).toBeCloseTo(0.5, 14);
  expect(world.state.ties.role[tie("c", "z-ab")]).toBeCloseTo(0.6, 14);
  expect(world.state.ties.violation[tie("z-ab", "c")]).toBeCloseTo(0.1, 14);
  expect(standing("z-ab", "c")).toBeCloseTo(0.5 * 0.5 + 0.5 * 0.4, 14);
  expect(standing("c", "z-ab")).toBeCloseTo(0.4, 14);
});

test("duplicate seats collapse, and ties among predecessors vanish", () => {
  const { world } = after({ kind: "merge", who: ["a", "b"], into: [{ id: "z-ab" }] }, () => undefined);
  expect(world.state.partnerships.members[0]).toBe(3);
  let live = 0;
  for (let t = 0; t < world.structure.partnerships.tieStart[1]!; t++) live += world.state.ties.live[t]!;
  expect(live).toBe(3);
});

test("a split shares capacity out and copies the rest", () => {
  const parts = [
    { id: "y-east", share: 0.25 },
    { id: "y-west", share: 0.75 },
  ];
  const { world, row, tie } = after({ kind: "split", who: ["b"], into: parts }, (before) => {
    set(before, "silo", [0.4, 0.7]);
    const { ties, seats, organisations } = before.structure;
    for (let t = 0; t < ties.count; t++) {
      if (organisations.ids[seats.organisation[ties.first[t]!]!] !== "b") continue;
      before.state.ties.personal[2 * t] = 0.9;
      before.state.ties.violation[2 * t] = 0.2;
    }
  });
  const { capacity, silo } = world.state.organisations;
  expect([capacity[row("y-east")], capacity[row("y-west")]]).toEqual([0.75, 2.25]);
  for (const part of ["y-east", "y-west"]) {
    expect(silo[row(part)]).toBeCloseTo(0.7, 15);
    expect(world.state.ties.personal[tie(part, "c")]).toBeCloseTo(0.9, 15);
    expect(world.state.ties.violation[tie(part, "c")]).toBeCloseTo(0.2, 15);
  }
  // The two parts meet as newcomers: 0.35·0.4 + 0.65·0.4.
  expect(world.state.ties.personal[tie("y-east", "y-west")]).toBeCloseTo(0.4, 15);
});

test("what goes to another body leaves the giver: capacity is kept", () => {
  const { world, row } = after(
    { kind: "transfer-function", who: ["b"], to: ["c"], share: 0.2 },
    () => undefined,
  );
  const { capacity } = world.state.organisations;
  expect(capacity[row("b")]).toBeCloseTo(2.4, 14);
  expect(capacity[row("c")]).toBeCloseTo(1.6, 14);
});
