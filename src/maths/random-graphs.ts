/**
 * Graphs and orders drawn by chance, to compare a real network with.
 *
 * `randomGraph` draws from all simple graphs with so many nodes and so many ties, each as likely as any other
 * (Erdős & Rényi 1959, G(n, m)). Luck is an argument: a function that gives numbers in [0, 1).
 */
import { possibleTies } from "./cohesion.ts";
import { type Graph, simpleGraph } from "./graph.ts";

/** `ties` may not be more than the pairs there are. */
export function randomGraph(count: number, ties: number, directed: boolean, random: () => number): Graph {
  const from = new Int32Array(ties);
  const to = new Int32Array(ties);
  let filled = 0;
  for (const pair of randomSubset(possibleTies(count, directed), ties, random)) {
    if (directed) {
      const start = Math.floor(pair / (count - 1));
      const place = pair % (count - 1);
      from[filled] = start;
      to[filled++] = place >= start ? place + 1 : place;
    } else {
      // Pair number p of the lower triangle, row by row: row r begins at r(r − 1)/2.
      let row = Math.floor((1 + Math.sqrt(1 + 8 * pair)) / 2);
      if ((row * (row - 1)) / 2 > pair) row--;
      if ((row * (row + 1)) / 2 <= pair) row++;
      from[filled] = row;
      to[filled++] = pair - (row * (row - 1)) / 2;
    }
  }
  return simpleGraph(count, { from, to }, directed);
}

/** `size` different whole numbers below `limit`, without ever drawing in vain (Floyd; Bentley & Floyd 1987). */
function randomSubset(limit: number, size: number, random: () => number): Set<number> {
  const chosen = new Set<number>();
  for (let next = limit - size; next < limit; next++) {
    const drawn = Math.floor(random() * (next + 1));
    chosen.add(chosen.has(drawn) ? next : drawn);
  }
  return chosen;
}

/** 0 … count − 1 in an order drawn by chance (Fisher–Yates). */
export function randomOrder(count: number, random: () => number): Int32Array {
  const order = new Int32Array(count);
  for (let k = 0; k < count; k++) order[k] = k;
  for (let k = count - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    const kept = order[k];
    order[k] = order[other];
    order[other] = kept;
  }
  return order;
}
