/** The flat picture of a large network, running: painted when something asks for it, once a turn of the screen. */
import type { Frame, Stage } from "../../protocol/api.ts";
import { fitOf } from "./flat-look.ts";
import type { Fit, FlatLook } from "./flat-look.ts";
import { paintFlat } from "./flat-paint.ts";
import type { FlatCost } from "./flat-paint.ts";
import { fitCanvas, paintNames } from "./labels.ts";
import type { Names } from "./labels.ts";
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
  readonly grid: PickGrid;
  frame: Frame | null;
  view: FlatLook;
  fit: Fit;
  colours: Colours;
  isChange: boolean;
  picked: Rows;
  hovered: Rows;
  asked: number;
}

const CELL = 6;
const MOST_NAMES = 30;
/** Pixels a unit from which bodies are named by themselves, and pixels from which a locality is. */
const NAMES_FROM = 7;
const PLACE_FROM = 26;

export function startFlat(given: Given, view: FlatLook): FlatPicture {
  const { canvas, planes } = given;
  const running: Running = {
    ...given,
    looks: emptyLooks(planes),
    grid: pickGrid(planes.x, planes.z, CELL),
    frame: null,
    view,
    fit: fitOf(planes.layout, view, 1, 1),
    colours: coloursNow(),
    isChange: false,
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
      running.frame = frame;
      running.isChange = ends !== null;
      readLooks(planes, given.stage, frame, running.looks);
      if (ends !== null) readChange(planes, ends, running.looks);
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
  if (running.asked !== 0) return;
  running.asked = requestAnimationFrame(() => {
    running.asked = 0;
    paint(running);
  });
}

function paint(running: Running): void {
  const { canvas, names, planes, looks, view, colours, picked, hovered, isChange } = running;
  const brush = canvas.getContext("2d");
  if (brush === null || running.frame === null) return;
  const began = performance.now();
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const ratio = Math.min(2, devicePixelRatio);
  running.fit = fitOf(planes.layout, view, width, height);
  fitCanvas(canvas, width, height, ratio);
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.clearRect(0, 0, width, height);
  const cost = paintFlat(brush, { planes, looks, fit: running.fit, colours, picked, hovered, isChange });
  const named = paintNames(names, namesOf(running), { width, height, ratio }, colours);
  running.onDrawn({ ...cost, named, work: performance.now() - began });
}

const ruleOf = ({ scale, left, top }: Fit): Rule => ({ left, top, xx: scale, xz: 0, yx: 0, yz: scale });

/** The body whose shape is under a pixel or close to it. */
function bodyAt({ grid, planes, fit, stage, frame }: Running, px: number, py: number): number {
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
  const fixed = layout.islands
    .filter(({ across }) => across * fit.scale >= PLACE_FROM)
    .map(({ label, x, y, down }) => ({
      text: label,
      x: (x - middle[0]) * fit.scale + fit.left,
      y: (y - middle[1] - down) * fit.scale + fit.top - 9,
      anchor: "middle" as const,
      isBold: false,
    }));
  const chosen = [...picked, ...hovered].filter((row) => row >= 0);
  const isSeen = (row: number): boolean => {
    const [x, y] = [planes.x[row] * fit.scale + fit.left, planes.z[row] * fit.scale + fit.top];
    return x > 0 && x < fit.width && y > 0 && y < fit.height;
  };
  const isLarge = (row: number): boolean => fit.scale >= NAMES_FROM || stage.bodies[row].covers.length > 2;
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
