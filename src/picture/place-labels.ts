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
  /** Its own order of sides, where it differs from the others'. */
  readonly sides?: readonly Side[];
}

/** Where a label may stand: to the right and down are positive. */
const directions = {
  below: [0, 1],
  above: [0, -1],
  right: [1, 0],
  left: [-1, 0],
  "below-right": [1, 1],
  "below-left": [-1, 1],
  "above-right": [1, -1],
  "above-left": [-1, -1],
} as const;

export type Side = keyof typeof directions;

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
  /** Boxes that are already full. */
  readonly taken?: readonly Box[];
}

const GAP = 4;
const HEIGHT = 1.25;
/** Of a round point's square, this much is kept free. */
const ROUND = 0.88;
/** Diagonally a label may come nearer: points are round. */
const DIAGONAL = 0.6;

/** The labels that have a place. */
export function placeLabels(
  points: readonly LabelledPoint[],
  { size, within, sides, taken: full = [] }: Options,
): readonly PlacedLabel[] {
  const taken: Box[] = [
    ...full,
    ...points.map(({ x, y, radius }) => ({
      left: x - radius * ROUND,
      top: y - radius * ROUND,
      width: 2 * radius * ROUND,
      height: 2 * radius * ROUND,
    })),
  ];
  const placed: PlacedLabel[] = [];
  points.forEach((point, at) => {
    if (point.text === "") return;
    for (const side of point.sides ?? sides) {
      const { label, box } = labelAt(point, at, side, size);
      if (!contains(within, box) || taken.some((other) => overlaps(other, box))) continue;
      taken.push(box);
      placed.push(label);
      return;
    }
  });
  return placed;
}

function labelAt(
  point: LabelledPoint,
  at: number,
  side: Side,
  size: number,
): { readonly label: PlacedLabel; readonly box: Box } {
  const [across, down] = directions[side];
  const width = textWidth(point.text, size);
  const height = size * HEIGHT;
  const reach = (point.radius + GAP) * (across !== 0 && down !== 0 ? DIAGONAL : 1);
  const x = point.x + across * reach;
  const y = point.y + down * (reach + height / 2);
  const left = across > 0 ? x : across < 0 ? x - width : x - width / 2;
  const anchor = across > 0 ? "start" : across < 0 ? "end" : "middle";
  return { label: { at, x, y, anchor }, box: { left, top: y - height / 2, width, height } };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}
