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

test("a symmetric matrix is ties without direction, each once", () => {
  const reading = readText(",Ash,Beech,Cedar\nAsh,0,2,0\nBeech,2,0,1\nCedar,0,1,0\n");
  expect(tiesOf(mapOf(reading))).toEqual(["Ash – Beech 2", "Beech – Cedar 1"]);
});

test("a matrix of bare numbers gets numbers for names", () => {
  expect(tiesOf(mapOf(readText("0 1 0 0\n0 0 1 0\n0 0 0 1\n1 0 0 0\n")))).toEqual([
    "1 → 2 1",
    "2 → 3 1",
    "3 → 4 1",
    "4 → 1 1",
  ]);
});

test("three rows of three numbers are ties with strengths unless the diagonal is empty", () => {
  expect(mapOf(readText("1,2,5\n2,3,4\n1,3,2\n")).provenance.format).toBe("edge list");
  expect(mapOf(readText("0,2,5\n2,0,4\n5,4,0\n")).provenance.format).toBe("matrix");
});

test("a heading one cell short, as R writes it, still names the columns", () => {
  expect(tiesOf(mapOf(readText("Ash Beech\nAsh 0 1\nBeech 1 0\n")))).toEqual(["Ash – Beech 1"]);
});

test("a diagonal filled with one number is left out, a diagonal that says something is kept and told", () => {
  const filled = readText(",Ash,Beech\nAsh,1,2\nBeech,3,1\n");
  expect(tiesOf(mapOf(filled))).toEqual(["Ash → Beech 2", "Beech → Ash 3"]);
  expect(notesOf(filled)).toContain("diagonal-left-out");
  const telling = readText(",Ash,Beech\nAsh,4,2\nBeech,3,0\n", "m.csv");
  expect(problemsOf(telling)).toEqual(["m.csv line 2 self-tie"]);
});

test("a cell that is no number is named, and gaps are no ties", () => {
  const reading = readText(
    ",Ash,Beech,Cedar,Damson\nAsh,0,1,x,\nBeech,NA,0,1,.\nCedar,-,1,0,1\nDamson,1,0,1,0\n",
    "m.csv",
  );
  expect(problemsOf(reading)).toEqual(["m.csv line 2 cell-not-a-number"]);
});

test("a column without a row, and a row listed again, are named", () => {
  const reading = readText(",Ash,Beech,Cedar\nAsh,0,1,1\nBeech,0,0,0\nBeech,1,1,1\n", "m.csv");
  expect(problemsOf(reading)).toEqual(["m.csv line 4 repeated-node", "m.csv column-without-row"]);
  expect(tiesOf(mapOf(reading))).toEqual(["Ash – Beech 1", "Ash – Cedar 1"]);
});

test("rows and columns that name different things are two kinds of node", () => {
  const reading = readFixture("incidence.csv");
  const map = mapOf(reading);
  expect(tiesOf(map)).toEqual(["Ann – Board 1", "Ben – Board 1", "Ben – Forum 1", "Cho – Forum 1"]);
  expect(attributesOf(map, "Ann")).toEqual({ bipartite: 0 });
  expect(attributesOf(map, "Forum")).toEqual({ bipartite: 1 });
  expect(notesOf(reading)).toContain("two-mode");
});

test("a table of nodes with numbers is no matrix", () => {
  expect(mapOf(readText("id,age,staff\n1,33,9\n2,42,20\n3,40,13\n")).provenance.format).toBe("node list");
});
