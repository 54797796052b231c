/** A map without names: letters for organisations, and no text left that could name them after all. */
import { expect, test } from "vitest";
import { anonymousMap } from "../../src/network/anonymous.ts";
import { mapToWorld } from "../../src/network/to-world.ts";
import { writableFormats, writeNetwork } from "../../src/network/write.ts";
import { mapOf, readText } from "../fixtures/network/partnership.ts";

const map = mapOf(
  readText(
    JSON.stringify({
      directed: true,
      nodes: [
        { id: "ash", label: "Ash Council", sector: "council", contact: "Ann Ash" },
        { id: "beech", label: "Beech Health", sector: "health", contact: "Bob Beech" },
        { id: "elm", label: "Elm Homes", sector: "council", contact: "Eve Elm" },
      ],
      links: [
        { source: "ash", target: "beech", weight: 2, comment: "Ash meets Beech" },
        { source: "elm", target: "ash", weight: 1, comment: "Elm writes" },
      ],
    }),
    "own.json",
  ),
);

test("no name, and no text that is different for nearly each, is in any file it is written to", () => {
  const { map: hidden, leftOut } = anonymousMap(map);
  expect(leftOut).toEqual(["contact", "comment"]);
  for (const format of writableFormats)
    for (const { text } of writeNetwork(hidden, format).files)
      expect(text, format).not.toMatch(/ash|beech|elm/i);
});

test("who is tied to whom, and how strongly, stays, and so do groups", () => {
  const { map: hidden } = anonymousMap(map);
  expect(hidden.ties.map(({ from, to, weight }) => [from, to, weight])).toEqual([
    ["A", "B", 2],
    ["C", "A", 1],
  ]);
  expect(hidden.nodes.map(({ attributes }) => attributes.get("sector"))).toEqual([
    "council",
    "health",
    "council",
  ]);
});

test("letters are the same as in a world made without names", () => {
  const { letters } = anonymousMap(map);
  const { scenario } = mapToWorld(map, { anonymous: true }, () => 0.5);
  const names = "organisations" in scenario.world ? scenario.world.organisations : [];
  expect(JSON.stringify(names)).toContain('"name":"A"');
  expect([...letters.values()]).toEqual(["A", "B", "C"]);
});
