/**
 * The network at one moment as a scene: every island, tie and body with the place, size and look it has, in
 * pixels, but no ink yet. The flat picture, the canvas and the planes of the 3D view all start from it.
 */
import { bodyRadius, dotCount, hatchApart, tieKind, tieWidth, wallTurn } from "./encodings.ts";
import { hash } from "./forces.ts";
import type { Layout } from "./layout.ts";
import type {
  BodyState,
  NetworkBody,
  NetworkState,
  NetworkStructure,
  Sector,
  TieState,
} from "./network-data.ts";
import type { Box } from "./picture.ts";
import { hatchSegments, sectorShapes } from "./sector-shapes.ts";
import type { Point } from "./sector-shapes.ts";

export interface SceneIsland extends Point {
  readonly id: string;
  readonly label: string;
  readonly across: number;
  readonly down: number;
  readonly coast: readonly Point[];
}

export interface SceneBody extends Point {
  readonly id: string;
  readonly label: string;
  readonly sector: Sector;
  readonly radius: number;
  readonly outline: readonly Point[];
  readonly hatch: readonly (readonly [Point, Point])[];
  /** Does it cover more than one locality? */
  readonly isShared: boolean;
  /** Share of the ring that is closed. */
  readonly wall: number;
  /** `dotted`: its numbers were filled in; `faded`: abolished, only its outline stays. */
  readonly edge: "solid" | "dotted" | "faded";
}

export interface SceneTie {
  /** The two bodies' ids, joined, and each for itself. */
  readonly id: string;
  readonly ends: readonly [string, string];
  readonly from: Point;
  /** The middle of the bow. */
  readonly bend: Point;
  readonly to: Point;
  readonly kind: "practice" | "paper";
  readonly width: number;
  readonly dots: readonly Point[];
  readonly isAssumed: boolean;
}

export interface Scene {
  readonly islands: readonly SceneIsland[];
  /** Thick ones first, so that thin ones stay visible. */
  readonly ties: readonly SceneTie[];
  /** Abolished ones first. */
  readonly bodies: readonly SceneBody[];
  /** Pixels to a world unit: the radius of an average body. */
  readonly unit: number;
}

export interface SceneOptions {
  readonly box: Box;
  /** How far the dots have moved along, in [0, 1). */
  readonly phase?: number;
}

interface Placing {
  readonly unit: number;
  readonly at: (place: Point) => Point;
}

/** Pixels to a world unit at most: a few bodies must not look like balloons. */
export const LARGEST_UNIT = 20;
const BOW = 0.06;
const TIES_AT_FULL_WIDTH = 40;
const THINNEST = 0.35;
const COAST_POINTS = 56;
const DOT_CLEARANCE = 0.16;

/** The scene. Places come from the layout alone; the state only decides how things look. */
export function networkScene(
  structure: NetworkStructure,
  layout: Layout,
  state: NetworkState,
  { box, phase = 0 }: SceneOptions,
): Scene {
  const placing = fit(layout, box);
  const states = new Map(state.bodies.map((each) => [each.id, each]));
  const bodies = structure.bodies.flatMap((body) => sceneBody(body, states.get(body.id), layout, placing));
  const alive = new Map(bodies.filter(({ edge }) => edge !== "faded").map((body) => [body.id, body]));
  const drawn = state.ties.filter(
    (tie) => tieKind(tie) !== "none" && alive.has(tie.from) && alive.has(tie.to),
  );
  const thinning = Math.max(THINNEST, Math.min(1, Math.sqrt(TIES_AT_FULL_WIDTH / Math.max(1, drawn.length))));
  const ties = drawn.flatMap((tie) => sceneTie(tie, alive, { phase, unit: placing.unit * thinning }));
  return {
    islands: layout.islands.map((island) => sceneIsland(island, placing)),
    ties: ties.sort((a, b) => b.width - a.width || (a.id < b.id ? -1 : 1)),
    bodies: bodies.sort((a, b) => Number(a.edge !== "faded") - Number(b.edge !== "faded")),
    unit: placing.unit,
  };
}

/** The layout in the middle of a box, as large as it goes within reason. */
function fit(layout: Layout, box: Box): Placing {
  const unit = Math.min(box.width / layout.width, box.height / layout.height, LARGEST_UNIT);
  const [left, top] = [
    box.left + (box.width - layout.width * unit) / 2,
    box.top + (box.height - layout.height * unit) / 2,
  ];
  return {
    unit,
    at: ({ x, y }) => ({ x: left + (x - layout.left) * unit, y: top + (y - layout.top) * unit }),
  };
}

function sceneIsland(island: Layout["islands"][number], { unit, at }: Placing): SceneIsland {
  const middle = at(island);
  const [across, down] = [island.across * unit, island.down * unit];
  return {
    id: island.id,
    label: island.label,
    ...middle,
    across,
    down,
    coast: coastline(island.id, middle, across, down),
  };
}

/** A coast that is not quite an ellipse, always the same for one island. */
export function coastline(id: string, middle: Point, across: number, down: number): readonly Point[] {
  const [a, b, c] = [0, 8, 16].map((shift) => (((hash(id) >>> shift) & 0xff) / 256) * 2 * Math.PI);
  return Array.from({ length: COAST_POINTS }, (_, at) => {
    const turn = (2 * Math.PI * at) / COAST_POINTS;
    const reach =
      0.975 +
      0.022 * Math.sin(2 * turn + (a ?? 0)) +
      0.018 * Math.sin(3 * turn + (b ?? 0)) +
      0.01 * Math.sin(5 * turn + (c ?? 0));
    return { x: middle.x + across * reach * Math.cos(turn), y: middle.y + down * reach * Math.sin(turn) };
  });
}

function sceneBody(
  body: NetworkBody,
  state: BodyState | undefined,
  layout: Layout,
  { unit, at }: Placing,
): readonly SceneBody[] {
  const place = layout.places.get(body.id);
  if (place === undefined || state === undefined || state.standing === "not-yet") return [];
  const middle = at(place);
  const radius = bodyRadius(state.capacity ?? body.capacity) * unit;
  const shape = sectorShapes[body.sector];
  const isGone = state.standing === "abolished";
  const apart = isGone ? undefined : hatchApart(state.burden);
  const onPage = ({ x, y }: Point) => ({ x: middle.x + x * radius, y: middle.y + y * radius });
  return [
    {
      id: body.id,
      label: body.label,
      sector: body.sector,
      ...middle,
      radius,
      outline: shape.map(onPage),
      hatch:
        apart === undefined
          ? []
          : hatchSegments(shape, apart).map(([from, to]) => [onPage(from), onPage(to)] as const),
      isShared: body.localities.length > 1,
      wall: isGone ? 0 : wallTurn(state.silo),
      edge: isGone ? "faded" : state.isAssumed === true ? "dotted" : "solid",
    },
  ];
}

function sceneTie(
  tie: TieState,
  bodies: ReadonlyMap<string, SceneBody>,
  { phase, unit }: { readonly phase: number; readonly unit: number },
): readonly SceneTie[] {
  const [first, second] = [bodies.get(tie.from), bodies.get(tie.to)];
  const kind = tieKind(tie);
  if (first === undefined || second === undefined || kind === "none") return [];
  const [from, to] = [
    { x: first.x, y: first.y },
    { x: second.x, y: second.y },
  ];
  const bend = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * BOW,
    y: (from.y + to.y) / 2 + (to.x - from.x) * BOW,
  };
  const count = kind === "practice" ? dotCount(tie.sharing) : 0;
  const dots = Array.from({ length: count }, (_, at) =>
    along({ from, bend, to }, DOT_CLEARANCE + (1 - 2 * DOT_CLEARANCE) * (((at + 0.5) / count + phase) % 1)),
  );
  return [
    {
      id: `${tie.from}–${tie.to}`,
      ends: [tie.from, tie.to],
      from,
      bend,
      to,
      kind,
      width: tieWidth(kind === "practice" ? tie.trust : 0) * unit,
      dots,
      isAssumed: tie.isAssumed === true,
    },
  ];
}

/** A point of a bowed tie (quadratic Bézier curve), from 0 at its start to 1 at its end. */
export function along({ from, bend, to }: Pick<SceneTie, "from" | "bend" | "to">, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
}
