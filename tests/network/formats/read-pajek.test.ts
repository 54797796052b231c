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
import { pajekName, pajekToken, pajekTokens } from "../../../src/network/formats/pajek-tokens.ts";

test("a project brings relations, times, partitions and vectors together", () => {
  const reading = readFixture("project.paj");
  const map = mapOf(reading);
  expect(map.relations).toEqual(["reports to", "meets", "informal"]);
  expect(tiesOf(map)).toEqual([
    "Ash → Beech",
    "Ash → Beech 1",
    "Ash → Cedar",
    "Ash → Damson -1",
    "Beech – Cedar",
    "Beech – Damson",
    "Cedar – Damson 2",
  ]);
  expect(attributesOf(map, "Damson")).toEqual({ sector: 3, budget: 40.25 });
  expect(map.nodes[2].spells).toEqual([
    { start: 2, end: 2 },
    { start: 4, end: 5 },
  ]);
  expect(map.ties[2].spells).toEqual([
    { start: 2, end: 2 },
    { start: 5, end: null },
  ]);
  expect(reading.problems).toEqual([]);
  expect(notesOf(reading)).toContain("mixed-directions");
});

test("vertices exist up to the number in the heading, with or without a line", () => {
  expect(mapOf(readText("*Vertices 3\n*Edges\n1 2\n")).nodes.map((node) => node.label)).toEqual([
    "1",
    "2",
    "3",
  ]);
});

test("a two-mode matrix may run over lines", () => {
  const map = mapOf(readFixture("two-mode.net"));
  expect(tiesOf(map)).toEqual(["Ann – Board 1", "Ben – Board 1", "Ben – Forum 1", "Cho – Forum 1"]);
  expect(attributesOf(map, "Forum")).toEqual({ bipartite: 1 });
});

test("vertices that do not exist, bad strengths, short matrices and unknown sections are named by line", () => {
  const reading = readText(
    '*Vertices 2\n1 "Ash"\n5 "Beech"\n*Arcs\n1 9 1\n1 2 NaN\n1\n*Hierarchy\nx\n*Matrix\n0 0\n',
    "n.net",
  );
  expect(problemsOf(reading)).toEqual([
    "n.net line 3 pajek-no-such-vertex",
    "n.net line 5 pajek-no-such-vertex",
    "n.net line 6 weight-not-a-number",
    "n.net line 7 tie-without-end",
    "n.net line 8 pajek-unknown-section",
    "n.net line 12 matrix-cut-short",
  ]);
});

test("a number of vertices that no file could hold is refused before anything is made", () => {
  const reading = readText("*Vertices 999999999\n*Edges\n1 2\n", "n.net");
  expect(reading.map).toBeNull();
  expect(problemsOf(reading)).toEqual(["n.net line 1 too-many-nodes"]);
});

test("any name can be written as one word on one line and read again", () => {
  for (const name of [
    "",
    " ",
    'a "b" c',
    "two\nlines",
    "&#34;",
    "a & b",
    "back\\slash\\",
    "Społem ☃ 😀",
    "[1-3]",
  ]) {
    const token = pajekToken(name);
    expect(token).not.toContain("\n");
    expect(pajekTokens(`1 ${token} 0.5`)).toEqual(["1", token, "0.5"]);
    expect(pajekName(token)).toBe(name);
  }
});
