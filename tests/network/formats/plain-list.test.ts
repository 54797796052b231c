import { expect, test } from "vitest";
import {
  mapOf,
  notesOf,
  problemsOf,
  readFixture,
  readText,
  tiesOf,
} from "../../fixtures/network/partnership.ts";

test("two names in a row are a tie, and comments before them are passed over", () => {
  const reading = readFixture("no-heading.txt");
  expect(tiesOf(mapOf(reading))).toEqual(["0 – 1", "0 – 2", "1 – 2", "3 – 0"]);
  expect(notesOf(reading)).toEqual([
    "separator",
    "comments-passed-over",
    "no-heading",
    "undirected-as-listed-once",
  ]);
});

test("what networkx writes after the names is read as what it says", () => {
  const map = mapOf(readFixture("python-attributes.edgelist"));
  expect(tiesOf(map)).toEqual(["ash – beech 2.5", "beech – cedar", "cedar – damson 1"]);
  expect(map.ties[0].attributes.get("kind")).toBe("formal");
});

test("rows of many lengths are each a node and its neighbours", () => {
  const reading = readFixture("neighbours.csv");
  const map = mapOf(reading);
  expect(map.nodes.map((node) => node.id)).toEqual(["Ash", "Beech", "Cedar", "Damson", "Elm", "Fir"]);
  expect(map.ties.length).toBe(6);
  expect(notesOf(reading)).toContain("neighbour-list");
});

test("one row in fifty with a cell too many is a slip, not a list of neighbours", () => {
  const rows = Array.from({ length: 49 }, (_, row) => `Org ${row},Org ${row + 1},3`);
  const reading = readText([...rows, "NHS Foo, Bar,Org 1,3"].join("\n"), "t.csv");
  expect(problemsOf(reading)).toEqual(["t.csv line 50 too-many-cells-in-row"]);
  expect(mapOf(reading).ties.length).toBe(49);
});

test("names that occur nowhere else over names that come again are a heading", () => {
  const reading = readFixture("memberships.csv");
  expect(mapOf(reading).ties.length).toBe(7);
  expect(notesOf(reading)).toContain("heading-not-understood");
  const told = readFixture("memberships.csv", { hasHeading: false });
  expect(mapOf(told).ties.length).toBe(8);
});

test("a fourth column of numbers is kept as a detail", () => {
  const map = mapOf(readText("% sym weighted\n1 2 3 1420070400\n2 3 1 1420070401\n", "out.moreno"));
  expect(map.ties[0].weight).toBe(3);
  expect(map.ties[0].attributes.get("column 4")).toBe(1420070400);
});
