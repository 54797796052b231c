/** What shipped timelines lean on when they are compiled and run: three bugs found while writing them, kept mended. */
import { expect, test } from "vitest";
import { beginRun, step } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import type { PartnershipSource, Scenario, TimelineEvent } from "../../src/scenario/scenario.ts";

const told = { plain: "", source: [], strength: "assumed" } as const;

function smallScenario(events: readonly TimelineEvent[], posts = 1): Scenario {
  const ids = ["council", "authority", "hospital", "charity"] as const;
  const sectors = { council: "council", authority: "health-commissioner", hospital: "hospital-trust", charity: "voluntary" } as const;
  return {
    joinery: 1, id: "small", title: "Small", claim: "story", summary: "", isNot: "", start: "2010-01", months: 24,
    world: {
      localities: [{ id: "town", strength: "middling" }],
      organisations: ids.map((id) => ({ id, sector: sectors[id], covers: ["town"] })),
      partnerships: [{ id: "board", locality: "town", level: "strategic", members: ids, posts }],
    },
    settings: { capacitySpread: 0, turnover: 0.09 },
    events,
  };
}

test("capacity is kept when several bodies are formed of one", () => {
  const groups = ["one", "two", "three"].map((id) => ({ id, sector: "health-commissioner" as const, covers: ["town"] }));
  const { spec } = compile(smallScenario([{ id: "groups", kind: "create", announced: 3, starts: 6, who: ["authority"], share: 0.2, into: groups, ...told }]));
  const run = beginRun(spec, 0);
  const { ids } = spec.structure.organisations;
  const of = (id: string): number => run.world.state.organisations.capacity[ids.indexOf(id)];
  const before = of("authority");
  for (let month = 0; month <= 6; month++) step(run);
  expect(of("one")).toBeCloseTo(0.2 * before, 12);
  expect(of("authority") + of("one") + of("two") + of("three")).toBeCloseTo(before, 12);
});

test("help that lasts reaches boards that begin later, but not after it has ended", () => {
  const members = ["council", "charity"];
  const board = (id: string): PartnershipSource => ({ id, locality: "town", level: "operational", members });
  const begin = (id: string, starts: number): TimelineEvent => ({ id: `${id}-begins`, kind: "create", announced: 0, starts, size: 0, board: board(id), ...told });
  const { spec } = compile(smallScenario([
    { id: "help", kind: "facilitation", announced: 0, starts: 2, ends: 12, size: 1, ...told },
    begin("group", 6),
    begin("late-group", 18),
  ]));
  const { ids } = spec.structure.partnerships;
  const { rows } = spec.structure.effects.find(({ target }) => target === "roleGain")!;
  expect([...rows].map((row) => ids[row]).sort()).toEqual(["board", "group"]);
});

test("of two contacts one stays when half of them leave", () => {
  const leaving = (size: number): TimelineEvent => ({ id: "departure", kind: "leadership-leaves", announced: 2, starts: 2, who: ["council"], size, ...told });
  const departures = (size: number): number => {
    const { spec } = compile(smallScenario([leaving(size)], 2));
    const run = beginRun(spec, 0);
    for (let month = 0; month <= 2; month++) step(run);
    const { organisations, seats } = spec.structure;
    const seat = seats.organisation.indexOf(organisations.ids.indexOf("council"));
    return run.world.scratch.seats.departures[seat];
  };
  expect(departures(0.5)).toBe(1);
  expect(departures(1)).toBe(2);
});
