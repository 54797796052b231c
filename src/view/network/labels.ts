/** Names over a picture: painted on a canvas of their own with a halo, the important ones first, none over another. */
import type { Box } from "../../picture/picture.ts";
import { shortenText, textWidth } from "../../picture/measure.ts";
import { placeLabels } from "../../picture/place-labels.ts";
import type { Colours } from "./theme-colours.ts";

const SIZE = 14;
const ROOM = 150;
const SIDES = ["above", "below", "right", "left", "above-right", "below-right"] as const;

/** A name that stands where it is put. */
export interface FixedName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly isBold: boolean;
}

/** A name beside a body. */
export interface BodyName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isBold: boolean;
}

export interface Names {
  readonly fixed: readonly FixedName[];
  readonly bodies: readonly BodyName[];
}

/** Paints the names; gives how many bodies got theirs. */
export function paintNames(
  canvas: HTMLCanvasElement,
  { fixed, bodies }: Names,
  { width, height, ratio }: { readonly width: number; readonly height: number; readonly ratio: number },
  colours: Colours,
): number {
  const brush = canvas.getContext("2d");
  if (brush === null) return 0;
  fitCanvas(canvas, width, height, ratio);
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.clearRect(0, 0, width, height);
  const within: Box = { left: 2, top: 2, width: width - 4, height: height - 4 };
  const family = getComputedStyle(canvas).fontFamily;
  const write = (text: string, { x, y, anchor, isBold }: Omit<FixedName, "text">, fill: string): void => {
    brush.font = `${isBold ? 650 : 450} ${SIZE}px ${family}`;
    brush.textAlign = anchor === "middle" ? "center" : anchor;
    brush.textBaseline = "middle";
    brush.lineJoin = "round";
    brush.lineWidth = 4;
    brush.strokeStyle = colours.paper;
    brush.strokeText(text, x, y);
    brush.fillStyle = fill;
    brush.fillText(text, x, y);
  };
  const free = withRoom(fixed, within);
  for (const { name } of free) write(name.text, name, name.isBold ? colours.ink : colours.muted);
  const short = bodies.map((body) => ({ ...body, text: shortenText(body.text, SIZE, ROOM) }));
  const placed = placeLabels(short, { size: SIZE, within, sides: SIDES, taken: free.map(({ box }) => box) });
  for (const { at, x, y, anchor } of placed)
    write(short[at].text, { x, y, anchor, isBold: short[at].isBold }, colours.ink);
  return placed.length;
}

/** Those fixed names that are to be seen and do not stand over an earlier one. */
function withRoom(
  fixed: readonly FixedName[],
  within: Box,
): readonly { readonly name: FixedName; readonly box: Box }[] {
  const kept: { readonly name: FixedName; readonly box: Box }[] = [];
  for (const name of fixed) {
    const box = boxOf(name);
    if (meet(box, within) && !kept.some((other) => meet(other.box, box))) kept.push({ name, box });
  }
  return kept;
}

/** Gives a canvas as many pixels as it has on the screen. */
export function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) Object.assign(canvas, { width: across });
  if (canvas.height !== down) Object.assign(canvas, { height: down });
}

function boxOf({ text, x, y, anchor }: FixedName): Box {
  const width = textWidth(text, SIZE);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, top: y - SIZE * 0.7, width, height: SIZE * 1.4 };
}

/** Pixels between two names on a line, so that they are read as two. */
const APART = 8;

const meet = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width + APART &&
  other.left < one.left + one.width + APART &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;
