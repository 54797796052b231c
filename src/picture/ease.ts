/**
 * From one scene to the next, part of the way: two bodies slide together and become one, a split is the
 * reverse, an abolished body fades to the outline that stays. The page calls it with a share it has eased; at 0
 * it gives the first scene, at 1 the second.
 */
import type { NetworkStructure } from "./network-data.ts";
import type { Scene, SceneBody, SceneTie } from "./scene.ts";
import type { Point } from "./sector-shapes.ts";

/** The scene `share` of the way, in [0, 1], between two scenes of one structure in one box. */
export function easeScene(before: Scene, after: Scene, structure: NetworkStructure, share: number): Scene {
  if (share <= 0) return before;
  if (share >= 1) return after;
  const was = new Map(before.bodies.map((body) => [body.id, body]));
  const comes = new Map(after.bodies.map((body) => [body.id, body]));
  const heirs = heirOf(structure);
  const predecessors = new Map(structure.bodies.map(({ id, predecessors: from = [] }) => [id, from]));
  const staying = after.bodies.map((body) => {
    const old = was.get(body.id);
    if (old !== undefined) return easeBody(old, body, share);
    const parents = (predecessors.get(body.id) ?? []).flatMap((id) => was.get(id) ?? []);
    return grow(body, parents, share);
  });
  const sliding = before.bodies.flatMap((body) => slide(body, comes.get(body.id), comes.get(heirs.get(body.id) ?? ""), share));
  return { ...after, bodies: [...staying, ...sliding], ties: easeTies(before.ties, after.ties, share) };
}

/** Which body takes over from each: the first successor named. */
function heirOf(structure: NetworkStructure): ReadonlyMap<string, string> {
  const heirs = new Map<string, string>();
  for (const { id, predecessors = [] } of structure.bodies) for (const from of predecessors) if (!heirs.has(from)) heirs.set(from, id);
  return heirs;
}

function easeBody(old: SceneBody, body: SceneBody, share: number): SceneBody {
  if (old.edge !== "faded" && body.edge === "faded") return body;
  const scale = mix(old.radius, body.radius, share) / body.radius;
  return { ...resize(body, body, scale), wall: mix(old.wall, body.wall, share) };
}

/** A new body comes out of its predecessors' places, or out of nothing where it stands. */
function grow(body: SceneBody, parents: readonly SceneBody[], share: number): SceneBody {
  const start = parents.length === 0 ? body : { x: mean(parents.map(({ x }) => x)), y: mean(parents.map(({ y }) => y)) };
  return resize(body, { x: mix(start.x, body.x, share), y: mix(start.y, body.y, share) }, share);
}

/** A body that ends slides to its heir and gives way to it; without an heir it only fades. */
function slide(body: SceneBody, later: SceneBody | undefined, heir: SceneBody | undefined, share: number): readonly SceneBody[] {
  const ends = body.edge !== "faded" && (later === undefined || later.edge === "faded");
  if (!ends) return [];
  const to = heir ?? body;
  return [{ ...resize(body, { x: mix(body.x, to.x, share), y: mix(body.y, to.y, share) }, Math.max(0.05, 1 - share)), id: `${body.id} leaving`, label: "", wall: body.wall * (1 - share) }];
}

function easeTies(before: readonly SceneTie[], after: readonly SceneTie[], share: number): readonly SceneTie[] {
  const was = new Map(before.map((tie) => [tie.id, tie]));
  const comes = new Set(after.map(({ id }) => id));
  const leaving = before.filter(({ id }) => !comes.has(id)).map((tie) => ({ ...tie, width: tie.width * (1 - share), dots: [] }));
  return [...leaving, ...after.map((tie) => ({ ...tie, width: mix(was.get(tie.id)?.width ?? 0, tie.width, share) }))];
}

function resize(body: SceneBody, middle: Point, scale: number): SceneBody {
  const move = ({ x, y }: Point): Point => ({ x: middle.x + (x - body.x) * scale, y: middle.y + (y - body.y) * scale });
  return { ...body, x: middle.x, y: middle.y, radius: body.radius * scale, outline: body.outline.map(move), hatch: body.hatch.map(([from, to]) => [move(from), move(to)] as const) };
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
