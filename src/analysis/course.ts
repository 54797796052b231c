/**
 * How a line through time went, in the terms people use: it fell, rose or held; how far, at its furthest from where it
 * began; and whether it came back.
 *
 *     extent = furthest from the start      share = extent / start      back = 1 − |end − start| / extent
 */

export interface Course {
  readonly way: "fell" | "rose" | "held";
  /** Furthest from the start, as a share of it; infinite where it began at nought. */
  readonly share: number;
  readonly back: "no" | "partly" | "yes";
  readonly start: number;
  readonly end: number;
}

/** Of an index from 0 to 1: smaller changes are no change to speak of. */
const SMALL = 0.03;
/** Of the way, from which on a line is back. */
export const BACK = 0.8;
const PARTLY = 0.35;

/** Over some months of a line, both included; null where nothing is known of them. */
export function courseOf(
  values: ArrayLike<number>,
  [from, to]: readonly [number, number],
  small: number = SMALL,
): Course | null {
  const known = Array.from(values)
    .slice(from, to + 1)
    .filter(Number.isFinite);
  if (known.length < 2) return null;
  const [start, end] = [known[0], known[known.length - 1]];
  const fall = start - Math.min(...known);
  const rise = Math.max(...known) - start;
  const extent = Math.max(fall, rise);
  const share = start === 0 ? Number.POSITIVE_INFINITY : extent / start;
  if (extent < small) return { way: "held", share, back: "no", start, end };
  const returned = 1 - Math.abs(end - start) / extent;
  const back = returned >= BACK ? "yes" : returned >= PARTLY ? "partly" : "no";
  return { way: fall >= rise ? "fell" : "rose", share, back, start, end };
}
