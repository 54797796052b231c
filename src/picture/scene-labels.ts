/**
 * The names on the network: localities always, bodies as far as there is room. Who is left out is in the table.
 */
import { WALL_RADIUS } from "./encodings.ts";
import { shortenText, textWidth } from "./measure.ts";
import type { Box } from "./picture.ts";
import { placeLabels } from "./place-labels.ts";
import type { PlacedLabel, Side } from "./place-labels.ts";
import type { Scene, SceneBody, SceneIsland } from "./scene.ts";
import type { Paint } from "./theme.ts";
import { SIZES } from "./type.ts";

export interface SceneLabel extends Pick<PlacedLabel, "x" | "y" | "anchor"> {
  /** The locality or body it names. */
  readonly id: string;
  readonly text: string;
  readonly isBold: boolean;
  readonly fill: Paint;
  readonly ground: Paint;
}

const ROOM = 150;
/** Beside and beyond a ring nothing else is in the way. */
const ROOM_OUTSIDE = 220;
/** In a wide picture the usual names stand whole. */
const WIDE = 600;
const WIDE_ROOM = 190;
/** A name shorter than this says nothing any more. */
const LEAST_ROOM = 60;
/** Pixels between a body and its name, and between its name and the edge. */
const MARGIN = 6;
const ABOVE_ISLAND = 11;
/** Where an average body is smaller than this, only those between islands are named. */
const SMALLEST_WITH_NAMES = 7;
const SIDES = [
  "below",
  "above",
  "right",
  "left",
  "below-right",
  "below-left",
  "above-right",
  "above-left",
] as const;

/** The labels, each where it touches nothing else. */
export function sceneLabels(scene: Scene, within: Box, hasBodies: boolean): readonly SceneLabel[] {
  const islands = scene.islands.filter(({ label }) => label !== "");
  return [...islands.map(islandLabel), ...(hasBodies ? bodyLabels(scene, islands, within) : [])];
}

function islandLabel({ id, label, x, y, down }: SceneIsland): SceneLabel {
  return {
    id,
    x,
    y: y - down - ABOVE_ISLAND,
    text: label,
    anchor: "middle",
    isBold: true,
    ground: "paper",
    fill: "muted",
  };
}

function bodyLabels(scene: Scene, islands: readonly SceneIsland[], within: Box): readonly SceneLabel[] {
  const named = inOrder(scene);
  const isNamed = new Set(named);
  const unnamed = scene.bodies.filter((body) => !isNamed.has(body)).map(bodyBox);
  const isRing = scene.islands.length === 0;
  const room = within.width < WIDE ? ROOM : WIDE_ROOM;
  const points = named.map((body) => ({
    ...(isRing ? outward(body, scene, within) : { text: shortenText(body.label, SIZES.text, room) }),
    x: body.x,
    y: body.y,
    radius: reachOf(body),
  }));
  const taken = [...unnamed, ...islands.map(labelBox)];
  return placeLabels(points, { size: SIZES.text, within, sides: SIDES, taken }).map(
    ({ at, x, y, anchor }) => {
      const body = named[at];
      const ground = body?.isShared === true ? "paper" : "island";
      return {
        id: body?.id ?? "",
        x,
        y,
        text: points[at]?.text ?? "",
        anchor,
        isBold: false,
        ground,
        fill: "ink",
      };
    },
  );
}

/** How far a body reaches with its wall, in pixels. */
const reachOf = ({ radius, wall }: SceneBody): number => radius * (wall > 0 ? WALL_RADIUS + 0.12 : 1.3);

/** Without islands bodies stand in a ring, and names belong outside it: cut where the picture ends rather than left out. */
function outward(
  body: SceneBody,
  { bodies }: Scene,
  { left, width }: Box,
): { readonly sides: readonly Side[]; readonly text: string } {
  const { x, y, label } = body;
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const across = x - middle(bodies.map((body) => body.x));
  const down = y - middle(bodies.map((body) => body.y));
  const beside: Side = across > 0 ? "right" : "left";
  const beyond: Side = down > 0 ? "below" : "above";
  const said = (room: number): string => shortenText(label, SIZES.text, room);
  if (Math.abs(across) < Math.abs(down) / 4) return { sides: [beyond], text: said(ROOM_OUTSIDE) };
  const toTheEdge = (across > 0 ? left + width - x : x - left) - reachOf(body) - MARGIN;
  return { sides: [beside, beyond], text: said(Math.min(ROOM_OUTSIDE, Math.max(LEAST_ROOM, toTheEdge))) };
}

/** Who is to be named: those between islands first, then those with most working ties. */
function inOrder({ bodies, ties, unit }: Scene): readonly SceneBody[] {
  const reach = new Map<string, number>();
  const working = ties.filter(({ kind }) => kind === "practice").flatMap(({ ends }) => ends);
  for (const end of working) reach.set(end, (reach.get(end) ?? 0) + 1);
  const tiesOf = (body: SceneBody) => reach.get(body.id) ?? 0;
  return bodies
    .filter(({ edge, isShared }) => edge !== "faded" && (isShared || unit >= SMALLEST_WITH_NAMES))
    .sort(
      (a, b) => Number(b.isShared) - Number(a.isShared) || tiesOf(b) - tiesOf(a) || (a.id < b.id ? -1 : 1),
    );
}

function bodyBox({ x, y, radius }: SceneBody): Box {
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}

function labelBox({ label, x, y, down }: SceneIsland): Box {
  const width = textWidth(label, SIZES.text);
  return { left: x - width / 2, top: y - down - 2 * ABOVE_ISLAND, width, height: 1.6 * ABOVE_ISLAND };
}
