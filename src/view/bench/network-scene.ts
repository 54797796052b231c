/** A month's network as a scene in pixels, filtered by kind of partnership, and who is pointed at. */
import type { NetworkState } from "../../picture/network-data.ts";
import { LARGEST_UNIT, along, networkScene } from "../../picture/scene.ts";
import type { Scene, SceneBody, SceneTie } from "../../picture/scene.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import type { Ground } from "../network/ground-of.ts";
import { stateOf } from "../network/network-of-frame.ts";
import type { Picked } from "../network/picked.ts";
import { LEVEL_IDS } from "./bench-view.ts";
import type { LevelId } from "./bench-view.ts";

/** A frame in which only ties of some levels live. */
export function atLevels(stage: Stage, frame: Frame, levels: readonly LevelId[]): Frame {
  if (LEVEL_IDS.every((level) => levels.includes(level))) return frame;
  const isShown = stage.partnerships.map(({ level }) => levels.some((each) => each === level));
  const tieLive = frame.tieLive.map((live, tie) => (isShown[stage.tiePartnership[tie]] ? live : 0));
  return { ...frame, tieLive };
}

const EDGE = 14;
const ISLAND_LABEL = 24;
const SHORTEST = 240;
const TALLEST = 600;

export interface Framed {
  readonly state: NetworkState;
  readonly scene: Scene;
  readonly height: number;
}

export function sceneOf({ structure, layout }: Ground, state: NetworkState, width: number): Framed {
  const across = width - 2 * EDGE;
  const needed = layout.height * Math.min(LARGEST_UNIT, across / layout.width) + ISLAND_LABEL + EDGE;
  const height = Math.ceil(Math.min(TALLEST, Math.max(SHORTEST, needed)));
  const box = { left: EDGE, top: ISLAND_LABEL, width: across, height: height - ISLAND_LABEL - EDGE };
  return { state, height, scene: networkScene(structure, layout, state, { box }) };
}

export const stateAt = (
  ground: Ground,
  stage: Stage,
  frame: Frame,
  levels: readonly LevelId[],
): NetworkState => stateOf(stage, ground.pairs, atLevels(stage, frame, levels));

const NEAR_BODY = 1.6;
const NEAR_TIE = 7;
const STEPS = 12;

/** What lies under a point: a body before a tie, the nearest of each. */
export function pickAt({ bodies, ties }: Scene, x: number, y: number): Picked | null {
  const body = nearest(
    bodies.filter(({ edge }) => edge !== "faded"),
    (each) => Math.hypot(each.x - x, each.y - y) - Math.max(10, each.radius * NEAR_BODY),
  );
  if (body !== null) return { kind: "body", id: body.id };
  const tie = nearest(ties, (each) => distanceTo(each, x, y) - NEAR_TIE);
  return tie === null ? null : { kind: "tie", first: tie.ends[0], second: tie.ends[1] };
}

/** The thing of least distance, if that is below nought. */
function nearest<Thing extends SceneBody | SceneTie>(
  things: readonly Thing[],
  distance: (thing: Thing) => number,
): Thing | null {
  let found: Thing | null = null;
  let least = 0;
  for (const thing of things) {
    const away = distance(thing);
    if (away < least) [found, least] = [thing, away];
  }
  return found;
}

function distanceTo(tie: SceneTie, x: number, y: number): number {
  let least = Infinity;
  for (let at = 1; at < STEPS; at++) {
    const point = along(tie, at / STEPS);
    least = Math.min(least, Math.hypot(point.x - x, point.y - y));
  }
  return least;
}
