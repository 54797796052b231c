import fc from "fast-check";
import { expect, test } from "vitest";
import type { NetworkMap } from "../../src/network/map.ts";
import { readNetwork } from "../../src/network/read.ts";
import { type WritableFormat, writeNetwork } from "../../src/network/write.ts";
import { anyMap, essence, type MapKinds } from "../fixtures/network/any-map.ts";
import { bytesOf, mapOf, readFixture, tiesOf } from "../fixtures/network/partnership.ts";

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function throughFile(map: NetworkMap, format: WritableFormat): NetworkMap {
  const [first, second] = writeNetwork(map, format).files;
  const nodes = second === undefined ? {} : { nodes: { bytes: encoded(second.text), name: "nodes.csv" } };
  return mapOf(readNetwork(encoded(first.text), `map${first.ending}`, { repeats: "keep", ...nodes }));
}

const kindsOf: [WritableFormat, MapKinds][] = [
  ["graphml", { attributes: true, lists: false, histories: false }],
  ["gexf", { attributes: true, lists: true, histories: true }],
  ["json", { attributes: true, lists: true, histories: true }],
  ["csv", { attributes: true, lists: false, histories: false }],
];

for (const [format, kinds] of kindsOf) {
  test(`${format}: whatever is written is read again, down to the awkward names`, () => {
    fc.assert(
      fc.property(anyMap(kinds), (map) => {
        expect(essence(throughFile(map, format))).toEqual(essence(map));
      }),
      { seed: 7, numRuns: 250 },
    );
  });
}

test("pajek: names, ties, strengths, kinds and whole-number times are read again; ids are numbers", () => {
  fc.assert(
    fc.property(anyMap({ attributes: false, lists: false, histories: false }), (map) => {
      const found = throughFile(map, "pajek");
      expect(found.nodes.map((node) => [node.label, node.spells])).toEqual(
        map.nodes.map((node) => [node.label, node.spells]),
      );
      const place = new Map(map.nodes.map((node, k) => [node.id, `${k + 1}`]));
      const shown = (ties: NetworkMap["ties"], id: (end: string) => string): string[] =>
        ties
          .map((tie) =>
            JSON.stringify([id(tie.from), id(tie.to), tie.directed, tie.weight, tie.relation, tie.spells]),
          )
          .toSorted();
      expect(shown(found.ties, (end) => end)).toEqual(shown(map.ties, (end) => place.get(end) ?? ""));
    }),
    { seed: 8, numRuns: 250 },
  );
});

test("one file becomes another and stays the same network", () => {
  const map = mapOf(readFixture("partnership.graphml"));
  for (const format of ["graphml", "gexf", "pajek", "json", "csv"] as const)
    expect(tiesOf(throughFile(map, format))).toEqual(tiesOf(map));
});

test("time survives in GEXF, and waves can become time for a timeline", () => {
  const map = mapOf(readFixture("dynamic.gexf"));
  expect(essence(throughFile(map, "gexf"))).toEqual(essence(map));
  const waves = mapOf(readNetwork(encoded("from,to,year\nA,B,2018\nA,B,2020\n"), "w.csv"));
  const [file] = writeNetwork(waves, "gexf", { wavesAsTime: true }).files;
  expect(file.text).toContain('mode="dynamic"');
  expect(mapOf(readNetwork(encoded(file.text), "w.gexf")).ties.map((tie) => tie.spells)).toEqual([
    [{ start: 2018, end: 2018 }],
    [{ start: 2020, end: 2020 }],
  ]);
});

test("what a format cannot hold is told", () => {
  const codes = (map: NetworkMap, format: WritableFormat): string[] =>
    writeNetwork(map, format).notes.map((note) => note.code);
  const map = mapOf(readFixture("partnership.gexf"));
  expect(codes(map, "gexf")).toEqual([]);
  expect(codes(map, "graphml")).toEqual(["lists-as-text"]);
  expect(codes(map, "pajek")).toEqual(["lost-attributes", "ids-as-numbers"]);
  expect(codes(mapOf(readFixture("dynamic.gexf")), "csv")).toEqual(["lost-histories"]);
  expect(codes(mapOf(readFixture("dynamic.gexf")), "pajek")).toContain("lost-times");
  const odd = mapOf(
    readNetwork(
      encoded(
        '{"nodes":[{"id":"a","label":" a\\u0001"},{"id":"b","x":1,"spells":7},{"id":"c","x":"one"}],"links":[]}',
      ),
      "g.json",
    ),
  );
  expect(codes(odd, "graphml")).toEqual(["mixed-as-text", "characters-replaced"]);
  expect(codes(odd, "csv")).toContain("outer-spaces-lost");
  expect(codes(odd, "json")).toEqual(["attributes-renamed"]);
});

test("for simple readers a tie without direction becomes two arcs, and Pajek gets neither times nor relations", () => {
  const mixed = mapOf(readFixture("mixed-types.csv"));
  expect(writeNetwork(mixed, "graphml").notes.map((note) => note.code)).toEqual(["mixed-not-everywhere"]);
  const plain = writeNetwork(mixed, "graphml", { plain: true });
  expect(plain.notes).toEqual([]);
  expect(tiesOf(mapOf(readNetwork(encoded(plain.files[0].text), "m.graphml")))).toEqual([
    "Ash → Beech 1",
    "Ash → Cedar 3",
    "Beech → Cedar 2",
    "Cedar → Ash 3",
    "Cedar → Beech 2",
  ]);
  const project = writeNetwork(mapOf(readFixture("project.paj")), "pajek", { plain: true }).files[0].text;
  expect(project).not.toMatch(/[[:]/);
});

test("a table of nodes goes beside the ties, so that nobody without ties is lost", () => {
  const map = mapOf(
    readFixture("partnership.csv", { nodes: { bytes: bytesOf("partnership-nodes.csv"), name: "n.csv" } }),
  );
  const written = writeNetwork(map, "csv");
  expect(written.files.map((file) => file.ending)).toEqual(["-ties.csv", "-nodes.csv"]);
  expect(written.files[1].text.split("\r\n")[1]).toBe(
    '"Northshire Council","Northshire Council","local government",4100,true,"007"',
  );
});
