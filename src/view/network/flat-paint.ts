/**
 * A large network painted flat: the same signs as in the small picture, with as much detail as there is room for.
 *
 * Strokes of one look share one path, since changing colour or width costs more than a line. What is off the canvas is
 * left out; ties are straight while they are too small to show a bow; wall and hatching come with size.
 *
 * It is painted bit by bit: after every few thousand lines whoever asked for it may let the page breathe.
 */
import { WALL_RADIUS, hatchApart, tieWidth } from "../../picture/encodings.ts";
import { hatchSegments, isCircle, sectorShapes } from "../../picture/sector-shapes.ts";
import type { Sector } from "../../picture/network-data.ts";
import type { Fit } from "./flat-look.ts";
import { DRUM_BYTES, LINK_BYTES } from "./looks.ts";
import type { Looks } from "./looks.ts";
import { isLit } from "./picked.ts";
import type { Rows } from "./picked.ts";
import type { Planes } from "./planes.ts";
import type { Colours } from "./theme-colours.ts";

export interface FlatPainting {
  readonly planes: Planes;
  readonly looks: Looks;
  readonly fit: Fit;
  readonly colours: Colours;
  readonly picked: Rows;
  readonly hovered: Rows;
  /** Ties show how they changed, not how they are. */
  readonly isChange: boolean;
}

/** Strokes and lines of the last picture. */
export interface FlatCost {
  readonly strokes: number;
  readonly ties: number;
  readonly bodies: number;
}

const WIDTHS = 5;
const ON_PAPER = 128;
const FULL = 255;
/** Pixels a unit from which ties bow, dots and names show, and bodies have wall and hatching. */
const BOWED_FROM = 5;
const DETAIL_FROM = 3;
const BOW = 0.06;
const MARGIN = 40;

/** Lines of one stroke at most, and ties looked at between two breaths. */
const MOST_LINES = 2500;

/** Yields how many lines were stroked since the last time. */
export function* paintFlat(
  brush: CanvasRenderingContext2D,
  painting: FlatPainting,
): Generator<number, FlatCost> {
  paintIslands(brush, painting);
  const ties = yield* paintTies(brush, painting);
  const bodies = yield* paintBodies(brush, painting);
  return { strokes: ties.strokes + bodies.strokes + 1, ties: ties.ties, bodies: bodies.bodies };
}

function paintIslands(brush: CanvasRenderingContext2D, { planes, fit, colours }: FlatPainting): void {
  const { layout } = planes;
  const [midX, midY] = [layout.left + layout.width / 2, layout.top + layout.height / 2];
  brush.beginPath();
  for (const { x, y, across, down } of layout.islands) {
    const [px, py] = [(x - midX) * fit.scale + fit.left, (y - midY) * fit.scale + fit.top];
    brush.moveTo(px + across * fit.scale, py);
    brush.ellipse(px, py, across * fit.scale, down * fit.scale, 0, 0, 2 * Math.PI);
  }
  brush.fillStyle = colours.island;
  brush.fill();
  brush.strokeStyle = colours.coast;
  brush.lineWidth = 1;
  brush.stroke();
}

/** Lines of one look, in paths of no more than can be stroked at a time. */
interface Lines {
  readonly paths: Path2D[];
  /** In the last of the paths. */
  count: number;
}

/** Lines by look: on paper, then working ones from thin to thick; those of the chosen body apart. */
interface Looked {
  readonly paper: Lines;
  readonly working: readonly Lines[];
  /** Ties that lost trust, where changes are shown; by width, too. */
  readonly falling: readonly Lines[];
  readonly dots: Path2D;
}

const noLines = (): Lines => ({ paths: [], count: 0 });
const byWidth = (): readonly Lines[] => Array.from({ length: WIDTHS }, noLines);

const nothingYet = (): Looked => ({
  paper: noLines(),
  working: byWidth(),
  falling: byWidth(),
  dots: new Path2D(),
});

function* paintTies(
  brush: CanvasRenderingContext2D,
  painting: FlatPainting,
): Generator<number, { readonly strokes: number; readonly ties: number }> {
  const { picked } = painting;
  const [others, own] = [nothingYet(), nothingYet()];
  const ties = yield* gatherTies(painting, others, own);
  const isAny = picked[0] >= 0;
  const strokes = yield* strokeTies(brush, painting, others, isAny ? 0.14 : 1);
  if (!isAny) return { strokes, ties };
  return { strokes: strokes + (yield* strokeTies(brush, painting, own, 1)), ties };
}

function* gatherTies(
  { planes, looks, fit, picked, isChange }: FlatPainting,
  others: Looked,
  own: Looked,
): Generator<number, number> {
  let ties = 0;
  for (const [plane, { first, second }] of planes.links.entries()) {
    const bytes = looks.links[plane];
    for (let link = 0; link < first.length; link++) {
      if (link % MOST_LINES === 0) yield 0;
      const kind = bytes[link * LINK_BYTES + 2];
      if (kind === 0) continue;
      const [a, b] = [first[link], second[link]];
      const line = lineOf(planes, fit, a, b);
      if (line === null) continue;
      ties++;
      const to = picked[0] >= 0 && isLit(picked, a, b) ? own : others;
      const width = Math.min(WIDTHS - 1, Math.floor((bytes[link * LINK_BYTES] / FULL) * WIDTHS));
      const paper = isChange ? to.falling[width] : to.paper;
      addTie(pathFor(kind === ON_PAPER ? paper : to.working[width]), line, fit.scale);
      if (kind === FULL && fit.scale >= BOWED_FROM)
        addDots(to.dots, line, bytes[link * LINK_BYTES + 3], fit.scale);
    }
  }
  return ties;
}

/** The path that takes the next line. */
function pathFor(lines: Lines): Path2D {
  if (lines.paths.length === 0 || lines.count === MOST_LINES) {
    lines.paths.push(new Path2D());
    lines.count = 0;
  }
  lines.count++;
  return lines.paths[lines.paths.length - 1];
}

type Line = readonly [number, number, number, number];

/** Ends in pixels; null where nothing of it is on the canvas, or nothing to be seen. */
function lineOf({ x, z }: Planes, fit: Fit, a: number, b: number): Line | null {
  const [ax, ay] = [x[a] * fit.scale + fit.left, z[a] * fit.scale + fit.top];
  const [bx, by] = [x[b] * fit.scale + fit.left, z[b] * fit.scale + fit.top];
  if (Math.max(ax, bx) < -MARGIN || Math.min(ax, bx) > fit.width + MARGIN) return null;
  if (Math.max(ay, by) < -MARGIN || Math.min(ay, by) > fit.height + MARGIN) return null;
  return Math.abs(ax - bx) + Math.abs(ay - by) < 1 ? null : [ax, ay, bx, by];
}

function addTie(path: Path2D, [ax, ay, bx, by]: Line, scale: number): void {
  path.moveTo(ax, ay);
  if (scale < BOWED_FROM) path.lineTo(bx, by);
  else path.quadraticCurveTo((ax + bx) / 2 - (by - ay) * BOW, (ay + by) / 2 + (bx - ax) * BOW, bx, by);
}

function addDots(path: Path2D, [ax, ay, bx, by]: Line, count: number, scale: number): void {
  const radius = Math.max(1.2, Math.min(3.2, scale * 0.22));
  for (let at = 0; at < count; at++) {
    const t = 0.16 + (0.68 * (at + 0.5)) / count;
    const lift = 2 * t * (1 - t) * BOW;
    const [x, y] = [ax + (bx - ax) * t - (by - ay) * lift, ay + (by - ay) * t + (bx - ax) * lift];
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  }
}

function* strokeTies(
  brush: CanvasRenderingContext2D,
  { planes, fit, colours, isChange }: FlatPainting,
  { paper, working, falling, dots }: Looked,
  strength: number,
): Generator<number, number> {
  let strokes = 0;
  /** The look is set for every stroke: something else may have been painted meanwhile. */
  function* stroke({ paths, count }: Lines, look: () => void): Generator<number> {
    for (const [at, path] of paths.entries()) {
      look();
      brush.lineCap = "butt";
      brush.stroke(path);
      strokes++;
      yield at < paths.length - 1 ? MOST_LINES : count;
    }
  }
  yield* stroke(paper, () => {
    brush.globalAlpha = strength;
    brush.strokeStyle = colours["on-paper"];
    brush.lineWidth = Math.min(1.25, Math.max(0.4, fit.scale * 0.08));
    brush.setLineDash(fit.scale >= 2 ? [5, 4] : []);
  });
  const lookOf = (at: number, colour: string, dash: readonly number[]) => (): void => {
    const trust = (at + 0.5) / WIDTHS;
    brush.strokeStyle = colour;
    brush.setLineDash([...dash]);
    brush.lineWidth = Math.max(0.35, tieWidth(trust) * fit.scale * planes.thinning);
    // Hairlines of thousands of ties add up: they are fainter the farther one is away.
    brush.globalAlpha = strength * Math.min(1, 0.35 + trust) * Math.min(1, 0.35 + fit.scale / 8);
  };
  for (const [at, lines] of working.entries()) yield* stroke(lines, lookOf(at, colours.trust, []));
  if (isChange)
    for (const [at, lines] of falling.entries()) yield* stroke(lines, lookOf(at, colours.silo, [5, 4]));
  brush.setLineDash([]);
  brush.globalAlpha = strength;
  brush.fillStyle = colours.sharing;
  brush.fill(dots);
  brush.globalAlpha = 1;
  return strokes + 1;
}

interface BodyPaths {
  readonly shapes: Path2D;
  readonly gone: Path2D;
  readonly hatch: Path2D;
  readonly walls: Path2D;
}

function* paintBodies(
  brush: CanvasRenderingContext2D,
  painting: FlatPainting,
): Generator<number, { readonly strokes: number; readonly bodies: number }> {
  const paths: BodyPaths = {
    shapes: new Path2D(),
    gone: new Path2D(),
    hatch: new Path2D(),
    walls: new Path2D(),
  };
  const bodies = gatherBodies(painting, paths);
  yield 0;
  const { colours, fit } = painting;
  const weight = Math.max(0.5, Math.min(1.75, fit.scale * 0.14));
  brush.fillStyle = colours.surface;
  brush.fill(paths.shapes);
  brush.strokeStyle = colours.muted;
  brush.lineWidth = Math.max(0.5, fit.scale * 0.075);
  brush.stroke(paths.hatch);
  yield bodies;
  brush.strokeStyle = colours.ink;
  brush.lineWidth = weight;
  brush.stroke(paths.shapes);
  yield bodies;
  brush.strokeStyle = colours.axis;
  brush.globalAlpha = 0.5;
  brush.stroke(paths.gone);
  brush.globalAlpha = 1;
  brush.strokeStyle = colours.silo;
  brush.lineWidth = Math.max(1, fit.scale * 0.2);
  brush.stroke(paths.walls);
  paintChosen(brush, painting);
  return { strokes: 5, bodies };
}

function gatherBodies({ planes, looks, fit }: FlatPainting, paths: BodyPaths): number {
  const seen = new Set<number>();
  planes.drums.forEach(({ sector, body }, group) => {
    const bytes = looks.drums[group];
    for (let drum = 0; drum < body.length; drum++) {
      const row = body[drum];
      const at = drum * DRUM_BYTES;
      const isGone = bytes[at + 6] > 0;
      if ((bytes[at + 3] === 0 && !isGone) || seen.has(row)) continue;
      const [x, y] = [planes.x[row] * fit.scale + fit.left, planes.z[row] * fit.scale + fit.top];
      const radius = Math.max(1, planes.radius[row] * fit.scale);
      if (x < -MARGIN || x > fit.width + MARGIN || y < -MARGIN || y > fit.height + MARGIN) continue;
      seen.add(row);
      addShape(isGone ? paths.gone : paths.shapes, sector, x, y, radius);
      if (isGone || radius < DETAIL_FROM) continue;
      addHatch(paths.hatch, sector, { x, y, radius }, bytes[at + 2] / FULL);
      addWall(paths.walls, { x, y, radius }, bytes[at + 1] / FULL);
    }
  });
  return seen.size;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function addShape(path: Path2D, sector: Sector, x: number, y: number, radius: number): void {
  if (isCircle(sector) || radius < 2) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  sectorShapes[sector].forEach((corner, at) => {
    const [px, py] = [x + corner.x * radius, y + corner.y * radius];
    if (at === 0) path.moveTo(px, py);
    else path.lineTo(px, py);
  });
  path.closePath();
}

/** Hatching depends on burden alone: rounded, it is cut once a sector and step. */
const hatches = new Map<string, ReturnType<typeof hatchSegments>>();
const HATCH_STEPS = 24;

function addHatch(path: Path2D, sector: Sector, { x, y, radius }: Spot, burden: number): void {
  const step = Math.round(burden * HATCH_STEPS);
  const apart = hatchApart(step / HATCH_STEPS);
  if (apart === undefined) return;
  const key = `${sector} ${step}`;
  const lines = hatches.get(key) ?? hatchSegments(sectorShapes[sector], apart);
  hatches.set(key, lines);
  for (const [from, to] of lines) {
    path.moveTo(x + from.x * radius, y + from.y * radius);
    path.lineTo(x + to.x * radius, y + to.y * radius);
  }
}

function addWall(path: Path2D, { x, y, radius }: Spot, silo: number): void {
  const [half, reach] = [Math.PI * silo, radius * WALL_RADIUS];
  const from = Math.PI / 2 - half;
  path.moveTo(x + reach * Math.cos(from), y + reach * Math.sin(from));
  path.arc(x, y, reach, from, Math.PI / 2 + half);
}

function paintChosen(brush: CanvasRenderingContext2D, painting: FlatPainting): void {
  const { planes, fit, colours, picked, hovered } = painting;
  const chosen = [...hovered.map((row) => [row, 2] as const), ...picked.map((row) => [row, 3.5] as const)];
  paintHoveredTie(brush, painting);
  for (const [row, weight] of chosen) {
    if (row < 0) continue;
    const radius = Math.max(6, planes.radius[row] * fit.scale * WALL_RADIUS + 4);
    brush.beginPath();
    brush.arc(
      planes.x[row] * fit.scale + fit.left,
      planes.z[row] * fit.scale + fit.top,
      radius,
      0,
      2 * Math.PI,
    );
    brush.strokeStyle = colours.action;
    brush.lineWidth = weight;
    brush.stroke();
  }
}

/** The tie pointed at, in the colour of what can be pressed. */
function paintHoveredTie(
  brush: CanvasRenderingContext2D,
  { planes, fit, colours, hovered: [one, other] }: FlatPainting,
): void {
  const line = other < 0 ? null : lineOf(planes, fit, one, other);
  if (line === null) return;
  const path = new Path2D();
  addTie(path, line, fit.scale);
  brush.strokeStyle = colours.action;
  brush.lineWidth = 2;
  brush.stroke(path);
}
