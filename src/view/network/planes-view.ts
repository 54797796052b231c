/**
 * The planes on a canvas: started once, shown a month at a time, drawn only when something changed, and ended without
 * a trace. All of it by hand: React only mounts and ends it.
 */
import { OrthographicCamera, WebGLRenderer } from "three";
import { dot, axesOf, halfHeight } from "./orbit.ts";
import type { Axes, Orbit } from "./orbit.ts";
import type { Rows } from "./picked.ts";
import type { Planes } from "./planes.ts";
import { SHEET_EDGE } from "./planes-shapes.ts";
import { buildPlanes } from "./planes-scene.ts";
import type { PlanesScene } from "./planes-scene.ts";
import { colourUniforms, makeUniforms } from "./planes-uniforms.ts";
import type { Uniforms } from "./planes-uniforms.ts";
import type { Colours } from "./theme-colours.ts";
import type { Looks } from "./looks.ts";

/** What the last month and the last picture cost. */
export interface Cost {
  readonly calls: number;
  /** Bytes sent to the graphics card since a month was last shown. */
  readonly bytes: number;
  /** Milliseconds the page worked for the picture. */
  readonly work: number;
  readonly geometries: number;
  readonly textures: number;
}

/** From places in the world to pixels of the canvas. */
export interface Projection {
  readonly axes: Axes;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly up: number;
}

export interface PlanesView {
  readonly show: (looks: Looks) => void;
  readonly place: (x: Float32Array, z: Float32Array) => void;
  /** Counts bytes from here on. */
  readonly count: () => void;
  readonly look: (orbit: Orbit) => void;
  readonly colour: (colours: Colours) => void;
  readonly pick: (rows: Rows) => void;
  /** Links show how they changed, not how they are. */
  readonly change: (isChange: boolean) => void;
  readonly size: (width: number, height: number, ratio: number) => void;
  readonly phase: (share: number) => void;
  readonly projection: () => Projection;
  /** Draws now, if anything changed since. */
  readonly draw: () => void;
  readonly cost: () => Cost;
  readonly end: () => void;
}

interface Running {
  readonly renderer: WebGLRenderer;
  readonly camera: OrthographicCamera;
  readonly uniforms: Uniforms;
  readonly built: PlanesScene;
  readonly planes: Planes;
  orbit: Orbit;
  width: number;
  height: number;
  stale: boolean;
  bytes: number;
  cost: Cost;
}

const NO_COST: Cost = { calls: 0, bytes: 0, work: 0, geometries: 0, textures: 0 };
const MOST_PIXELS = 2;

/** @throws when the browser gives no WebGL context: ask `depthHere` first, and catch all the same */
export function startPlanes(canvas: HTMLCanvasElement, planes: Planes, orbit: Orbit): PlanesView {
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, powerPreference: "low-power" });
  renderer.setClearAlpha(0);
  const uniforms = makeUniforms();
  const running: Running = {
    renderer,
    camera: new OrthographicCamera(),
    uniforms,
    built: buildPlanes(planes, uniforms),
    planes,
    orbit,
    width: 1,
    height: 1,
    stale: true,
    bytes: 0,
    cost: NO_COST,
  };
  running.built.place(planes.x, planes.z);
  const stale = (): void => {
    running.stale = true;
  };
  return {
    show: (looks) => {
      running.bytes += running.built.show(looks);
      stale();
    },
    place: (x, z) => {
      running.bytes += running.built.place(x, z);
      stale();
    },
    count: () => {
      running.bytes = 0;
    },
    look: (next) => {
      running.orbit = next;
      stale();
    },
    colour: (colours) => {
      colourUniforms(uniforms, colours);
      stale();
    },
    pick: ([one, other]) => {
      uniforms.picked.value.set(one, other);
      stale();
    },
    change: (isChange) => {
      uniforms.change.value = isChange ? 1 : 0;
      stale();
    },
    phase: (share) => {
      uniforms.phase.value = share;
      stale();
    },
    size: (width, height, ratio) => resize(running, width, height, ratio),
    projection: () => projectionOf(running),
    draw: () => draw(running),
    cost: () => running.cost,
    end: () => end(running),
  };
}

function resize(running: Running, width: number, height: number, ratio: number): void {
  running.width = Math.max(1, width);
  running.height = Math.max(1, height);
  running.renderer.setPixelRatio(Math.min(MOST_PIXELS, ratio));
  running.renderer.setSize(running.width, running.height, false);
  running.stale = true;
}

function draw(running: Running): void {
  if (!running.stale) return;
  const began = performance.now();
  aim(running);
  const { renderer, built, camera } = running;
  renderer.render(built.scene, camera);
  built.drawn();
  const { render, memory } = renderer.info;
  running.cost = {
    calls: render.calls,
    bytes: running.bytes,
    work: performance.now() - began,
    geometries: memory.geometries,
    textures: memory.textures,
  };
  running.stale = false;
}

/** Sets the camera from the orbit: parallel, far enough away that everything is in front of it. */
function aim({ camera, uniforms, planes, orbit, width, height }: Running): void {
  const half = halfHeight(planes, orbit, width / height, SHEET_EDGE);
  const { right, up, toward } = axesOf(orbit);
  const far = 4 * (planes.layout.width + planes.layout.height + planes.rise);
  const [across, raised] = [orbit.across * half * 2, orbit.up * half * 2];
  const at = (axis: number): number =>
    toward[axis] * far + right[axis] * across + up[axis] * raised + (axis === 1 ? planes.rise : 0);
  camera.left = (-half * width) / height;
  camera.right = (half * width) / height;
  camera.top = half;
  camera.bottom = -half;
  camera.near = 0;
  camera.far = 2 * far;
  camera.position.set(at(0), at(1), at(2));
  camera.up.set(...up);
  camera.lookAt(at(0) - toward[0], at(1) - toward[1], at(2) - toward[2]);
  camera.updateProjectionMatrix();
  uniforms.pixel.value = (2 * half) / height;
  uniforms.toViewer.value.set(-right[2], right[0]);
  uniforms.viewer.value.set(...toward);
}

/** Where places of the world are on a canvas of a size, looked at from somewhere. */
export function projectionOf({
  planes,
  orbit,
  width,
  height,
}: Pick<Running, "planes" | "orbit" | "width" | "height">): Projection {
  const half = halfHeight(planes, orbit, width / height, SHEET_EDGE);
  const across = orbit.across * half * 2;
  return {
    axes: axesOf(orbit),
    scale: height / (2 * half),
    width,
    height,
    across,
    up: orbit.up * half * 2,
  };
}

/** Pixels of a place in the world; the middle plane's middle is the middle of the canvas. */
export function toPixels(
  { axes, scale, width, height, across, up }: Projection,
  rise: number,
  [x, y, z]: readonly [number, number, number],
): readonly [number, number] {
  return [
    width / 2 + scale * (dot(axes.right, x, y - rise, z) - across),
    height / 2 - scale * (dot(axes.up, x, y - rise, z) - up),
  ];
}

/** Frees everything the graphics card was given, and the context itself: browsers allow only a few. */
function end({ renderer, built }: Running): void {
  built.dispose();
  renderer.dispose();
  renderer.forceContextLoss();
}
