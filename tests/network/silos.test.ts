import { expect, test } from "vitest";
import { graphOf } from "../../src/network/selection.ts";
import { groupingAttributes, siloBy } from "../../src/network/silos.ts";
import { mulberry } from "../fixtures/network/luck.ts";
import { mapOf, readText } from "../fixtures/network/partnership.ts";

/** Two trades of six that deal almost only among themselves. */
const names = ["a", "b"].flatMap((trade) => Array.from({ length: 6 }, (_, k) => `${trade}${k}`));
const inside = names.flatMap((from) =>
  names.filter((to) => to[0] === from[0] && from < to).map((to) => `${from},${to}`),
);
const nodes = {
  bytes: new TextEncoder().encode(
    `id,trade,size,code\n${names.map((name, k) => `${name},${name[0]},${k}.5,x${k}`).join("\n")}\nz,,1.5,y\n`,
  ),
  name: "n.csv",
};
const map = mapOf(
  readText(`from,to\n${inside.join("\n")}\na0,b0\nz,a0\n`, "t.csv", { nodes, directed: false }),
);

test("a silo is far below chance in the E–I index", () => {
  const silo = siloBy(map, graphOf(map), "trade", { random: mulberry(1), draws: 99 });
  expect(silo.groups).toEqual(["a", "b"]);
  expect(silo.without).toBe(1);
  expect(silo.eiIndex.value).toBeCloseTo((1 - 30) / 31, 12);
  expect(silo.eiIndex.chance?.low).toBeGreaterThan(-0.5);
  expect(silo.eiIndex.chance?.atLeast).toBe(1);
  expect(silo.withinDensity.value).toBe(1);
  expect(silo.betweenDensity.value).toBeCloseTo(1 / 36, 12);
  expect(silo.withinDensity.chance?.mean).toBeCloseTo(31 / 66, 1);
});

test("details that group nodes are those with a few values; measurements and names are not", () => {
  expect(groupingAttributes(map)).toEqual(["trade"]);
});
