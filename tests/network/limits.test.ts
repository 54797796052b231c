import { expect, test } from "vitest";
import { LIMITS } from "../../src/network/limits.ts";
import { readNetwork } from "../../src/network/read.ts";
import { problemsOf, readText } from "../fixtures/network/partnership.ts";

/** Files that ask for more than any file may: each must end with a plain problem, soon, and with nothing big made on the way. */
const hostile: [string, string, string][] = [
  ["Pajek's count of vertices", "*Vertices 999999999\n*Arcs\n1 2\n", "too-many-nodes"],
  ["Pajek's count beyond all numbers", `*Vertices ${"9".repeat(400)}\n`, "pajek-bad-count"],
  ["DL's count of nodes", "dl n=999999999\ndata:\n0\n", "too-many-nodes"],
  ["DL's count of matrices", "dl n=2 nm=999999999\ndata:\n0 1 1 0\n", "undirected-as-mirrored"],
  ["GraphML's depth", `<graphml>${'<graph><node id="a">'.repeat(10_000)}`, "xml-too-deep"],
  [
    "GraphML's attributes on one element",
    `<graphml ${Array.from({ length: 2_000 }, (_, k) => `a${k}="1"`).join(" ")}/>`,
    "xml-too-many-attributes",
  ],
  ["JSON's depth", `{"nodes":${'[{"a":'.repeat(100_000)}`, "too-deep"],
  ["GML's depth", `graph [ ${"node [ ".repeat(100_000)}`, "too-deep"],
  ["DOT's depth", `graph { ${"subgraph {".repeat(100_000)}`, "too-deep"],
  [
    "DOT's products",
    `graph { {${Array.from({ length: 2_000 }, (_, k) => `a${k}`).join(" ")}} -- {${Array.from({ length: 2_000 }, (_, k) => `b${k}`).join(" ")}} }`,
    "too-many-ties",
  ],
  ["a name as long as a book", `from,to\n${"x".repeat(LIMITS.textLength + 1)},Ash\n`, "name-too-long"],
  ["a row of more columns than any table", `from,to\n${",".repeat(LIMITS.columns + 1)}\n`, "too-many-cells"],
  [
    "a quotation mark that swallows the file",
    `from,to\nAsh,"${"Beech,Cedar\n".repeat(5_000)}`,
    "quote-not-closed",
  ],
];

for (const [what, text, code] of hostile) {
  test(`${what} cannot take more than its share`, () => {
    const reading = readText(text, "hostile");
    expect([...reading.problems, ...reading.notes].map((each) => each.code)).toContain(code);
  });
}

test("a file of more bytes than the limit is not even decoded", () => {
  const reading = readNetwork(new Uint8Array(LIMITS.bytes + 1).fill(65), "big.csv");
  expect(problemsOf(reading)).toEqual(["big.csv file-too-big"]);
});

test("a million bad rows are a hundred problems and a number", () => {
  const reading = readText(`from,to\n${"Ash,\n".repeat(5_000)}`, "t.csv");
  expect(reading.problems.length).toBe(LIMITS.problemsOfOneKind + 1);
  expect(reading.problems.at(-1)).toEqual({
    at: "t.csv",
    code: "more-of-a-kind",
    found: "4900",
    values: { kind: "tie-without-end", more: "4900" },
  });
});

test("patterns that make careless searches take for ever are read at once", () => {
  const spaces = " ".repeat(200_000);
  const cases = [
    `dl n${spaces}\nlabels${spaces}\ndata${spaces}`,
    `dl n=2${"\n".repeat(200_000)}labels:${"\n".repeat(200_000)}data:\n0 1 1 0`,
    `<graphml><graph>${"&".repeat(1_000_000)}</graph></graphml>`,
    `<graphml${spaces}`,
    `<graphml a${spaces}`,
    `<graphml a="${spaces}`,
    `<?xml${spaces}`,
    `graph${spaces}x`,
    `strict${spaces}`,
    `nodedef${spaces}`,
    `*Vertices 2\n1 "a"${spaces}[`,
    `*Vertices 2\n*Arcs\n1 2 ${"[".repeat(100_000)}`,
    `graph [ ${"# x\n".repeat(50_000)}`,
    `${"'".repeat(100_000)},${'"'.repeat(99_999)}\n`,
    `from,to\n${'"\n""'.repeat(30_000)}`,
    `{"nodes":["${"\\".repeat(200_001)}`,
    `a b {'${"x".repeat(100_000)}`,
    `from,to\n${"(".repeat(100_000)},${"e+".repeat(50_000)}`,
    `dl n=2 format=edgelist1\ndata:\n${'"'.repeat(100_001)}`,
    `dl n=2\nlabels:\n${"'a".repeat(50_000)}\ndata:\n0 1 1 0`,
  ];
  for (const text of cases) expect(readText(text, "slow").problems.length).toBeLessThan(200);
});

test("a file that ends after a heading holds nothing that can be used", () => {
  const reading = readText("from", "cut-off.csv");
  expect(reading.map).toBeNull();
  expect(reading.problems.map(({ code }) => code)).toEqual(["tie-without-end", "nothing-usable"]);
});
