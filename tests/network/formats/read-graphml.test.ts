import { expect, test } from "vitest";
import {
  attributesOf,
  labelsOf,
  mapOf,
  notesOf,
  problemsOf,
  readFixture,
  readText,
  tiesOf,
} from "../../fixtures/network/partnership.ts";

test("attributes have the types and defaults their keys declare", () => {
  const map = mapOf(readFixture("partnership.graphml"));
  expect(attributesOf(map, "Northshire Council")).toEqual({
    sector: "local government",
    staff: 4100,
    statutory: true,
    code: "007",
  });
  expect(attributesOf(map, "Harbour Health")).toEqual({ sector: "health", staff: 900, statutory: true });
  expect(attributesOf(map, "Café Społem")).toEqual({ sector: "voluntary" });
});

test("yEd: names come from the drawing, boxes hold their nodes, and lines without arrowheads have no direction", () => {
  const reading = readFixture("yed.graphml");
  const map = mapOf(reading);
  expect(labelsOf(map)).toEqual([
    "Health",
    "Northshire Council",
    "Harbour\nHealth",
    "St Brannock's Hospital",
  ]);
  expect(map.nodes.filter((node) => node.parent === "n0").map((node) => node.id)).toEqual([
    "n0::n0",
    "n0::n1",
  ]);
  expect(tiesOf(map)).toEqual([
    "Harbour\nHealth → St Brannock's Hospital",
    "Northshire Council – Harbour\nHealth",
    "Northshire Council → St Brannock's Hospital",
  ]);
  expect(map.ties.map((tie) => tie.attributes.get("label"))).toContain("refers to");
  expect(notesOf(reading)).toEqual(["lines-without-arrowheads", "boxes-are-nodes", "mixed-directions"]);
});

test("a box without ties may become a detail of those in it", () => {
  const map = mapOf(readFixture("yed.graphml", { boxes: "attribute" }));
  expect(map.nodes.length).toBe(3);
  expect(attributesOf(map, "St Brannock's Hospital")).toEqual({ group: "Health" });
  expect(map.nodes.every((node) => node.parent === null)).toBe(true);
});

test("ties to nobody, undeclared keys and values of the wrong type are named by line", () => {
  const reading = readText(
    `<graphml><key id="k" for="node" attr.name="staff" attr.type="int"/>
<key id="w" for="edge" attr.name="weight" attr.type="double"/>
<graph edgedefault="undirected"><node id="a"><data key="k">many</data></node>
<node id="b"><data key="zz">1</data></node>
<node/>
<node id="a"/>
<edge source="a" target="b"><data key="w">NaN</data></edge>
<edge source="a" target="c"/>
<edge source="a"/>
<hyperedge/>
</graph></graphml>`,
    "g.graphml",
  );
  expect(problemsOf(reading)).toEqual([
    "g.graphml line 3 value-not-of-type",
    "g.graphml line 4 undeclared-key",
    "g.graphml line 5 node-without-id",
    "g.graphml line 6 repeated-node",
    "g.graphml line 7 value-not-of-type",
    "g.graphml line 9 tie-without-end",
    "g.graphml hyperedges",
    "g.graphml line 8 unknown-end",
  ]);
  expect(tiesOf(mapOf(reading))).toEqual(["a – b"]);
});

test("of several graphs the first is read, and the others are told", () => {
  const reading = readText(
    '<graphml><graph edgedefault="directed"><node id="a"/></graph><graph edgedefault="directed"><node id="b"/></graph></graphml>',
  );
  expect(labelsOf(mapOf(reading))).toEqual(["a"]);
  expect(reading.problems.map((problem) => problem.code)).toEqual(["more-graphs"]);
});

test("boxes that stand in each other stand in none", () => {
  const reading = readText(
    '<gexf><graph><nodes><node id="a" pid="b"/><node id="b" pid="a"/></nodes></graph></gexf>',
  );
  expect(reading.problems.map((problem) => problem.code)).toEqual(["box-in-itself"]);
});
