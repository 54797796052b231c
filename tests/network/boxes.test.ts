import { expect, test } from "vitest";
import { attributesOf, mapOf, readText } from "../fixtures/network/partnership.ts";

const text =
  '{"nodes":[{"id":"h","label":"Health"},{"id":"a","parent":"h"},{"id":"b","parent":"h"},{"id":"c"}],"links":[{"source":"a","target":"c"}]}';

test("a box is a node unless the person says otherwise", () => {
  const map = mapOf(readText(text, "g.json"));
  expect(map.nodes.map((node) => [node.id, node.parent])).toEqual([
    ["h", null],
    ["a", "h"],
    ["b", "h"],
    ["c", null],
  ]);
});

test("folded, it is a detail of those in it", () => {
  const map = mapOf(readText(text, "g.json", { boxes: "attribute" }));
  expect(map.nodes.map((node) => node.id)).toEqual(["a", "b", "c"]);
  expect(attributesOf(map, "a")).toEqual({ group: "Health" });
});

test("a box with ties of its own is one of the network and stays", () => {
  const tied = text.replace('"source":"a"', '"source":"h"');
  expect(mapOf(readText(tied, "g.json", { boxes: "attribute" })).nodes.length).toBe(4);
});
