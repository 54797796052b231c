/**
 * Labels around points: each takes the first of several places where it touches nothing already placed, and is
 * left out if there is none. Earlier points choose first, so put the important ones in front.
 */
import { textWidth } from "./measure.ts";
import type { Box } from "./picture.ts";

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** How far the label must stay from the point's middle, in pixels. */
  readonly radius: number;
  readonly text: string;
}

export type Side = "below" | "above" | "right" | "left";

export interface PlacedLabel {
  /** Which point of the list it belongs to. */
  readonly at: number;
  readonly x: number;
  /** The middle of the text. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Options {
  readonly size: number;
  readonly within: Box;
  readonly sides: readonly Side[];
  /** Do labels also keep off the points of others? */
  readonly avoidPoints?: boolean;
}

const GAP = 4;
const HEIGHT = 1.25;

/** The labels that have a place. */
export function placeLabels(points: readonly LabelledPoint[], { size, within, sides, avoidPoints = true }: Options): readonly PlacedLabel[] {
  const taken: Box[] = avoidPoints ? points.map(({ x, y, radius }) => ({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius })) : [];
  const placed: PlacedLabel[] = [];
  points.forEach((point, at) => {
    if (point.text === "") return;
    for (const side of sides) {
      const { label, box } = labelAt(point, at, side, size);
      if (!contains(within, box) || taken.some((other) => overlaps(other, box))) continue;
      taken.push(box);
      placed.push(label);
      return;
    }
  });
  return placed;
}

function labelAt(point: LabelledPoint, at: number, side: Side, size: number): { readonly label: PlacedLabel; readonly box: Box } {
  const width = textWidth(point.text, size);
  const height = size * HEIGHT;
  const away = point.radius + GAP;
  switch (side) {
    case "right": return { label: { at, x: point.x + away, y: point.y, anchor: "start" }, box: { left: point.x + away, top: point.y - height / 2, width, height } };
    case "left": return { label: { at, x: point.x - away, y: point.y, anchor: "end" }, box: { left: point.x - away - width, top: point.y - height / 2, width, height } };
    case "above": return { label: { at, x: point.x, y: point.y - away - height / 2, anchor: "middle" }, box: { left: point.x - width / 2, top: point.y - away - height, width, height } };
    case "below": return { label: { at, x: point.x, y: point.y + away + height / 2, anchor: "middle" }, box: { left: point.x - width / 2, top: point.y + away, width, height } };
    default: return side satisfies never;
  }
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height;
}

function contains(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left && inner.top >= outer.top && inner.left + inner.width <= outer.left + outer.width && inner.top + inner.height <= outer.top + outer.height;
}
