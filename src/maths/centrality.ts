/**
 * How far a few nodes stand out.
 *
 *     degree centralisation      = Σ (highest − degree) ÷ the most it could be with this many nodes (a star)
 *                                  the star's value is (n − 1)(n − 2) without direction and (n − 1)² for ties received or given:
 *                                  igraph `centr_degree(loops = FALSE)`; igraph's own default, loops = TRUE, divides by more
 *     betweenness(v)             = Σ over pairs (s, t) of shortest ways through v ÷ shortest ways from s to t
 *                                  divided by (n − 1)(n − 2), or half of that without direction: networkx `betweenness_centrality`,
 *                                  igraph `betweenness(normalized = TRUE)`; strengths are not looked at
 *     betweenness centralisation = Σ (highest − betweenness) ÷ (n − 1) of the normalised values: igraph `centr_betw`
 *
 * Freeman (1979), Social Networks 1, 215–239; betweenness by Brandes (2001), Journal of Mathematical Sociology 25, 163–177.
 */
import { type Graph, degrees, turnedRound, withoutDirection } from "./graph.ts";

export type DegreeKind = "all" | "given" | "received";

/** From 0 (all alike) to 1 (a star); null where it has no meaning: fewer than three nodes. "all" ignores direction. */
export function degreeCentralisation(graph: Graph, kind: DegreeKind = "all"): number | null {
  if (graph.count < 3) return null;
  if (kind === "all" || !graph.directed) {
    return spreadBelowHighest(degrees(withoutDirection(graph))) / ((graph.count - 1) * (graph.count - 2));
  }
  const degree = degrees(kind === "given" ? graph : turnedRound(graph));
  return spreadBelowHighest(degree) / ((graph.count - 1) * (graph.count - 1));
}

function spreadBelowHighest(values: ArrayLike<number>): number {
  let highest = 0;
  for (let k = 0; k < values.length; k++) highest = Math.max(highest, values[k]);
  let total = 0;
  for (let k = 0; k < values.length; k++) total += highest - values[k];
  return total;
}

/** For each node from 0 to 1; all 0 where there are fewer than three nodes. Direction is kept. */
export function betweenness(graph: Graph): Float64Array {
  const total = new Float64Array(graph.count);
  const walk = startWalk(graph.count);
  for (let source = 0; source < graph.count; source++) addWaysFrom(graph, source, walk, total);
  const pairs = (graph.count - 1) * (graph.count - 2);
  // Without direction every pair is walked from both ends, and there are half as many pairs: the two halves cancel.
  for (let node = 0; node < graph.count; node++) total[node] = pairs > 0 ? total[node] / pairs : 0;
  return total;
}

/** From 0 to 1 (a star); null where there are fewer than three nodes. Takes what `betweenness` gave. */
export function betweennessCentralisation(values: Float64Array): number | null {
  return values.length < 3 ? null : spreadBelowHighest(values) / (values.length - 1);
}

interface Walk {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  readonly ways: Float64Array;
  readonly share: Float64Array;
}

function startWalk(count: number): Walk {
  return {
    order: new Int32Array(count),
    distance: new Int32Array(count).fill(-1),
    ways: new Float64Array(count),
    share: new Float64Array(count),
  };
}

/** One breadth-first walk out from the source, then the dependencies back along it. */
function addWaysFrom(graph: Graph, source: number, walk: Walk, total: Float64Array): void {
  const { starts, ends } = graph;
  const { order, distance, ways, share } = walk;
  let reached = 0;
  order[reached++] = source;
  distance[source] = 0;
  ways[source] = 1;
  for (let read = 0; read < reached; read++) {
    const node = order[read];
    const further = distance[node] + 1;
    for (let k = starts[node]; k < starts[node + 1]; k++) {
      const other = ends[k];
      if (distance[other] < 0) {
        distance[other] = further;
        order[reached++] = other;
      }
      if (distance[other] === further) ways[other] += ways[node];
    }
  }
  for (let read = reached - 1; read >= 0; read--) {
    const node = order[read];
    const further = distance[node] + 1;
    let sum = 0;
    for (let k = starts[node]; k < starts[node + 1]; k++) {
      const other = ends[k];
      if (distance[other] === further) sum += (1 + share[other]) / ways[other];
    }
    share[node] = sum * ways[node];
    if (node !== source) total[node] += share[node];
  }
  for (let read = 0; read < reached; read++) {
    const node = order[read];
    distance[node] = -1;
    ways[node] = 0;
    share[node] = 0;
  }
}
