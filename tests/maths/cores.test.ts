import { expect, test } from "vitest";
import { coreness } from "../../src/maths/cores.ts";
import { simpleGraph } from "../../src/maths/graph.ts";

test("a clique of four with a tail is a 3-core with a 1-core", () => {
  const graph = simpleGraph(6, { from: [0, 0, 0, 1, 1, 2, 3, 4], to: [1, 2, 3, 2, 3, 3, 4, 5] }, false);
  expect([...coreness(graph)]).toEqual([3, 3, 3, 3, 1, 1]);
});

test("two tied both ways have two ties each", () => {
  expect([...coreness(simpleGraph(2, { from: [0, 1], to: [1, 0] }, true))]).toEqual([2, 2]);
});

test("no node of a k-core has fewer than k ties inside it, and coreness cannot be raised", () => {
  const from = Array.from({ length: 120 }, (_, k) => (k * 7) % 30);
  const to = Array.from({ length: 120 }, (_, k) => (k * k * 3 + 11) % 30);
  const graph = simpleGraph(30, { from, to }, false);
  const core = coreness(graph);
  for (let node = 0; node < graph.count; node++) {
    const inside = (k: number): number =>
      graph.ends.slice(graph.starts[node], graph.starts[node + 1]).filter((other) => core[other] >= k).length;
    expect(inside(core[node])).toBeGreaterThanOrEqual(core[node]);
  }
});
