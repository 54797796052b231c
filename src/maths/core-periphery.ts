/**
 * How nearly a network is a core that deals with everyone and a periphery that deals only with the core.
 *
 *     fit = correlation, over all pairs of different nodes, between the ties and the pattern
 *     pattern(i, j) = 1 if i or j is in the core, else 0
 *
 * This is equation (1) with pattern (2) of Borgatti & Everett (1999), "Models of core/periphery structures", Social
 * Networks 21, 375–395: ties between core and periphery are wanted, not left open as in a later variant of theirs.
 *
 * The core is sought by taking nodes in falling order of ties and cutting where the fit is best, then moving single nodes
 * in or out while that raises the fit. It is a good answer and always the same one, but not proved to be the best.
 */
import { possibleTies } from "./cohesion.ts";
import { type Graph, degrees, turnedRound } from "./graph.ts";

export interface CorePeriphery {
  readonly isCore: readonly boolean[];
  readonly size: number;
  /** From −1 to 1. */
  readonly fit: number;
}

/** Null where there is nothing to divide: fewer than three nodes, no tie, or every tie there could be. */
export function corePeriphery(graph: Graph): CorePeriphery | null {
  const possible = possibleTies(graph.count, graph.directed);
  if (graph.count < 3 || graph.ties === 0 || graph.ties === possible) return null;
  const rows = graph.directed ? [graph, turnedRound(graph)] : [graph];
  const given = degrees(graph);
  const received = graph.directed ? degrees(rows[1]) : given;
  const order = Array.from(given, (_, node) => node);
  order.sort((a, b) => given[b] + received[b] - given[a] - received[a] || a - b);
  const core = { isCore: new Uint8Array(graph.count), size: 0, covered: 0 };
  for (const node of order.slice(0, bestCut(graph, rows, order))) move(core, rows, node);
  climb(graph, rows, core);
  return {
    isCore: Array.from(core.isCore, (flag) => flag === 1),
    size: core.size,
    fit: patternFit(graph, core.size, core.covered),
  };
}

/** The correlation of two tables of nought and one, from counts: `covered` ties lie where the pattern is 1. */
export function patternFit(graph: Graph, size: number, covered: number): number {
  const possible = possibleTies(graph.count, graph.directed);
  const pattern = possible - possibleTies(graph.count - size, graph.directed);
  if (pattern === 0 || pattern === possible) return -1;
  const above = covered * possible - graph.ties * pattern;
  return above / (Math.sqrt(graph.ties * (possible - graph.ties)) * Math.sqrt(pattern * (possible - pattern)));
}

interface Core {
  readonly isCore: Uint8Array;
  size: number;
  /** Ties with at least one end in the core. */
  covered: number;
}

function bestCut(graph: Graph, rows: readonly Graph[], order: readonly number[]): number {
  const core: Core = { isCore: new Uint8Array(graph.count), size: 0, covered: 0 };
  let best = 1;
  let bestFit = -1;
  for (const node of order) {
    move(core, rows, node);
    const fit = patternFit(graph, core.size, core.covered);
    if (fit > bestFit) {
      bestFit = fit;
      best = core.size;
    }
  }
  return best;
}

/** Ties that only this node covers, or would cover: those with an end outside the core. */
function alone(core: Core, rows: readonly Graph[], node: number): number {
  let found = 0;
  for (const row of rows) {
    for (let k = row.starts[node]; k < row.starts[node + 1]; k++) found += 1 - core.isCore[row.ends[k]];
  }
  return found;
}

function move(core: Core, rows: readonly Graph[], node: number): void {
  const change = core.isCore[node] === 1 ? -1 : 1;
  core.covered += change * alone(core, rows, node);
  core.size += change;
  core.isCore[node] = 1 - core.isCore[node];
}

const MOST_ROUNDS = 100;

function climb(graph: Graph, rows: readonly Graph[], core: Core): void {
  let fit = patternFit(graph, core.size, core.covered);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = fit;
    for (let node = 0; node < graph.count; node++) {
      const change = core.isCore[node] === 1 ? -1 : 1;
      const covered = core.covered + change * alone(core, rows, node);
      const moved = patternFit(graph, core.size + change, covered);
      if (moved <= fit + 1e-12) continue;
      move(core, rows, node);
      fit = moved;
    }
    if (fit === before) return;
  }
}
