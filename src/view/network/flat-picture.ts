/**
 * The flat picture of a large network, running: painted when something asks for it, in parts of a few milliseconds, so that
 * the page answers meanwhile. The first picture is seen as it grows; a later one takes the place of the last once it is whole.
 */
import type { Frame, Stage } from "../../protocol/api.ts";
import { fitOf } from "./flat-look.ts";
import type { Fit, FlatLook } from "./flat-look.ts";
import { paintFlat } from "./flat-paint.ts";
import type { FlatCost } from "./flat-paint.ts";
import { fitCanvas, paintNames } from "./labels.ts";
import type { Names } from "./labels.ts";
import { regionsOf } from "./regions.ts";
import type { Ends } from "./ground.ts";
import { emptyLooks, readChange, readLooks, standingOf } from "./looks.ts";
import type { Looks } from "./looks.ts";
import { NOBODY, isSame } from "./picked.ts";
import type { Rows } from "./picked.ts";
import { pickGrid } from "./pick-grid.ts";
import type { PickGrid } from "./pick-grid.ts";
import type { Planes } from "./planes.ts";
import { tieAt } from "./tie-pick.ts";
import type { Rule } from "./tie-pick.ts";
import { coloursNow, onColours } from "./theme-colours.ts";
import type { Colours } from "./theme-colours.ts";

export interface FlatPicture {
  /** A month, or where there are ends of a span, how ties changed over it. */
  readonly show: (frame: Frame, change: Ends | null) => void;
  readonly look: (look: FlatLook) => void;
  readonly pick: (rows: Rows) => void;
  readonly hover: (rows: Rows) => void;
  readonly at: (x: number, y: number) => Rows;
  readonly end: () => void;
}

interface Given {
  readonly canvas: HTMLCanvasElement;
  readonly names: HTMLCanvasElement;
  readonly stage: Stage;
  readonly planes: Planes;
  readonly onDrawn: (cost: FlatCost & { readonly work: number; readonly named: number }) => void;
}

interface Running extends Given {
  readonly looks: Looks;
  /** Where a later picture is painted until it is whole. */
  readonly behind: HTMLCanvasElement;
  /** Made when somebody first points at something. */
  grid: PickGrid | null;
  /** The picture being painted, part by part. */
  painting: Generator<number, FlatCost> | null;
  /** Whether something has changed since that was begun. */
  isStale: boolean;
  isWhole: boolean;
  /** Milliseconds spent on it so far. */
  work: number;
  frame: Frame | null;
  view: FlatLook;
  fit: Fit;
  colours: Colours;
  ends: Ends | null;
  /** Whether the month has yet to be read into the looks. */
  isUnread: boolean;
  picked: Rows;
  hovered: Rows;
  asked: number;
}

const CELL = 6;
/** Milliseconds of a turn of the screen that are taken, and lines, which cost their time only later. */
const BUDGET = 8;
const MOST_LINES = 5000;
const MOST_NAMES = 30;
/** Pixels a unit from which bodies are named by themselves, and pixels from which a locality is. */
const NAMES_FROM = 7;
const PLACE_FROM = 26;

export function startFlat(given: Given, view: FlatLook): FlatPicture {
  const { canvas, planes } = given;
  const running: Running = {
    ...given,
    looks: emptyLooks(planes),
    behind: document.createElement("canvas"),
    grid: null,
    painting: null,
    isStale: false,
    isWhole: false,
    work: 0,
    frame: null,
    view,
    fit: fitOf(planes.layout, view, 1, 1),
    colours: coloursNow(),
    ends: null,
    isUnread: false,
    picked: NOBODY,
    hovered: NOBODY,
    asked: 0,
  };
  const change = (what: Partial<Pick<Running, "view" | "picked" | "hovered" | "colours">>): void => {
    Object.assign(running, what);
    ask(running);
  };
  const observer = new ResizeObserver(() => ask(running));
  observer.observe(canvas);
  const stopColours = onColours(() => change({ colours: coloursNow() }));
  return {
    show: (frame, ends) => {
      Object.assign(running, { frame, ends });
      running.isUnread = true;
      ask(running);
    },
    look: (next) => change({ view: next }),
    pick: (rows) => change({ picked: rows }),
    hover: (rows) => (isSame(rows, running.hovered) ? undefined : change({ hovered: rows })),
    at: (x, y) => {
      const body = bodyAt(running, x, y);
      return body < 0 ? tieAt(planes, running.looks, () => ruleOf(running.fit), [x, y]) : [body, -1];
    },
    end: () => {
      cancelAnimationFrame(running.asked);
      observer.disconnect();
      stopColours();
    },
  };
}

function ask(running: Running): void {
  running.isStale = true;
  turn(running);
}

function turn(running: Running): void {
  if (running.asked !== 0) return;
  running.asked = requestAnimationFrame(() => {
    running.asked = 0;
    paintSome(running);
  });
}

/** Paints for a part of a turn of the screen; what is begun is brought to its end before anything newer is. */
function paintSome(running: Running): void {
  if (running.painting === null) {
    if (!running.isStale || running.frame === null) return;
    Object.assign(running, { isStale: false, work: 0, painting: paintWhole(running, running.frame) });
  }
  const began = performance.now();
  let [lines, cost]: [number, FlatCost | null] = [0, null];
  while (running.painting !== null && cost === null && lines < MOST_LINES) {
    const { value, done } = running.painting.next();
    if (done === true) cost = value;
    else lines += value;
    if (performance.now() - began > BUDGET) break;
  }
  running.work += performance.now() - began;
  if (cost !== null) finish(running, cost);
  else if (!running.isWhole) showBehind(running);
  if (cost === null || running.isStale) turn(running);
}

/** What is asked for, as it stands when it is begun. */
function* paintWhole(running: Running, frame: Frame): Generator<number, FlatCost> {
  const { canvas, behind, planes, stage, looks, view, colours, picked, hovered, ends } = running;
  if (running.isUnread) {
    running.isUnread = false;
    readLooks(planes, stage, frame, looks);
    if (ends !== null) readChange(planes, ends, looks);
    yield MOST_LINES;
  }
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const ratio = Math.min(2, devicePixelRatio);
  const fit = fitOf(planes.layout, view, width, height);
  running.fit = fit;
  const brush = behind.getContext("2d");
  if (brush === null) return NO_COST;
  fitCanvas(behind, width, height, ratio);
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.clearRect(0, 0, width, height);
  return yield* paintFlat(brush, { planes, looks, fit, colours, picked, hovered, isChange: ends !== null });
}

const NO_COST: FlatCost = { strokes: 0, ties: 0, bodies: 0 };

function showBehind({ canvas, behind }: Running): void {
  const brush = canvas.getContext("2d");
  if (brush === null || behind.width === 0 || behind.height === 0) return;
  // Setting the size clears; where it stays, the last picture has to go.
  fitCanvas(canvas, behind.width, behind.height, 1);
  brush.clearRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(behind, 0, 0);
}

function finish(running: Running, cost: FlatCost): void {
  const began = performance.now();
  running.painting = null;
  running.isWhole = true;
  showBehind(running);
  const ratio = Math.min(2, devicePixelRatio);
  const { names, fit, colours } = running;
  const named = paintNames(names, namesOf(running), { width: fit.width, height: fit.height, ratio }, colours);
  running.onDrawn({ ...cost, named, work: running.work + performance.now() - began });
}

const ruleOf = ({ scale, left, top }: Fit): Rule => ({ left, top, xx: scale, xz: 0, yx: 0, yz: scale });

/** The body whose shape is under a pixel or close to it. */
function bodyAt(running: Running, px: number, py: number): number {
  const { planes, fit, stage, frame } = running;
  const grid = (running.grid ??= pickGrid(planes.x, planes.z, CELL));
  const [x, y] = [(px - fit.left) / fit.scale, (py - fit.top) / fit.scale];
  let [nearest, best] = [-1, 1];
  for (const row of grid.near(x, y)) {
    if (frame !== null && standingOf(stage, frame, row) === "not-yet") continue;
    const reach = Math.max(planes.radius[row] * 1.3, Math.min(CELL, 8 / fit.scale));
    const far = Math.hypot(planes.x[row] - x, planes.z[row] - y) / reach;
    if (far < best) [nearest, best] = [row, far];
  }
  return nearest;
}

function namesOf({ planes, stage, looks, fit, picked, hovered }: Running): Names {
  const { layout } = planes;
  const middle = [layout.left + layout.width / 2, layout.top + layout.height / 2];
  const places = layout.islands
    .filter(({ across }) => across * fit.scale >= PLACE_FROM)
    .map(({ label, x, y, down }) => ({ label, x, y: y - down - 9 / fit.scale }));
  const regions = places.length > 0 ? [] : regionsOf(stage.localities, layout.islands);
  const fixed = [...places, ...regions].map(({ label, x, y }) => ({
    text: label,
    x: (x - middle[0]) * fit.scale + fit.left,
    y: (y - middle[1]) * fit.scale + fit.top,
    anchor: "middle" as const,
    isBold: regions.length > 0,
  }));
  const chosen = [...picked, ...hovered].filter((row) => row >= 0);
  const isSeen = (row: number): boolean => {
    const [x, y] = [planes.x[row] * fit.scale + fit.left, planes.z[row] * fit.scale + fit.top];
    return x > 0 && x < fit.width && y > 0 && y < fit.height;
  };
  const isLarge = (row: number): boolean =>
    fit.scale >= NAMES_FROM || (regions.length === 0 && stage.bodies[row].covers.length > 2);
  const others = Array.from({ length: planes.bodies }, (_, row) => row)
    .filter((row) => looks.working[row] > 0 && isLarge(row) && isSeen(row))
    .sort((a, b) => looks.working[b] - looks.working[a] || a - b)
    .slice(0, MOST_NAMES);
  return {
    fixed,
    bodies: [...new Set([...chosen, ...others])].map((row) => ({
      text: stage.bodies[row].name,
      x: planes.x[row] * fit.scale + fit.left,
      y: planes.z[row] * fit.scale + fit.top,
      radius: planes.radius[row] * fit.scale * 1.6,
      isBold: chosen.includes(row),
    })),
  };
}
