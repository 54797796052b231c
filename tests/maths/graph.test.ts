import fc from "fast-check";
import { expect, test } from "vitest";
import {
  degrees,
  hasTie,
  simpleGraph,
  tiesOf,
  turnedRound,
  withoutDirection,
} from "../../src/maths/graph.ts";

const pairs = fc.record({
  count: fc.integer({ min: 1, max: 12 }),
  ties: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 }),
  directed: fc.boolean(),
});

test("self ties and repeats are dropped, and a pair without direction counts once", () => {
  const listed = { from: [0, 0, 1, 2, 2], to: [1, 1, 0, 2, 0] };
  expect(simpleGraph(3, listed, true).ties).toBe(3);
  expect(simpleGraph(3, listed, false).ties).toBe(2);
});

test("a graph holds exactly the different pairs it was given", () => {
  fc.assert(
    fc.property(pairs, ({ count, ties, directed }) => {
      const inside = ties.filter(([a, b]) => a < count && b < count);
      const graph = simpleGraph(
        count,
        { from: inside.map(([a]) => a), to: inside.map(([, b]) => b) },
        directed,
      );
      const wanted = new Set(
        inside.filter(([a, b]) => a !== b).map(([a, b]) => (directed || a < b ? `${a} ${b}` : `${b} ${a}`)),
      );
      const { from, to } = tiesOf(graph);
      const found = Array.from(from, (a, k) => `${a} ${to[k]}`);
      expect(new Set(found)).toEqual(wanted);
      expect(found.length).toBe(wanted.size);
      for (const [a, b] of inside) if (a !== b) expect(hasTie(graph, a, b)).toBe(true);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("turned round twice, a graph is itself again", () => {
  const graph = simpleGraph(4, { from: [0, 1, 1, 3], to: [1, 2, 3, 0] }, true);
  expect(turnedRound(turnedRound(graph))).toEqual(graph);
  expect([...degrees(turnedRound(graph))]).toEqual([1, 1, 1, 1]);
});

test("two arcs between two nodes are one pair without direction", () => {
  const graph = withoutDirection(simpleGraph(2, { from: [0, 1], to: [1, 0] }, true));
  expect(graph.ties).toBe(1);
  expect(graph.directed).toBe(false);
});
