/**
 * The legend of the network: samples drawn by the very functions that draw the scene, for just those sectors and
 * signs that occur.
 */
import type { PictureWords } from "../words/en/picture.ts";
import { drawBody, drawDots, drawTie } from "./draw-list.ts";
import { drawSvg } from "./draw-svg.ts";
import { dotCount, hatchApart, tieKind, tieWidth } from "./encodings.ts";
import type { KeyEntry, Sample } from "./key.ts";
import { sectors } from "./network-data.ts";
import type { NetworkState, NetworkStructure, Sector } from "./network-data.ts";
import { along } from "./scene.ts";
import type { SceneBody, SceneTie } from "./scene.ts";
import { hatchSegments, sectorShapes } from "./sector-shapes.ts";

const RADIUS = 6.2;
const WALLED_RADIUS = 4.6;
const UNIT = 13;
const LOW_BURDEN = 0.3;
const HIGH_BURDEN = 0.8;

/** The entries, sectors first. */
export function legendEntries(structure: NetworkStructure, state: NetworkState, words: PictureWords): readonly KeyEntry[] {
  const shown = new Set(state.bodies.filter(({ standing }) => standing !== "not-yet").map(({ id }) => id));
  const present = new Set(structure.bodies.filter(({ id }) => shown.has(id)).map(({ sector }) => sector));
  const shapes = sectors.filter((sector) => present.has(sector)).map((sector): KeyEntry => ({ label: words.sectors[sector], sample: (x, y, paint) => drawSvg(drawBody(sampleBody(sector, x + 14, y)), paint) }));
  return [...shapes, ...signEntries(state, words)];
}

function signEntries(state: NetworkState, words: PictureWords): readonly KeyEntry[] {
  const alive = state.bodies.filter(({ standing }) => standing === "alive");
  const entries: readonly (readonly [boolean, string, Sample])[] = [
    [state.ties.some((tie) => tieKind(tie) === "practice"), words.network.trust, tieSample],
    [state.ties.some((tie) => tieKind(tie) === "practice" && dotCount(tie.sharing) > 0), words.network.sharing, sharingSample],
    [state.ties.some((tie) => tieKind(tie) === "paper"), words.network.onPaper, (x, y, paint) => drawSvg([drawTie({ ...tieAt(x, y), kind: "paper" })], paint)],
    [alive.some(({ silo }) => silo > 0), words.network.wall, wallSample],
    [alive.some(({ burden }) => hatchApart(burden) !== undefined), words.network.burden, burdenSample],
    [alive.some(({ isAssumed }) => isAssumed === true) || state.ties.some(({ isAssumed }) => isAssumed === true), words.network.assumed, (x, y, paint) => drawSvg(drawBody({ ...sampleBody("health-commissioner", x + 14, y), edge: "dotted" }), paint)],
    [state.bodies.some(({ standing }) => standing === "abolished"), words.network.abolished, (x, y, paint) => drawSvg(drawBody({ ...sampleBody("council", x + 14, y), edge: "faded" }), paint)],
  ];
  return entries.filter(([isPresent]) => isPresent).map(([, label, sample]) => ({ label, sample }));
}

const tieSample: Sample = (x, y, paint) => drawSvg([
  drawTie({ ...tieAt(x, y - 4), width: tieWidth(0.1) * UNIT }), drawTie({ ...tieAt(x, y + 3), width: tieWidth(0.9) * UNIT }),
], paint);

const sharingSample: Sample = (x, y, paint) => {
  const tie = { ...tieAt(x, y), width: tieWidth(0.2) * UNIT };
  return drawSvg([drawTie(tie), ...drawDots({ ...tie, dots: [0.2, 0.5, 0.8].map((share) => along(tie, share)) }, UNIT)], paint);
};

const wallSample: Sample = (x, y, paint) => drawSvg([
  ...drawBody({ ...sampleBody("health-commissioner", x + 5, y, WALLED_RADIUS * 0.9), wall: 0.3 }), ...drawBody({ ...sampleBody("health-commissioner", x + 23, y, WALLED_RADIUS * 0.9), wall: 0.95 }),
], paint);

const burdenSample: Sample = (x, y, paint) => drawSvg([...drawBody(hatched(x + 6, y, LOW_BURDEN)), ...drawBody(hatched(x + 22, y, HIGH_BURDEN))], paint);

function sampleBody(sector: Sector, x: number, y: number, radius: number = RADIUS): SceneBody {
  return { id: sector, label: "", sector, x, y, radius, outline: sectorShapes[sector].map((point) => ({ x: x + point.x * radius, y: y + point.y * radius })), hatch: [], isShared: false, wall: 0, edge: "solid" };
}

function hatched(x: number, y: number, burden: number): SceneBody {
  const body = sampleBody("council", x, y);
  const move = (point: { readonly x: number; readonly y: number }) => ({ x: x + point.x * RADIUS, y: y + point.y * RADIUS });
  return { ...body, hatch: hatchSegments(sectorShapes.council, hatchApart(burden) ?? 1).map(([from, to]) => [move(from), move(to)] as const) };
}

function tieAt(x: number, y: number): SceneTie {
  return { id: "sample", from: { x, y }, bend: { x: x + 14, y }, to: { x: x + 28, y }, kind: "practice", width: 1, dots: [], isAssumed: false };
}
