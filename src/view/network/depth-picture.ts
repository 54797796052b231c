/**
 * The view in depth, running: a canvas for the planes and one for the names over it, drawn when something asks for it.
 * Dots move for a few seconds after each month and then rest; nothing moves for those who asked for stillness.
 */
import type { Frame, Stage } from "../../protocol/api.ts";
import { bodyAt, namesOf } from "./depth-names.ts";
import { paintNames } from "./labels.ts";
import type { Ends } from "./ground.ts";
import { emptyLooks, readChange, readLooks } from "./looks.ts";
import type { Looks } from "./looks.ts";
import type { Orbit } from "./orbit.ts";
import { NOBODY, isSame } from "./picked.ts";
import type { Rows } from "./picked.ts";
import type { Planes } from "./planes.ts";
import { startPlanes, toPixels } from "./planes-view.ts";
import type { Cost, PlanesView, Projection } from "./planes-view.ts";
import { bend, slidesBetween } from "./slides.ts";
import type { Slide } from "./slides.ts";
import { tieAt } from "./tie-pick.ts";
import type { Rule } from "./tie-pick.ts";
import { coloursNow, onColours, wantsStillness } from "./theme-colours.ts";
import type { Colours } from "./theme-colours.ts";

export interface DepthPicture {
  /** A month, or where there are ends of a span, how ties changed over it. */
  readonly show: (frame: Frame, change: Ends | null) => void;
  readonly look: (orbit: Orbit) => void;
  readonly pick: (rows: Rows) => void;
  readonly hover: (rows: Rows) => void;
  /** The body at a pixel of the canvas, or else the tie. */
  readonly at: (x: number, y: number) => Rows;
  readonly end: () => void;
}

interface Given {
  readonly canvas: HTMLCanvasElement;
  readonly names: HTMLCanvasElement;
  readonly stage: Stage;
  readonly planes: Planes;
  readonly orbit: Orbit;
  readonly onDrawn: (cost: Cost & { readonly month: number }) => void;
  readonly onLost: (isLost: boolean) => void;
}

interface Running extends Given {
  readonly view: PlanesView;
  readonly looks: Looks;
  readonly x: Float32Array;
  readonly z: Float32Array;
  colours: Colours;
  frame: Frame | null;
  slides: readonly Slide[];
  change: Ends | null;
  picked: Rows;
  hovered: Rows;
  /** When the dots come to rest. */
  restsAt: number;
  asked: number;
  isStill: boolean;
  ratio: number;
  size: readonly [number, number];
}

/** Milliseconds the dots go on after a month: under the five that a page may move by itself. */
const DOTS = 4000;
/** Milliseconds a dot takes along its tie. */
const ALONG = 3200;

/** @throws when there is no WebGL context to be had */
export function startDepth(given: Given): DepthPicture {
  const { canvas, planes, orbit } = given;
  const running: Running = {
    ...given,
    view: startPlanes(canvas, planes, orbit),
    looks: emptyLooks(planes),
    x: planes.x.slice(),
    z: planes.z.slice(),
    colours: coloursNow(),
    frame: null,
    slides: [],
    change: null,
    picked: NOBODY,
    hovered: NOBODY,
    restsAt: 0,
    asked: 0,
    isStill: wantsStillness(),
    ratio: 1,
    size: [1, 1],
  };
  running.view.colour(running.colours);
  const stops = [followSize(running), followColours(running), followContext(running)];
  return {
    show: (frame, change) => {
      running.change = change;
      running.view.change(change !== null);
      show(running, frame);
    },
    look: (next) => {
      running.view.look(next);
      ask(running);
    },
    pick: (rows) => {
      running.picked = rows;
      point(running);
    },
    hover: (rows) => {
      if (isSame(rows, running.hovered)) return;
      running.hovered = rows;
      point(running);
    },
    at: (x, y) => rowsAt(running, x, y),
    end: () => {
      cancelAnimationFrame(running.asked);
      stops.forEach((stop) => stop());
      running.view.end();
    },
  };
}

/** A body before a tie. */
function rowsAt({ planes, looks, view }: Running, x: number, y: number): Rows {
  const projection = view.projection();
  const body = bodyAt(planes, looks, projection, [x, y]);
  return body < 0 ? tieAt(planes, looks, (plane) => ruleOf(planes, projection, plane), [x, y]) : [body, -1];
}

/** Projection is straight, so three places tell all of a plane. */
function ruleOf({ rise }: Planes, projection: Projection, plane: number): Rule {
  const at = (x: number, z: number): readonly [number, number] =>
    toPixels(projection, rise, [x, plane * rise, z]);
  const [[left, top], [right, beside], [below, bottom]] = [at(0, 0), at(1, 0), at(0, 1)];
  return { left, top, xx: right - left, yx: beside - top, xz: below - left, yz: bottom - top };
}

/** Lights up who is chosen; while nobody is, the tie that is pointed at. */
function point(running: Running): void {
  const { picked, hovered, view } = running;
  view.pick(picked[0] < 0 && hovered[1] >= 0 ? hovered : picked);
  ask(running);
}

function show(running: Running, frame: Frame): void {
  const { stage, planes, looks, view } = running;
  view.count();
  readLooks(planes, stage, frame, looks);
  if (running.change !== null) readChange(planes, running.change, looks);
  const now = performance.now();
  if (running.frame !== null && !running.isStill) {
    const begin = slidesBetween(stage, planes, running.frame, frame, now);
    running.slides = [...running.slides, ...begin];
  }
  // A jump in time ends what was on its way.
  if (running.frame === null || frame.month !== running.frame.month + 1) settle(running);
  running.frame = frame;
  running.restsAt = now + DOTS;
  slide(running, now);
  view.show(looks);
  ask(running);
}

function settle(running: Running): void {
  if (running.slides.length === 0) return;
  running.slides = [];
  running.x.set(running.planes.x);
  running.z.set(running.planes.z);
  running.view.place(running.x, running.z);
}

function slide(running: Running, now: number): void {
  if (running.slides.length === 0) return;
  running.slides = bend(running.slides, now, running, running.looks);
  running.view.place(running.x, running.z);
}

/** One picture, at the screen's next turn. */
function ask(running: Running): void {
  if (running.asked !== 0) return;
  running.asked = requestAnimationFrame((now) => {
    running.asked = 0;
    drawNow(running, now);
  });
}

function drawNow(running: Running, now: number): void {
  const { view, stage, planes, looks, names, colours, picked, hovered } = running;
  if (running.slides.length > 0) {
    slide(running, now);
    view.show(looks);
  }
  if (!running.isStill && now < running.restsAt) {
    view.phase((now % ALONG) / ALONG);
    ask(running);
  }
  if (running.slides.length > 0) ask(running);
  view.draw();
  const [width, height] = running.size;
  const projection = view.projection();
  paintNames(
    names,
    namesOf({ stage, planes, looks, projection, first: [...picked, ...hovered] }),
    { width, height, ratio: running.ratio },
    colours,
  );
  running.onDrawn({ ...view.cost(), month: running.frame?.month ?? -1 });
}

function followSize(running: Running): () => void {
  const { canvas } = running;
  const fit = (): void => {
    const { clientWidth, clientHeight } = canvas;
    running.size = [clientWidth, clientHeight];
    running.ratio = Math.min(2, devicePixelRatio);
    running.view.size(clientWidth, clientHeight, devicePixelRatio);
    ask(running);
  };
  const observer = new ResizeObserver(fit);
  observer.observe(canvas);
  fit();
  return () => observer.disconnect();
}

function followColours(running: Running): () => void {
  return onColours(() => {
    running.colours = coloursNow();
    running.isStill = wantsStillness();
    running.view.colour(running.colours);
    ask(running);
  });
}

/** A graphics card may stop; three.js builds everything anew when it comes back. */
function followContext(running: Running): () => void {
  const { canvas, onLost } = running;
  const lost = (event: Event): void => {
    event.preventDefault();
    onLost(true);
  };
  const back = (): void => {
    onLost(false);
    ask(running);
    running.view.colour(running.colours);
  };
  canvas.addEventListener("webglcontextlost", lost);
  canvas.addEventListener("webglcontextrestored", back);
  return () => {
    canvas.removeEventListener("webglcontextlost", lost);
    canvas.removeEventListener("webglcontextrestored", back);
  };
}
