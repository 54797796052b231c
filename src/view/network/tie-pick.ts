/** The tie under a pointer, in any picture whose ground is drawn by a straight rule: flat, or in depth from any side. */
import { LINK_BYTES } from "./looks.ts";
import type { Looks } from "./looks.ts";
import { NOBODY } from "./picked.ts";
import type { Rows } from "./picked.ts";
import { PLANES } from "./planes.ts";
import type { Planes } from "./planes.ts";

/** Pixels of a place on the ground: `x = left + xx · x + xz · z`, and down likewise. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly xx: number;
  readonly xz: number;
  readonly yx: number;
  readonly yz: number;
}

const NEAR = 7;
/** A tie bows by so much of its length; it is met at so many places along it. */
const BOW = 0.06;
const STEPS = 12;

/** Rows of both ends, those of the highest plane first; nobody where there is none within a few pixels. */
export function tieAt(
  planes: Planes,
  looks: Looks,
  ruleOf: (plane: number) => Rule,
  [px, py]: readonly [number, number],
): Rows {
  let found: Rows = NOBODY;
  let least = NEAR;
  for (let plane = PLANES.length - 1; plane >= 0; plane--) {
    const { first, second } = planes.links[plane];
    const bytes = looks.links[plane];
    const rule = ruleOf(plane);
    for (let link = 0; link < first.length; link++) {
      if (bytes[link * LINK_BYTES + 2] === 0) continue;
      const far = distanceTo(curveOf(planes, rule, first[link], second[link]), px, py);
      if (far < least) [found, least] = [[first[link], second[link]], far];
    }
  }
  return found;
}

/** Both ends and the place that draws the bow, in pixels. */
type Curve = readonly [number, number, number, number, number, number];

function curveOf({ x, z }: Planes, { left, top, xx, xz, yx, yz }: Rule, a: number, b: number): Curve {
  const [ax, az, bx, bz] = [x[a], z[a], x[b], z[b]];
  const [cx, cz] = [(ax + bx) / 2 - (bz - az) * BOW, (az + bz) / 2 + (bx - ax) * BOW];
  return [
    left + xx * ax + xz * az,
    top + yx * ax + yz * az,
    left + xx * cx + xz * cz,
    top + yx * cx + yz * cz,
    left + xx * bx + xz * bz,
    top + yx * bx + yz * bz,
  ];
}

function distanceTo([ax, ay, cx, cy, bx, by]: Curve, px: number, py: number): number {
  if (px < Math.min(ax, bx, cx) - NEAR || px > Math.max(ax, bx, cx) + NEAR) return NEAR;
  if (py < Math.min(ay, by, cy) - NEAR || py > Math.max(ay, by, cy) + NEAR) return NEAR;
  let least = NEAR;
  let [fromX, fromY] = [ax, ay];
  for (let at = 1; at <= STEPS; at++) {
    const t = at / STEPS;
    const [s, r, q] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    const [toX, toY] = [s * ax + r * cx + q * bx, s * ay + r * cy + q * by];
    least = Math.min(least, toLine(px - fromX, py - fromY, toX - fromX, toY - fromY));
    [fromX, fromY] = [toX, toY];
  }
  return least;
}

/** From a place to a straight piece that begins at nought. */
function toLine(px: number, py: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - t * dx, py - t * dy);
}
