import { expect, test } from "vitest";
import { chosenTies, graphOf } from "../../src/network/selection.ts";
import { mapOf, readFixture, readText } from "../fixtures/network/partnership.ts";

test("a tie holds at a moment inside one of its spells, ends included", () => {
  const map = mapOf(readFixture("dynamic.gexf"));
  const at = (moment: string): number => chosenTies(map, { kind: "moment", moment }).length;
  expect([
    at("2001-01-01"),
    at("2002-04-01"),
    at("2007-06-01"),
    at("2013-03-31"),
    at("2013-04-01"),
    at("2030-01-01"),
  ]).toEqual([0, 1, 0, 1, 1, 1]);
});

test("ties are chosen by kind, by wave and by the size of a detail", () => {
  const map = mapOf(readText("from,to,relation,wave,trust\nA,B,advice,1,3\nA,B,money,1,1\nB,C,advice,2,4\n"));
  expect(chosenTies(map, { kind: "relation", relation: "advice" }).length).toBe(2);
  expect(chosenTies(map, { kind: "wave", wave: "1" }).length).toBe(2);
  expect(chosenTies(map, { kind: "attribute", attribute: "trust", above: 2 }).length).toBe(2);
  expect(chosenTies(map, { kind: "all" }).length).toBe(3);
});

test("in a directed map a tie without direction is two arcs", () => {
  const graph = graphOf(mapOf(readFixture("mixed-types.csv")));
  expect(graph.directed).toBe(true);
  expect(graph.ties).toBe(5);
});
