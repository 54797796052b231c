import { expect, test } from "vitest";
import { compareTies, relationChoices, waveChoices } from "../../src/network/comparisons.ts";
import { mulberry } from "../fixtures/network/luck.ts";
import { mapOf, readFixture, readText } from "../fixtures/network/partnership.ts";

test("formal and informal ties are compared pair by pair, beside chance", () => {
  const map = mapOf(
    readText(
      "from,to,relation\nA,B,formal\nB,C,formal\nC,D,formal\nA,B,informal\nB,C,informal\nA,C,informal\n",
    ),
  );
  const [formal, informal] = relationChoices(map);
  const found = compareTies(map, formal, informal, { random: mulberry(1), draws: 50 });
  expect(found).toMatchObject({
    first: "formal",
    second: "informal",
    shared: 2,
    onlyFirst: 1,
    onlySecond: 1,
    jaccard: 0.5,
  });
  expect(found.chance?.draws).toBe(50);
});

test("waves are compared one after the other, whichever way the file holds them", () => {
  const names = (text: string) => waveChoices(mapOf(readText(text))).map((each) => each.name);
  expect(names("from,to,year\nA,B,2020\nA,B,2018\n")).toEqual(["2018", "2020"]);
  expect(names("from,to,start,end\nA,B,1,2\nB,C,2,5\n")).toEqual(["1", "2", "5"]);
  expect(waveChoices(mapOf(readFixture("waves-in-columns.csv"))).map((each) => each.name)).toEqual([
    "contact_2018",
    "contact_2019",
    "contact_2020",
  ]);
  expect(names("from,to\nA,B\n")).toEqual([]);
});

test("columns in which nought stands for no tie are kinds of tie", () => {
  const map = mapOf(readText("from,to,contact,money,distance\nA,B,3,0,1.5\nB,C,0,1,2.5\n"));
  expect(relationChoices(map).map((each) => each.name)).toEqual(["contact", "money"]);
});

test("kept, formed and dissolved ties add up to both waves", () => {
  const map = mapOf(readFixture("waves-in-columns.csv"));
  const [first, second, third] = waveChoices(map);
  expect(compareTies(map, first, second, { random: mulberry(1), draws: 0 })).toMatchObject({
    shared: 1,
    onlyFirst: 1,
    onlySecond: 1,
    jaccard: 1 / 3,
    chance: null,
  });
  expect(compareTies(map, second, third, { random: mulberry(1), draws: 0 })).toMatchObject({
    shared: 1,
    onlyFirst: 1,
    onlySecond: 1,
  });
});
