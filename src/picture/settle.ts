/**
 * Bodies finding their places on one island.
 *
 * They start on a sunflower spiral (Vogel 1979), turned by a hash of seed and island, then settle in a fixed
 * number of steps in which pairs that meet draw together, less with every step, and neighbours push apart,
 * further with every step (after Fruchterman and Reingold 1991). Pushing looks only at bodies within reach, found
 * through a grid, so the work grows with their number and not its square.
 */
import { hash, keepInside, pull, push } from "./forces.ts";
import type { Springs } from "./forces.ts";
import type { NetworkBody, NetworkStructure } from "./network-data.ts";
import type { Point } from "./sector-shapes.ts";

interface SettleOptions {
  /** What turns the spiral: seed and island. */
  readonly key: string;
  /** Radius within which they stay. */
  readonly reach: number;
  /** Distance between neighbours. */
  readonly spacing: number;
  readonly pairs: NetworkStructure["pairs"];
}

const STEPS = 120;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const PULL = 0.25;
/** In the end pushing reaches a little further than the spacing, so that bodies fill their island. */
const PERSONAL_SPACE = 1.15;
/** At first it reaches this share of that, so that bodies can pass each other. */
const AT_FIRST = 0.2;

/** Places on one round island around (0, 0), by id. */
export function settle(bodies: readonly NetworkBody[], { key, reach, spacing, pairs }: SettleOptions): ReadonlyMap<string, Point> {
  const points = { x: new Float64Array(bodies.length), y: new Float64Array(bodies.length) };
  const { x, y } = points;
  const turn = (hash(key) / 2 ** 32) * 2 * Math.PI;
  bodies.forEach((_, at) => {
    const out = bodies.length === 1 ? 0 : reach * Math.sqrt((at + 0.5) / bodies.length);
    x[at] = out * Math.cos(turn + at * GOLDEN_ANGLE);
    y[at] = out * Math.sin(turn + at * GOLDEN_ANGLE);
  });
  const springs = springsAmong(bodies, pairs);
  for (let step = 0; step < STEPS; step++) {
    const heat = 1 - step / STEPS;
    pull(springs, points, { strength: PULL * heat, rest: spacing });
    push(points, spacing * PERSONAL_SPACE * (1 - (1 - AT_FIRST) * heat), 0.4);
    keepInside(points, reach);
  }
  return new Map(bodies.map(({ id }, at) => [id, { x: x[at] ?? 0, y: y[at] ?? 0 }]));
}

function springsAmong(bodies: readonly NetworkBody[], pairs: NetworkStructure["pairs"]): Springs {
  const index = new Map(bodies.map(({ id }, at) => [id, at]));
  const known = pairs.flatMap(({ from, to }) => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const degree = new Float64Array(bodies.length);
  for (const ends of known) for (const end of ends) degree[end] = (degree[end] ?? 0) + 1;
  return { pairs: known, degree };
}
