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

test("labels that stand with the data make the nodes", () => {
  expect(tiesOf(mapOf(readFixture("embedded-nodelist.dl")))).toEqual([
    "Ash → Beech",
    "Ash → Cedar",
    "Beech → Cedar",
    "Damson → Ash",
  ]);
});

test("rows and columns of a matrix with its own labels are matched by name", () => {
  expect(tiesOf(mapOf(readFixture("embedded-matrix.dl")))).toEqual([
    "ash → beech 1",
    "beech → cedar 1",
    "cedar → cedar 1",
  ]);
});

test("each of several matrices is a relation", () => {
  const map = mapOf(readFixture("two-relations.dl"));
  expect(map.relations).toEqual(["advice", "friendship"]);
  expect(tiesOf(map)).toEqual(["Ash → Beech 1", "Ash → Cedar 1", "Beech → Ash 1", "Beech → Cedar 1"]);
});

test("half a matrix without its diagonal is ties without direction", () => {
  expect(tiesOf(mapOf(readFixture("lower-half.dl")))).toEqual(["Beech – Ash 2", "Cedar – Beech 4"]);
});

test("rows and columns that differ are two kinds of node", () => {
  const map = mapOf(readFixture("incidence.dl"));
  expect(tiesOf(map)).toEqual(["Ann – Board 1", "Ben – Board 1", "Ben – Forum 1", "Cho – Forum 1"]);
  expect(attributesOf(map, "Board")).toEqual({ bipartite: 1 });
});

test("a list of ties each given once is arcs, a list that mirrors itself is pairs", () => {
  expect(notesOf(readText("dl n=3 format=edgelist1\ndata:\n1 2\n2 3\n"))).toContain("directed-by-format");
  expect(tiesOf(mapOf(readText("dl n=3 format=edgelist1\ndata:\n1 2\n2 1\n")))).toEqual(["1 – 2"]);
});

test("ranked lists give the rank as strength, and a line of ! begins the next relation", () => {
  const map = mapOf(readText("dl n=3 nm=2 format=rankedlist1\ndata:\n1 3 2\n!\n2 1\n"));
  expect(map.ties.map((tie) => [tie.from, tie.to, tie.weight, tie.relation])).toEqual([
    ["1", "3", 1, "1"],
    ["1", "2", 2, "1"],
    ["2", "1", 1, "2"],
  ]);
});

test("a missing count, an unknown form, wrong numbers of labels or cells are named", () => {
  const codes = (text: string) => problemsOf(readText(text, "u.dl"));
  expect(codes("dl format=edgelist1\ndata:\n1 2\n")).toContain("u.dl dl-without-count");
  expect(codes("dl n=2 format=blockmatrix\ndata:\n1 2\n")).toContain("u.dl dl-unknown-format");
  expect(codes("dl n=3\nlabels: Ash,Beech\ndata:\n0 1 0 0 0 1 1 0 0\n")).toEqual([
    "u.dl line 3 dl-label-count",
  ]);
  expect(codes("dl n=3\ndata:\n0 1 0\n0 x 1\n")).toEqual([
    "u.dl line 4 cell-not-a-number",
    "u.dl line 2 matrix-cut-short",
  ]);
  expect(codes("dl n=2\ndata:\n0 1 0 0 7\n")).toEqual(["u.dl line 3 matrix-too-long"]);
  expect(codes("dl n=2 format=edgelist1\ndata:\n1 5\n1\n1 2 x\n")).toEqual([
    "u.dl line 3 unknown-end",
    "u.dl line 4 tie-without-end",
    "u.dl line 5 weight-not-a-number",
  ]);
});

test("a number of nodes that no file could hold is refused before anything is made", () => {
  const reading = readText("dl n=1000000000 format=edgelist1\ndata:\n1 2\n", "u.dl");
  expect(reading.map).toBeNull();
  expect(problemsOf(reading)).toEqual(["u.dl too-many-nodes"]);
});
