import { expect, test } from "vitest";
import {
  attributesOf,
  labelsOf,
  mapOf,
  problemsOf,
  readFixture,
  readText,
  tiesOf,
} from "../../fixtures/network/partnership.ts";

test("details keep their types, lists included", () => {
  expect(attributesOf(mapOf(readFixture("partnership.json")), "Northshire Council")).toEqual({
    sector: "local government",
    staff: 4100,
    statutory: true,
    topics: ["housing", "roads"],
    "address.town": "Porth",
  });
});

test("d3: an end may be a place in the list, or the node itself", () => {
  expect(tiesOf(mapOf(readFixture("d3-places.json")))).toEqual(["Ash – Beech 3", "Cedar – Ash 1"]);
});

test("Cytoscape: data within data, positions left out, parents kept", () => {
  const map = mapOf(readFixture("cytoscape.cyjs"));
  expect(tiesOf(map)).toEqual(["Ash – Beech 3", "Cedar – Ash"]);
  expect(attributesOf(map, "Ash")).toEqual({ kind: "tree" });
  expect(map.nodes[2].parent).toBe("2");
});

test("graphology, Kumu, the JSON Graph Format and vis.js", () => {
  expect(tiesOf(mapOf(readFixture("graphology.json")))).toEqual(["Ash – Beech 2", "Beech – Cedar"]);
  expect(tiesOf(mapOf(readFixture("kumu.json")))).toEqual(["Ash – Beech"]);
  expect(mapOf(readFixture("json-graph-format.json")).ties[0]).toMatchObject({
    from: "a",
    to: "b",
    directed: true,
    relation: "shades",
  });
  expect(
    tiesOf(
      mapOf(
        readText('{"nodes":[{"id":1,"label":"Ash"},{"id":2,"label":"Beech"}],"edges":[{"from":1,"to":2}]}'),
      ),
    ),
  ).toEqual(["Ash – Beech"]);
  expect(
    tiesOf(mapOf(readText('[{"data":{"id":"a"}},{"data":{"id":"b"}},{"data":{"source":"a","target":"b"}}]'))),
  ).toEqual(["a – b"]);
});

test("Python's NaN and Infinity are gaps, and told", () => {
  const reading = readText(
    '{"nodes":[{"id":"a NaN"},{"id":"b"}],"links":[{"source":"a NaN","target":"b","weight":NaN,"x":-Infinity}]}',
    "g.json",
  );
  expect(tiesOf(mapOf(reading))).toEqual(["a NaN – b"]);
  expect(problemsOf(reading)).toEqual(["g.json json-odd-numbers"]);
});

test("nodes without id, ties without ends, and things that are no objects are named by place", () => {
  const reading = readText(
    '{"nodes":[{"id":"a"},{},7,null,{"id":"b"}],"links":[{"source":"a"},"x",{"source":"a","target":"zz"},{"source":"a","target":"b","weight":"lots"}]}',
    "g.json",
  );
  expect(problemsOf(reading)).toEqual([
    "g.json nodes[1] node-without-id",
    "g.json nodes[3] json-not-an-object",
    "g.json links[0] tie-without-end",
    "g.json links[1] json-not-an-object",
    "g.json links[3] weight-not-a-number",
    "g.json links[2] unknown-end",
  ]);
  expect(labelsOf(mapOf(reading))).toEqual(["a", "7", "b"]);
});

test("depth beyond the limit is refused before it is parsed", () => {
  expect(problemsOf(readText(`{"nodes":${"[".repeat(1_000_000)}`, "g.json"))).toEqual([
    "g.json line 1 too-deep",
    "g.json nothing-usable",
  ]);
});

test("a key called __proto__ is a detail like any other", () => {
  const map = mapOf(
    readText('{"nodes":[{"id":"__proto__","__proto__":{"polluted":true},"constructor":"x"}],"links":[]}'),
  );
  expect(attributesOf(map, "__proto__")).toMatchObject({ "__proto__.polluted": true });
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
