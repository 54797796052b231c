/**
 * What the bench draws on the network besides the scene: flags on bodies for which a change is announced, dots on their
 * way, and how trust changed between two months. A gain is a filled stroke, a loss a hollow one, as in a waterfall.
 */
import type { Drawing } from "./draw-list.ts";
import { along } from "./scene.ts";
import type { Scene, SceneTie } from "./scene.ts";
import type { Point } from "./sector-shapes.ts";

const POLE = 13;
const CLOTH = 7;
const CLEARANCE = 0.16;

/** A small flag beside each of some bodies. */
export const waitingFlags = ({ bodies }: Scene, waiting: ReadonlySet<string>): readonly Drawing[] =>
  bodies
    .filter(({ id, edge }) => edge !== "faded" && waiting.has(id))
    .flatMap(({ id, x, y, radius }): readonly Drawing[] => {
      const foot = { x: x + radius * 0.9, y: y - radius * 0.7 };
      const top = { x: foot.x, y: foot.y - POLE };
      const cloth = [top, { x: top.x + CLOTH, y: top.y + 3 }, { x: top.x, y: top.y + 6 }];
      return [
        { part: "body", id, kind: "segments", pairs: [[foot, top]], stroke: "ink", weight: 1.5 },
        { part: "body", id, kind: "outline", points: cloth, fill: "ink", stroke: "paper", weight: 0.75 },
      ];
    });

/** Where a tie's dots are, so far along their way, in [0, 1). */
export const dotsAt = (tie: SceneTie, phase: number): readonly Point[] =>
  tie.dots.map((_, at) =>
    along(tie, CLEARANCE + (1 - 2 * CLEARANCE) * (((at + 0.5) / tie.dots.length + phase) % 1)),
  );

/** Pixels a whole change of trust, from 0 to 100, would be wide. */
const WIDEST = 40;
const THINNEST = 1.25;
/** A loss this thin has no room to be hollow. */
const HOLLOW_FROM = 3;

/** Ties by how much trust they gained or lost; `changes` by the tie's id. */
export function changedTies({ ties }: Scene, changes: ReadonlyMap<string, number>): readonly Drawing[] {
  return ties.flatMap((tie): readonly Drawing[] => {
    const change = changes.get(tie.id);
    if (change === undefined) return [];
    const { id, from, bend, to } = tie;
    const curve = { part: "tie", id, kind: "curve", from, bend, to } as const;
    const weight = THINNEST + WIDEST * Math.min(1, Math.abs(change));
    const stroke: Drawing = { ...curve, stroke: "trust", weight };
    if (change >= 0) return [stroke];
    return weight < HOLLOW_FROM
      ? [{ ...stroke, dash: [2, 3] }]
      : [stroke, { ...curve, stroke: "island", weight: weight - 2.2 }];
  });
}
