/**
 * A scene as a list of plain strokes and fills, back to front: what a canvas paints one after another and what
 * the SVG writes down. Colours are still meanings; whoever paints looks them up.
 */
import { WALL_RADIUS } from "./encodings.ts";
import type { Box } from "./picture.ts";
import { sceneLabels } from "./scene-labels.ts";
import type { Scene, SceneBody, SceneIsland, SceneTie } from "./scene.ts";
import { isCircle } from "./sector-shapes.ts";
import type { Point } from "./sector-shapes.ts";
import type { Paint } from "./theme.ts";

interface Ink {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly weight?: number;
  readonly dash?: readonly number[];
  /** In [0, 1], of both fill and stroke; 1 if left out. */
  readonly opacity?: number;
  /** Ends of strokes; butt if left out. */
  readonly cap?: "round";
}

type Figure =
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: "outline"; readonly points: readonly Point[] }
  | { readonly kind: "segments"; readonly pairs: readonly (readonly [Point, Point])[] }
  /** From angle to angle, clockwise, 0 to the right. */
  | {
      readonly kind: "arc";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "curve"; readonly from: Point; readonly bend: Point; readonly to: Point }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
      readonly isBold: boolean;
      readonly ground: Paint;
    };

/** One stroke or fill, and what it belongs to. */
export type Drawing = Figure &
  Ink & {
    readonly part: "island" | "tie" | "body" | "label";
    readonly id: string;
  };

export interface DrawOptions {
  /** Where labels may stand. */
  readonly within: Box;
  /** Labels of bodies; islands always carry theirs. */
  readonly hasLabels?: boolean;
}

/** Bodies smaller than this many pixels carry neither hatch nor wall. */
const SMALLEST_WITH_DETAIL = 3;
const FADED = 0.5;

/** The drawings, back to front. */
export function drawList(scene: Scene, { within, hasLabels = true }: DrawOptions): readonly Drawing[] {
  return [
    ...scene.islands.flatMap((island) => drawIsland(island)),
    ...scene.ties.map(drawTie),
    ...scene.ties.flatMap((tie) => drawDots(tie, scene.unit)),
    ...scene.bodies.flatMap((body) => drawBody(body)),
    ...sceneLabels(scene, within, hasLabels).map(
      (label) => ({ part: "label", kind: "text", ...label }) as const,
    ),
  ];
}

/** One body: its ground, its hatch, its outline, its wall. */
export function drawBody(body: SceneBody): readonly Drawing[] {
  const of = { part: "body", id: body.id } as const;
  const figure: Figure = isCircle(body.sector)
    ? { kind: "circle", x: body.x, y: body.y, radius: body.radius }
    : { kind: "outline", points: body.outline };
  const weight = Math.max(0.75, Math.min(1.75, body.radius * 0.14));
  if (body.edge === "faded")
    return [{ ...of, ...figure, stroke: "axis", weight: weight * 0.75, opacity: FADED }];
  const edge: Ink =
    body.edge === "dotted" ? { dash: [0.1, weight * 2.1], cap: "round", weight: weight * 1.2 } : { weight };
  const hasDetail = body.radius >= SMALLEST_WITH_DETAIL;
  return [
    { ...of, ...figure, fill: "surface" },
    ...(hasDetail && body.hatch.length > 0
      ? [
          {
            ...of,
            kind: "segments",
            pairs: body.hatch,
            stroke: "muted",
            weight: Math.max(0.5, body.radius * 0.075),
          } as const,
        ]
      : []),
    { ...of, ...figure, stroke: "ink", ...edge },
    ...(hasDetail && body.wall > 0 ? [drawWall(body)] : []),
  ];
}

/** A tie as it stands between two bodies. */
export function drawTie(tie: SceneTie): Drawing {
  const figure = {
    part: "tie",
    id: tie.id,
    kind: "curve",
    from: tie.from,
    bend: tie.bend,
    to: tie.to,
  } as const;
  if (tie.kind === "paper") return { ...figure, stroke: "on-paper", weight: 1.25, dash: [5, 4] };
  return tie.isAssumed
    ? { ...figure, stroke: "trust", weight: tie.width, dash: [0.1, tie.width * 2 + 1.5], cap: "round" }
    : { ...figure, stroke: "trust", weight: tie.width };
}

/** The dots moving along a tie. */
export function drawDots({ id, dots }: SceneTie, unit: number): readonly Drawing[] {
  const radius = Math.max(1.2, Math.min(3.2, unit * 0.22));
  return dots.map(({ x, y }) => ({
    part: "tie",
    id,
    kind: "circle",
    x,
    y,
    radius,
    fill: "sharing",
    stroke: "paper",
    weight: radius * 0.45,
  }));
}

/** A wall closes from below, both ways at once. */
function drawWall({ id, x, y, radius, wall }: SceneBody): Drawing {
  const half = Math.PI * wall;
  return {
    part: "body",
    id,
    kind: "arc",
    x,
    y,
    radius: radius * WALL_RADIUS,
    from: Math.PI / 2 - half,
    to: Math.PI / 2 + half,
    stroke: "silo",
    weight: Math.max(1, radius * 0.2),
  };
}

function drawIsland({ id, coast, x, y }: SceneIsland): readonly Drawing[] {
  const out = coast.map((point) => ({ x: x + (point.x - x) * 1.025, y: y + (point.y - y) * 1.025 }));
  return [
    { part: "island", id, kind: "outline", points: out, stroke: "hairline", weight: 1 },
    { part: "island", id, kind: "outline", points: coast, fill: "island", stroke: "coast", weight: 1 },
  ];
}
