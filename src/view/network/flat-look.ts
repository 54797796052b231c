/** Which part of a flat picture is seen, and how large: plain numbers, changed by keys, buttons and dragging. */
import type { Layout } from "../../picture/layout.ts";

export interface FlatLook {
  /** Place in the middle of what is seen, as shares of the whole from its middle. */
  readonly x: number;
  readonly y: number;
  /** 1 shows everything. */
  readonly nearness: number;
}

export const WHOLE: FlatLook = { x: 0, y: 0, nearness: 1 };
const NEAREST = 40;
const FARTHEST = 0.6;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const closer = (look: FlatLook, by: number): FlatLook => ({
  ...look,
  nearness: within(look.nearness * by, FARTHEST, NEAREST),
});

/** Moves by shares of what is seen. */
export const shifted = (look: FlatLook, across: number, down: number): FlatLook => ({
  ...look,
  x: within(look.x + across / look.nearness, -0.6, 0.6),
  y: within(look.y + down / look.nearness, -0.6, 0.6),
});

/** From places around the layout's middle to pixels: `px = x · scale + left`. */
export interface Fit {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const EDGE = 14;

export function fitOf(layout: Layout, look: FlatLook, width: number, height: number): Fit {
  // Before it stands on the page a canvas is smaller than its own edge: then nothing has any size.
  const whole = Math.max(0, Math.min((width - 2 * EDGE) / layout.width, (height - 2 * EDGE) / layout.height));
  const scale = whole * look.nearness;
  return {
    scale,
    left: width / 2 - look.x * layout.width * scale,
    top: height / 2 - look.y * layout.height * scale,
    width,
    height,
  };
}

/** A body in the middle, near enough to read names around it. */
export function lookAt(layout: Layout, x: number, y: number, nearness: number): FlatLook {
  return { x: x / layout.width, y: y / layout.height, nearness };
}
