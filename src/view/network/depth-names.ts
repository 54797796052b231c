/** Who is under the pointer in the view in depth, and whose names are written there. */
import { textWidth } from "../../picture/measure.ts";
import type { Stage } from "../../protocol/api.ts";
import { networkView } from "../../words/en/network-view.ts";
import type { BodyName, FixedName, Names } from "./labels.ts";
import { DRUM_BYTES, highestNow } from "./looks.ts";
import type { Looks } from "./looks.ts";
import { PLANES, highestOf } from "./planes.ts";
import type { Planes } from "./planes.ts";
import { regionsOf } from "./regions.ts";
import { SHEET_EDGE } from "./planes-shapes.ts";
import { toPixels } from "./planes-view.ts";
import type { Projection } from "./planes-view.ts";

/** Height of a drum's top over its plane. */
const TOP = 0.3;
const LEAST_REACH = 9;
const MOST_NAMES = 16;
const MOST_ISLANDS = 12;
/** Where an average body is smaller than this, only the chosen are named, as in the flat picture. */
const SMALLEST_WITH_NAMES = 7;

/** Row of the body whose drum is nearest to a pixel, or −1. */
export function bodyAt(
  planes: Planes,
  looks: Looks,
  projection: Projection,
  [x, y]: readonly [number, number],
): number {
  let [nearest, best] = [-1, 1];
  planes.drums.forEach(({ body, plane }, group) => {
    const bytes = looks.drums[group];
    for (let drum = 0; drum < body.length; drum++) {
      const isThere = bytes[drum * DRUM_BYTES + 3] > 0 || bytes[drum * DRUM_BYTES + 6] > 0;
      if (!isThere) continue;
      const row = body[drum];
      const [px, py] = toPixels(projection, planes.rise, [
        planes.x[row],
        plane[drum] * planes.rise + TOP,
        planes.z[row],
      ]);
      const reach = Math.max(LEAST_REACH, planes.radius[row] * projection.scale * 1.3);
      const far = Math.hypot(px - x, py - y) / reach;
      if (far < best) [nearest, best] = [row, far];
    }
  });
  return nearest;
}

interface Naming {
  readonly stage: Stage;
  readonly planes: Planes;
  readonly looks: Looks;
  readonly projection: Projection;
  /** Rows of bodies to name before all others; −1 for nobody. */
  readonly first: readonly number[];
}

export function namesOf(naming: Naming): Names {
  const regions = regionNames(naming);
  const places = regions.length > 0 ? regions : islandNames(naming);
  return { fixed: [...planeNames(naming), ...places], bodies: bodyNames(naming, regions.length > 0) };
}

/** Each sheet is named at its leftmost corner. */
function planeNames({ planes, projection }: Naming): readonly FixedName[] {
  const [across, down] = [planes.layout.width / 2 + SHEET_EDGE, planes.layout.height / 2 + SHEET_EDGE];
  const isFromAbove = projection.axes.toward[1] > 0.985;
  if (isFromAbove) return [];
  return PLANES.map((plane, at) => {
    const corners = [
      [-across, -down],
      [-across, down],
      [across, -down],
      [across, down],
    ].map(([x, z]) => toPixels(projection, planes.rise, [x, at * planes.rise, z]));
    const [x, y] = corners
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 2)
      .toSorted((a, b) => a[0] - b[0])[0];
    const text = networkView.planes[plane];
    return {
      text,
      x: Math.max(textWidth(text, 14) + 8, x - 8),
      y: Math.min(projection.height - 10, y + 8),
      anchor: "end",
      isBold: true,
    };
  });
}

const areTooMany = ({ planes, projection }: Naming): boolean =>
  planes.layout.islands.length > MOST_ISLANDS && projection.scale < 9;

/** Localities, on the highest plane, while they are few or one is near enough. */
function islandNames(naming: Naming): readonly FixedName[] {
  const { planes, stage } = naming;
  if (areTooMany(naming) || stage.localities.length < 2) return [];
  return planes.layout.islands.map(({ label, x, y, down }) => {
    const [px, py] = onHighest(naming, x, y - down);
    return { text: label, x: px, y: py - 8, anchor: "middle", isBold: false };
  });
}

/** Or the regions they lie in. */
function regionNames(naming: Naming): readonly FixedName[] {
  const { planes, stage } = naming;
  if (!areTooMany(naming)) return [];
  return regionsOf(stage.localities, planes.layout.islands).map(({ label, x, y }) => {
    const [px, py] = onHighest(naming, x, y);
    return { text: label, x: px, y: py, anchor: "middle", isBold: true };
  });
}

/** Where a place of the layout is seen, on the highest plane. */
function onHighest({ planes, projection }: Naming, x: number, y: number): readonly [number, number] {
  const { layout, rise } = planes;
  return toPixels(projection, rise, [
    x - layout.left - layout.width / 2,
    rise * (PLANES.length - 1),
    y - layout.top - layout.height / 2,
  ]);
}

/** The chosen first, then those with most working ties; none but the chosen where regions are named. */
function bodyNames(
  { stage, planes, looks, projection, first }: Naming,
  hasRegions: boolean,
): readonly BodyName[] {
  const chosen = first.filter((row) => row >= 0);
  const rows = Array.from({ length: planes.bodies }, (_, row) => row)
    .filter((row) => looks.working[row] > 0 && !chosen.includes(row))
    .filter(
      (row) =>
        projection.scale >= SMALLEST_WITH_NAMES || (!hasRegions && stage.bodies[row].covers.length > 1),
    )
    .sort((a, b) => looks.working[b] - looks.working[a] || a - b);
  return [...new Set([...chosen, ...rows.slice(0, MOST_NAMES - chosen.length)])].map((row) => {
    const now = highestNow(looks, row);
    const plane = now < 0 ? highestOf(planes.takesPart, row) : now;
    const [x, y] = toPixels(projection, planes.rise, [
      planes.x[row],
      plane * planes.rise + TOP,
      planes.z[row],
    ]);
    return {
      text: stage.bodies[row].name,
      x,
      y,
      radius: planes.radius[row] * projection.scale * 1.25,
      isBold: chosen.includes(row),
    };
  });
}
