import { expect, test } from "vitest";
import { mapOf, notesOf, problemsOf, readText, tiesOf } from "../fixtures/network/partnership.ts";

const twice = "from,to,weight\nAsh,Beech,2\nAsh,Beech,5\n";

test("a row of a table that comes again is named with both lines, and the first counts", () => {
  const reading = readText(twice, "ties.csv");
  expect(tiesOf(mapOf(reading))).toEqual(["Ash – Beech 2"]);
  expect(reading.problems).toEqual([
    {
      at: "ties.csv line 3",
      code: "repeated-tie",
      found: '"Ash – Beech"',
      values: { first: "ties.csv line 2", rule: "first", firstWeight: "2", weight: "5" },
    },
  ]);
});

test("the person may have the last count, or the sum, or keep them all", () => {
  expect(tiesOf(mapOf(readText(twice, "t.csv", { repeats: "last" })))).toEqual(["Ash – Beech 5"]);
  expect(tiesOf(mapOf(readText(twice, "t.csv", { repeats: "sum" })))).toEqual(["Ash – Beech 7"]);
  expect(tiesOf(mapOf(readText(twice, "t.csv", { repeats: "keep" })))).toEqual([
    "Ash – Beech 2",
    "Ash – Beech 5",
  ]);
});

test("the same pair in another relation, wave or with another detail is another tie", () => {
  const relations = readText("from,to,relation\nAsh,Beech,advice\nAsh,Beech,money\n");
  expect(mapOf(relations).ties.length).toBe(2);
  expect(mapOf(relations).relations).toEqual(["advice", "money"]);
  const waves = readText("from,to,year\nAsh,Beech,2020\nAsh,Beech,2019\n");
  expect(mapOf(waves).waves).toEqual(["2019", "2020"]);
  expect(waves.problems).toEqual([]);
  const details = readText("from,to,comment\nAsh,Beech,one\nAsh,Beech,two\n");
  expect(mapOf(details).ties.length).toBe(2);
  expect(notesOf(details)).toContain("parallel-ties");
});

test("a graph file may hold several ties between two nodes: they are kept and named", () => {
  const edge = '<edge source="a" target="b"/>';
  const reading = readText(
    `<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/>\n${edge}\n${edge}</graph></graphml>`,
    "g.graphml",
  );
  expect(mapOf(reading).ties.length).toBe(2);
  expect(problemsOf(reading)).toEqual(["g.graphml line 3 repeated-tie"]);
});
