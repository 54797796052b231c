import { describe, expect, test } from "vitest";
import {
  keptStanding,
  limboBurden,
  nextHazard,
  resetGoals,
  shakeOrganisationalTrust,
  startBurden,
  strainOf,
} from "../../../src/model/mechanisms/reform.ts";
import { DEFAULT_SETTINGS } from "../../../src/model/parameters.ts";
import type { TimelineEvent } from "../../../src/scenario/scenario.ts";
import { eventOf, live, runOf, toy, toyScenario } from "../small-worlds.ts";

/** What the sums below are worked with: round numbers, whatever the defaults are. */
const WORKED = { dip: 0.4, hazardFall: 1 / 24 };

describe("the equations", () => {
  test("f = 1 + φZ", () => {
    expect(strainOf(0, 0.5)).toBe(1);
    expect(strainOf(1.2, 0.5)).toBeCloseTo(1.6, 15);
  });

  test("limbo adds dip·ς·f/n each month, so that the whole wait adds dip·ς·f however long it is", () => {
    // 0.4·0.6·1/12
    expect(limboBurden(0.6, 1, 12, 0.4)).toBeCloseTo(0.02, 15);
    for (const notice of [1, 6, 24])
      expect(notice * limboBurden(0.6, 1.3, notice, 0.4)).toBeCloseTo(0.312, 14);
  });

  test("the start adds dip·ς·f·(½ + unready·max(0, 1 − n/6))", () => {
    const added = (notice: number): number => startBurden(0.6, 1, notice, { ...DEFAULT_SETTINGS, ...WORKED });
    expect(added(9)).toBeCloseTo(0.24 * 0.5, 15);
    expect(added(6)).toBeCloseTo(0.24 * 0.5, 15);
    // Half of the six months: 0.24·(0.5 + 1.6·0.5); none of them: 0.24·(0.5 + 1.6).
    expect(added(3)).toBeCloseTo(0.24 * 1.3, 15);
    expect(added(0)).toBeCloseTo(0.24 * 2.1, 15);
  });

  test("a threat is believed by a third a month, forgotten by a share of its own", () => {
    expect(nextHazard(0, 0.6, 1 / 3, 1 / 12)).toBeCloseTo(0.2, 15);
    expect(nextHazard(0.6, 0, 1 / 3, 1 / 12)).toBeCloseTo(0.55, 15);
  });

  test("a body that goes on existing keeps 1 − 0.3ς(1 − inheritBody) of its standing", () => {
    expect(keptStanding(0.6, 0.5)).toBeCloseTo(0.91, 15);
    expect(keptStanding(0, 0.5)).toBe(1);
  });
});

/** Three bodies; a is reorganised. Nobody leaves by chance. */
const reformed = (event: Partial<TimelineEvent>, settings: object = {}) =>
  runOf(
    toyScenario({
      settings: { churn: 0, ...WORKED, ...settings },
      events: [
        eventOf({
          id: "reform",
          kind: "reorganise",
          announced: 1,
          starts: 3,
          who: ["a"],
          size: 0.6,
          ...event,
        }),
      ],
    }),
  );

test("month by month: nothing before, two months of limbo, the start, and then recovery by a ninth", () => {
  const run = reformed({});
  const { burden, fatigue, hazard } = run.world.state.organisations;
  live(run, 1);
  expect([burden[0], fatigue[0], hazard[0]]).toEqual([0, 0, 0]);
  live(run, 1);
  // 0.4·0.6/2; the threat of 0.6 is believed by a third.
  expect(burden[0]).toBeCloseTo(0.12, 14);
  expect(hazard[0]).toBeCloseTo(0.2, 14);
  live(run, 1);
  expect(burden[0]).toBeCloseTo(0.12 * (8 / 9) + 0.12, 14);
  expect(hazard[0]).toBeCloseTo(0.2 + 0.4 / 3, 14);
  const waited = burden[0]!;
  live(run, 1);
  // Two months' notice: 0.24·(0.5 + 1.6·(1 − 2/6)); Z is 0.6, h jumps to 0.6.
  expect(burden[0]).toBeCloseTo(waited * (8 / 9) + 0.24 * (0.5 + 1.6 * (2 / 3)), 14);
  expect(fatigue[0]).toBeCloseTo(0.6, 14);
  expect(hazard[0]).toBeCloseTo(0.6, 14);
  const struck = burden[0]!;
  live(run, 1);
  expect(burden[0]).toBeCloseTo(struck * (8 / 9), 14);
  expect(fatigue[0]).toBeCloseTo(0.6 * (47 / 48), 14);
  expect(hazard[0]).toBeCloseTo(0.6 * (23 / 24), 14);
  expect([burden[1], burden[2], hazard[1]]).toEqual([0, 0, 0]);
});

test("with no notice there is only the start", () => {
  const run = live(reformed({ announced: 2, starts: 2 }), 3);
  expect(run.world.state.organisations.burden[0]).toBeCloseTo(0.24 * 2.1, 14);
});

test("goals lose goalReset times the mean of what their members lost", () => {
  const world = toy();
  // One of three members struck by 0.6: c × (1 − 0.5·0.2).
  world.scratch.organisations.struck[0] = 0.6;
  resetGoals(world);
  expect(world.state.partnerships.clarity[0]).toBeCloseTo(0.45, 15);
});

test("standing in a struck body is shaken, once a pair; standing of a struck body in others is not", () => {
  const world = toy();
  world.scratch.organisations.struck[0] = 0.6;
  shakeOrganisationalTrust(world);
  const { organisational } = world.state.pairs;
  expect([...organisational]).toEqual([0.4, 0.4 * 0.91, 0.4, 0.4 * 0.91, 0.4, 0.4]);
});

test("two reforms that start at once combine as 1 − Π(1 − ς), and their burdens add", () => {
  const both = runOf(
    toyScenario({
      settings: { churn: 0, ...WORKED },
      events: ["one", "two"].map((id) =>
        eventOf({ id, kind: "reorganise", announced: 0, starts: 0, who: ["a"], size: 0.5 }),
      ),
    }),
  );
  live(both, 1);
  expect(both.world.scratch.organisations.struck[0]).toBeCloseTo(0.75, 15);
  // 2·0.4·0.5·2.1 is over 1: burden is clamped, fatigue is not.
  expect(both.world.state.organisations.burden[0]).toBe(Math.min(1, 2 * 0.4 * 0.5 * 2.1));
  expect(both.world.state.organisations.fatigue[0]).toBeCloseTo(1, 15);
});

test("a gain in fit arrives by an eighteenth a month, in alignment shared by the members and never past 0.95", () => {
  const run = live(reformed({ announced: 0, starts: 0, fit: 0.2, align: 0.3 }), 1);
  const { organisations, partnerships } = run.world.state;
  expect(organisations.fit[0]).toBeCloseTo(0.2 / 18, 15);
  // Operational align 0.75, goal 0.75 + 0.3/3.
  expect(partnerships.align[0]).toBeCloseTo(0.75 + 0.1 / 18, 15);
  const large = live(reformed({ announced: 0, starts: 0, align: 3 }), 60);
  expect(large.world.state.partnerships.align[0]).toBeCloseTo(0.95 - 0.2 * (17 / 18) ** 60, 12);
});
