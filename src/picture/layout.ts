/**
 * Where everything stands, worked out once for a structure and never again: time changes looks, not places.
 *
 * 1. Localities are islands: one in the middle; up to eight in a ring in the order given, so that what they
 *    share has the sea between them; more in rows.
 * 2. The bodies of one locality settle on their island (`settle.ts`).
 * 3. A body that covers several localities floats between them, off every island.
 * 4. A successor stands where its predecessors stood: in their middle, or fanned out around a single one.
 *
 * Everything is in world units (the radius of an average body is 1), follows from the structure and a seed, and
 * is the same on every machine to well under a pixel.
 */
import { fanOut, floatBetween, keepApart } from "./between.ts";
import { bodyRadius } from "./encodings.ts";
import type { NetworkBody, NetworkStructure } from "./network-data.ts";
import type { Point } from "./sector-shapes.ts";
import { settle } from "./settle.ts";

export interface Island extends Point {
  readonly id: string;
  readonly label: string;
  /** Half its width and half its height. */
  readonly across: number;
  readonly down: number;
}

export interface Layout {
  readonly islands: readonly Island[];
  /** The middle of every body that ever exists, by id. */
  readonly places: ReadonlyMap<string, Point>;
  /** The rectangle around it all. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface LayoutOptions {
  /** Width over height of the picture it is for. */
  readonly aspect?: number;
  readonly seed?: string;
}

const ROOMY = 5;
const TIGHT = 3.4;
const ROOMY_UP_TO = 20;
const SHORE = 2.4;
const CHANNEL = 4;
const WIDE_CHANNEL = 7;
/** Radius of sea in the middle of a ring, for one shared body; it grows with the root of their number. */
const BETWEEN = 3;
const MOST_IN_RING = 8;
const MOST_STRETCH = 1.5;
/** Islands up to which rows run as one writes; of more, what several share would lie across the whole sea. */
const MOST_IN_PLAIN_ROWS = 24;

/** The layout. Grows in proportion to bodies and pairs. */
export function layoutNetwork(
  structure: NetworkStructure,
  { aspect = 1.5, seed = "" }: LayoutOptions = {},
): Layout {
  const founders = structure.bodies.filter(({ predecessors = [] }) => predecessors.length === 0);
  const local = byPlace(structure, founders);
  const isLocal = ({ localities }: NetworkBody) => localities.length === 1 && local.has(localities[0] ?? "");
  const shared = founders.filter((body) => !isLocal(body));
  const radii = structure.localities.map(({ id }) => islandRadius(local.get(id)?.length ?? 0));
  const middles = arrange(radii, { aspect, roomBetween: shared.length });
  const stretch = stretchTo(aspect, middles, radii);
  const islands = structure.localities.map(({ id, label }, at) => {
    const [radius, { x, y }] = [radii[at] ?? 1, middles[at] ?? { x: 0, y: 0 }];
    return {
      id,
      label,
      x: x * stretch.x,
      y: y * stretch.y,
      across: radius * stretch.x,
      down: radius * stretch.y,
    };
  });
  const places = new Map<string, Point>();
  const pairs = pairsByPlace(structure.pairs, local);
  for (const island of islands) {
    const members = local.get(island.id) ?? [];
    const options = {
      key: `${seed}|${island.id}`,
      reach: island.across / stretch.x - SHORE,
      spacing: spacingFor(members.length),
      pairs: pairs.get(island.id) ?? [],
    };
    for (const [id, { x, y }] of settle(members, options))
      places.set(id, { x: island.x + x * stretch.x, y: island.y + y * stretch.y });
  }
  for (const [id, place] of floatBetween(shared, islands, harbours(islands))) places.set(id, place);
  placeSuccessors(structure.bodies, places);
  return { islands, places, ...frame(islands, structure.bodies, places) };
}

/** Bodies that belong to one locality, by locality. */
function byPlace(
  structure: NetworkStructure,
  bodies: readonly NetworkBody[],
): ReadonlyMap<string, readonly NetworkBody[]> {
  const sorted = new Map<string, NetworkBody[]>(structure.localities.map(({ id }) => [id, []]));
  for (const body of bodies)
    if (body.localities.length === 1) sorted.get(body.localities[0] ?? "")?.push(body);
  return sorted;
}

/** Pairs whose two bodies belong to the same locality, by locality. */
function pairsByPlace(
  pairs: NetworkStructure["pairs"],
  local: ReadonlyMap<string, readonly NetworkBody[]>,
): ReadonlyMap<string, NetworkStructure["pairs"]> {
  const home = new Map([...local].flatMap(([place, bodies]) => bodies.map(({ id }) => [id, place] as const)));
  const sorted = new Map<string, { readonly from: string; readonly to: string }[]>(
    [...local.keys()].map((place) => [place, []]),
  );
  for (const pair of pairs) {
    const place = home.get(pair.from);
    if (place !== undefined && place === home.get(pair.to)) sorted.get(place)?.push(pair);
  }
  return sorted;
}

function spacingFor(count: number): number {
  return count <= ROOMY_UP_TO ? ROOMY : TIGHT;
}

function islandRadius(count: number): number {
  return 0.58 * spacingFor(count) * Math.sqrt(Math.max(1, count)) + SHORE;
}

/** Middles of the islands before stretching. */
function arrange(
  radii: readonly number[],
  { aspect, roomBetween }: { readonly aspect: number; readonly roomBetween: number },
): readonly Point[] {
  const [count, largest] = [radii.length, Math.max(1, ...radii)];
  if (count <= 1) return radii.map(() => ({ x: 0, y: 0 }));
  if (count > MOST_IN_RING)
    return inRows(count, 2 * largest + (roomBetween === 0 ? CHANNEL : WIDE_CHANNEL), aspect);
  const beside = (largest + CHANNEL / 2) / Math.sin(Math.PI / count);
  const middle = roomBetween === 0 ? 0 : largest + CHANNEL / 2 + BETWEEN * Math.sqrt(roomBetween);
  const ring = Math.max(beside, middle);
  const first = count === 2 && aspect >= 1 ? Math.PI : -Math.PI / 2;
  return radii.map((_, at) => ({
    x: ring * Math.cos(first + (2 * Math.PI * at) / count),
    y: ring * Math.sin(first + (2 * Math.PI * at) / count),
  }));
}

/** Rows, as many as let the islands be largest in a picture of this shape; a shorter last one in the middle. */
function inRows(count: number, step: number, aspect: number): readonly Point[] {
  const size = (columns: number) => Math.min(aspect / columns, 1 / Math.ceil(count / columns));
  const gaps = (columns: number) => Math.ceil(count / columns) * columns - count;
  const columns =
    Array.from({ length: count }, (_, at) => at + 1).sort(
      (a, b) => size(b) - size(a) || gaps(a) - gaps(b) || a - b,
    )[0] ?? 1;
  const rows = Math.ceil(count / columns);
  if (count > MOST_IN_PLAIN_ROWS) return inBands(count, columns, step);
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / columns);
    const inRow = row === rows - 1 ? count - row * columns : columns;
    return { x: ((at % columns) - (inRow - 1) / 2) * step, y: (row - (rows - 1) / 2) * step };
  });
}

/** Two rows to a band, filled column by column, there and back: of many islands, neighbours in the list stay neighbours. */
function inBands(count: number, columns: number, step: number): readonly Point[] {
  const bands = Math.ceil(count / (2 * columns));
  const left = count - (bands - 1) * 2 * columns;
  const isSingle = left <= columns;
  const rows = 2 * bands - (isSingle ? 1 : 0);
  return Array.from({ length: count }, (_, at) => {
    const band = Math.floor(at / (2 * columns));
    const inBand = at % (2 * columns);
    const isLast = band === bands - 1;
    const deep = isLast && isSingle ? 1 : 2;
    const wide = isLast ? Math.ceil(left / deep) : columns;
    const column = Math.floor(inBand / deep);
    // Down one column and up the next, so that four in a row are a square.
    const row = deep === 1 ? 0 : inBand % 2 === column % 2 ? 0 : 1;
    const x = (column - (wide - 1) / 2) * step * (band % 2 === 0 ? 1 : -1);
    return { x, y: (2 * band + row - (rows - 1) / 2) * step };
  });
}

/** Where the sea is widest between islands in rows: the corners where four of them meet. */
function harbours(islands: readonly Island[]): readonly Point[] {
  if (islands.length <= MOST_IN_RING) return [];
  const lines = (of: (island: Island) => number) =>
    [...new Set(islands.map((island) => Math.round(of(island) * 1e6) / 1e6))].sort((a, b) => a - b);
  const between = (values: readonly number[]) =>
    values.slice(1).map((value, at) => (value + (values[at] ?? value)) / 2);
  const full = islands.filter(({ y }) => y === islands[0]?.y);
  const columns = between([...new Set(full.map(({ x }) => x))].sort((a, b) => a - b));
  return between(lines(({ y }) => y)).flatMap((y) => columns.map((x) => ({ x, y })));
}

/** Widen or heighten it all, a little, towards the shape of the picture. */
function stretchTo(aspect: number, middles: readonly Point[], radii: readonly number[]): Point {
  const reach = (of: (point: Point) => number) =>
    Math.max(1, ...middles.map((point, at) => Math.abs(of(point)) + (radii[at] ?? 0)));
  const wanted = aspect / (reach(({ x }) => x) / reach(({ y }) => y));
  return wanted >= 1
    ? { x: Math.min(MOST_STRETCH, wanted), y: 1 }
    : { x: 1, y: Math.min(MOST_STRETCH, 1 / wanted) };
}

/** Successors in the order of their line: each once all its predecessors have a place. */
function placeSuccessors(bodies: readonly NetworkBody[], places: Map<string, Point>): void {
  let waiting = bodies.filter(({ id }) => !places.has(id));
  while (waiting.length > 0) {
    const ready = waiting.filter(({ predecessors = [] }) => predecessors.every((id) => places.has(id)));
    if (ready.length === 0)
      throw new Error(`A body's predecessors must exist: ${waiting.map(({ id }) => id).join(", ")}`);
    const settled = [...places.values()];
    for (const [id, place] of fanOut(ready, places)) places.set(id, place);
    for (const [id, place] of keepApart(ready, places, settled)) places.set(id, place);
    waiting = waiting.filter(({ id }) => !places.has(id));
  }
}

function frame(
  islands: readonly Island[],
  bodies: readonly NetworkBody[],
  places: ReadonlyMap<string, Point>,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const boxes = [
    ...islands.map(({ x, y, across, down }) => ({ x, y, across, down })),
    ...bodies.map(({ id, capacity }) => ({
      x: 0,
      y: 0,
      ...places.get(id),
      across: 2 * bodyRadius(capacity),
      down: 2 * bodyRadius(capacity),
    })),
  ];
  if (boxes.length === 0) return { left: -1, top: -1, width: 2, height: 2 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, across, down } of boxes) {
    left = Math.min(left, x - across);
    right = Math.max(right, x + across);
    top = Math.min(top, y - down);
    bottom = Math.max(bottom, y + down);
  }
  return { left, top, width: right - left, height: bottom - top };
}
