/** Regions are named where their places are, and only where there are several. */
import { expect, test } from "vitest";
import { regionsOf } from "../../../src/view/network/regions.ts";

const island = (id: string, x: number, y: number) => ({
  id,
  label: id.toUpperCase(),
  x,
  y,
  across: 1,
  down: 1,
});
const islands = [island("a", 0, 0), island("b", 2, 4), island("c", 10, 10), island("d", 99, 99)];

test("a region stands in the middle of its places; a place without a region is in none", () => {
  const places = [
    { id: "a", name: "A", region: "north-west" },
    { id: "b", name: "B", region: "north-west" },
    { id: "c", name: "C", region: "london" },
    { id: "d", name: "D" },
  ];
  expect(regionsOf(places, islands)).toEqual([
    { label: "north west", x: 1, y: 2 },
    { label: "london", x: 10, y: 10 },
  ]);
});

test.each([
  ["no place has a region", undefined],
  ["all places lie in one", "south"],
])("nothing is named where %s", (_, region) => {
  const places = islands.map(({ id }) => ({ id, name: id, ...(region === undefined ? {} : { region }) }));
  expect(regionsOf(places, islands)).toEqual([]);
});
