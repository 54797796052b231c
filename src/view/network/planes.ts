/**
 * The network on three planes: what the view in depth shows, as columns of numbers.
 *
 * Height is the level at which bodies meet: informal below, working groups in the middle, boards above. Places on the
 * ground are those of the flat picture. A body is a thin column through the planes it takes part in, with a drum on each;
 * a drum is as bright as what is done in practice there. So a body that is joined up in the board room alone is bright
 * above and dark beneath.
 */
import { bodyRadius } from "../../picture/encodings.ts";
import type { Layout } from "../../picture/layout.ts";
import type { NetworkStructure, Sector } from "../../picture/network-data.ts";
import { sectors } from "../../picture/network-data.ts";
import type { Stage } from "../../protocol/api.ts";

/** From the lowest plane to the highest. */
export const PLANES = ["informal", "operational", "strategic"] as const;
export type PlaneName = (typeof PLANES)[number];

/** All pairs of bodies that can ever meet on one plane; a pair's ties are `ties[start[link]]` up to the next start. */
export interface PlaneLinks {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly start: Int32Array;
  readonly ties: Int32Array;
}

/** Drums of bodies of one sector, which share a shape. */
export interface Drums {
  readonly sector: Sector;
  readonly body: Int32Array;
  readonly plane: Uint8Array;
}

/** What never changes while a run is watched. */
export interface Planes {
  readonly bodies: number;
  /** Place of each body on the ground, and radius of its drum. */
  readonly x: Float32Array;
  readonly z: Float32Array;
  readonly radius: Float32Array;
  readonly drums: readonly Drums[];
  readonly links: readonly PlaneLinks[];
  /** Whether a body can ever take part: `takesPart[body · 3 + plane]`. */
  readonly takesPart: Uint8Array;
  /** Plane of each tie. */
  readonly tiePlane: Uint8Array;
  readonly layout: Layout;
  /** Height of one plane over the next. */
  readonly rise: number;
  /** Ties drawn with their full width; more are thinner, as in the flat picture. */
  readonly thinning: number;
}

const OPERATIONAL = 1;
/** Rise of a plane, as a share of the ground's depth. */
const RISE = 0.62;
const TIES_AT_FULL_WIDTH = 90;
const THINNEST = 0.4;

export function planesOf(stage: Stage, structure: NetworkStructure, layout: Layout): Planes {
  const count = stage.bodies.length;
  const places = structure.bodies.map(({ id }) => layout.places.get(id) ?? { x: 0, y: 0 });
  const middle = { x: layout.left + layout.width / 2, y: layout.top + layout.height / 2 };
  const planeOfPartnership = stage.partnerships.map(({ level }) =>
    Math.max(
      0,
      PLANES.findIndex((each) => each === level),
    ),
  );
  const tiePlane = Uint8Array.from(stage.tiePartnership, (partnership) => planeOfPartnership[partnership]);
  const takesPart = new Uint8Array(count * PLANES.length);
  tiePlane.forEach((plane, tie) => {
    takesPart[stage.tieFirst[tie] * PLANES.length + plane] = 1;
    takesPart[stage.tieSecond[tie] * PLANES.length + plane] = 1;
  });
  // Whoever never meets anybody still stands somewhere.
  for (let body = 0; body < count; body++)
    if (highestOf(takesPart, body) < 0) takesPart[body * PLANES.length + OPERATIONAL] = 1;
  const links = PLANES.map((_, plane) => linksOf(stage, tiePlane, plane));
  const most = Math.max(1, ...links.map(({ first }) => first.length));
  return {
    bodies: count,
    x: Float32Array.from(places, ({ x }) => x - middle.x),
    z: Float32Array.from(places, ({ y }) => y - middle.y),
    radius: Float32Array.from(structure.bodies, ({ capacity }) => bodyRadius(capacity)),
    drums: drumsOf(structure, takesPart),
    links,
    takesPart,
    tiePlane,
    layout,
    rise: RISE * layout.height,
    thinning: Math.max(THINNEST, Math.min(1, Math.sqrt(TIES_AT_FULL_WIDTH / most))),
  };
}

/** The highest plane a body can take part in; −1 for none. */
export function highestOf(takesPart: Uint8Array, body: number): number {
  for (let plane = PLANES.length - 1; plane >= 0; plane--)
    if (takesPart[body * PLANES.length + plane] === 1) return plane;
  return -1;
}

function drumsOf(structure: NetworkStructure, takesPart: Uint8Array): readonly Drums[] {
  return sectors.flatMap((sector) => {
    const body: number[] = [];
    const plane: number[] = [];
    structure.bodies.forEach((each, row) => {
      if (each.sector !== sector) return;
      for (let level = 0; level < PLANES.length; level++) {
        if (takesPart[row * PLANES.length + level] === 0) continue;
        body.push(row);
        plane.push(level);
      }
    });
    return body.length === 0 ? [] : [{ sector, body: Int32Array.from(body), plane: Uint8Array.from(plane) }];
  });
}

function linksOf({ tieFirst, tieSecond, bodies }: Stage, tiePlane: Uint8Array, plane: number): PlaneLinks {
  const byPair = new Map<number, number[]>();
  tiePlane.forEach((each, tie) => {
    if (each !== plane) return;
    const [low, high] = [Math.min(tieFirst[tie], tieSecond[tie]), Math.max(tieFirst[tie], tieSecond[tie])];
    const key = low * bodies.length + high;
    const known = byPair.get(key);
    if (known === undefined) byPair.set(key, [tie]);
    else known.push(tie);
  });
  const pairs = [...byPair];
  const start = new Int32Array(pairs.length + 1);
  pairs.forEach(([, ties], link) => {
    start[link + 1] = start[link] + ties.length;
  });
  return {
    first: Int32Array.from(pairs, ([key]) => Math.floor(key / bodies.length)),
    second: Int32Array.from(pairs, ([key]) => key % bodies.length),
    start,
    ties: Int32Array.from(pairs.flatMap(([, ties]) => ties)),
  };
}
