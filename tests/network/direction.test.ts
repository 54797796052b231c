import { expect, test } from "vitest";
import {
  mapOf,
  notesOf,
  problemsOf,
  readFixture,
  readText,
  tiesOf,
} from "../fixtures/network/partnership.ts";

test("pairs listed once each have no direction, and that is told", () => {
  const reading = readText("from,to\nAsh,Beech\nBeech,Cedar\n");
  expect(mapOf(reading).directed).toBe(false);
  expect(notesOf(reading)).toContain("undirected-as-listed-once");
});

test("pairs listed both ways and the same both ways have no direction and count once, without a word for each", () => {
  const reading = readText("from,to,weight\nAsh,Beech,2\nBeech,Ash,2\nBeech,Cedar,1\nCedar,Beech,1\n");
  expect(tiesOf(mapOf(reading))).toEqual(["Ash – Beech 2", "Beech – Cedar 1"]);
  expect(notesOf(reading)).toContain("undirected-as-mirrored");
  expect(reading.problems).toEqual([]);
});

test("pairs of which some are listed both ways have a direction", () => {
  const reading = readText("from,to\nAsh,Beech\nBeech,Ash\nBeech,Cedar\n");
  expect(mapOf(reading).directed).toBe(true);
  expect(notesOf(reading)).toContain("directed-as-some-listed-both-ways");
});

test("two ways of different strength have a direction", () => {
  const reading = readText("from,to,weight\nAsh,Beech,2\nBeech,Ash,5\n");
  expect(mapOf(reading).directed).toBe(true);
  expect(notesOf(reading)).toContain("directed-as-ways-differ");
});

test("sender and receiver say it themselves", () => {
  expect(mapOf(readText("sender,receiver\nAsh,Beech\nBeech,Cedar\n")).directed).toBe(true);
});

test("the person's word stands above all, and a tie listed backwards is then the same tie", () => {
  const text = "from,to\nAsh,Beech\nBeech,Ash\nBeech,Cedar\n";
  const reading = readText(text, "ties.csv", { directed: false });
  expect(tiesOf(mapOf(reading))).toEqual(["Ash – Beech", "Beech – Cedar"]);
  expect(problemsOf(reading)).toEqual(["ties.csv line 3 reversed-tie"]);
  expect(mapOf(readText("from,to\nAsh,Beech\n", "ties.csv", { directed: true })).directed).toBe(true);
});

test("a column may say it row by row, and a mixed map keeps both kinds", () => {
  const reading = readFixture("mixed-types.csv");
  expect(tiesOf(mapOf(reading))).toEqual(["Ash → Beech 1", "Beech – Cedar 2", "Cedar – Ash 3"]);
  expect(notesOf(reading)).toContain("mixed-directions");
});

test("half a matrix is pairs written once", () => {
  const reading = readFixture("upper-triangle.csv");
  expect(tiesOf(mapOf(reading))).toEqual(["Ash – Beech 2", "Ash – Damson 1", "Beech – Cedar 3"]);
});

test("a full matrix in which nothing is returned has a direction", () => {
  expect(mapOf(readText(",Ash,Beech,Cedar\nAsh,0,1,0\nBeech,0,0,1\nCedar,1,0,0\n")).directed).toBe(true);
});
