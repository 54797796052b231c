/**
 * Off means absent, bit for bit: a mechanism whose parameter or rule turns it off leaves the run that a month without
 * that line of the schedule would have lived.
 */
import { describe, expect, test } from "vitest";
import { listTheAwake } from "../../src/model/living.ts";
import type { Settings } from "../../src/model/parameters.ts";
import type { Rules } from "../../src/model/rules.ts";
import { MONTH } from "../../src/model/schedule.ts";
import type { StepName } from "../../src/model/schedule.ts";
import { beginRun, columnsOf, record, stateFingerprint, step } from "../../src/model/simulate.ts";
import type { Run } from "../../src/model/simulate.ts";
import type { World } from "../../src/model/state.ts";
import { compile } from "../../src/scenario/compile.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { randomScenario } from "../model/random-scenario.ts";
import { eventOf } from "../model/small-worlds.ts";

const MONTHS = 48;
const SEEDS = [6, 21, 40, 77, 150, 263];

interface Off {
  readonly settings?: Partial<Settings>;
  readonly rules?: Partial<Rules>;
}

const scenarioOf = (seed: number, { settings = {}, rules = {} }: Off): Scenario => {
  const scenario = randomScenario(seed, { months: MONTHS });
  return {
    ...scenario,
    settings: { ...scenario.settings, ...settings },
    rules: { ...scenario.rules, ...rules },
  };
};
const start = (scenario: Scenario): Run => beginRun(compile(scenario, { seed: "off" }).spec, 5);

/** A month without some of its lines. */
function liveWithout(world: World, names: readonly StepName[]): void {
  if (world.living.stale) listTheAwake(world);
  for (const { name, run } of MONTH) if (!names.includes(name)) run(world);
  world.month++;
}

const MECHANISMS: readonly (readonly [string, Off, readonly StepName[]])[] = [
  ["gossip of weight 0", { settings: { gossip: 0 } }, ["gossip"]],
  [
    "background reforms at churn 0, where politics announces none",
    { settings: { churn: 0 }, rules: { politics: "off" } },
    ["background reforms"],
  ],
  ["goals that reforms do not reset", { settings: { goalReset: 0 } }, ["goals reset"]],
  ["informal ties that never wake", { settings: { wakeChance: 0 } }, ["informal ties"]],
  ["politics turned off", { rules: { politics: "off" } }, ["politics"]],
  ["the dark side turned off", { rules: { darkSide: "off" } }, ["mean trust"]],
];

describe.each(MECHANISMS.filter(([, , steps]) => steps.length > 0))("%s", (_, off, steps) => {
  test.each(SEEDS)("is no line of the month at all, in random world %i", (seed) => {
    const [usual, without] = [start(scenarioOf(seed, off)), start(scenarioOf(seed, off))];
    for (let month = 0; month < MONTHS; month++) {
      step(usual);
      liveWithout(without.world, steps);
      expect(stateFingerprint(without), `month ${month}`).toBe(stateFingerprint(usual));
    }
  });
});

/** Columns of a run's memory or scratch that must hold nothing but one value, in every month. */
function holds(run: Run, column: (world: World) => Float64Array, value: number): void {
  for (let month = 0; month < MONTHS; month++) {
    step(run);
    for (const each of column(run.world)) if (each !== value) expect.fail(`${each} in month ${month}`);
  }
  expect(run.world.month).toBe(MONTHS);
}

describe.each(SEEDS)("in random world %i", (seed) => {
  test("without violation nothing is remembered, without deceit no deceit", () => {
    holds(start(scenarioOf(seed, { settings: { violation: 0 } })), ({ state }) => state.ties.violation, 0);
    holds(
      start(scenarioOf(seed, { settings: { deceptionShare: 0 } })),
      ({ state }) => state.ties.deception,
      0,
    );
  });

  test("without gaming what is reported is what is done, to the last bit", () => {
    const run = start(scenarioOf(seed, { settings: { gameGain: 0 } }));
    for (let month = 0; month < MONTHS; month++) {
      step(run);
      const { practice, reported } = run.world.scratch.partnerships;
      expect(reported).toEqual(practice);
    }
  });

  test("without an effect, health does not know what partnerships do", () => {
    const health = (scenario: Scenario): readonly number[] => {
      const run = start(scenario);
      const columns = columnsOf(run.spec.structure, { localities: true }).filter(({ outcome }) =>
        /^(health|published)-/.test(outcome.id),
      );
      const values = new Float64Array(columns.length * MONTHS);
      for (let month = 0; month < MONTHS; month++) {
        step(run);
        record(run, columns, values, month);
      }
      return [...values];
    };
    const one = scenarioOf(seed, { settings: { effect: 0, u0: 0.2 } });
    expect(health({ ...one, settings: { ...one.settings, u0: 1.2 } })).toEqual(health(one));
  });

  test("without fatigue's weight, how long it lasts is nothing to anybody", () => {
    const [one, other] = [24, 120].map((fatigueTime) =>
      start(scenarioOf(seed, { settings: { fatiguePhi: 0, fatigueTime } })),
    );
    for (let month = 0; month < MONTHS; month++) {
      for (const run of [one!, other!]) {
        step(run);
      }
      for (const column of ["burden", "silo", "hazard"] as const)
        expect(one!.world.state.organisations[column]).toEqual(other!.world.state.organisations[column]);
      expect(one!.world.state.ties.personal).toEqual(other!.world.state.ties.personal);
    }
  });

  test.each([
    "data-sharing",
    "duty-to-cooperate",
    "co-locate",
    "facilitation",
    "evaluation",
    "pooled-budget",
    "staff-cut",
    "leadership-leaves",
    "shock",
    "budget",
  ] as const)("%s of size 0 is no event", (kind) => {
    const scenario = scenarioOf(seed, {});
    const nothing = eventOf({ id: "nothing", kind, announced: 5, starts: 9, ends: 30, size: 0 });
    const [without, with_] = [start(scenario), start({ ...scenario, events: [...scenario.events, nothing] })];
    for (let month = 0; month < MONTHS; month++) {
      step(without);
      step(with_);
      expect(stateFingerprint(with_), `month ${month}`).toBe(stateFingerprint(without));
    }
  });
});
