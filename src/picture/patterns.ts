/**
 * Fills made of marks, never of shades alone: a diagonal hatch always means limbo or burden; the stress test's
 * verdicts have their own, so a cell reads in grey.
 */
import { element } from "./svg.ts";
import type { Attributes } from "./svg.ts";
import type { Paint, Painter } from "./theme.ts";

export type PatternName = "hatch" | "crosses" | "bars" | "points";

const TILE = 8;

const tiles: Readonly<Record<PatternName, { readonly d: string; readonly weight: number; readonly paint: Paint; readonly turn: number }>> = {
  hatch: { d: "M0 0V8M4 0V8", weight: 1.2, paint: "muted", turn: 45 },
  crosses: { d: "M2 2L6 6M6 2L2 6", weight: 1.2, paint: "axis", turn: 0 },
  bars: { d: "M0 4H8", weight: 1.4, paint: "axis", turn: 0 },
  points: { d: "M4 4h0.01", weight: 2, paint: "axis", turn: 0 },
};

/** The fill attribute for a pattern of this picture. */
export function patternFill(id: string, name: PatternName): string {
  return `url(#${id}-${name})`;
}

/** Definitions of just those patterns a drawing uses. */
export function patternsUsed(drawing: string, id: string, paint: Painter): string {
  const names = (["hatch", "crosses", "bars", "points"] as const).filter((name) => drawing.includes(patternFill(id, name)));
  if (names.length === 0) return "";
  return element("defs", {}, ...names.map((name) => definition(id, name, paint)));
}

function definition(id: string, name: PatternName, paint: Painter): string {
  const { d, weight, paint: meaning, turn } = tiles[name];
  const attributes: Attributes = { id: `${id}-${name}`, width: TILE, height: TILE, patternUnits: "userSpaceOnUse", patternTransform: turn === 0 ? undefined : `rotate(${turn})` };
  return element("pattern", attributes, element("path", { d, stroke: paint(meaning), "stroke-width": weight, "stroke-linecap": "round", fill: "none" }));
}
