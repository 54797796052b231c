/**
 * How nearly a network is a core that deals with everyone and a periphery that deals only with the core.
 *
 *     fit = correlation, over all pairs of different nodes, between the ties and the pattern
 *     pattern(i, j) = 1 if i or j is in the core, else 0
 *
 * This is equation (1) with pattern (2) of Borgatti & Everett (1999), "Models of core/periphery structures", Social
 * Networks 21, 375–395: ties between core and periphery are wanted, not left open as in a later variant of theirs.
 *
 * The core is sought by taking nodes in falling order of ties and cutting, then moving single nodes in or out while that
 * raises the fit. Up to `SMALL` nodes every cut is tried and the best answer bettered by exchanges of two nodes (up to `TINY`,
 * every answer, and cores that leave only untied nodes outside are tried as well); beyond that only the best cut is. The answer is good and always the same one, but not proved to be the best.
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
  const cuts =
    graph.count <= SMALL ? order.slice(1).map((_, place) => place + 1) : [bestCut(graph, rows, order)];
  const isTiny = graph.count <= TINY;
  const starts = cuts.map((cut) => order.slice(0, cut));
  if (isTiny) starts.push(...order.map((node) => coveringAllBut(graph, rows, order, node)));
  const found = starts.map((start) => climbed(graph, rows, start, isTiny));
  const core = found.reduce((best, next) => (next.fit > best.fit + CLEAR ? next : best));
  if (graph.count <= SMALL && !isTiny) exchange(graph, rows, core);
  return { isCore: Array.from(core.isCore, (flag) => flag === 1), size: core.size, fit: core.fit };
}

const SMALL = 100;
const TINY = 60;
/** A gain must be clear of rounding, so that the search always ends. */
const CLEAR = 1e-12;

/** The correlation of two tables of nought and one, from counts: `covered` ties lie where the pattern is 1. */
export function patternFit(graph: Graph, size: number, covered: number): number {
  const possible = possibleTies(graph.count, graph.directed);
  const pattern = possible - possibleTies(graph.count - size, graph.directed);
  if (pattern === 0 || pattern === possible) return -1;
  const above = covered * possible - graph.ties * pattern;
  return (
    above / (Math.sqrt(graph.ties * (possible - graph.ties)) * Math.sqrt(pattern * (possible - pattern)))
  );
}

interface Core {
  readonly isCore: Uint8Array;
  size: number;
  /** Ties with at least one end in the core. */
  covered: number;
  fit: number;
}

function emptyCore(graph: Graph): Core {
  return { isCore: new Uint8Array(graph.count), size: 0, covered: 0, fit: -1 };
}

/** A core that leaves outside a set of nodes with no ties among them: this node, then others from the fewest ties up. */
function coveringAllBut(
  graph: Graph,
  rows: readonly Graph[],
  order: readonly number[],
  first: number,
): number[] {
  const isNear = new Uint8Array(graph.count);
  const isOutside = new Uint8Array(graph.count);
  for (const node of [first, ...order.toReversed()]) {
    if (isNear[node] === 1 || isOutside[node] === 1) continue;
    isOutside[node] = 1;
    for (const row of rows)
      for (let k = row.starts[node]; k < row.starts[node + 1]; k++) isNear[row.ends[k]] = 1;
  }
  return order.filter((node) => isOutside[node] === 0);
}

function bestCut(graph: Graph, rows: readonly Graph[], order: readonly number[]): number {
  const core = emptyCore(graph);
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

function climbed(
  graph: Graph,
  rows: readonly Graph[],
  first: readonly number[],
  withExchange: boolean,
): Core {
  const core = emptyCore(graph);
  for (const node of first) move(core, rows, node);
  core.fit = patternFit(graph, core.size, core.covered);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = core.fit;
    for (let node = 0; node < graph.count; node++) {
      const change = core.isCore[node] === 1 ? -1 : 1;
      const covered = core.covered + change * alone(core, rows, node);
      const fit = patternFit(graph, core.size + change, covered);
      if (fit <= core.fit + CLEAR) continue;
      move(core, rows, node);
      core.fit = fit;
    }
    if (core.fit === before && withExchange) exchange(graph, rows, core);
    if (core.fit === before) break;
  }
  return core;
}

/** One node out and another in, while that raises the fit. */
function exchange(graph: Graph, rows: readonly Graph[], core: Core): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = core.fit;
    for (let out = 0; out < graph.count; out++) {
      if (core.isCore[out] === 1) exchangeOne(graph, rows, core, out);
    }
    if (core.fit === before) return;
  }
}

function exchangeOne(graph: Graph, rows: readonly Graph[], core: Core, out: number): void {
  move(core, rows, out);
  let best = out;
  for (let node = 0; node < graph.count; node++) {
    if (core.isCore[node] === 1 || node === out) continue;
    const fit = patternFit(graph, core.size + 1, core.covered + alone(core, rows, node));
    if (fit <= core.fit + CLEAR) continue;
    best = node;
    core.fit = fit;
  }
  move(core, rows, best);
}
