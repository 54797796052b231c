/**
 * How much of what could be tied is tied, is returned, and closes into triangles.
 *
 *     density      = ties ÷ possible ties                 possible = n(n − 1), half of that without direction
 *     reciprocity  = arcs that are returned ÷ arcs        igraph `reciprocity(mode = "default")`, networkx `overall_reciprocity`
 *     transitivity = 3 · triangles ÷ connected triples    igraph `transitivity(type = "global")`, networkx `transitivity` of the
 *                                                         undirected graph; direction is not looked at
 *     clustering   = mean over nodes of closed ÷ possible pairs of neighbours; a node with fewer than two neighbours counts
 *                    0, as in networkx `average_clustering` (igraph leaves such nodes out unless `isolates = "zero"`)
 *
 * Wasserman & Faust (1994), Social Network Analysis, chapters 4, 6 and 13.
 */
import { type Graph, degrees, hasTie, withoutDirection } from "./graph.ts";

/** From 0 to 1; null where there are fewer than two nodes. */
export function density(graph: Graph): number | null {
  const possible = possibleTies(graph.count, graph.directed);
  return possible === 0 ? null : graph.ties / possible;
}

/** Ordered pairs of different nodes, or unordered ones without direction. */
export function possibleTies(count: number, directed: boolean): number {
  return directed ? count * (count - 1) : (count * (count - 1)) / 2;
}

/** From 0 to 1; null for an undirected graph, where the question has no meaning, and for one without ties. */
export function reciprocity(graph: Graph): number | null {
  if (!graph.directed || graph.ties === 0) return null;
  let returned = 0;
  for (let node = 0; node < graph.count; node++) {
    for (let k = graph.starts[node]; k < graph.starts[node + 1]; k++) {
      if (hasTie(graph, graph.ends[k], node)) returned++;
    }
  }
  return returned / graph.ties;
}

/** From 0 to 1; null where no two ties meet. */
export function transitivity(graph: Graph): number | null {
  const plain = withoutDirection(graph);
  const closed = closedPairs(plain);
  let triples = 0;
  let closedTriples = 0;
  const degree = degrees(plain);
  for (let node = 0; node < plain.count; node++) {
    triples += (degree[node] * (degree[node] - 1)) / 2;
    closedTriples += closed[node];
  }
  return triples === 0 ? null : closedTriples / triples;
}

/** From 0 to 1; null where there are no nodes. */
export function clustering(graph: Graph): number | null {
  const plain = withoutDirection(graph);
  if (plain.count === 0) return null;
  const closed = closedPairs(plain);
  const degree = degrees(plain);
  let total = 0;
  for (let node = 0; node < plain.count; node++) {
    const pairs = (degree[node] * (degree[node] - 1)) / 2;
    if (pairs > 0) total += closed[node] / pairs;
  }
  return total / plain.count;
}

/** For each node, how many triangles it stands in. Each triangle is found once, at its two ends of highest rank. */
function closedPairs(graph: Graph): Float64Array {
  const { starts, ends } = graph;
  const triangles = new Float64Array(graph.count);
  const mark = new Int32Array(graph.count).fill(-1);
  const degree = degrees(graph);
  const before = (a: number, b: number): boolean =>
    degree[a] < degree[b] || (degree[a] === degree[b] && a < b);
  for (let node = 0; node < graph.count; node++) {
    for (let k = starts[node]; k < starts[node + 1]; k++) mark[ends[k]] = node;
    for (let k = starts[node]; k < starts[node + 1]; k++) {
      const middle = ends[k];
      if (!before(middle, node)) continue;
      for (let j = starts[middle]; j < starts[middle + 1]; j++) {
        const last = ends[j];
        if (mark[last] !== node || !before(last, middle)) continue;
        triangles[node]++;
        triangles[middle]++;
        triangles[last]++;
      }
    }
  }
  return triangles;
}
