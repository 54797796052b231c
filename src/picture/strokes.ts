/**
 * How each kind of line looks, beyond its colour: no two lines that may meet in one chart share both dash and
 * weight, so a chart printed in grey can still be read. Options carry no hue: they are ink.
 */
import type { Paint, Painter } from "./theme.ts";
import type { Attributes } from "./svg.ts";

export interface Stroke {
  readonly paint: Paint;
  /** Pixels on, pixels off; empty for a solid line. */
  readonly dash: readonly number[];
  /** Pixels. */
  readonly weight: number;
}

export type StrokeName =
  | "trust"
  | "sharing"
  | "silo"
  | "health"
  | "health-early"
  | "health-late"
  | "on-paper"
  | "in-practice"
  | "leave-as-is"
  | "plan-1"
  | "plan-2"
  | "plan-3";

export const strokes: Readonly<Record<StrokeName, Stroke>> = {
  trust: { paint: "trust", dash: [], weight: 2.75 },
  sharing: { paint: "sharing", dash: [1, 5], weight: 3.5 },
  silo: { paint: "silo", dash: [14, 4], weight: 2.75 },
  health: { paint: "health", dash: [12, 4, 2, 4], weight: 2.5 },
  "health-early": { paint: "health", dash: [4, 3], weight: 1.75 },
  "health-late": { paint: "health", dash: [], weight: 2.25 },
  "on-paper": { paint: "on-paper", dash: [6, 5], weight: 2 },
  "in-practice": { paint: "in-practice", dash: [], weight: 3.5 },
  "leave-as-is": { paint: "ink", dash: [], weight: 1.5 },
  "plan-1": { paint: "ink", dash: [9, 4], weight: 3 },
  "plan-2": { paint: "ink", dash: [1, 5], weight: 3.5 },
  "plan-3": { paint: "ink", dash: [14, 4, 2, 4], weight: 2 },
};

/** The strokes of options in the order they are compared; the first is always leaving things as they are. */
export const optionStrokes = [
  "leave-as-is",
  "plan-1",
  "plan-2",
  "plan-3",
] as const satisfies readonly StrokeName[];

/** The attributes that draw a stroke. Short dashes become round dots. */
export function strokeAttributes(name: StrokeName, paint: Painter): Attributes {
  const { paint: meaning, dash, weight } = strokes[name];
  return {
    fill: "none",
    stroke: paint(meaning),
    "stroke-width": weight,
    "stroke-dasharray": dash.length === 0 ? undefined : dash.join(" "),
    "stroke-linecap": dash.length === 2 && dash[0] === 1 ? "round" : "butt",
    "stroke-linejoin": "round",
  };
}
