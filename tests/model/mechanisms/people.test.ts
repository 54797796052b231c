import { expect, test } from "vitest";
import {
  afterDeparture,
  leavePosts,
  leavingChance,
  takeTrustAway,
} from "../../../src/model/mechanisms/people.ts";
import { recoverFromReforms } from "../../../src/model/mechanisms/reform.ts";
import { A_OF_B, eventOf, live, runOf, toy, toyScenario } from "../small-worlds.ts";

const leaving = { turnover: 0.2, place: 1, stress: 0.15, burden: 0, inLimbo: 0, struck: 0 };
const chance = (parts: Partial<typeof leaving>): number => {
  const { turnover, place, stress, burden, inLimbo, struck } = { ...leaving, ...parts };
  return leavingChance(turnover, place, stress, burden, inLimbo, struck);
};

test("a post-holder leaves with a twelfth of the yearly turnover", () => {
  expect(chance({})).toBeCloseTo(0.2 / 12, 15);
  expect(chance({ place: 1.5 })).toBeCloseTo(0.3 / 12, 15);
});

test("stress adds burden's share, limbo half of the place's own turnover, a start the share of posts lost", () => {
  expect(chance({ burden: 0.4 })).toBeCloseTo((0.2 + 0.06) / 12, 15);
  expect(chance({ inLimbo: 1 })).toBeCloseTo(0.3 / 12, 15);
  expect(chance({ inLimbo: 1, place: 2 })).toBeCloseTo(0.6 / 12, 15);
  expect(chance({ struck: 0.6 })).toBeCloseTo(0.2 / 12 + 0.6, 15);
});

test("nobody leaves with more than certainty", () => {
  expect(chance({ struck: 1 })).toBe(1);
});

test("a newcomer's trust is swift trust and the body's standing, unless handed over", () => {
  const terms = { swift: 0.4, bodyWeight: 0.65 };
  // 0.35·0.4 + 0.65·0.6 = 0.53
  expect(afterDeparture(0.9, 0.6, 0, true, terms)).toBeCloseTo(0.53, 15);
  expect(afterDeparture(0.9, 0.6, 0.5, true, terms)).toBeCloseTo(0.715, 15);
  expect(afterDeparture(0.9, 0.6, 1, true, terms)).toBeCloseTo(0.9, 15);
});

test("a departure mends a bad relation, unless the rule says it may not", () => {
  const terms = { swift: 0.4, bodyWeight: 0.65 };
  expect(afterDeparture(0.1, 0.6, 0, true, terms)).toBeCloseTo(0.53, 15);
  expect(afterDeparture(0.1, 0.6, 0, false, terms)).toBe(0.1);
  expect(afterDeparture(0.9, 0.6, 0, false, terms)).toBeCloseTo(0.53, 15);
});

/** A toy in which the holders of a's seat leave and nobody else. */
function withDeparture(posts: number, gone: number) {
  const world = toy({ board: { posts } });
  world.state.ties.personal[A_OF_B] = 0.8;
  world.state.ties.role.fill(0.5);
  world.state.ties.violation.fill(0.2);
  world.state.ties.deception.fill(0.1);
  world.scratch.seats.departures.fill(0);
  world.scratch.seats.departures[0] = gone;
  world.scratch.partnerships.parting[0] = gone > 0 ? 1 : 0;
  takeTrustAway(world);
  return world.state.ties;
}

test("with its holder a seat loses trust, role knowledge and the person's part of memory, both ways", () => {
  const { personal, role, violation, deception } = withDeparture(1, 1);
  expect(personal[A_OF_B]).toBeCloseTo(0.35 * 0.4 + 0.65 * 0.4, 15);
  for (const row of [0, 1, 2, 3]) {
    expect(role[row]).toBeCloseTo(0.3, 15);
    expect(violation[row]).toBeCloseTo(0.13, 15);
    expect(deception[row]).toBeCloseTo(0.065, 15);
  }
  expect([role[4], role[5], violation[4], deception[5]]).toEqual([0.5, 0.5, 0.2, 0.1]);
});

test("one of two holders takes half of it", () => {
  const { personal, role } = withDeparture(2, 1);
  expect(personal[A_OF_B]).toBeCloseTo(0.6, 15);
  expect(role[A_OF_B]).toBeCloseTo(0.4, 15);
});

test("where nobody leaves nothing changes", () => {
  const { personal, role } = withDeparture(1, 0);
  expect([personal[A_OF_B], role[A_OF_B]]).toEqual([0.8, 0.5]);
});

test("whoever leaves leaves at random, about a fifth of posts in a year", () => {
  const run = runOf(
    toyScenario({ bodies: ["a", "b", "c", "d", "e"], months: 2400, settings: { stress: 0 } }),
  );
  const { world } = run;
  let departures = 0;
  for (let month = 0; month < 2400; month++) {
    world.month = month;
    recoverFromReforms(world);
    leavePosts(world);
    departures += world.scratch.seats.departures.reduce((sum, each) => sum + each, 0);
  }
  // 5 seats, 200 years, 0.2 a year: 200 expected, standard deviation 14.
  expect(departures).toBeGreaterThan(150);
  expect(departures).toBeLessThan(250);
});

test("when named leaders leave, all their seats are empty and new people sit there", () => {
  const run = live(
    runOf(
      toyScenario({
        events: [eventOf({ id: "goes", kind: "leadership-leaves", announced: 3, starts: 3, who: ["b"] })],
        settings: { turnover: 0, stress: 0 },
      }),
    ),
    4,
  );
  expect([...run.world.state.seats.since]).toEqual([
    expect.any(Number),
    3,
    expect.any(Number),
    ...Array.from({ length: 6 }, () => expect.any(Number)),
  ]);
  expect(run.world.state.seats.since[0]).toBeLessThanOrEqual(0);
});

test("a staff cut takes its share of capacity in the month it starts", () => {
  const run = runOf(
    toyScenario({
      events: [eventOf({ id: "cut", kind: "staff-cut", announced: 0, starts: 2, who: ["b"], size: 0.3 })],
    }),
  );
  live(run, 2);
  expect([...run.world.state.organisations.capacity]).toEqual([1, 1, 1]);
  live(run, 1);
  expect(run.world.state.organisations.capacity[1]).toBeCloseTo(0.7, 15);
});

test("bodies under one leader have one post-holder: who leaves leaves them all", () => {
  const scenario = toyScenario({
    board: { level: "strategic" },
    months: 400,
    settings: { stress: 0 },
    events: [eventOf({ id: "shared", kind: "share-leadership", announced: 0, starts: 1, who: ["a", "b"] })],
  });
  const run = live(runOf(scenario), 400);
  const { since } = run.world.state.seats;
  expect(since[0]).toBe(since[1]);
  expect(since[0]).toBeGreaterThan(1);
});
