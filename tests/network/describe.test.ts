import { expect, test } from "vitest";
import { describeNetwork } from "../../src/network/describe.ts";
import { mulberry } from "../fixtures/network/luck.ts";
import { bytesOf, readFixture, readText } from "../fixtures/network/partnership.ts";

const described = describeNetwork(
  readFixture("partnership.csv", {
    nodes: { bytes: bytesOf("partnership-nodes.csv"), name: "partnership-nodes.csv" },
  }),
  { random: mulberry(1), draws: 20 },
);

test("a description is plain JSON that says how many, how tied and what was wrong", () => {
  expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  expect(described).toMatchObject({ nodes: 6, edges: 6, directed: true, problems: [], format: "edge list" });
  expect(described.measures?.density.value).toBeCloseTo(6 / 30, 12);
  expect(described.measures?.reciprocity.value).toBeCloseTo(2 / 6, 12);
  expect(described.measures?.components.weak.value).toBe(2);
});

test("every organisation has its row", () => {
  expect(
    described.measures?.organisations.map((row) => [row.label, row.degree, row.given, row.received]),
  ).toEqual([
    ["Northshire Council", 3, 2, 2],
    ["Harbour Health", 2, 1, 2],
    ["St Brannock's Hospital", 2, 1, 1],
    ["Moor & Vale Police", 2, 1, 1],
    ["Café Społem", 1, 1, 0],
    ["Lighthouse Trust", 0, 0, 0],
  ]);
});

test("silos are looked for by the details that put organisations into groups", () => {
  expect(described.measures?.silos.map((silo) => silo.attribute)).toEqual(["statutory"]);
  const sector = describeNetwork(readFixture("partnership.csv"), {
    random: mulberry(1),
    draws: 5,
    attributes: ["nothing"],
  });
  expect(sector.measures?.silos[0]).toMatchObject({ without: 5, eiIndex: { value: null, chance: null } });
});

test("notes and problems are told in sentences", () => {
  const told = describeNetwork(readText("from,to\nAsh,Beech\nAsh,Ash\n", "t.csv"), {
    random: mulberry(1),
    draws: 2,
  });
  expect(told.problems).toEqual([
    {
      at: "t.csv line 3",
      code: "self-tie",
      found: '"Ash"',
      wanted: "a tie between two different organisations",
      remedy: "it is kept, and counts in no measure",
    },
  ]);
  expect(told.notes.at(-1)).toMatch(/Each of the 1 pairs is listed once/);
});

test("waves are described one by one, and each change between them", () => {
  const told = describeNetwork(readFixture("waves-in-columns.csv"), { random: mulberry(1), draws: 10 });
  expect(told.measures?.waves.map((wave) => [wave.name, wave.ties])).toEqual([
    ["contact_2018", 2],
    ["contact_2019", 2],
    ["contact_2020", 2],
  ]);
  expect(told.measures?.change[0]).toMatchObject({
    kept: 1,
    formed: 1,
    dissolved: 1,
    jaccard: { value: 1 / 3 },
  });
});

test("where nothing can be used there are no measures, and the reason", () => {
  const nothing = describeNetwork(readText("{}", "x.json"), { random: mulberry(1) });
  expect(nothing).toMatchObject({ nodes: 0, edges: 0, measures: null });
  expect(nothing.problems.length).toBeGreaterThan(0);
});
