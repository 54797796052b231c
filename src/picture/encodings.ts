/**
 * How a body's and a tie's numbers become a drawing: the one table that the scene and its legend both read.
 *
 * Capacity is area. A wall closes around a body as it keeps more to itself. Burden is hatching, denser with
 * more. Trust is the thickness of a tie; what is shared moves along it as dots. A tie only on paper is dashed
 * grey; one that is neither on paper nor in practice is not there.
 */

/** Radius in world units for a capacity: area grows in proportion. */
export function bodyRadius(capacity: number): number {
  return Math.sqrt(Math.max(0.05, capacity));
}

/** The wall's radius, in radii of the body: clear of every shape's corners. */
export const WALL_RADIUS = 1.72;

/** How much of the ring is closed, in turns: none at 0, all at 1. */
export function wallTurn(silo: number): number {
  return share(silo);
}

const LEAST_BURDEN = 0.04;
const WIDE_HATCH = 0.75;
const DENSE_HATCH = 0.22;

/** Distance between hatch lines in radii of the body; none for a body at ease. */
export function hatchApart(burden: number): number | undefined {
  return burden < LEAST_BURDEN ? undefined : WIDE_HATCH + (DENSE_HATCH - WIDE_HATCH) * Math.sqrt(share(burden));
}

const THIN_TIE = 0.05;
const THICK_TIE = 0.42;

/** Thickness of a tie in world units, in proportion to trust above a thread. */
export function tieWidth(trust: number): number {
  return THIN_TIE + (THICK_TIE - THIN_TIE) * share(trust);
}

const MOST_DOTS = 3;

/** Dots along a tie: none where nothing is shared, three where everything is. */
export function dotCount(sharing: number): number {
  return Math.round(share(sharing) * MOST_DOTS);
}

/** How a tie is drawn. */
export function tieKind({ isOnPaper, isInPractice }: { readonly isOnPaper: boolean; readonly isInPractice: boolean }): "practice" | "paper" | "none" {
  return isInPractice ? "practice" : isOnPaper ? "paper" : "none";
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
