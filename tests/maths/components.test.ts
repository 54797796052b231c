import { expect, test } from "vitest";
import { strongComponents, weakComponents } from "../../src/maths/components.ts";
import { simpleGraph } from "../../src/maths/graph.ts";

const graph = simpleGraph(6, { from: [0, 1, 2, 2, 4], to: [1, 2, 0, 3, 5] }, true);

test("weak components ignore direction", () => {
  expect([...weakComponents(graph).of]).toEqual([0, 0, 0, 0, 1, 1]);
  expect(weakComponents(graph).sizes).toEqual([4, 2]);
});

test("strong components need a way there and back", () => {
  expect([...strongComponents(graph).of]).toEqual([0, 0, 0, 1, 2, 3]);
  expect(strongComponents(graph).sizes).toEqual([3, 1, 1, 1]);
});

test("a chain of a hundred thousand needs no recursion", () => {
  const length = 100_000;
  const from = Int32Array.from({ length: length - 1 }, (_, node) => node);
  const chain = simpleGraph(length, { from, to: from.map((node) => node + 1) }, true);
  expect(strongComponents(chain).sizes.length).toBe(length);
  expect(weakComponents(chain).sizes).toEqual([length]);
});
