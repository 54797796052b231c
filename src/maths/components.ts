/**
 * Which nodes can reach each other.
 *
 * Weak components ignore direction; strong ones need a way there and back (Tarjan 1972, SIAM Journal on Computing 1,
 * 146–160, written without recursion so that a chain of any length is safe).
 */
import { type Graph, withoutDirection } from "./graph.ts";

export interface Components {
  /** For each node the number of its component; components are numbered in order of their first node. */
  readonly of: Int32Array;
  /** Nodes in each component. */
  readonly sizes: readonly number[];
}

export function weakComponents(graph: Graph): Components {
  const plain = withoutDirection(graph);
  const of = new Int32Array(plain.count).fill(-1);
  const sizes: number[] = [];
  const queue = new Int32Array(plain.count);
  for (let first = 0; first < plain.count; first++) {
    if (of[first] >= 0) continue;
    let read = 0;
    let filled = 0;
    queue[filled++] = first;
    of[first] = sizes.length;
    while (read < filled) {
      const node = queue[read++];
      for (let k = plain.starts[node]; k < plain.starts[node + 1]; k++) {
        const other = plain.ends[k];
        if (of[other] >= 0) continue;
        of[other] = sizes.length;
        queue[filled++] = other;
      }
    }
    sizes.push(filled);
  }
  return { of, sizes };
}

export function strongComponents(graph: Graph): Components {
  const search = startSearch(graph.count);
  for (let first = 0; first < graph.count; first++) {
    if (search.index[first] < 0) searchFrom(graph, search, first);
  }
  return numberedByFirstNode(search.component);
}

interface Search {
  readonly index: Int32Array;
  readonly low: Int32Array;
  readonly component: Int32Array;
  readonly isOpen: Uint8Array;
  readonly open: number[];
  visited: number;
  found: number;
}

function startSearch(count: number): Search {
  return {
    index: new Int32Array(count).fill(-1),
    low: new Int32Array(count),
    component: new Int32Array(count).fill(-1),
    isOpen: new Uint8Array(count),
    open: [],
    visited: 0,
    found: 0,
  };
}

/** Depth first from one node, with the path and the place reached in each row kept by hand. */
function searchFrom(graph: Graph, search: Search, first: number): void {
  const path = [first];
  const place = [graph.starts[first]];
  visit(search, first);
  while (path.length > 0) {
    const node = path[path.length - 1];
    const k = place[place.length - 1];
    if (k < graph.starts[node + 1]) {
      place[place.length - 1] = k + 1;
      const other = graph.ends[k];
      if (search.index[other] < 0) {
        visit(search, other);
        path.push(other);
        place.push(graph.starts[other]);
      } else if (search.isOpen[other] === 1) {
        search.low[node] = Math.min(search.low[node], search.index[other]);
      }
      continue;
    }
    path.pop();
    place.pop();
    if (path.length > 0) {
      const above = path[path.length - 1];
      search.low[above] = Math.min(search.low[above], search.low[node]);
    }
    if (search.low[node] === search.index[node]) closeComponent(search, node);
  }
}

function visit(search: Search, node: number): void {
  search.index[node] = search.visited;
  search.low[node] = search.visited++;
  search.open.push(node);
  search.isOpen[node] = 1;
}

function closeComponent(search: Search, root: number): void {
  for (;;) {
    const member = search.open.pop();
    if (member === undefined) return;
    search.isOpen[member] = 0;
    search.component[member] = search.found;
    if (member === root) break;
  }
  search.found++;
}

function numberedByFirstNode(component: Int32Array): Components {
  const renamed = new Map<number, number>();
  const sizes: number[] = [];
  const of = component.map((old) => {
    const known = renamed.get(old);
    const number = known ?? renamed.size;
    if (known === undefined) {
      renamed.set(old, number);
      sizes.push(0);
    }
    sizes[number]++;
    return number;
  });
  return { of, sizes };
}
