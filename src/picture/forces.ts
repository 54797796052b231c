/**
 * What moves points apart and keeps them in or out: the few forces that the network's layout is made of. Points
 * are two columns, changed in place.
 */

const NEIGHBOURS = 9;
/** More cells than any picture has from top to bottom. */
const CELLS_DOWN = 1_000_003;

export interface Columns {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** An ellipse around its middle. */
export interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

/** Pairs that draw together, and how many each point is in. */
export interface Springs {
  readonly pairs: readonly (readonly [number, number])[];
  readonly degree: Float64Array;
}

/** Draw together pairs that stand further apart than `rest`; a point in many pairs follows each one less. */
export function pull({ pairs, degree }: Springs, { x, y }: Columns, { strength, rest }: { readonly strength: number; readonly rest: number }): void {
  for (const [a, b] of pairs) {
    const [dx, dy] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
    const apart = Math.hypot(dx, dy);
    if (apart <= rest) continue;
    const part = (strength * (apart - rest)) / apart;
    const [partA, partB] = [part / (degree[a] ?? 1), part / (degree[b] ?? 1)];
    x[a] = (x[a] ?? 0) + dx * partA;
    y[a] = (y[a] ?? 0) + dy * partA;
    x[b] = (x[b] ?? 0) - dx * partB;
    y[b] = (y[b] ?? 0) - dy * partB;
  }
}

/** Push apart every two that are nearer than `room`, through a grid of that size. */
export function push(points: Columns, room: number, share: number): void {
  const { x, y } = points;
  const grid = new Map<number, number[]>();
  for (let at = 0; at < x.length; at++) {
    const key = cellKey(column(x[at], room), column(y[at], room));
    const there = grid.get(key);
    if (there === undefined) grid.set(key, [at]);
    else there.push(at);
  }
  for (let a = 0; a < x.length; a++) {
    const [across, down] = [column(x[a], room), column(y[a], room)];
    for (let near = 0; near < NEIGHBOURS; near++) {
      const there = grid.get(cellKey(across + (near % 3) - 1, down + Math.floor(near / 3) - 1));
      if (there === undefined) continue;
      for (const b of there) if (b > a) pushPair(points, [a, b], room, share);
    }
  }
}

function column(value: number | undefined, room: number): number {
  return Math.floor((value ?? 0) / room);
}

/** One number a cell: text keys took most of the time. */
function cellKey(across: number, down: number): number {
  return across * CELLS_DOWN + down;
}

function pushPair({ x, y }: Columns, [a, b]: readonly [number, number], room: number, share: number): void {
  const [dx, dy] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
  const apart = Math.hypot(dx, dy);
  if (apart >= room) return;
  const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
  const part = (room - apart) * share;
  x[a] = (x[a] ?? 0) - ux * part;
  y[a] = (y[a] ?? 0) - uy * part;
  x[b] = (x[b] ?? 0) + ux * part;
  y[b] = (y[b] ?? 0) + uy * part;
}

/** Bring back to the edge of a disc what has left it. */
export function keepInside({ x, y }: Columns, reach: number): void {
  for (let at = 0; at < x.length; at++) {
    const out = Math.hypot(x[at] ?? 0, y[at] ?? 0) / reach;
    if (out <= 1) continue;
    x[at] = (x[at] ?? 0) / out;
    y[at] = (y[at] ?? 0) / out;
  }
}

/** Move what is on an ellipse, or within `room` of it, straight out to that distance. */
export function offIsland({ x, y }: Columns, island: Ellipse, room: number): void {
  const [across, down] = [island.across + room, island.down + room];
  for (let at = 0; at < x.length; at++) {
    const [dx, dy] = [(x[at] ?? 0) - island.x, (y[at] ?? 0) - island.y];
    const reach = Math.hypot(dx / across, dy / down);
    if (reach >= 1) continue;
    x[at] = reach === 0 ? island.x + across : island.x + dx / reach;
    y[at] = reach === 0 ? island.y : island.y + dy / reach;
  }
}

/** A 32-bit hash of a text (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
