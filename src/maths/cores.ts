/**
 * The k-core: the largest set in which everyone has at least k ties with others in the set.
 *
 * A node's coreness is the highest k of a core it stands in. In a directed graph a tie given and a tie received both
 * count, so two nodes tied both ways have two ties: igraph `coreness(mode = "all")` and networkx `core_number`, which
 * agree on this. For cores among bare pairs, drop the direction first.
 *
 * Batagelj & Zaveršnik (2003), "An O(m) algorithm for cores decomposition of networks".
 */
import { type Graph, turnedRound } from "./graph.ts";

/** For each node its coreness. */
export function coreness(graph: Graph): Int32Array {
  const rows = graph.directed ? [graph, turnedRound(graph)] : [graph];
  const degree = new Int32Array(graph.count);
  for (let node = 0; node < graph.count; node++) {
    for (const row of rows) degree[node] += row.starts[node + 1] - row.starts[node];
  }
  const shelf = shelve(degree);
  for (let place = 0; place < graph.count; place++) {
    const node = shelf.order[place];
    for (const row of rows) {
      for (let k = row.starts[node]; k < row.starts[node + 1]; k++) {
        if (degree[row.ends[k]] > degree[node]) lower(row.ends[k], degree, shelf);
      }
    }
  }
  return degree;
}

interface Shelf {
  /** Nodes in rising order of degree. */
  readonly order: Int32Array;
  readonly place: Int32Array;
  /** Where in `order` each degree begins. */
  readonly begins: Int32Array;
}

function shelve(degree: Int32Array): Shelf {
  let highest = 0;
  for (let node = 0; node < degree.length; node++) highest = Math.max(highest, degree[node]);
  const begins = new Int32Array(highest + 2);
  for (let node = 0; node < degree.length; node++) begins[degree[node] + 1]++;
  for (let k = 0; k <= highest; k++) begins[k + 1] += begins[k];
  const next = begins.slice();
  const order = new Int32Array(degree.length);
  const place = new Int32Array(degree.length);
  for (let node = 0; node < degree.length; node++) {
    place[node] = next[degree[node]]++;
    order[place[node]] = node;
  }
  return { order, place, begins };
}

/** Takes one from a node's degree: it changes places with the first of its degree, which then begins one later. */
function lower(node: number, degree: Int32Array, { order, place, begins }: Shelf): void {
  const old = degree[node];
  const first = begins[old];
  const other = order[first];
  if (other !== node) {
    order[first] = node;
    order[place[node]] = other;
    place[other] = place[node];
    place[node] = first;
  }
  begins[old]++;
  degree[node]--;
}
