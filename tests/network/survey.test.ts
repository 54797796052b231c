import { expect, test } from "vitest";
import { guessMapping, mapSurvey } from "../../src/network/survey.ts";
import { tableFromText } from "../../src/network/formats/table.ts";
import { startReport } from "../../src/network/report.ts";
import { attributesOf, mapOf, notesOf, problemsOf, readFixture } from "../fixtures/network/partnership.ts";

const reading = readFixture("survey.csv");
const map = mapOf(reading);

test("a survey is known by its headings, and every answer goes where it belongs", () => {
  expect(map.provenance.format).toBe("survey");
  expect(notesOf(reading)).toContain("read-as-survey");
  expect(map.ties[0]).toMatchObject({
    from: "Northshire Council",
    to: "Harbour Health",
    directed: true,
    weight: 4,
  });
  expect(Object.fromEntries(map.ties[0].attributes)).toEqual({
    openness: 4,
    reliability: 3,
    mission: 4,
    trust: expect.closeTo(11 / 3, 12),
    power: 2,
    involvement: 3,
    resources: 4,
    value: 3,
    frequency: 4,
    Comment: "good meetings",
  });
});

test("a mean takes the items that were answered", () => {
  expect(map.ties[2].attributes.get("trust")).toBe(3);
  expect(map.ties[2].attributes.has("reliability")).toBe(false);
});

test("an answer off the scale is named and left out, the tie is kept", () => {
  expect(problemsOf(reading)).toEqual([
    "survey.csv line 5 answer-out-of-range",
    "survey.csv line 6 tie-without-end",
  ]);
  expect(map.ties[3].attributes.get("trust")).toBe(1.5);
  expect(map.ties[3].attributes.get("power")).toBe(1);
});

test("who answered is known apart from who was only spoken of", () => {
  expect(attributesOf(map, "Northshire Council")).toEqual({ responded: true });
  expect(
    attributesOf(mapOf(mapSurvey(table("a,b\nAsh,Beech\n"), { respondent: "a", partner: "b" })), "Beech"),
  ).toEqual({ responded: false });
});

function table(text: string) {
  const read = tableFromText(text, ",", "s.csv", startReport("s.csv"));
  if (read === null) throw new Error("no table");
  const [heading, ...rows] = read.rows;
  return { table: read, headings: heading.cells.map((cell) => cell.text), rows };
}

test("the person may map any columns", () => {
  const survey = table("Wave,Who,Whom,Q1,Q2,Q9\n1,Ash,Beech,4,2,3\n2,Ash,Beech,3,2,1\n");
  const found = mapOf(
    mapSurvey(survey, {
      respondent: "Who",
      partner: "Whom",
      openness: "Q1",
      reliability: "Q2",
      resources: "Q9",
      wave: "Wave",
    }),
  );
  expect(found.waves).toEqual(["1", "2"]);
  expect(found.ties.map((tie) => [tie.attributes.get("trust"), tie.attributes.get("value")])).toEqual([
    [3, 3],
    [2.5, 1],
  ]);
});

test("a mapping to a column that is not there is told, not guessed", () => {
  const wrong = mapSurvey(table("a,b\nAsh,Beech\n"), { respondent: "a", partner: "b", mission: "Q7" });
  expect(wrong.map).toBeNull();
  expect(wrong.problems).toMatchObject([{ code: "no-such-column", found: '"Q7"' }]);
});

test("headings that are not those of such a survey suggest no mapping", () => {
  expect(guessMapping(["from", "to", "weight"])).toBeNull();
  expect(guessMapping(["openness", "reliability"])).toBeNull();
});
