import { expect, test } from "vitest";
import { joinWaves } from "../../src/network/join-waves.ts";
import { waveChoices } from "../../src/network/comparisons.ts";
import { attributesOf, mapOf, readText } from "../fixtures/network/partnership.ts";

const first = mapOf(
  readText(
    '{"nodes":[{"id":1,"label":"Ash","size":3},{"id":2,"label":"Beech"}],"links":[{"source":1,"target":2}]}',
    "a.json",
  ),
);
const second = mapOf(
  readText(
    '{"nodes":[{"id":1,"label":"Beech","size":9},{"id":2,"label":"Cedar"},{"id":3,"label":"Ash","size":4}],"links":[{"source":1,"target":3}]}',
    "b.json",
  ),
);

test("nodes are matched by name across files whose ids differ", () => {
  const map = joinWaves([
    { wave: "2019", map: first },
    { wave: "2021", map: second },
  ]);
  expect(map?.nodes.map((node) => node.label)).toEqual(["Ash", "Beech", "Cedar"]);
  expect(map?.ties.map((tie) => [tie.wave, tie.from, tie.to])).toEqual([
    ["2019", "Ash", "Beech"],
    ["2021", "Beech", "Ash"],
  ]);
  expect(map === null ? [] : waveChoices(map).map((each) => each.name)).toEqual(["2019", "2021"]);
  expect(map === null ? {} : attributesOf(map, "Ash")).toEqual({ size: 3 });
  expect(map === null ? {} : attributesOf(map, "Beech")).toEqual({ size: 9 });
});

test("without a map there is nothing to join", () => {
  expect(joinWaves([])).toBeNull();
});
