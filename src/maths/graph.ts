/**
 * A simple graph as plain arrays: no tie of a node with itself, no tie twice.
 *
 * Row i of the adjacency is `ends[starts[i]] … ends[starts[i + 1] − 1]`, in rising order. In a directed graph a row
 * holds where the ties of i go; in an undirected one it holds every neighbour, so each tie stands in two rows.
 */
export interface Graph {
  /** Nodes are the whole numbers 0 … count − 1. */
  readonly count: number;
  readonly directed: boolean;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Arcs in a directed graph, pairs in an undirected one. */
  readonly ties: number;
}

/** Two columns of equal length: tie k goes from `from[k]` to `to[k]`. */
export interface Pairs {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** The simple graph of these ties: self ties and repeats are dropped, direction is kept or dropped as asked. */
export function simpleGraph(count: number, pairs: Pairs, directed: boolean): Graph {
  const sorted = sortedRows(count, pairs, directed);
  const starts = new Int32Array(count + 1);
  const ends = new Int32Array(sorted.ends.length);
  let filled = 0;
  for (let node = 0; node < count; node++) {
    starts[node] = filled;
    for (let k = sorted.starts[node]; k < sorted.starts[node + 1]; k++) {
      const other = sorted.ends[k];
      const isRepeat = filled > starts[node] && ends[filled - 1] === other;
      if (other !== node && !isRepeat) ends[filled++] = other;
    }
  }
  starts[count] = filled;
  return { count, directed, starts, ends: ends.slice(0, filled), ties: directed ? filled : filled / 2 };
}

/** Rows in rising order, repeats and self ties still in: two passes of counting, first by end and then by start. */
function sortedRows(
  count: number,
  pairs: Pairs,
  directed: boolean,
): { starts: Int32Array; ends: Int32Array } {
  const length = pairs.from.length;
  const arcs = directed ? length : 2 * length;
  const from = new Int32Array(arcs);
  const to = new Int32Array(arcs);
  for (let k = 0; k < length; k++) {
    from[k] = pairs.from[k];
    to[k] = pairs.to[k];
    if (!directed) {
      from[length + k] = pairs.to[k];
      to[length + k] = pairs.from[k];
    }
  }
  const byEnd = countingOrder(count, to);
  const ends = new Int32Array(arcs);
  const starts = new Int32Array(count + 1);
  for (let k = 0; k < arcs; k++) starts[from[k] + 1]++;
  for (let node = 0; node < count; node++) starts[node + 1] += starts[node];
  const next = starts.slice(0, count);
  for (let k = 0; k < arcs; k++) {
    const arc = byEnd[k];
    ends[next[from[arc]]++] = to[arc];
  }
  return { starts, ends };
}

/** Positions of `keys` in rising order of their value, equal values in their old order. */
function countingOrder(count: number, keys: Int32Array): Int32Array {
  const next = new Int32Array(count + 1);
  for (let k = 0; k < keys.length; k++) next[keys[k] + 1]++;
  for (let value = 0; value < count; value++) next[value + 1] += next[value];
  const order = new Int32Array(keys.length);
  for (let k = 0; k < keys.length; k++) order[next[keys[k]]++] = k;
  return order;
}

/** Every tie once, as two columns: arcs of a directed graph, pairs with from < to of an undirected one. */
export function tiesOf(graph: Graph): { from: Int32Array; to: Int32Array } {
  const from = new Int32Array(graph.ties);
  const to = new Int32Array(graph.ties);
  let filled = 0;
  for (let node = 0; node < graph.count; node++) {
    for (let k = graph.starts[node]; k < graph.starts[node + 1]; k++) {
      if (!graph.directed && graph.ends[k] < node) continue;
      from[filled] = node;
      to[filled++] = graph.ends[k];
    }
  }
  return { from, to };
}

/** The same ties read without direction. */
export function withoutDirection(graph: Graph): Graph {
  return graph.directed ? simpleGraph(graph.count, tiesOf(graph), false) : graph;
}

/** The same ties pointing the other way. */
export function turnedRound(graph: Graph): Graph {
  if (!graph.directed) return graph;
  const { from, to } = tiesOf(graph);
  return simpleGraph(graph.count, { from: to, to: from }, true);
}

/** Whether a tie goes from a to b: a search by halves in the row of a. */
export function hasTie(graph: Graph, a: number, b: number): boolean {
  let low = graph.starts[a];
  let high = graph.starts[a + 1] - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (graph.ends[middle] === b) return true;
    if (graph.ends[middle] < b) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** How many ties leave each node (undirected: how many it has). */
export function degrees(graph: Graph): Int32Array {
  const degree = new Int32Array(graph.count);
  for (let node = 0; node < graph.count; node++) degree[node] = graph.starts[node + 1] - graph.starts[node];
  return degree;
}
