import { expect, test } from "vitest";
import {
  attributesOf,
  bodies,
  labelsOf,
  mapOf,
  partnershipTies,
  problemsOf,
  readFixture,
  readText,
  tiesOf,
} from "../../fixtures/network/partnership.ts";

test("nodes, ties, clusters and comments", () => {
  const map = mapOf(readFixture("partnership.dot"));
  expect(labelsOf(map).filter((label) => label !== "Trusts")).toEqual(bodies);
  expect(tiesOf(map)).toEqual(partnershipTies);
  expect(map.nodes.find((node) => node.id === "f")?.parent).toBe("cluster_trusts");
  expect(attributesOf(map, "Northshire Council")).toEqual({ sector: "local government" });
});

test("chains and braces are ties between each two", () => {
  const map = mapOf(readFixture("chains.dot"));
  expect(tiesOf(map)).toEqual(["Ash – Beech", "Beech – Cedar", "Damson – Ash", "Damson – Beech"]);
  expect(map.ties.map((tie) => tie.attributes.get("kind"))).toEqual([undefined, undefined, "shade", "shade"]);
  expect(tiesOf(mapOf(readText('digraph { {a b} -> c -> d; "e f" }')))).toEqual(["a → c", "b → c", "c → d"]);
});

test("what is not closed is told", () => {
  expect(problemsOf(readText('graph { a -- "b }', "g.dot"))).toContain("g.dot line 1 dot-not-closed");
  expect(problemsOf(readText("graph { a -- b", "g.dot"))).toContain("g.dot line 1 dot-cut-short");
  expect(problemsOf(readText(`graph ${"{".repeat(5_000)}`, "g.dot"))).toEqual(["g.dot line 1 too-deep"]);
});
