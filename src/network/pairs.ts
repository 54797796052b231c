/**
 * The pairs of a map as a picture shows them: one line for each two that are tied, however many ties there are.
 *
 * The strength of a pair is the mean of the strengths the file gives for its ties, either way; a sum would make two
 * answers about one tie look like a tie twice as strong.
 */
import type { MapTie } from "./map.ts";

export interface Pair {
  readonly from: string;
  readonly to: string;
  /** Null where none of its ties has a strength. */
  readonly strength: number | null;
  /** Ties behind it. */
  readonly ties: number;
}

export function pairsOf(ties: readonly MapTie[]): readonly Pair[] {
  const pairs = new Map<string, { from: string; to: string; sum: number; given: number; ties: number }>();
  for (const { from, to, weight } of ties) {
    if (from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = JSON.stringify([a, b]);
    const pair = pairs.get(key) ?? { from: a, to: b, sum: 0, given: 0, ties: 0 };
    pairs.set(key, pair);
    pair.ties++;
    if (weight === null) continue;
    pair.given++;
    pair.sum += weight;
  }
  return Array.from(pairs.values(), ({ from, to, sum, given, ties: count }) => ({
    from,
    to,
    strength: given === 0 ? null : sum / given,
    ties: count,
  }));
}
