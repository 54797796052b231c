/** What is announced in month 60 has no past: months 0 to 59 are the same to the last bit with it and without it. */
import { describe, expect, test } from "vitest";
import { EVENT_KINDS, eventKindOf } from "../../src/model/events/index.ts";
import { beginRun, columnsOf, record, stateFingerprint, step } from "../../src/model/simulate.ts";
import type { Run } from "../../src/model/simulate.ts";
import { compile, describeWorld } from "../../src/scenario/compile.ts";
import type { Scenario, TimelineEvent } from "../../src/scenario/scenario.ts";
import { randomScenario } from "../model/random-scenario.ts";
import { eventOf } from "../model/small-worlds.ts";
import { differing, memoryById } from "./by-id.ts";

const ANNOUNCED = 60;
const MONTHS = 72;

const start = (scenario: Scenario): Run => beginRun(compile(scenario, { seed: "past" }).spec, 2);

/** One late event of a kind, told as a random world can bear it. */
function late(kind: TimelineEvent["kind"], scenario: Scenario): TimelineEvent {
  const world = describeWorld(scenario);
  const bodies = world.organisations.map(({ id }) => id);
  const shape: Partial<Record<TimelineEvent["kind"], Partial<TimelineEvent>>> = {
    merge: { who: bodies.slice(0, 2), into: [{ id: "late-made" }] },
    split: { who: [bodies[0]!], into: [{ id: "late-east" }, { id: "late-west" }] },
    create: { into: [{ id: "late-made", sector: "housing", covers: [world.localities[0]!.id] }] },
    abolish: { who: [bodies[0]!], to: [bodies[1]!] },
    "transfer-function": { who: [bodies[0]!], to: [bodies[1]!] },
    "boundary-change": { who: [bodies[0]!], covers: [world.localities[0]!.id] },
    "election-freeze": { starts: ANNOUNCED + 1 },
    "governance-form": { form: "lead" },
  };
  return eventOf({
    id: "late",
    kind,
    announced: ANNOUNCED,
    starts: ANNOUNCED + 3,
    ends: ANNOUNCED + 9,
    ...shape[kind],
  });
}

const SEEDS = [3, 17, 29, 58, 71, 104, 208, 311];
const early = { months: ANNOUNCED - 1, events: 6 };

/** Both runs month by month until the announcement; `compare` sees each month. */
function liveBoth(
  seed: number,
  kind: TimelineEvent["kind"],
  compare: (without: Run, with_: Run, month: number) => void,
): void {
  const scenario = { ...randomScenario(seed, early), months: MONTHS };
  const runs = [
    start(scenario),
    start({ ...scenario, events: [...scenario.events, late(kind, scenario)] }),
  ] as const;
  for (let month = 0; month < ANNOUNCED; month++) {
    runs.forEach((run) => step(run));
    compare(runs[0], runs[1], month);
  }
}

const KINDS = EVENT_KINDS.map(({ kind }) => kind as TimelineEvent["kind"]); // the catalogue holds exactly these names
const structural = KINDS.filter((kind) => eventKindOf(kind).lane === "structure" && kind !== "reorganise");
const others = KINDS.filter((kind) => !structural.includes(kind));

describe.each(SEEDS)("in random world %i", (seed) => {
  test.each(others)("a late %s leaves the whole memory of the past as it was", (kind) => {
    liveBoth(seed, kind, (without, with_, month) => {
      expect(stateFingerprint(with_), `month ${month}`).toBe(stateFingerprint(without));
    });
  });

  test.each(structural)("a late %s leaves everything that lives, and every series, as it was", (kind) => {
    liveBoth(seed, kind, (without, with_, month) => {
      expect(differing(memoryById(without.world), memoryById(with_.world)), `month ${month}`).toEqual([]);
      const [one, other] = [without, with_].map((run) => {
        const columns = columnsOf(run.spec.structure, { localities: true });
        const values = new Float64Array(columns.length);
        record(run, columns, values, 0);
        return values;
      });
      expect(other, `month ${month}`).toEqual(one);
    });
  });
});

test("from the announcement on, a late reform is felt", () => {
  const scenario = { ...randomScenario(3, early), months: MONTHS };
  const runs = [
    start(scenario),
    start({ ...scenario, events: [...scenario.events, late("reorganise", scenario)] }),
  ] as const;
  for (let month = 0; month <= ANNOUNCED; month++) runs.forEach((run) => step(run));
  expect(stateFingerprint(runs[1])).not.toBe(stateFingerprint(runs[0]));
});
