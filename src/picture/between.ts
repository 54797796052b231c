/**
 * Places for bodies that do not belong to one island: those of several localities float between them, and
 * successors stand where their predecessors stood.
 */
import { WALL_RADIUS, bodyRadius } from "./encodings.ts";
import { hash, offIsland, push } from "./forces.ts";
import type { Ellipse } from "./forces.ts";
import type { NetworkBody } from "./network-data.ts";
import type { Point } from "./sector-shapes.ts";

interface Shore extends Ellipse {
  readonly id: string;
}

const STEPS = 60;
const SPACING = 4.4;
/** Distance from an island within which nothing floats. */
const SHALLOWS = 1.6;
const FAN = 1.6;
const NUDGES = 12;

/**
 * Places for bodies of several localities: the middle of what they cover, moved off islands and one another. One
 * whose middle is an island goes to the nearest harbour that is free.
 */
export function floatBetween(bodies: readonly NetworkBody[], islands: readonly Shore[], harbours: readonly Point[]): ReadonlyMap<string, Point> {
  const points = { x: new Float64Array(bodies.length), y: new Float64Array(bodies.length) };
  const { x, y } = points;
  const free = [...harbours];
  bodies.forEach(({ id, localities }, at) => {
    const covered = islands.filter((island) => localities.includes(island.id));
    const middle = midpoint(covered.length > 0 ? covered : islands);
    const nearest = free.toSorted((a, b) => distance(a, middle) - distance(b, middle))[0];
    const isAground = islands.some((island) => Math.hypot((middle.x - island.x) / (island.across + SHALLOWS), (middle.y - island.y) / (island.down + SHALLOWS)) < 1);
    const start = isAground && nearest !== undefined ? nearest : middle;
    if (start === nearest) free.splice(free.indexOf(nearest), 1);
    const turn = (hash(id) / 2 ** 32) * 2 * Math.PI;
    x[at] = start.x + 0.5 * Math.cos(turn);
    y[at] = start.y + 0.5 * Math.sin(turn);
  });
  for (let step = 0; step < STEPS && bodies.length > 0; step++) {
    for (const island of islands) offIsland(points, island, SHALLOWS);
    push(points, SPACING, 0.5);
  }
  return new Map(bodies.map(({ id }, at) => [id, { x: x[at] ?? 0, y: y[at] ?? 0 }]));
}

/** Successors around the middle of their predecessors: alone in the middle, several in a small ring. */
export function fanOut(successors: readonly NetworkBody[], places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const families = new Map<string, NetworkBody[]>();
  for (const body of successors) {
    const key = [...(body.predecessors ?? [])].sort().join("|");
    families.set(key, [...(families.get(key) ?? []), body]);
  }
  const fanned = new Map<string, Point>();
  for (const family of families.values()) {
    const parents = (family[0]?.predecessors ?? []).flatMap((id) => places.get(id) ?? []);
    const middle = midpoint(parents);
    const reach = family.length === 1 ? 0 : Math.max(FAN, 0.55 * family.length);
    family.forEach(({ id }, at) => {
      const turn = (2 * Math.PI * at) / family.length + Math.PI;
      fanned.set(id, { x: middle.x + reach * Math.cos(turn), y: middle.y + reach * Math.sin(turn) });
    });
  }
  return fanned;
}

/** Move newcomers off bodies already settled, other than those whose very place they take. */
export function keepApart(newcomers: readonly NetworkBody[], places: ReadonlyMap<string, Point>, settled: readonly Point[]): ReadonlyMap<string, Point> {
  return new Map(newcomers.map((body) => {
    const parents = (body.predecessors ?? []).flatMap((id) => places.get(id) ?? []);
    const others = settled.filter((place) => !parents.includes(place));
    let place = places.get(body.id) ?? { x: 0, y: 0 };
    for (let step = 0; step < NUDGES; step++) for (const other of others) place = away(place, other, WALL_RADIUS * (bodyRadius(body.capacity) + 1.1));
    return [body.id, place] as const;
  }));
}

function away(place: Point, other: Point, room: number): Point {
  const [dx, dy] = [place.x - other.x, place.y - other.y];
  const apart = Math.hypot(dx, dy);
  if (apart >= room) return place;
  return apart === 0 ? { x: place.x + room, y: place.y } : { x: other.x + (dx / apart) * room, y: other.y + (dy / apart) * room };
}

function midpoint(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return { x: points.reduce((sum, { x }) => sum + x, 0) / count, y: points.reduce((sum, { y }) => sum + y, 0) / count };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
