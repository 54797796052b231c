/** The shapes the planes are made of, as triangles: drums with their wall and flag, columns, ribbons, sheets, islands. */
import { BufferAttribute, BufferGeometry, InstancedBufferGeometry } from "three";
import { WALL_RADIUS } from "../../picture/encodings.ts";
import type { Layout } from "../../picture/layout.ts";
import { coastline } from "../../picture/scene.ts";
import { sectorShapes } from "../../picture/sector-shapes.ts";
import type { Point } from "../../picture/sector-shapes.ts";
import type { Sector } from "../../picture/network-data.ts";
import { PIECE } from "./planes-shaders.ts";

interface Vertices {
  readonly position: number[];
  readonly piece: number[];
  readonly rim: number[];
  readonly index: number[];
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly piece: number;
  readonly rim: number;
}

function add(to: Vertices, { x, y, z, piece, rim }: Corner): number {
  to.position.push(x, y, z);
  to.piece.push(piece);
  to.rim.push(rim);
  return to.piece.length - 1;
}

/** Two triangles between a lower and an upper edge. */
function quad({ index }: Vertices, low: readonly [number, number], high: readonly [number, number]): void {
  index.push(low[0], low[1], high[0], low[1], high[1], high[0]);
}

/** A drum of one sector: top, side, wall and flag in one shape, told apart by `piece`. */
export function drumShape(sector: Sector, wallParts: number): InstancedBufferGeometry {
  const vertices: Vertices = { position: [], piece: [], rim: [], index: [] };
  const outline = sectorShapes[sector];
  addTop(vertices, outline);
  addSide(vertices, outline);
  addWall(vertices, wallParts);
  addFlag(vertices);
  const shape = new InstancedBufferGeometry();
  shape.setAttribute("position", new BufferAttribute(Float32Array.from(vertices.position), 3));
  shape.setAttribute("piece", new BufferAttribute(Float32Array.from(vertices.piece), 1));
  shape.setAttribute("rim", new BufferAttribute(Float32Array.from(vertices.rim), 1));
  shape.setIndex(vertices.index);
  return shape;
}

function addTop(vertices: Vertices, outline: readonly Point[]): void {
  const piece = PIECE.top;
  const centre = add(vertices, { x: 0, y: 1, z: 0, piece, rim: 0 });
  const first = centre + 1;
  outline.forEach(({ x, y }) => add(vertices, { x, y: 1, z: y, piece, rim: 1 }));
  outline.forEach((_, at) => vertices.index.push(centre, first + ((at + 1) % outline.length), first + at));
}

function addSide(vertices: Vertices, outline: readonly Point[]): void {
  const piece = PIECE.side;
  const rows = outline.map(({ x, y }) => ({
    low: add(vertices, { x, y: 0, z: y, piece, rim: 0 }),
    high: add(vertices, { x, y: 1, z: y, piece, rim: 1 }),
  }));
  rows.forEach(({ low, high }, at) => {
    const next = rows[(at + 1) % rows.length];
    quad(vertices, [low, next.low], [high, next.high]);
  });
}

/** The wall closes from the near side both ways; `rim` is how far round a corner is, 0 in front to 1 behind. */
function addWall(vertices: Vertices, parts: number): void {
  const piece = PIECE.wall;
  const rows = Array.from({ length: parts + 1 }, (_, at) => {
    const turn = (2 * at) / parts - 1;
    const [x, z] = [WALL_RADIUS * Math.sin(turn * Math.PI), WALL_RADIUS * Math.cos(turn * Math.PI)];
    const rim = Math.abs(turn);
    return {
      low: add(vertices, { x, y: 0, z, piece, rim }),
      high: add(vertices, { x, y: 1, z, piece, rim }),
      inside: add(vertices, { x: 0.9 * x, y: 1, z: 0.9 * z, piece, rim }),
    };
  });
  rows.slice(1).forEach(({ low, high, inside }, at) => {
    const before = rows[at];
    quad(vertices, [before.low, low], [before.high, high]);
    quad(vertices, [before.high, high], [before.inside, inside]);
  });
}

const POLE = 2.6;
const CLOTH = 1.1;

function addFlag(vertices: Vertices): void {
  const corner = (x: number, y: number): number => add(vertices, { x, y, z: 0, piece: PIECE.flag, rim: 0 });
  quad(vertices, [corner(-0.07, 0), corner(0.07, 0)], [corner(-0.07, POLE), corner(0.07, POLE)]);
  vertices.index.push(corner(0.07, POLE), corner(0.07, POLE - CLOTH), corner(1.5, POLE - CLOTH / 2));
}

const COLUMN_SIDES = 10;

export function columnShape(): InstancedBufferGeometry {
  const position: number[] = [];
  const index: number[] = [];
  for (let side = 0; side < COLUMN_SIDES; side++) {
    const turn = (2 * Math.PI * side) / COLUMN_SIDES;
    position.push(Math.cos(turn), 0, Math.sin(turn), Math.cos(turn), 1, Math.sin(turn));
    const next = 2 * ((side + 1) % COLUMN_SIDES);
    index.push(2 * side, next, 2 * side + 1, next, next + 1, 2 * side + 1);
  }
  const shape = new InstancedBufferGeometry();
  shape.setAttribute("position", new BufferAttribute(Float32Array.from(position), 3));
  shape.setIndex(index);
  return shape;
}

/** A ribbon: how far along in x, which side in z. */
export function ribbonShape(parts: number): InstancedBufferGeometry {
  const position: number[] = [];
  const index: number[] = [];
  for (let at = 0; at <= parts; at++) {
    position.push(at / parts, 0, -1, at / parts, 0, 1);
    if (at < parts) index.push(2 * at, 2 * at + 1, 2 * at + 2, 2 * at + 1, 2 * at + 3, 2 * at + 2);
  }
  const shape = new InstancedBufferGeometry();
  shape.setAttribute("position", new BufferAttribute(Float32Array.from(position), 3));
  shape.setIndex(index);
  return shape;
}

export type Loop = readonly Point[];

/** Outlines on the ground, around the middle of the layout: every island, and the sheet they lie on. */
export function groundLoops(layout: Layout): { readonly islands: readonly Loop[]; readonly sheet: Loop } {
  const middle = { x: layout.left + layout.width / 2, y: layout.top + layout.height / 2 };
  const islands = layout.islands.map((island) =>
    coastline(island.id, { x: island.x - middle.x, y: island.y - middle.y }, island.across, island.down),
  );
  return { islands, sheet: roundedSheet(layout.width / 2 + SHEET_EDGE, layout.height / 2 + SHEET_EDGE) };
}

/** How far a sheet reaches beyond what lies on it. */
export const SHEET_EDGE = 1.2;
const CORNER = 1.6;
const CORNER_PARTS = 6;

function roundedSheet(across: number, down: number): Loop {
  return [0, 1, 2, 3].flatMap((corner) =>
    Array.from({ length: CORNER_PARTS + 1 }, (_, at) => {
      const turn = ((corner + at / CORNER_PARTS) * Math.PI) / 2;
      const [right, near] = [corner === 0 || corner === 3, corner < 2];
      return {
        x: (right ? 1 : -1) * (across - CORNER) + CORNER * Math.cos(turn),
        y: (near ? 1 : -1) * (down - CORNER) + CORNER * Math.sin(turn),
      };
    }),
  );
}

/** Outlines that are round enough to fan from their middle, filled. */
export function filled(loops: readonly Loop[]): BufferGeometry {
  const position: number[] = [];
  const index: number[] = [];
  for (const loop of loops) {
    const centre = position.length / 3;
    const mean = (of: (point: Point) => number): number =>
      loop.reduce((sum, point) => sum + of(point), 0) / loop.length;
    position.push(
      mean(({ x }) => x),
      0,
      mean(({ y }) => y),
    );
    loop.forEach(({ x, y }, at) => {
      position.push(x, 0, y);
      index.push(centre, centre + 1 + ((at + 1) % loop.length), centre + 1 + at);
    });
  }
  return shapeOf(position, index);
}

/** Outlines as line segments. */
export function lined(loops: readonly Loop[]): BufferGeometry {
  const position: number[] = [];
  const index: number[] = [];
  for (const loop of loops) {
    const first = position.length / 3;
    loop.forEach(({ x, y }, at) => {
      position.push(x, 0, y);
      index.push(first + at, first + ((at + 1) % loop.length));
    });
  }
  return shapeOf(position, index);
}

function shapeOf(position: readonly number[], index: number[]): BufferGeometry {
  const shape = new BufferGeometry();
  shape.setAttribute("position", new BufferAttribute(Float32Array.from(position), 3));
  shape.setIndex(index);
  return shape;
}
