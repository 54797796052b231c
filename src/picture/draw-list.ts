/**
 * A scene as a list of plain strokes and fills, back to front: what a canvas paints one after another and what
 * the SVG writes down. Colours are still meanings; whoever paints looks them up.
 */
import { WALL_RADIUS } from "./encodings.ts";
import { placeLabels } from "./place-labels.ts";
import type { Box } from "./picture.ts";
import type { Scene, SceneBody, SceneIsland, SceneTie } from "./scene.ts";
import { isCircle } from "./sector-shapes.ts";
import type { Point } from "./sector-shapes.ts";
import type { Paint } from "./theme.ts";
import { shortenText, textWidth } from "./measure.ts";
import { SIZES } from "./type.ts";

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
  | { readonly kind: "arc"; readonly x: number; readonly y: number; readonly radius: number; readonly from: number; readonly to: number }
  | { readonly kind: "curve"; readonly from: Point; readonly bend: Point; readonly to: Point }
  | { readonly kind: "text"; readonly x: number; readonly y: number; readonly text: string; readonly anchor: "start" | "middle" | "end"; readonly isBold: boolean; readonly ground: Paint };

/** One stroke or fill, and what it belongs to. */
export type Drawing = Figure & Ink & {
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
const LABEL_ROOM = 150;
/** Where an average body is smaller than this, names would bury it. */
const SMALLEST_WITH_NAMES = 7;
const FADED = 0.5;
const SIDES = ["below", "above", "right", "left", "below-right", "below-left", "above-right", "above-left"] as const;

/** The drawings, back to front. */
export function drawList(scene: Scene, { within, hasLabels = true }: DrawOptions): readonly Drawing[] {
  return [
    ...scene.islands.flatMap((island) => drawIsland(island)),
    ...scene.ties.map(drawTie),
    ...scene.ties.flatMap((tie) => drawDots(tie, scene.unit)),
    ...scene.bodies.flatMap((body) => drawBody(body)),
    ...scene.islands.filter(({ label }) => label !== "").map(islandLabel),
    ...(hasLabels ? bodyLabels(scene, within) : []),
  ];
}

/** One body: its ground, its hatch, its outline, its wall. */
export function drawBody(body: SceneBody): readonly Drawing[] {
  const of = { part: "body", id: body.id } as const;
  const figure: Figure = isCircle(body.sector) ? { kind: "circle", x: body.x, y: body.y, radius: body.radius } : { kind: "outline", points: body.outline };
  const weight = Math.max(0.75, Math.min(1.75, body.radius * 0.14));
  if (body.edge === "faded") return [{ ...of, ...figure, stroke: "axis", weight: weight * 0.75, opacity: FADED }];
  const edge: Ink = body.edge === "dotted" ? { dash: [0.1, weight * 2.1], cap: "round", weight: weight * 1.2 } : { weight };
  const hasDetail = body.radius >= SMALLEST_WITH_DETAIL;
  return [
    { ...of, ...figure, fill: "surface" },
    ...(hasDetail && body.hatch.length > 0 ? [{ ...of, kind: "segments", pairs: body.hatch, stroke: "muted", weight: Math.max(0.5, body.radius * 0.075) } as const] : []),
    { ...of, ...figure, stroke: "ink", ...edge },
    ...(hasDetail && body.wall > 0 ? [drawWall(body)] : []),
  ];
}

/** A tie as it stands between two bodies. */
export function drawTie(tie: SceneTie): Drawing {
  const figure = { part: "tie", id: tie.id, kind: "curve", from: tie.from, bend: tie.bend, to: tie.to } as const;
  if (tie.kind === "paper") return { ...figure, stroke: "on-paper", weight: 1.25, dash: [5, 4] };
  return tie.isAssumed ? { ...figure, stroke: "trust", weight: tie.width, dash: [0.1, tie.width * 2 + 1.5], cap: "round" } : { ...figure, stroke: "trust", weight: tie.width };
}

/** The dots moving along a tie. */
export function drawDots({ id, dots }: SceneTie, unit: number): readonly Drawing[] {
  const radius = Math.max(1.2, Math.min(3.2, unit * 0.22));
  return dots.map(({ x, y }) => ({ part: "tie", id, kind: "circle", x, y, radius, fill: "sharing", stroke: "paper", weight: radius * 0.45 }));
}

/** A wall closes from below, both ways at once. */
function drawWall({ id, x, y, radius, wall }: SceneBody): Drawing {
  const half = Math.PI * wall;
  return { part: "body", id, kind: "arc", x, y, radius: radius * WALL_RADIUS, from: Math.PI / 2 - half, to: Math.PI / 2 + half, stroke: "silo", weight: Math.max(1, radius * 0.2) };
}

function drawIsland({ id, coast, x, y }: SceneIsland): readonly Drawing[] {
  const out = coast.map((point) => ({ x: x + (point.x - x) * 1.025, y: y + (point.y - y) * 1.025 }));
  return [
    { part: "island", id, kind: "outline", points: out, stroke: "hairline", weight: 1 },
    { part: "island", id, kind: "outline", points: coast, fill: "island", stroke: "coast", weight: 1 },
  ];
}

function islandLabel({ id, label, x, y, down }: SceneIsland): Drawing {
  return { part: "label", id, kind: "text", x, y: y - down - 11, text: label, anchor: "middle", isBold: true, ground: "paper", fill: "muted" };
}

/** Names of those that fit, hubs first; where bodies are small, only of those between islands. Everybody is in the table. */
function bodyLabels({ bodies, ties, islands, unit }: Scene, within: Box): readonly Drawing[] {
  const reach = new Map<string, number>();
  for (const { id, kind } of ties) if (kind === "practice") for (const end of id.split("–")) reach.set(end, (reach.get(end) ?? 0) + 1);
  const named = bodies.filter(({ edge, isShared }) => edge !== "faded" && (isShared || unit >= SMALLEST_WITH_NAMES));
  const ordered = [...named].sort((a, b) => Number(b.isShared) - Number(a.isShared) || (reach.get(b.id) ?? 0) - (reach.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  const isNamed = new Set(named);
  const unnamed = bodies.filter((body) => !isNamed.has(body)).map(({ x, y, radius }) => ({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }));
  const points = ordered.map((body) => ({ x: body.x, y: body.y, radius: body.radius * (body.wall > 0 ? WALL_RADIUS + 0.12 : 1.3), text: shortenText(body.label, SIZES.text, LABEL_ROOM) }));
  return placeLabels(points, { size: SIZES.text, within, sides: SIDES, taken: [...unnamed, ...islands.map(labelBox)] }).map(({ at, x, y, anchor }) => (
    { part: "label", id: ordered[at]?.id ?? "", kind: "text", x, y, text: points[at]?.text ?? "", anchor, isBold: false, ground: ordered[at]?.isShared === true ? "paper" : "island", fill: "ink" }));
}

function labelBox({ label, x, y, down }: SceneIsland): Box {
  const width = textWidth(label, SIZES.text);
  return { left: x - width / 2, top: y - down - 20, width, height: 18 };
}
