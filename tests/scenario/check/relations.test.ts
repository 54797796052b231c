import { expect, test } from "vitest";
import { checkScenario } from "../../../src/scenario/check.ts";

const withRelations = (relations: readonly unknown[]): unknown => ({
  joinery: 1,
  id: "own",
  title: "Own",
  claim: "story",
  summary: "Three bodies.",
  isNot: "A place.",
  start: "2020-01",
  months: 24,
  world: {
    localities: [{ id: "east" }, { id: "west" }],
    organisations: [
      { id: "a", sector: "council", covers: ["east"] },
      { id: "b", sector: "police", covers: ["east", "west"] },
      { id: "c", sector: "fire", covers: ["west"] },
    ],
    partnerships: [{ id: "board", locality: "east", level: "strategic", members: ["a", "b"] }],
    relations,
  },
  events: [],
});
const codes = (relations: readonly unknown[]): readonly (readonly [string, string])[] =>
  checkScenario(withRelations(relations)).problems.map(({ at, code }) => [at, code]);

test("a relation each way, with trust, meetings or both, is no problem", () => {
  expect(
    codes([
      { from: "a", toward: "b", trust: 0.4 },
      { from: "b", toward: "a", meets: 0.2 },
    ]),
  ).toEqual([]);
});

test("every other relation is told with its place: itself, twice, nobody, no common ground, out of range", () => {
  expect(codes([{ from: "a", toward: "a" }])).toEqual([["world.relations[0]", "relation-with-itself"]]);
  expect(
    codes([
      { from: "a", toward: "b" },
      { from: "a", toward: "b", trust: 1 },
    ]),
  ).toEqual([["world.relations[1]", "repeated-relation"]]);
  expect(codes([{ from: "a", toward: "x" }])).toEqual([["world.relations[0].toward", "leads-nowhere"]]);
  expect(codes([{ from: "a", toward: "c" }])).toEqual([["world.relations[0]", "no-common-place"]]);
  expect(codes([{ from: "a", toward: "b", trust: 1.5 }])).toEqual([
    ["world.relations[0].trust", "out-of-range"],
  ]);
});
