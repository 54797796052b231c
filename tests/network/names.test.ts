import { expect, test } from "vitest";
import { plainName } from "../../src/network/names.ts";
import { labelsOf, mapOf, problemsOf, readText } from "../fixtures/network/partnership.ts";

test("names that differ in capitals, spaces or punctuation look alike", () => {
  const alike = [
    "St Mary's  Trust",
    "ST MARYS TRUST",
    "st. mary’s trust",
    "St Mary's Trust\u200b",
    "St\u00a0Mary's Trust",
  ];
  expect(new Set(alike.map(plainName)).size).toBe(1);
});

test("numbers do not look alike for having the same digits", () => {
  expect(new Set(["1.5", "15", "-15", "1,5"].map(plainName)).size).toBe(4);
});

test("names that look alike are told and stay two", () => {
  const reading = readText("from,to\nNHS England,Ash\nNHS england,Beech\n", "t.csv");
  expect(labelsOf(mapOf(reading))).toEqual(["NHS England", "Ash", "NHS england", "Beech"]);
  expect(problemsOf(reading)).toEqual(["t.csv line 3 look-alike-names"]);
});

test("spaces round a name do not make another name of it", () => {
  const reading = readText("from,to\n Ash,Beech \nBeech\u00a0,\tCedar\n");
  expect(labelsOf(mapOf(reading))).toEqual(["Ash", "Beech", "Cedar"]);
});
