/**
 * One organisation more changes nobody else's independent draws.
 *
 * Independent draws are those that are named by a subject and not by whom it meets: what it is founded with, whether its
 * post-holders' number is low enough to go, whether a reform strikes it, what its ties' numbers are, what its place
 * publishes in noise. What a number then decides may depend on others (a burdened body loses more people), so numbers
 * are compared everywhere, and whole memories where the newcomer has nothing to do with anybody.
 */
import { describe, expect, test } from "vitest";
import { draw, luckOf } from "../../src/engine/random.ts";
import type { Names } from "../../src/engine/random.ts";
import { beginRun, step } from "../../src/model/simulate.ts";
import type { Run } from "../../src/model/simulate.ts";
import type { Structure } from "../../src/model/structure.ts";
import { compile, describeWorld } from "../../src/scenario/compile.ts";
import type { Scenario, WorldDescription } from "../../src/scenario/scenario.ts";
import { randomScenario } from "../model/random-scenario.ts";
import { differing, memoryById } from "./by-id.ts";

const SEEDS = [4, 19, 33, 85, 119, 245, 301];
const MONTHS = 60;

const start = (scenario: Scenario): Run => beginRun(compile(scenario, { seed: "bystander" }).spec, 1);

const scenarioOf = (seed: number, settings: Scenario["settings"] = {}): Scenario => {
  const scenario = randomScenario(seed, { months: MONTHS });
  return { ...scenario, settings: { ...scenario.settings, ...settings } };
};

function withMore(scenario: Scenario, more: Partial<WorldDescription>): Scenario {
  const { localities, organisations, partnerships } = describeWorld(scenario);
  return {
    ...scenario,
    world: {
      localities: [...localities, ...(more.localities ?? [])],
      organisations: [...organisations, ...(more.organisations ?? [])],
      partnerships: [...partnerships, ...(more.partnerships ?? [])],
    },
  };
}

/** First by id, so that every row moves. */
const NEWCOMER = { id: "a-newcomer", sector: "police" } as const;

const elsewhere = (scenario: Scenario): Scenario =>
  withMore(scenario, {
    localities: [{ id: "elsewhere" }],
    organisations: [
      { ...NEWCOMER, covers: ["elsewhere"] },
      { id: "b-newcomer", sector: "fire", covers: ["elsewhere"] },
    ],
    partnerships: [
      { id: "a-new-board", locality: "elsewhere", level: "strategic", members: ["a-newcomer", "b-newcomer"] },
    ],
  });
const nextDoor = (scenario: Scenario): Scenario =>
  withMore(scenario, {
    organisations: [{ ...NEWCOMER, covers: [describeWorld(scenario).localities[0]!.id] }],
  });
const onTheBoard = (scenario: Scenario): Scenario => {
  const { localities, organisations, partnerships } = describeWorld(scenario);
  const [first, ...others] = partnerships;
  if (first === undefined) return nextDoor(scenario);
  return {
    ...scenario,
    world: {
      localities,
      organisations: [...organisations, { ...NEWCOMER, covers: [first.locality] }],
      partnerships: [{ ...first, members: [...first.members, NEWCOMER.id] }, ...others],
    },
  };
};

/** Only whom an event names by id is meant, as every event of a random world does but those that mean all boards. */
const everythingOf = (facts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...facts].filter(([key]) => !/newcomer|new-board|elsewhere/.test(key)));

/** The four numbers of every subject in a month, by what they are for and whom they are about. */
function numbersOf({ spec }: Run, month: number): ReadonlyMap<string, string> {
  const luck = luckOf(spec.key, 1);
  const told = new Map<string, string>();
  const tell = (purpose: string, ids: readonly string[], names: Names): void =>
    ids.forEach((id, row) => {
      draw(luck, month, names.low[row]!, names.high[row]!);
      told.set(`${purpose} of ${id}`, luck.words.join(" "));
    });
  const { structure } = spec;
  const { organisations, localities, seats, ties, candidates } = structure;
  tell("founding", organisations.ids, organisations.founding);
  tell("churn", organisations.ids, organisations.churn);
  tell("people", seatIds(structure), seats.people);
  tell("contact", tieIds(structure), ties.contact);
  tell("politics", localities.ids, localities.politics);
  [...localities.effects, ...localities.noise].forEach((names, n) =>
    tell(`place ${n}`, localities.ids, names),
  );
  tell("wake", structure.partnerships.ids.slice(structure.partnerships.formal), candidates.wake);
  return told;
}

const seatIds = ({ seats, organisations, partnerships }: Structure): readonly string[] =>
  Array.from(
    { length: seats.count },
    (_, s) =>
      `${organisations.ids[seats.organisation[s]!]} on ${partnerships.ids[seats.partnership[s]!]} from ${seats.born[s]}`,
  );
const tieIds = (structure: Structure): readonly string[] => {
  const names = seatIds(structure);
  return Array.from(
    { length: structure.ties.count },
    (_, t) => `${names[structure.ties.first[t]!]} and ${names[structure.ties.second[t]!]}`,
  );
};

describe.each(SEEDS)("in random world %i", (seed) => {
  test.each([
    ["in a place of its own", elsewhere],
    ["next door", nextDoor],
    ["on a board with others", onTheBoard],
  ] as const)("a body more %s changes no number that anybody else draws", (_, more) => {
    const scenario = scenarioOf(seed);
    const [without, with_] = [start(scenario), start(more(scenario))];
    for (const month of [-1, 0, 1, 12, 59]) {
      const before = numbersOf(without, month);
      const after = numbersOf(with_, month);
      expect(before.size).toBeGreaterThan(20);
      expect(after.size).toBeGreaterThan(before.size);
      for (const [subject, numbers] of before)
        expect(after.get(subject), `${subject}, month ${month}`).toBe(numbers);
    }
  });

  test("nor whether a reform strikes anybody, nor what is founded and published in noise", () => {
    const scenario = scenarioOf(seed, { churn: 0.3, nationalNoise: 2 });
    const runs = [start(scenario), start(onTheBoard(scenario))] as const;
    const drawn =
      /^organisations\.(pending|goodwill)|^localities\.(noise|trend|monitoring|turnover|startingTrust)/;
    for (let month = 0; month < MONTHS; month++) {
      const [one, other] = runs.map((run) => {
        const facts = [...everythingOf(memoryById(run.world))].filter(
          // A body formed by succession takes its goodwill from others, weighed by their capacity.
          ([key]) => drawn.test(key) && !key.includes("event-"),
        );
        step(run);
        return new Map(facts);
      });
      expect(differing(one!, other!), `month ${month}`).toEqual([]);
    }
  });

  test("in a place of its own it changes nothing at all", () => {
    const scenario = scenarioOf(seed);
    const named = {
      ...scenario,
      events: scenario.events.filter(({ who, kind }) => who !== undefined || kind === "create"),
    };
    holdApart(named, elsewhere(named));
  });

  test("next door, with a seat nowhere and nobody to know, it changes nothing at all", () => {
    // Without informal ties nobody meets it; where an event creates bodies, they join boards, not it.
    const scenario = scenarioOf(seed, { wakeChance: 0 });
    holdApart(scenario, nextDoor(scenario));
  });
});

function holdApart(scenario: Scenario, more: Scenario): void {
  const runs = [start(scenario), start(more)] as const;
  for (let month = 0; month < MONTHS; month++) {
    runs.forEach((run) => step(run));
    const [one, other] = runs.map(({ world }) => everythingOf(memoryById(world)));
    expect(differing(one!, other!), `month ${month}`).toEqual([]);
  }
}
