/**
 * Communities: groups with more strength of ties inside than chance would put there.
 *
 *     modularity Q = Σ over groups of  inside ÷ W − (strength ÷ 2W)²
 *
 * W is the sum of all weights, `inside` the weights within the group, `strength` the weights at its nodes (a tie within
 * counts twice). Direction is not looked at; the two arcs of a pair add up: networkx `modularity` and igraph `modularity`
 * of the undirected weighted graph.
 *
 * The search is Louvain's (Blondel et al. 2008, J. Stat. Mech. P10008): move nodes one by one to the neighbouring group
 * that gains most, then make each group a node and begin again. The first search takes nodes in their own order, the
 * others in an order drawn from `random`; the best Q is kept, the first on a tie. The same generator gives the same answer.
 */
import { randomOrder } from "./random-graphs.ts";

export interface WeightedTies {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Not negative. */
  readonly weight: ArrayLike<number>;
}

export interface Communities {
  /** For each node its group, numbered in order of their first node. */
  readonly of: Int32Array;
  readonly count: number;
  readonly modularity: number;
}

/** Null where no tie has any weight. `searches` is how many orders are tried. */
export function communities(
  count: number,
  ties: WeightedTies,
  random: () => number,
  searches = 10,
): Communities | null {
  const level = firstLevel(count, ties);
  if (level.total === 0) return null;
  let best: Communities | null = null;
  for (let search = 0; search < searches; search++) {
    const order = search === 0 ? null : random;
    const of = numberedByFirst(louvain(level, order));
    const q = modularity(count, ties, of);
    if (best === null || q > best.modularity + 1e-12) best = { of, count: highest(of) + 1, modularity: q };
  }
  return best;
}

/** Between −½ and 1; 0 where no tie has any weight. Ties of a node with itself are left out. */
export function modularity(count: number, ties: WeightedTies, of: ArrayLike<number>): number {
  let groups = 0;
  for (let node = 0; node < count; node++) groups = Math.max(groups, of[node] + 1);
  const inside = new Float64Array(groups);
  const strength = new Float64Array(groups);
  let total = 0;
  for (let k = 0; k < ties.from.length; k++) {
    if (ties.from[k] === ties.to[k]) continue;
    const a = of[ties.from[k]];
    const b = of[ties.to[k]];
    strength[a] += ties.weight[k];
    strength[b] += ties.weight[k];
    if (a === b) inside[a] += ties.weight[k];
    total += ties.weight[k];
  }
  if (total === 0) return 0;
  let q = 0;
  for (let group = 0; group < groups; group++) {
    const share = strength[group] / (2 * total);
    q += inside[group] / total - share * share;
  }
  return q;
}

/** A weighted graph in rows; `loop` is the weight inside what has become one node. */
interface Level {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly weight: Float64Array;
  readonly loop: Float64Array;
  readonly total: number;
}

function firstLevel(count: number, ties: WeightedTies): Level {
  const kept: number[] = [];
  let total = 0;
  for (let k = 0; k < ties.from.length; k++) {
    if (ties.from[k] === ties.to[k]) continue;
    kept.push(k);
    total += ties.weight[k];
  }
  const starts = new Int32Array(count + 1);
  for (const k of kept) {
    starts[ties.from[k] + 1]++;
    starts[ties.to[k] + 1]++;
  }
  for (let node = 0; node < count; node++) starts[node + 1] += starts[node];
  const next = starts.slice(0, count);
  const ends = new Int32Array(2 * kept.length);
  const weight = new Float64Array(2 * kept.length);
  for (const k of kept) {
    for (const [a, b] of [
      [ties.from[k], ties.to[k]],
      [ties.to[k], ties.from[k]],
    ]) {
      ends[next[a]] = b;
      weight[next[a]++] = ties.weight[k];
    }
  }
  return { count, starts, ends, weight, loop: new Float64Array(count), total };
}

function louvain(first: Level, random: (() => number) | null): Int32Array {
  const of = new Int32Array(first.count);
  for (let node = 0; node < first.count; node++) of[node] = node;
  let level = first;
  for (;;) {
    const moved = moveNodes(level, random);
    const groups = numberedByFirst(moved);
    const found = highest(groups) + 1;
    for (let node = 0; node < of.length; node++) of[node] = groups[of[node]];
    if (found === level.count) return of;
    level = folded(level, groups, found);
  }
}

/** Moves single nodes until none gains. A gain must be clear of rounding, so that the search always ends. */
function moveNodes(level: Level, random: (() => number) | null): Int32Array {
  const { count, starts, ends, weight, loop, total } = level;
  const of = new Int32Array(count);
  const own = new Float64Array(count);
  const strength = new Float64Array(count);
  for (let node = 0; node < count; node++) {
    of[node] = node;
    own[node] = 2 * loop[node];
    for (let k = starts[node]; k < starts[node + 1]; k++) own[node] += weight[k];
    strength[node] = own[node];
  }
  const order = random === null ? Int32Array.from(of) : randomOrder(count, random);
  const towards = new Float64Array(count);
  const near: number[] = [];
  for (let moves = 1; moves > 0;) {
    moves = 0;
    for (let place = 0; place < count; place++) {
      const node = order[place];
      const home = of[node];
      near.length = 0;
      for (let k = starts[node]; k < starts[node + 1]; k++) {
        const group = of[ends[k]];
        if (towards[group] === 0) near.push(group);
        towards[group] += weight[k];
      }
      strength[home] -= own[node];
      let best = home;
      let gain = towards[home] - (strength[home] * own[node]) / (2 * total);
      for (const group of near) {
        const other = towards[group] - (strength[group] * own[node]) / (2 * total);
        if (other > gain + 1e-10 * total) {
          best = group;
          gain = other;
        }
      }
      for (const group of near) towards[group] = 0;
      strength[best] += own[node];
      of[node] = best;
      if (best !== home) moves++;
    }
  }
  return of;
}

/** Each group becomes one node. */
function folded(level: Level, groups: Int32Array, found: number): Level {
  const loop = new Float64Array(found);
  const rows: Map<number, number>[] = Array.from({ length: found }, () => new Map<number, number>());
  for (let node = 0; node < level.count; node++) {
    const group = groups[node];
    loop[group] += level.loop[node];
    for (let k = level.starts[node]; k < level.starts[node + 1]; k++) {
      const other = groups[level.ends[k]];
      if (other === group) loop[group] += level.weight[k] / 2;
      else rows[group].set(other, (rows[group].get(other) ?? 0) + level.weight[k]);
    }
  }
  const starts = new Int32Array(found + 1);
  for (let group = 0; group < found; group++) starts[group + 1] = starts[group] + rows[group].size;
  const ends = new Int32Array(starts[found]);
  const weight = new Float64Array(starts[found]);
  for (let group = 0; group < found; group++) {
    let k = starts[group];
    for (const [other, sum] of rows[group]) {
      ends[k] = other;
      weight[k++] = sum;
    }
  }
  return { count: found, starts, ends, weight, loop, total: level.total };
}

function numberedByFirst(groups: Int32Array): Int32Array {
  const names = new Map<number, number>();
  return groups.map((old) => {
    const known = names.get(old);
    if (known !== undefined) return known;
    names.set(old, names.size);
    return names.size - 1;
  });
}

function highest(values: Int32Array): number {
  let most = -1;
  for (let k = 0; k < values.length; k++) most = Math.max(most, values[k]);
  return most;
}
