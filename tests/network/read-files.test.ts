/** Several files as one map: waves by their names, and a table of organisations beside them. */
import { expect, test } from "vitest";
import { readFiles } from "../../src/network/read-files.ts";
import { pairsOf } from "../../src/network/pairs.ts";
import { tableColumns } from "../../src/network/table-columns.ts";
import { attributesOf, mapOf } from "../fixtures/network/partnership.ts";

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

test.each([
  [
    ["ties-2021.csv", "ties-2019.csv"],
    ["2019", "2021"],
  ],
  [
    ["before.csv", "after.csv"],
    ["before", "after"],
  ],
  [
    ["wave 1 of 3.csv", "wave 2 of 3.csv"],
    ["1", "2"],
  ],
  [
    ["a.csv", "a.csv"],
    ["a", "a (2)"],
  ],
])("%s are the waves %s", (names, waves) => {
  const map = mapOf(readFiles(names.map((name) => file(name, "from,to\nAsh,Beech\n"))));
  expect(map.waves).toEqual(waves);
});

test("a table of organisations is known by having no ties, and stands beside every wave", () => {
  const reading = readFiles([
    file("who.csv", "id,sector\nAsh,council\nBeech,health\nElm,housing\n"),
    file("t1.csv", "from,to\nAsh,Beech\n"),
    file("t2.csv", "from,to\nAsh,Elm\n"),
  ]);
  const map = mapOf(reading);
  expect(map.nodes).toHaveLength(3);
  expect(attributesOf(map, "Elm")).toEqual({ sector: "housing" });
  expect(map.ties.map(({ wave }) => wave)).toEqual(["1", "2"]);
});

test("a second table of organisations is passed over, and told", () => {
  const who = "id,sector\nAsh,council\nBeech,health\n";
  const { notes } = readFiles([
    file("who.csv", who),
    file("more.csv", who),
    file("ties.csv", "from,to\nAsh,Beech\n"),
  ]);
  expect(notes.filter(({ code }) => code === "node-table-passed-over").map(({ at }) => at)).toEqual([
    "more.csv",
  ]);
});

test("a wave that cannot be read leaves the others as they are, and says why", () => {
  const reading = readFiles([file("t1.csv", "from,to\nAsh,Beech\n"), file("t2.csv", "")]);
  expect(mapOf(reading).ties).toHaveLength(1);
  expect(reading.problems.map(({ at, code }) => `${at} ${code}`)).toEqual(["t2.csv empty-file"]);
});

test("no file, and only tables of organisations, are answered too", () => {
  expect(readFiles([]).map).toBeNull();
  expect(mapOf(readFiles([file("who.csv", "id,sector\nAsh,council\nBeech,health\n")])).ties).toEqual([]);
});

test("a pair's strength is the mean of what is said of it, either way, and none where nothing is", () => {
  const map = mapOf(
    readFiles([file("t.csv", "from,to,weight\nAsh,Beech,4\nBeech,Ash,2\nAsh,Elm,\nElm,Elm,3\n")]),
  );
  expect(pairsOf(map.ties)).toEqual([
    { from: "Ash", to: "Beech", strength: 3, ties: 2 },
    { from: "Ash", to: "Elm", strength: null, ties: 1 },
  ]);
});

test("columns stand as they are in the file, with what they suggest", () => {
  expect(tableColumns(file("s.csv", "Title of the survey\nQ1,Q2,Q3\nAsh,Beech,4\n"))).toBeNull();
  const columns = tableColumns(file("s.csv", "from,to,weight,note\nAsh,Beech,4,x\nAsh,Elm,2,y\n"));
  expect(columns).toEqual({
    headings: ["from", "to", "weight", "note"],
    samples: [
      ["Ash", "Ash"],
      ["Beech", "Elm"],
      ["4", "2"],
      ["x", "y"],
    ],
    survey: null,
    ties: { from: "from", to: "to", weight: "weight" },
  });
});

test("a survey's columns can be named, and a survey read as plain ties", () => {
  const text = "Q1,Q2,Q3\nAsh,Beech,4\nBeech,Ash,1\n";
  const survey = mapOf(
    readFiles([file("s.csv", text)], { survey: { respondent: "Q1", partner: "Q2", openness: "Q3" } }),
  );
  expect(survey.provenance.format).toBe("survey");
  expect(survey.ties.map(({ attributes }) => attributes.get("trust"))).toEqual([4, 1]);
  const partner = "Respondent,Partner,Openness,Reliability\nAsh,Beech,4,3\n";
  expect(mapOf(readFiles([file("p.csv", partner)])).provenance.format).toBe("survey");
  expect(mapOf(readFiles([file("p.csv", partner)], { survey: null })).provenance.format).toBe("edge list");
});

test("a column that is not there is named, and nothing is guessed in its place", () => {
  const survey = { respondent: "Q1", partner: "Q2", openness: "Q9" };
  const { problems } = readFiles([file("s.csv", "Q1,Q2,Q3\nAsh,Beech,4\n")], { survey });
  expect(problems.map(({ code, found }) => `${code} ${found}`)).toEqual(['no-such-column "Q9"']);
});
