/** Files as nobody should send them: each is read for what it says, or refused with its reason, and nothing is made up. */
import { expect, test } from "vitest";
import { readNetwork } from "../../src/network/read.ts";
import { problemsOf } from "../fixtures/network/partnership.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(isBig ? little.swap16() : little);
};
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const XML = '<?xml version="1.0"?>';
const GRAPH =
  '<graph edgedefault="directed"><node id="Café"/><node id="b"/><edge source="Café" target="b"/></graph>';

/** name: bytes, nodes, ties, problems. */
const read: readonly (readonly [string, Uint8Array, number, number, readonly string[]])[] = [
  ["a mark before XML", bytes(`\ufeff${XML}<graphml>${GRAPH}</graphml>`), 2, 1, []],
  [
    "XML in UTF-16",
    utf16(`<?xml version="1.0" encoding="UTF-16"?><graphml>${GRAPH}</graphml>`, false),
    2,
    1,
    [],
  ],
  [
    "GML in UTF-16, big end first",
    utf16('graph [ node [ id 1 label "é" ] node [ id 2 ] edge [ source 1 target 2 ] ]', true),
    2,
    1,
    [],
  ],
  [
    "XML in Latin-1",
    latin(`<?xml version="1.0" encoding="ISO-8859-1"?><graphml>${GRAPH}</graphml>`),
    2,
    1,
    [],
  ],
  [
    "XML with a prefix on every name",
    bytes(
      '<g:graphml xmlns:g="x"><g:graph><g:node id="a"/><g:node id="b"/><g:edge source="a" target="b"/></g:graph></g:graphml>',
    ),
    2,
    1,
    [],
  ],
  ["line ends of three kinds", bytes("from,to\r\nA,B\nB,C\rC,D\r\n"), 4, 3, []],
  ["a cell of two lines", bytes('from,to,note\nA,B,"two\nlines"\nB,C,x\n'), 3, 2, []],
  [
    "a quotation mark that is never closed",
    bytes('from,to,weight\nA,B,1\n"C,D,2\nE,F,3\n'),
    6,
    3,
    ["line 3 quote-not-closed"],
  ],
  [
    "names that mean something to the machine",
    bytes("from,to,__proto__\n__proto__,constructor,x\nhasOwnProperty,__proto__,y\n"),
    3,
    2,
    [],
  ],
  ["ids that look alike", bytes("from,to\n01,1\n1,2\n001,2\n"), 4, 3, []],
  [
    "strengths that are none",
    bytes("from,to,weight\nA,B,NaN\nB,C,inf\nC,D,1e400\nD,A,3\n"),
    4,
    4,
    ["line 2 weight-missing", "line 3 weight-not-a-number", "line 4 weight-not-a-number"],
  ],
  [
    "ties again, reversed and to oneself",
    bytes("from,to,weight\nA,B,1\nB,A,1\nA,B,1\nA,A,2\nB,C,0\nC,B,-1\n"),
    3,
    5,
    ["line 4 repeated-tie", "line 5 self-tie"],
  ],
  [
    "a matrix with cells that are no numbers",
    bytes(",A,B,C,D\nA,0,1,NaN,0\nB,1,0,x,0\nC,0,1,0,1\nD,0,,1,0\n"),
    4,
    5,
    ["line 3 cell-not-a-number"],
  ],
  [
    "counts in GEXF that lie",
    bytes(
      '<gexf><graph><nodes count="1000000000"><node id="a"/></nodes><edges count="99999999999"/></graph></gexf>',
    ),
    1,
    0,
    [],
  ],
  [
    "Pajek that declares too few",
    bytes('*Vertices 1\n1 "a"\n2 "b"\n*Edges\n1 2\n'),
    1,
    0,
    ["line 3 pajek-no-such-vertex", "line 5 pajek-no-such-vertex"],
  ],
  [
    "partners listed by networkx",
    bytes(
      '{"directed":false,"nodes":[{"id":"a"},{"id":"b"},{"id":"c"}],"adjacency":[[{"id":"b","weight":2},{"id":"c"}],[{"id":"a","weight":2}],[{"id":"a"}]]}',
    ),
    3,
    2,
    [],
  ],
];

test.each(read)("%s", (name, file, nodes, ties, problems) => {
  const reading = readNetwork(file, name);
  expect([reading.map?.nodes.length, reading.map?.ties.length]).toEqual([nodes, ties]);
  expect(problemsOf(reading)).toEqual(problems.map((each) => `${name} ${each}`));
  for (const { weight } of reading.map?.ties ?? [])
    expect(weight === null || Number.isFinite(weight)).toBe(true);
});

const entities = Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`,
).join("");

test.each([
  [
    "a billion laughs",
    bytes(`${XML}<!DOCTYPE g [${entities}]><graphml><graph><node id="&a11;"/></graph></graphml>`),
    "xml-defines-entities",
  ],
  [
    "a file asked for by an entity",
    bytes(`${XML}<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml/>`),
    "xml-defines-entities",
  ],
  [
    "a thousand million nodes in DL",
    bytes("dl n=1000000000\nformat = edgelist1\ndata:\n1 2\n"),
    "too-many-nodes",
  ],
  ["a thousand million nodes in Pajek", bytes("*Vertices 1000000000\n*Edges\n1 2\n"), "too-many-nodes"],
  ["fewer nodes than none", bytes("*Vertices -5\n*Edges\n1 2\n"), "pajek-bad-count"],
  ["lists in lists without end", bytes("[".repeat(100_000)), "too-deep"],
  ["GraphML that stops", bytes('<graphml><graph><node id="a"/><edge source="a" tar'), "xml-bad-tag"],
  [
    "GraphML closed crosswise",
    bytes('<graphml><graph><node id="a"></graph></node></graphml>'),
    "xml-wrong-closing",
  ],
  [
    "GML with a text that never ends",
    bytes('graph [ node [ id 1 label "a ] node [ id 2 ]'),
    "gml-text-not-closed",
  ],
  ["a page of the web", bytes("<html><body><table/></body></html>"), "unknown-xml"],
  ["noughts among the letters", bytes("from,to\nA\0x,B\n"), "not-text-file"],
  ["a heading and nothing else", bytes("from,to,weight\n"), "nothing-usable"],
])("%s is refused with its reason", (name, file, code) => {
  const reading = readNetwork(file, name);
  expect(reading.map).toBeNull();
  expect(reading.problems.map((problem) => problem.code)).toContain(code);
});
