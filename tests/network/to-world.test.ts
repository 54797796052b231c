import { expect, test } from "vitest";
import { fingerprint } from "../../src/engine/fingerprint.ts";
import { beginRun, stateFingerprint, step } from "../../src/model/simulate.ts";
import { mapToWorld } from "../../src/network/to-world.ts";
import type { WorldChoices } from "../../src/network/world/choices.ts";
import { stageOf } from "../../src/protocol/stage.ts";
import { checkScenario } from "../../src/scenario/check.ts";
import { compile } from "../../src/scenario/compile.ts";
import type { Scenario, WorldDescription } from "../../src/scenario/scenario.ts";
import { isTemplate } from "../../src/scenario/scenario.ts";
import { networkWorldNotes } from "../../src/words/en/network-world.ts";
import { mulberry } from "../fixtures/network/luck.ts";
import { mapOf, readFixture, readText } from "../fixtures/network/partnership.ts";

const worldOf = ({ world }: Scenario): WorldDescription => {
  if (isTemplate(world)) throw new Error("a map is spelt out");
  return world;
};
const made = (text: string, choices: Partial<WorldChoices> = {}) =>
  mapToWorld(mapOf(readText(text)), choices, mulberry(1));

const TABLE = `from,to,weight,trust
Ash,Beech,1,4
Beech,Ash,1,1
Beech,Cedar,5,2.5
Cedar,Ash,3,
Cedar,Elm,1,4
`;

test("a survey becomes a world that passes the check and runs, whoever answered", () => {
  const { scenario } = mapToWorld(
    mapOf(readFixture("survey.csv")),
    { trustBy: "trust", meetsBy: "frequency" },
    mulberry(1),
  );
  expect(checkScenario(JSON.parse(JSON.stringify(scenario))).problems).toEqual([]);
  const run = beginRun(compile(scenario).spec, 0);
  for (let month = 0; month < 24; month++) step(run);
  expect(stateFingerprint(run)).toMatch(/^[0-9a-f]+$/);
});

test("answers of 1 to 4 become trust of 0.05 to 0.95, each way by itself; where nobody answered nothing is claimed", () => {
  const { relations = [] } = worldOf(made(TABLE, { trustBy: "trust", meetsBy: "weight" }).scenario);
  const trust = Object.fromEntries(relations.map((each) => [`${each.from}-${each.toward}`, each.trust]));
  expect(trust).toEqual({
    "ash-beech": 0.95,
    "beech-ash": 0.05,
    "beech-cedar": 0.5,
    "cedar-ash": undefined,
    "cedar-elm": 0.95,
  });
});

test("what a survey says of trust is what the run starts from, in both layers and both directions", () => {
  const { scenario } = made(TABLE, { trustBy: "trust", meetsBy: "weight" });
  const { spec } = compile(scenario);
  const run = beginRun(spec, 3);
  const { organisations, pairs, ties } = spec.structure;
  const row = (id: string): number => organisations.ids.indexOf(id);
  const pair = [...pairs.first.keys()].find(
    (k) => pairs.first[k] === row("ash") && pairs.second[k] === row("beech"),
  )!;
  const { organisational } = run.world.state.pairs;
  expect([organisational[2 * pair], organisational[2 * pair + 1]]).toEqual([0.95, 0.05]);
  const own = [...ties.pair.keys()].filter((tie) => ties.pair[tie] === pair);
  expect(own.length).toBeGreaterThan(1);
  const { personal } = run.world.state.ties;
  for (const tie of own) expect([personal[2 * tie], personal[2 * tie + 1]]).toEqual([0.95, 0.05]);
});

test("those who are known to meet do so from the first month, as often as the map says; others do not", () => {
  const { scenario } = made(TABLE, { meetsBy: "weight", fill: false });
  const { spec } = compile({
    ...scenario,
    world: {
      ...worldOf(scenario),
      partnerships: [{ id: "b", locality: "place", level: "strategic", members: ["ash", "elm"] }],
    },
  });
  const run = beginRun(spec, 0);
  const { rate } = run.world.state.candidates;
  const { ids, formal } = spec.structure.partnerships;
  const rates = Object.fromEntries(
    [...rate].map((value, c) => [ids[formal + c].replace("|place", ""), Math.round(value * 1000) / 1000]),
  );
  // least 1, most 5: 0.1 + 0.75·(w − 1)/4
  expect(rates).toMatchObject({ "ash|beech": 0.1, "ash|cedar": 0.475, "beech|cedar": 0.85, "ash|elm": 0 });
});

test("without relations of its own a world starts as before they could be told, to the last bit", () => {
  const world: WorldDescription = {
    localities: [{ id: "town" }],
    organisations: ["a", "b", "c"].map((id) => ({ id, sector: "other" as const, covers: ["town"] })),
    partnerships: [{ id: "board", locality: "town", level: "strategic", members: ["a", "b", "c"] }],
  };
  const base = { ...made(TABLE).scenario, world };
  const memory = (scenario: Scenario): string => {
    const run = beginRun(compile(scenario).spec, 0);
    for (let month = 0; month < 12; month++) step(run);
    return fingerprint(run.world.memory.bytes);
  };
  expect(memory({ ...base, world: { ...world, relations: [] } })).toBe(memory(base));
});

test("in a two-mode map the second kind are the boards and groups, and nothing is filled in beside them", () => {
  const { scenario } = mapToWorld(mapOf(readFixture("two-mode.net")), { fill: false }, mulberry(1));
  const { organisations, partnerships } = worldOf(scenario);
  expect(partnerships.length).toBeGreaterThan(0);
  for (const { members, assumed } of partnerships) {
    expect(assumed).toBeUndefined();
    for (const member of members) expect(organisations.map(({ id }) => id)).toContain(member);
  }
});

test("what is filled in is marked, and told", () => {
  const { scenario, notes } = made(TABLE);
  const { partnerships } = worldOf(scenario);
  expect(partnerships.length).toBeGreaterThanOrEqual(2);
  expect(partnerships.every(({ assumed }) => assumed === true)).toBe(true);
  expect(notes.map(({ code }) => code)).toEqual([
    "kinds-unknown",
    "boards-filled",
    "trust-unknown",
    "meetings-alike",
  ]);
  for (const { code, values } of notes) expect(networkWorldNotes[code](values)).not.toMatch(/undefined/);
});

test("ties may stand for a board or for joint work instead", () => {
  const text = "from,to,relation\nAsh,Beech,board\nCedar,Ash,board\nBeech,Cedar,work\nAsh,Cedar,gossip\n";
  const { scenario } = made(text, {
    meanings: { board: "strategic", work: "operational", gossip: "nothing" },
    fill: false,
  });
  const { partnerships, relations } = worldOf(scenario);
  expect(partnerships.map(({ level, members }) => [level, members])).toEqual([
    ["strategic", ["ash", "beech", "cedar"]],
    ["operational", ["beech", "cedar"]],
  ]);
  expect(relations).toEqual([]);
});

test("letters take the place of names everywhere", () => {
  const { scenario } = made(TABLE, { anonymous: true });
  expect(JSON.stringify(scenario)).not.toMatch(/ash|beech|cedar|elm/i);
  expect(worldOf(scenario).organisations.map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
});

test("names that differ only in signs get ids of their own, and none is a word of the selectors", () => {
  const { scenario } = made("from,to\nAll,St. Mary's\nSt Marys,All\nEach,日本\n");
  const ids = worldOf(scenario).organisations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(5);
  expect(ids).not.toContain("all");
  expect(ids).not.toContain("each");
  expect(checkScenario(JSON.parse(JSON.stringify(scenario))).problems).toEqual([]);
});

test("what is filled in reaches whoever draws the world, and what the map says is not marked", () => {
  const text = "from,to,relation\nAsh,Beech,board\nCedar,Ash,board\nBeech,Cedar,work\n";
  const { scenario } = made(text, { meanings: { board: "strategic", work: "nothing" } });
  const compiled = compile(scenario);
  const { partnerships } = stageOf(scenario, compiled, []);
  const formal = partnerships.filter(({ level }) => level !== "informal");
  expect(formal.map(({ level, assumed }) => [level, assumed])).toEqual([
    ["strategic", undefined],
    ["operational", true],
  ]);
});
