import { expect, test } from "vitest";
import {
  attributesOf,
  mapOf,
  problemsOf,
  readFixture,
  readText,
  tiesOf,
} from "../../fixtures/network/partnership.ts";
import { listFrom, listText } from "../../../src/network/formats/gexf-lists.ts";

test("attributes have types, defaults and lists", () => {
  const map = mapOf(readFixture("partnership.gexf"));
  expect(attributesOf(map, "Northshire Council")).toEqual({
    sector: "local government",
    staff: 4100,
    topics: ["housing", "roads"],
  });
  expect(attributesOf(map, "Lighthouse Trust")).toEqual({ sector: "voluntary" });
});

test("nodes, ties and values have their times", () => {
  const map = mapOf(readFixture("dynamic.gexf"));
  expect(map.nodes[0].spells).toEqual([{ start: "2002-04-01", end: "2013-03-31" }]);
  expect(map.nodes[1].spells).toEqual([{ start: "2013-04-01", end: null }]);
  expect(map.nodes[0].histories.get("staff")?.map((each) => each.value)).toEqual([400, 650]);
  expect(map.ties[0].spells.length).toBe(2);
  expect(map.ties[0].histories.get("weight")?.[0]).toEqual({
    value: 1.5,
    start: "2002-04-01",
    end: "2006-09-30",
  });
  expect(tiesOf(map)).toEqual(["Commissioning group – Council 2", "Primary care trust – Council 3"]);
});

test("time may also stand as 1.3 writes it in one attribute", () => {
  const edge = (time: string): string =>
    `<gexf version="1.3"><graph mode="dynamic"><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" ${time}/></edges></graph></gexf>`;
  const spells = (time: string) => mapOf(readText(edge(time))).ties[0].spells;
  expect(spells('intervals="&lt;[1, 2];[5, 6.5]&gt;"')).toEqual([
    { start: 1, end: 2 },
    { start: 5, end: 6.5 },
  ]);
  expect(spells('timestamps="&lt;[1, 4]&gt;"')).toEqual([
    { start: 1, end: 1 },
    { start: 4, end: 4 },
  ]);
  expect(spells('timestamp="3"')).toEqual([{ start: 3, end: 3 }]);
  expect(spells('start="-Infinity" end="9"')).toEqual([{ start: null, end: 9 }]);
});

test("a kind of tie is its relation, and a mutual tie has no direction", () => {
  const reading = readText(
    '<gexf><graph defaultedgetype="directed"><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" kind="funds" type="mutual"/></edges></graph></gexf>',
  );
  expect(mapOf(reading).ties[0]).toMatchObject({ relation: "funds", directed: false });
});

test("nodes within nodes have a parent", () => {
  const map = mapOf(
    readText(
      '<gexf><graph><nodes><node id="a"><nodes><node id="b"/></nodes></node><node id="c" pid="a"/></nodes></graph></gexf>',
    ),
  );
  expect(map.nodes.map((node) => node.parent)).toEqual([null, "a", "a"]);
});

test("a strength that is no number is named and the tie kept", () => {
  const reading = readText(
    '<gexf><graph defaultedgetype="undirected"><nodes><node id="a"/><node id="b"/></nodes>\n<edges><edge source="a" target="b" weight="Infinity"/></edges></graph></gexf>',
    "g.gexf",
  );
  expect(problemsOf(reading)).toEqual(["g.gexf line 2 weight-not-a-number"]);
  expect(tiesOf(mapOf(reading))).toEqual(["a – b"]);
});

test("lists are read in every way that tools write them, and come back from ours", () => {
  const written = ["a|b | c", "a ,b, c", "[a, b, c]", `["a", 'b', c]`, "a;b;c"];
  for (const text of written) expect(listFrom(text, "string")).toEqual(["a", "b", "c"]);
  expect(listFrom("[]", "string")).toEqual([]);
  expect(listFrom("[1, x]", "double")).toBeNull();
  for (const list of [
    [],
    [""],
    ["a", ""],
    ['x, "y"', "it's", "back\\slash", " "],
    [1, -2.5],
    [true, false],
  ]) {
    const type = typeof list[0] === "number" ? "double" : typeof list[0] === "boolean" ? "boolean" : "string";
    expect(listFrom(listText(list), type)).toEqual(list);
  }
});
