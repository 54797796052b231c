import { expect, test } from "vitest";
import { readNetwork } from "../../src/network/read.ts";
import {
  bodies,
  bytesOf,
  labelsOf,
  mapOf,
  notesOf,
  partnershipTies,
  problemsOf,
  readFixture,
  readText,
  tiesOf,
} from "../fixtures/network/partnership.ts";

const everyFormat = [
  "matrix.csv",
  "matrix-columns-in-another-order.csv",
  "partnership.graphml",
  "partnership.gexf",
  "partnership.net",
  "partnership.gml",
  "fullmatrix.dl",
  "labels-by-line.dl",
  "partnership.json",
];

for (const file of everyFormat) {
  test(`${file} holds the same six bodies and six ties as every other file`, () => {
    const reading = readFixture(file);
    const map = mapOf(reading);
    expect(labelsOf(map)).toEqual(bodies);
    expect(tiesOf(map)).toEqual(partnershipTies);
    expect(map.directed).toBe(true);
    expect(reading.problems).toEqual([]);
  });
}

const listsOfTies = [
  "partnership.csv",
  "partnership.tsv",
  "utf-8-marked.csv",
  "utf-16-marked.csv",
  "utf-16-unmarked.csv",
  "old-mac-line-ends.csv",
];

for (const file of listsOfTies) {
  test(`${file} lists the same ties`, () => {
    const reading = readFixture(file);
    expect(tiesOf(mapOf(reading))).toEqual(partnershipTies);
    expect(reading.problems).toEqual([]);
  });
}

test("a table of nodes beside the ties brings in those without ties, and what is known of each", () => {
  const reading = readFixture("partnership.csv", {
    nodes: { bytes: bytesOf("partnership-nodes.csv"), name: "partnership-nodes.csv" },
  });
  const map = mapOf(reading);
  expect(labelsOf(map)).toEqual(bodies);
  expect(Object.fromEntries(map.nodes[0].attributes)).toEqual({
    sector: "local government",
    staff: 4100,
    statutory: true,
    code: "007",
  });
  expect(map.nodes[5].attributes.has("staff")).toBe(false);
  expect(reading.problems).toEqual([]);
});

test("a name in the ties that the table of nodes does not know is kept and told", () => {
  const nodes = { bytes: new TextEncoder().encode("id,sector\nAsh,x\nBeech,y\n"), name: "nodes.csv" };
  const reading = readText("from,to\nAsh,Beech\nAsh,Cedar\n", "ties.csv", { nodes });
  expect(problemsOf(reading)).toEqual(["ties.csv line 3 end-not-in-node-table"]);
  expect(labelsOf(mapOf(reading))).toEqual(["Ash", "Beech", "Cedar"]);
});

test("ties may name their ends by what people call them", () => {
  const nodes = { bytes: new TextEncoder().encode("id,name\n1,Ash\n2,Beech\n"), name: "nodes.csv" };
  const reading = readText("from,to\nAsh,Beech\n", "ties.csv", { nodes });
  expect(mapOf(reading).ties[0]).toMatchObject({ from: "1", to: "2" });
  expect(notesOf(reading)).toContain("ends-named-by-label");
});

test("the format is what stands in the file, not what its name says", () => {
  for (const [file, format] of [
    ["partnership.graphml", "GraphML"],
    ["partnership.net", "Pajek"],
    ["partnership.dot", "DOT"],
    ["fullmatrix.dl", "UCINET DL"],
    ["guess.gdf", "GDF"],
  ]) {
    const reading = readText(new TextDecoder().decode(bytesOf(file)), "export.txt");
    expect(mapOf(reading).provenance.format).toBe(format);
  }
});

test("a file that is no network says so and gives no map", () => {
  const cases: [string, string][] = [
    ["", "empty-file"],
    ["   \n\n", "empty-file"],
    ["<html><body>not found</body></html>", "unknown-xml"],
    ['{"message": "not found"}', "json-no-lists"],
    ["{ broken", "not-json"],
    ["DL n=3\nformat=fullmatrix\n", "dl-without-data"],
  ];
  for (const [text, code] of cases) {
    const reading = readText(text, "export");
    expect(reading.map).toBeNull();
    expect(reading.problems.map((problem) => problem.code)).toContain(code);
  }
});

test("old spreadsheets, PDFs and archives are named for what they are", () => {
  const starts = [
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x25, 0x50, 0x44, 0x46],
    [0x1f, 0x8b, 8, 0],
  ];
  for (const start of starts) {
    const reading = readNetworkBytes(new Uint8Array([...start, 1, 2, 3]));
    expect(reading.map).toBeNull();
    expect(reading.problems[0].code).toBe("not-a-network-file");
  }
});

test("a table whose columns nobody can guess asks for them, and reads them once they are named", () => {
  const text =
    "year,ccg,ccg name,council,council name\n2020,E1,First,C1,One\n2020,E2,Second,C1,One\n2020,E2,Second,C2,Two\n";
  const blind = readText(text);
  expect(blind.map).toBeNull();
  expect(blind.problems[0]).toMatchObject({
    code: "ends-not-found",
    values: { headings: "year, ccg, ccg name, council, council name" },
  });
  const told = readText(text, "file.csv", { columns: { from: "ccg", to: "council" } });
  expect(tiesOf(mapOf(told))).toEqual(["E1 – C1", "E2 – C1", "E2 – C2"]);
  expect(mapOf(told).waves).toEqual(["2020"]);
});

function readNetworkBytes(bytes: Uint8Array): ReturnType<typeof readText> {
  return readNetwork(bytes, "file");
}
