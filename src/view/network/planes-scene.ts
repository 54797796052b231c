/**
 * The three planes as things three.js draws: one draw call for all drums of a sector, one for all columns, and four a
 * plane (sheet, islands, outlines, links), whatever the number of bodies. Each month only changed bytes are sent.
 */
import {
  DoubleSide,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  LineSegments,
  Mesh,
  Scene,
  ShaderMaterial,
} from "three";
import type { BufferGeometry, Color, InstancedBufferGeometry, IUniform } from "three";
import { changedSpans } from "./changed-spans.ts";
import { COLUMN_BYTES, DRUM_BYTES, LINK_BYTES } from "./looks.ts";
import type { Looks } from "./looks.ts";
import type { Drums, PlaneLinks, Planes } from "./planes.ts";
import {
  COLUMN_FRAGMENT,
  COLUMN_VERTEX,
  DRUM_FRAGMENT,
  DRUM_VERTEX,
  FLAT_FRAGMENT,
  FLAT_VERTEX,
  LINK_FRAGMENT,
  LINK_VERTEX,
} from "./planes-shaders.ts";
import { columnShape, drumShape, filled, groundLoops, lined, ribbonShape } from "./planes-shapes.ts";
import type { Uniforms } from "./planes-uniforms.ts";

export interface PlanesScene {
  readonly scene: Scene;
  /** Sends what changed; gives the bytes sent. */
  readonly show: (looks: Looks) => number;
  /** Moves bodies on the ground; gives the bytes sent. */
  readonly place: (x: Float32Array, z: Float32Array) => number;
  /** Says that a picture has been drawn, so that nothing is sent twice. */
  readonly drawn: () => void;
  readonly dispose: () => void;
}

/** What the graphics card has been sent, and the bytes of it on the page's side. */
interface Sent {
  readonly buffer: InstancedInterleavedBuffer;
  readonly bytes: Uint8Array;
  readonly stride: number;
}

interface Built {
  readonly scene: Scene;
  readonly uniforms: Uniforms;
  readonly planes: Planes;
  readonly shapes: BufferGeometry[];
  readonly materials: ShaderMaterial[];
}

/** Beyond so many bodies or links, walls have fewer corners and ribbons fewer joints. */
const MANY = 600;
/** Bodies up to which columns hide what is behind them; and how faint they become at most. */
const OPAQUE_UP_TO = 150;
const FAINTEST = 0.1;
const LIFT = 0.02;

export function buildPlanes(planes: Planes, uniforms: Uniforms): PlanesScene {
  const built: Built = { scene: new Scene(), uniforms, planes, shapes: [], materials: [] };
  const places: { readonly at: InstancedBufferAttribute; readonly bodies: Int32Array }[] = [];
  const drums = planes.drums.map((group) => addDrums(built, group, places));
  const columns = addColumns(built, places);
  const links = planes.links.map((each, plane) => {
    addGround(built, plane);
    return addLinks(built, each, plane, places);
  });
  return {
    scene: built.scene,
    show: (looks) =>
      drums.reduce((sum, sent, group) => sum + send(sent, looks.drums[group]), 0) +
      send(columns, looks.columns) +
      links.reduce((sum, sent, plane) => sum + send(sent, looks.links[plane]), 0),
    place: (x, z) => places.reduce((sum, { at, bodies }) => sum + move(at, bodies, x, z), 0),
    drawn: () => [...drums, columns, ...links].forEach(({ buffer }) => buffer.clearUpdateRanges()),
    dispose: () => {
      built.shapes.forEach((shape) => shape.dispose());
      built.materials.forEach((material) => material.dispose());
    },
  };
}

function send({ buffer, bytes, stride }: Sent, now: Uint8Array): number {
  const spans = changedSpans(bytes, now, stride);
  if (spans.length === 0) return 0;
  for (const { start, count } of spans) buffer.addUpdateRange(start, count);
  buffer.needsUpdate = true;
  return spans.reduce((sum, { count }) => sum + count, 0);
}

/** An attribute holds one or two places an item: one body's, or those at both ends of a link. */
function move(at: InstancedBufferAttribute, bodies: Int32Array, x: Float32Array, z: Float32Array): number {
  const { array } = at;
  bodies.forEach((body, place) => {
    array[2 * place] = x[body];
    array[2 * place + 1] = z[body];
  });
  at.needsUpdate = true;
  return array.byteLength;
}

function material(
  built: Built,
  [vertexShader, fragmentShader]: readonly [string, string],
  own: Readonly<Record<string, IUniform>> = {},
  isTransparent: boolean = false,
): ShaderMaterial {
  const made = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: { ...built.uniforms.shared, ...own },
    transparent: isTransparent,
    depthWrite: !isTransparent,
    side: DoubleSide,
  });
  built.materials.push(made);
  return made;
}

function addMesh(built: Built, shape: InstancedBufferGeometry, made: ShaderMaterial, order: number): void {
  const mesh = new Mesh(shape, made);
  mesh.frustumCulled = false;
  mesh.renderOrder = order;
  built.scene.add(mesh);
  built.shapes.push(shape);
}

/** The changing bytes of a shape, four to an attribute. */
function addBytes(
  shape: InstancedBufferGeometry,
  stride: number,
  names: readonly (readonly [string, boolean])[],
): Sent {
  const bytes = new Uint8Array(shape.instanceCount * stride);
  const buffer = new InstancedInterleavedBuffer(bytes, stride);
  buffer.setUsage(DynamicDrawUsage);
  names.forEach(([name, isShare], at) =>
    shape.setAttribute(name, new InterleavedBufferAttribute(buffer, 4, 4 * at, isShare)),
  );
  return { buffer, bytes, stride };
}

type Places = { readonly at: InstancedBufferAttribute; readonly bodies: Int32Array }[];

function addPlaces(
  shape: InstancedBufferGeometry,
  [name, size]: readonly [string, 2 | 4],
  bodies: Int32Array,
  places: Places,
): void {
  const at = new InstancedBufferAttribute(new Float32Array(2 * bodies.length), size);
  at.setUsage(DynamicDrawUsage);
  shape.setAttribute(name, at);
  places.push({ at, bodies });
}

function addDrums(built: Built, { sector, body, plane }: Drums, places: Places): Sent {
  const { bodies, rise, radius } = built.planes;
  const shape = drumShape(sector, bodies > MANY ? 16 : 40);
  shape.instanceCount = body.length;
  addPlaces(shape, ["place", 2], body, places);
  const fixed = new Float32Array(4 * body.length);
  body.forEach((row, drum) => fixed.set([plane[drum] * rise, radius[row], row, 0], 4 * drum));
  shape.setAttribute("fixedLook", new InstancedBufferAttribute(fixed, 4));
  const sent = addBytes(shape, DRUM_BYTES, [
    ["look", true],
    ["signs", true],
  ]);
  addMesh(built, shape, material(built, [DRUM_VERTEX, DRUM_FRAGMENT]), 0);
  return sent;
}

function addColumns(built: Built, places: Places): Sent {
  const { bodies, rise } = built.planes;
  const rows = Int32Array.from({ length: bodies }, (_, row) => row);
  const shape = columnShape();
  shape.instanceCount = bodies;
  addPlaces(shape, ["place", 2], rows, places);
  shape.setAttribute("row", new InstancedBufferAttribute(Float32Array.from(rows), 1));
  const sent = addBytes(shape, COLUMN_BYTES, [
    ["look", true],
    ["span", false],
  ]);
  // A thousand columns would be a wall: they grow faint, and the one that is chosen stands out.
  const strength = Math.max(FAINTEST, Math.min(1, OPAQUE_UP_TO / bodies));
  const own = { rise: { value: rise }, strength: { value: strength } };
  addMesh(built, shape, material(built, [COLUMN_VERTEX, COLUMN_FRAGMENT], own, strength < 1), 0);
  return sent;
}

function addLinks(built: Built, { first, second }: PlaneLinks, plane: number, places: Places): Sent {
  const shape = ribbonShape(first.length > MANY ? 5 : 14);
  shape.instanceCount = first.length;
  const ends = new Int32Array(2 * first.length);
  const rows = new Float32Array(2 * first.length);
  first.forEach((body, link) => {
    ends.set([body, second[link]], 2 * link);
    rows.set([body, second[link]], 2 * link);
  });
  addPlaces(shape, ["ends", 4], ends, places);
  shape.setAttribute("rows", new InstancedBufferAttribute(rows, 2));
  const sent = addBytes(shape, LINK_BYTES, [["look", true]]);
  const own = {
    height: { value: plane * built.planes.rise + 3 * LIFT },
    thinning: { value: built.planes.thinning },
  };
  addMesh(built, shape, material(built, [LINK_VERTEX, LINK_FRAGMENT], own, true), orderOf(plane, 3));
  return sent;
}

/** See-through things are drawn from the lowest plane up, and on each plane from the sheet up. */
const orderOf = (plane: number, layer: number): number => 1 + plane * 4 + layer;

function addGround(built: Built, plane: number): void {
  const { ground } = built.uniforms;
  const { islands, sheet } = groundLoops(built.planes.layout);
  const height = plane * built.planes.rise;
  const parts = [
    { made: new Mesh(filled([sheet]), flat(built, ground.sheet, ground.sheetOpacity)), layer: 0 },
    { made: new Mesh(filled(islands), flat(built, ground.island, ground.islandOpacity)), layer: 1 },
    { made: new LineSegments(lined([sheet, ...islands]), flat(built, ground.coast, { value: 1 })), layer: 2 },
  ];
  for (const { made, layer } of parts) {
    made.position.y = height + layer * LIFT;
    made.renderOrder = orderOf(plane, layer);
    built.scene.add(made);
    built.shapes.push(made.geometry);
  }
}

const flat = (built: Built, colour: IUniform<Color>, opacity: IUniform<number>): ShaderMaterial =>
  material(built, [FLAT_VERTEX, FLAT_FRAGMENT], { colour, opacity }, true);
