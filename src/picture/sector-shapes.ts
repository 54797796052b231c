/**
 * One outline for each sector, all of the same area, so that size can speak of capacity alone.
 *
 * Points are in units of the radius of a circle of that area, around the centre of gravity, y downwards.
 */
import type { Sector } from "./network-data.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

type Rough = readonly (readonly [number, number])[];

const CIRCLE_POINTS = 32;

const rough: Readonly<Record<Sector, Rough>> = {
  "health-commissioner": around(CIRCLE_POINTS, () => 1),
  council: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  "hospital-trust": [[-1, -3], [1, -3], [1, -1], [3, -1], [3, 1], [1, 1], [1, 3], [-1, 3], [-1, 1], [-3, 1], [-3, -1], [-1, -1]],
  "community-health": around(6, () => 1),
  police: [[-0.85, -0.9], [0.85, -0.9], [0.85, 0.1], [0.5, 0.75], [0, 1.1], [-0.5, 0.75], [-0.85, 0.1]],
  fire: [[0, -1], [0.95, 0.72], [-0.95, 0.72]],
  education: [[0, -1], [1.05, 0], [0, 1], [-1.05, 0]],
  housing: [[-0.85, 0.95], [-0.85, -0.2], [0, -1.05], [0.85, -0.2], [0.85, 0.95]],
  voluntary: heart(),
  "national-body": around(10, (at) => (at % 2 === 0 ? 1 : 0.52)),
  other: [[-0.55, -0.8], [0.55, -0.8], [1, 0.8], [-1, 0.8]],
};

/** The outline of a sector's shape; one corner after another. */
export const sectorShapes: Readonly<Record<Sector, readonly Point[]>> = {
  "health-commissioner": ofUnitArea(rough["health-commissioner"]),
  council: ofUnitArea(rough.council),
  "hospital-trust": ofUnitArea(rough["hospital-trust"]),
  "community-health": ofUnitArea(rough["community-health"]),
  police: ofUnitArea(rough.police),
  fire: ofUnitArea(rough.fire),
  education: ofUnitArea(rough.education),
  housing: ofUnitArea(rough.housing),
  voluntary: ofUnitArea(rough.voluntary),
  "national-body": ofUnitArea(rough["national-body"]),
  other: ofUnitArea(rough.other),
};

/** Area of a closed outline (shoelace formula). */
export function outlineArea(points: readonly Point[]): number {
  return Math.abs(doubledArea(points)) / 2;
}

/** Is the outline a plain circle, which a renderer may draw as one? */
export function isCircle(sector: Sector): boolean {
  return sector === "health-commissioner";
}

/**
 * Lines at 45 degrees inside an outline, so far apart: the hatch of burden, as segments, so that every
 * renderer draws the same. A line is cut wherever it leaves the outline (even–odd rule).
 */
export function hatchSegments(points: readonly Point[], apart: number): readonly (readonly [Point, Point])[] {
  const across = points.map(({ x, y }) => (x + y) / Math.SQRT2);
  const [low, high] = [Math.min(...across), Math.max(...across)];
  const count = Math.floor((high - low) / apart);
  const first = (low + high) / 2 - ((count - 1) * apart) / 2;
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at * apart).flatMap((level) => cut(points, level));
}

/** Parts inside the outline of the line x + y = level·√2. */
function cut(points: readonly Point[], level: number): readonly (readonly [Point, Point])[] {
  const target = level * Math.SQRT2;
  const crossings = points.flatMap((from, at) => {
    const to = points[(at + 1) % points.length] ?? from;
    const [before, after] = [from.x + from.y - target, to.x + to.y - target];
    if (before < 0 === after < 0) return [];
    const share = before / (before - after);
    return [{ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }];
  }).sort((a, b) => a.x - b.x);
  return Array.from({ length: Math.floor(crossings.length / 2) }, (_, at) => [crossings[2 * at], crossings[2 * at + 1]] as const).flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [[from, to] as const]));
}

function ofUnitArea(corners: Rough): readonly Point[] {
  const points = corners.map(([x, y]) => ({ x, y }));
  const middle = centre(points);
  const scale = Math.sqrt(Math.PI / outlineArea(points));
  return points.map(({ x, y }) => ({ x: (x - middle.x) * scale, y: (y - middle.y) * scale }));
}

function around(count: number, radius: (at: number) => number): Rough {
  return Array.from({ length: count }, (_, at) => {
    const turn = (2 * Math.PI * at) / count - Math.PI / 2;
    return [radius(at) * Math.cos(turn), radius(at) * Math.sin(turn)] as const;
  });
}

function heart(): Rough {
  return Array.from({ length: 28 }, (_, at) => {
    const turn = (2 * Math.PI * at) / 28;
    return [16 * Math.sin(turn) ** 3, -(13 * Math.cos(turn) - 5 * Math.cos(2 * turn) - 2 * Math.cos(3 * turn) - Math.cos(4 * turn))] as const;
  });
}

function doubledArea(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, at) => {
    const next = points[(at + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
}

function centre(points: readonly Point[]): Point {
  const doubled = doubledArea(points);
  const sum = points.reduce((total, { x, y }, at) => {
    const next = points[(at + 1) % points.length] ?? { x, y };
    const part = x * next.y - next.x * y;
    return { x: total.x + (x + next.x) * part, y: total.y + (y + next.y) * part };
  }, { x: 0, y: 0 });
  return { x: sum.x / (3 * doubled), y: sum.y / (3 * doubled) };
}
