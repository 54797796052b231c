import { expect, test } from "vitest";
import { corePeriphery, patternFit } from "../../src/maths/core-periphery.ts";
import { possibleTies } from "../../src/maths/cohesion.ts";
import { type Graph, hasTie, simpleGraph } from "../../src/maths/graph.ts";
import { randomGraph } from "../../src/maths/random-graphs.ts";
import { mulberry } from "../fixtures/network/luck.ts";

test("a core tied to everyone and a periphery tied to nobody else fit perfectly", () => {
  // 0 and 1 are tied to each other and to all of 2 to 5.
  const graph = simpleGraph(6, { from: [0, 0, 0, 0, 0, 1, 1, 1, 1], to: [1, 2, 3, 4, 5, 2, 3, 4, 5] }, false);
  const found = corePeriphery(graph);
  expect(found?.fit).toBeCloseTo(1, 12);
  expect(found?.isCore).toEqual([true, true, false, false, false, false]);
});

/** Pearson's correlation of the two tables, cell by cell, as the paper has it. */
function slowFit(graph: Graph, isCore: readonly boolean[]): number {
  const cells: [number, number][] = [];
  for (let a = 0; a < graph.count; a++) {
    for (let b = graph.directed ? 0 : a + 1; b < graph.count; b++) {
      if (a !== b) cells.push([hasTie(graph, a, b) ? 1 : 0, isCore[a] || isCore[b] ? 1 : 0]);
    }
  }
  expect(cells.length).toBe(possibleTies(graph.count, graph.directed));
  const mean = (place: 0 | 1): number => cells.reduce((sum, cell) => sum + cell[place], 0) / cells.length;
  const [meanTie, meanPattern] = [mean(0), mean(1)];
  const sum = (of: (cell: [number, number]) => number): number =>
    cells.reduce((total, cell) => total + of(cell), 0);
  const both = sum(([tie, pattern]) => (tie - meanTie) * (pattern - meanPattern));
  return (
    both /
    Math.sqrt(sum(([tie]) => (tie - meanTie) ** 2) * sum(([, pattern]) => (pattern - meanPattern) ** 2))
  );
}

test("the fit from counts is the correlation of the two tables", () => {
  for (const directed of [false, true]) {
    const graph = randomGraph(12, 30, directed, mulberry(3));
    const found = corePeriphery(graph);
    expect(found).not.toBeNull();
    if (found !== null) expect(found.fit).toBeCloseTo(slowFit(graph, found.isCore), 10);
  }
});

test("on small graphs no division into core and periphery fits better than the one found", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const graph = randomGraph(8, 12, false, mulberry(seed));
    let best = -1;
    for (let chosen = 1; chosen < 255; chosen++) {
      const isCore = Array.from({ length: 8 }, (_, node) => ((chosen >> node) & 1) === 1);
      const fit = slowFit(graph, isCore);
      if (!Number.isNaN(fit)) best = Math.max(best, fit);
    }
    expect(corePeriphery(graph)?.fit).toBeCloseTo(best, 10);
  }
});

test("where everyone is tied to everyone, or nobody is, there is nothing to divide", () => {
  expect(corePeriphery(simpleGraph(3, { from: [0, 1, 2], to: [1, 2, 0] }, false))).toBeNull();
  expect(corePeriphery(simpleGraph(3, { from: [], to: [] }, false))).toBeNull();
  expect(patternFit(simpleGraph(3, { from: [0], to: [1] }, false), 0, 0)).toBe(-1);
});
