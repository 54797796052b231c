/**
 * Where one looks from: turned around the middle, tilted from the side to straight above, nearer or farther, and moved
 * across. Plain numbers; drawing is parallel, so what is equal looks equal wherever it stands.
 */
import type { Planes } from "./planes.ts";
import { PLANES } from "./planes.ts";

export interface Orbit {
  /** Degrees around; 0 from the south. */
  readonly turn: number;
  /** Degrees up; 90 from straight above. */
  readonly tilt: number;
  readonly nearness: number;
  /** Middle of the picture, in the picture's own heights. */
  readonly across: number;
  readonly up: number;
}

export const FIRST_LOOK: Orbit = { turn: -22, tilt: 27, nearness: 1, across: 0, up: 0 };
export const FROM_ABOVE: Orbit = { turn: 0, tilt: 90, nearness: 1, across: 0, up: 0 };

const LEAST_TILT = 5;
const NEAREST = 12;
const FARTHEST = 0.5;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const turned = (orbit: Orbit, by: number): Orbit => ({
  ...orbit,
  turn: ((((orbit.turn + by + 180) % 360) + 360) % 360) - 180,
});
export const tilted = (orbit: Orbit, by: number): Orbit => ({
  ...orbit,
  tilt: within(orbit.tilt + by, LEAST_TILT, 90),
});
export const nearer = (orbit: Orbit, by: number): Orbit => ({
  ...orbit,
  nearness: within(orbit.nearness * by, FARTHEST, NEAREST),
});
export const moved = (orbit: Orbit, across: number, up: number): Orbit => ({
  ...orbit,
  across: within(orbit.across + across / orbit.nearness, -1, 1),
  up: within(orbit.up + up / orbit.nearness, -1, 1),
});

/** Axes of the picture in the world: to the right, upwards, and towards whoever looks. */
export interface Axes {
  readonly right: readonly [number, number, number];
  readonly up: readonly [number, number, number];
  readonly toward: readonly [number, number, number];
}

export function axesOf({ turn, tilt }: Orbit): Axes {
  const [around, high] = [(turn * Math.PI) / 180, (tilt * Math.PI) / 180];
  const [sinTurn, cosTurn, sinTilt, cosTilt] = [
    Math.sin(around),
    Math.cos(around),
    Math.sin(high),
    Math.cos(high),
  ];
  return {
    right: [cosTurn, 0, -sinTurn],
    up: [-sinTurn * sinTilt, cosTilt, -cosTurn * sinTilt],
    toward: [sinTurn * cosTilt, sinTilt, cosTurn * cosTilt],
  };
}

export const dot = (a: readonly [number, number, number], x: number, y: number, z: number): number =>
  a[0] * x + a[1] * y + a[2] * z;

/** Half the height of what is seen, in world units, so that everything fits at nearness 1. */
export function halfHeight({ layout, rise }: Planes, orbit: Orbit, aspect: number, edge: number): number {
  const { right, up } = axesOf(orbit);
  const [halfWidth, halfDepth, half] = [
    layout.width / 2 + edge,
    layout.height / 2 + edge,
    (rise * (PLANES.length - 1)) / 2 + edge,
  ];
  const reach = (axis: readonly [number, number, number]): number =>
    Math.abs(axis[0]) * halfWidth + Math.abs(axis[1]) * half + Math.abs(axis[2]) * halfDepth;
  return (MARGIN * Math.max(reach(up), reach(right) / aspect)) / orbit.nearness;
}

const MARGIN = 1.03;
