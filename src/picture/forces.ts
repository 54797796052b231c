/**
 * What moves points apart and keeps them in or out: the few forces that the network's layout is made of. Points
 * are two columns, changed in place.
 */

const NEIGHBOURS = 9;
/** Cells in a row at most: points beyond share the last one. */
const MOST_CELLS = 1024;

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
export function pull(
  { pairs, degree }: Springs,
  { x, y }: Columns,
  { strength, rest }: { readonly strength: number; readonly rest: number },
): void {
  for (const [a, b] of pairs) {
    const dx = x[b] - x[a];
    const dy = y[b] - y[a];
    const apart = Math.sqrt(dx * dx + dy * dy);
    if (apart <= rest) continue;
    const part = (strength * (apart - rest)) / apart;
    x[a] += (dx * part) / degree[a];
    y[a] += (dy * part) / degree[a];
    x[b] -= (dx * part) / degree[b];
    y[b] -= (dy * part) / degree[b];
  }
}

/** Push apart every two that are nearer than `room`, through a grid of that size. */
export function push(points: Columns, room: number, share: number): void {
  const { x } = points;
  if (x.length === 0) return;
  const grid = gridOf(points, room);
  for (let a = 0; a < x.length; a++) {
    const across = grid.place[a] % grid.columns;
    const down = (grid.place[a] - across) / grid.columns;
    for (let near = 0; near < NEIGHBOURS; near++) {
      const column = across + (near % 3) - 1;
      const row = down + Math.floor(near / 3) - 1;
      if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) continue;
      for (let b = grid.first[row * grid.columns + column]; b >= 0; b = grid.next[b])
        if (b > a) pushPair(points, a, b, room, share);
    }
  }
}
/** Points by cell, as chains: `first` of a cell, then `next` of each; a map of lists took half of the layout's time. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** The cell of each point. */
  readonly place: Int32Array;
}

function gridOf({ x, y }: Columns, room: number): Grid {
  const [left, right] = extent(x);
  const [top, bottom] = extent(y);
  const columns = Math.min(MOST_CELLS, Math.floor((right - left) / room) + 1);
  const rows = Math.min(MOST_CELLS, Math.floor((bottom - top) / room) + 1);
  const first = new Int32Array(columns * rows).fill(-1);
  const next = new Int32Array(x.length);
  const place = new Int32Array(x.length);
  // From the last point to the first, so that a chain runs in order.
  for (let at = x.length - 1; at >= 0; at--) {
    const across = Math.min(columns - 1, Math.floor((x[at] - left) / room));
    const down = Math.min(rows - 1, Math.floor((y[at] - top) / room));
    const cell = down * columns + across;
    place[at] = cell;
    next[at] = first[cell];
    first[cell] = at;
  }
  return { columns, rows, first, next, place };
}

/** Lowest and highest value. */
function extent(values: Float64Array): readonly [number, number] {
  let [low, high] = [values[0], values[0]];
  for (let at = 1; at < values.length; at++) {
    if (values[at] < low) low = values[at];
    if (values[at] > high) high = values[at];
  }
  return [low, high];
}

function pushPair({ x, y }: Columns, a: number, b: number, room: number, share: number): void {
  const dx = x[b] - x[a];
  const dy = y[b] - y[a];
  const apart = Math.sqrt(dx * dx + dy * dy);
  if (apart >= room) return;
  const ux = apart === 0 ? 1 : dx / apart;
  const uy = apart === 0 ? 0 : dy / apart;
  const part = (room - apart) * share;
  x[a] -= ux * part;
  y[a] -= uy * part;
  x[b] += ux * part;
  y[b] += uy * part;
}

/** Bring back to the edge of a disc what has left it. */
export function keepInside({ x, y }: Columns, reach: number): void {
  for (let at = 0; at < x.length; at++) {
    const out = Math.sqrt(x[at] * x[at] + y[at] * y[at]) / reach;
    if (out <= 1) continue;
    x[at] /= out;
    y[at] /= out;
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
