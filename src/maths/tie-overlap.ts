/**
 * What two sets of ties among the same nodes have in common: formal against informal, this year against last.
 *
 *     Jaccard      = shared ÷ (shared + only in the first + only in the second)
 *     correlation  = Pearson's, over all pairs of different nodes, of tied (1) and not tied (0): Krackhardt (1988), Social
 *                    Networks 10, 359–381, whose test against renamed nodes (QAP) is `renamed` below
 */
import { possibleTies } from "./cohesion.ts";
import { type Graph, hasTie, simpleGraph, tiesOf } from "./graph.ts";

export interface Overlap {
  readonly shared: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** From 0 to 1; null where neither has a tie. */
  readonly jaccard: number | null;
  /** From −1 to 1; null where one of the two has no tie or every tie. */
  readonly correlation: number | null;
}

/** Both graphs must have the same nodes and both be directed or both not. */
export function overlap(first: Graph, second: Graph): Overlap {
  let shared = 0;
  const { from, to } = tiesOf(first);
  for (let k = 0; k < from.length; k++) if (hasTie(second, from[k], to[k])) shared++;
  const union = first.ties + second.ties - shared;
  const possible = possibleTies(first.count, first.directed);
  const spread =
    Math.sqrt(first.ties * (possible - first.ties)) * Math.sqrt(second.ties * (possible - second.ties));
  return {
    shared,
    onlyFirst: first.ties - shared,
    onlySecond: second.ties - shared,
    jaccard: union === 0 ? null : shared / union,
    correlation: spread === 0 ? null : (shared * possible - first.ties * second.ties) / spread,
  };
}

/** The same graph with its nodes given each other's places: node k takes the place `order[k]`. */
export function renamed(graph: Graph, order: ArrayLike<number>): Graph {
  const { from, to } = tiesOf(graph);
  const place = (node: number): number => order[node];
  return simpleGraph(graph.count, { from: from.map(place), to: to.map(place) }, graph.directed);
}
