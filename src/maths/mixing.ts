/**
 * Whether ties stay inside groups or cross them: the silo, counted.
 *
 *     E–I index      = (external − internal) ÷ (external + internal)      −1 all inside, +1 all across
 *     within density = ties inside groups ÷ pairs inside groups           between density likewise across
 *
 * Nodes without a group (−1) and their ties are left out. Krackhardt & Stern (1988), Social Psychology Quarterly 51,
 * 123–140. A tie counts once whatever its strength; in a directed graph each arc counts.
 */
import { possibleTies } from "./cohesion.ts";
import type { Graph } from "./graph.ts";

export interface Mixing {
  /** Ties inside each group, then from group a to group b at [a][b]; without direction the table is its own mirror. */
  readonly ties: readonly (readonly number[])[];
  readonly sizes: readonly number[];
  readonly internal: number;
  readonly external: number;
  /** Null where no tie has a group at both ends. */
  readonly eiIndex: number | null;
  /** Null where no pair could be tied that way. */
  readonly withinDensity: number | null;
  readonly betweenDensity: number | null;
}

/** `groups` gives each node a number from 0 to count − 1, or −1. */
export function mixing(graph: Graph, groups: ArrayLike<number>, count: number): Mixing {
  const sizes = Array.from({ length: count }, () => 0);
  for (let node = 0; node < graph.count; node++) if (groups[node] >= 0) sizes[groups[node]]++;
  const rows = Array.from({ length: count }, () => Array.from({ length: count }, () => 0));
  let internal = 0;
  let external = 0;
  for (let node = 0; node < graph.count; node++) {
    for (let k = graph.starts[node]; k < graph.starts[node + 1]; k++) {
      const a = groups[node];
      const b = groups[graph.ends[k]];
      if (a < 0 || b < 0) continue;
      // Without direction each tie stands in two rows: a tie inside a group must still count once.
      const once = graph.directed ? 1 : 0.5;
      rows[a][b] += a === b ? once : 1;
      if (a === b) internal += once;
      else external += once;
    }
  }
  const grouped = sizes.reduce((sum, size) => sum + size, 0);
  const inside = sizes.reduce((sum, size) => sum + possibleTies(size, graph.directed), 0);
  const across = possibleTies(grouped, graph.directed) - inside;
  return {
    ties: rows,
    sizes,
    internal,
    external,
    eiIndex: internal + external === 0 ? null : (external - internal) / (external + internal),
    withinDensity: inside === 0 ? null : internal / inside,
    betweenDensity: across === 0 ? null : external / across,
  };
}
