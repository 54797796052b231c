import { expect, test } from "vitest";
import { mapOf, readText } from "../../fixtures/network/partnership.ts";

const firstTie = (text: string): ReturnType<typeof mapOf>["ties"][number] => mapOf(readText(text)).ties[0];

test("other columns become details, each column of one kind", () => {
  const map = mapOf(
    readText("from,to,formal,meetings,code,comment\nAsh,Beech,TRUE,4,007,good\nBeech,Cedar,false,,012,NA\n"),
  );
  expect(Object.fromEntries(map.ties[0].attributes)).toEqual({
    formal: true,
    meetings: 4,
    code: "007",
    comment: "good",
  });
  expect(Object.fromEntries(map.ties[1].attributes)).toEqual({ formal: false, code: "012" });
});

test("a column with one word among its numbers is text throughout", () => {
  const map = mapOf(readText("from,to,score\nAsh,Beech,4\nBeech,Cedar,high\n"));
  expect(map.ties.map((tie) => tie.attributes.get("score"))).toEqual(["4", "high"]);
});

test("numbers in quotation marks are text only where other cells stand without", () => {
  expect(firstTie('from,to,code\nAsh,Beech,"12"\n').attributes.get("code")).toBe("12");
  expect(firstTie('"from","to","code"\n"Ash","Beech","12"\n').attributes.get("code")).toBe(12);
});

test("start and end make a spell; a few moments make waves, many make spells", () => {
  expect(firstTie("from,to,start,end\nAsh,Beech,2010,2013\n").spells).toEqual([{ start: 2010, end: 2013 }]);
  expect(firstTie("from,to,start,end\nAsh,Beech,2010-04-01,\n").spells).toEqual([
    { start: "2010-04-01", end: null },
  ]);
  expect(firstTie("from,to,year\nAsh,Beech,2010\n").wave).toBe("2010");
  const days = Array.from({ length: 80 }, (_, day) => `Ash,Beech,${1_000 + day}`).join("\n");
  expect(firstTie(`from,to,date\n${days}\n`)).toMatchObject({
    wave: null,
    spells: [{ start: 1_000, end: 1_000 }],
  });
});

test("an organisation named without a partner is kept without a tie", () => {
  const reading = readText("from,to\nAsh,Beech\nCedar,\nDamson,NA\n");
  expect(
    mapOf(reading)
      .nodes.map((node) => node.id)
      .toSorted(),
  ).toEqual(["Ash", "Beech", "Cedar", "Damson"]);
  expect(mapOf(reading).ties.length).toBe(1);
});

test("frequencies in words are a detail, not a missing strength", () => {
  const reading = readText("from,to,frequency\nAsh,Beech,weekly\nBeech,Cedar,daily\n");
  expect(reading.problems.map((problem) => problem.code)).not.toContain("weight-missing");
  expect(mapOf(reading).ties[0]).toMatchObject({ weight: null });
  expect(mapOf(reading).ties[0].attributes.get("frequency")).toBe("weekly");
  expect(reading.problems).toEqual([]);
});
