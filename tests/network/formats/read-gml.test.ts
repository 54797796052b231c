import { expect, test } from "vitest";
import {
  attributesOf,
  mapOf,
  notesOf,
  problemsOf,
  readFixture,
  readText,
  tiesOf,
} from "../../fixtures/network/partnership.ts";

test("details keep their types, inner lists get a point in their name, and drawing is left out", () => {
  expect(attributesOf(mapOf(readFixture("partnership.gml")), "Northshire Council")).toEqual({
    sector: "local government",
    staff: 4100,
    "address.town": "Porth",
  });
});

test("text ids, bare words, a direction for each tie and Newman's value are read as they are meant", () => {
  const reading = readText(
    'graph\n[\n  Creator Gephi\n  node [ id "x" ]\n  node [ id "y" label "Why" ]\n  edge [ source "x" target "y" directed 1 value 2 ]\n  edge [ source "y" target "x" ]\n]',
  );
  expect(tiesOf(mapOf(reading))).toEqual(["Why – x", "x → Why 2"]);
  expect(notesOf(reading)).toEqual(["undirected-by-format", "mixed-directions"]);
});

test("a key that comes again is a list", () => {
  const map = mapOf(
    readText('graph [ node [ id 1 topic "a" topic "b" alone "_networkx_list_start" alone 3 ] ]'),
  );
  expect(attributesOf(map, "1")).toEqual({ topic: ["a", "b"], alone: [3] });
});

test("what is cut short or does not pair is refused with its line", () => {
  const codes = (text: string) => problemsOf(readText(text, "g.gml"));
  expect(codes("graph [\n node [ id 1 ]\n")).toEqual(["g.gml line 3 gml-cut-short", "g.gml nothing-usable"]);
  expect(codes('graph [\n node [ id 1 label "x ]\n]')).toEqual([
    "g.gml line 2 gml-text-not-closed",
    "g.gml nothing-usable",
  ]);
  expect(codes("graph [ node [ id ] ]")).toEqual(["g.gml line 1 gml-bracket", "g.gml nothing-usable"]);
  expect(codes(`graph [ ${"a [ ".repeat(50_000)}`)).toEqual([
    "g.gml line 1 too-deep",
    "g.gml nothing-usable",
  ]);
});

test("ties to nodes that are not there are named", () => {
  expect(problemsOf(readText("graph [\nnode [ id 1 ]\nedge [ source 1 target 2 ]\n]", "g.gml"))).toEqual([
    "g.gml line 3 unknown-end",
  ]);
});
