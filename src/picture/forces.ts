/**
 * What moves points apart and keeps them in or out: the few forces that the network's layout is made of. Points
 * are two columns, changed in place.
 */

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

/** Draw together pairs that stand further apart than `rest`. */
export function pull(springs: readonly (readonly [number, number])[], { x, y }: Columns, { strength, rest }: { readonly strength: number; readonly rest: number }): void {
  for (const [a, b] of springs) {
    const [dx, dy] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
    const apart = Math.hypot(dx, dy);
    if (apart <= rest) continue;
    const part = (strength * (apart - rest)) / apart;
    x[a] = (x[a] ?? 0) + dx * part;
    y[a] = (y[a] ?? 0) + dy * part;
    x[b] = (x[b] ?? 0) - dx * part;
    y[b] = (y[b] ?? 0) - dy * part;
  }
}

/** Push apart every two that are nearer than `room`, through a grid of that size. */
export function push(points: Columns, room: number, share: number): void {
  const { x, y } = points;
  const grid = new Map<string, number[]>();
  const cell = (value: number) => Math.floor(value / room);
  for (let at = 0; at < x.length; at++) {
    const key = `${cell(x[at] ?? 0)},${cell(y[at] ?? 0)}`;
    const there = grid.get(key);
    if (there === undefined) grid.set(key, [at]);
    else there.push(at);
  }
  for (let a = 0; a < x.length; a++) {
    const [column, row] = [cell(x[a] ?? 0), cell(y[a] ?? 0)];
    for (let across = column - 1; across <= column + 1; across++) {
      for (let down = row - 1; down <= row + 1; down++) {
        for (const b of grid.get(`${across},${down}`) ?? []) if (b > a) pushPair(points, [a, b], room, share);
      }
    }
  }
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
