/** One body's month in numbers, worked out alone: the picture's own tables are for all of them at once. */
import { sidesSharing } from "../../protocol/deeds.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { FACADE, WORKED, standingOf } from "./looks.ts";
import type { Standing } from "./looks.ts";
import { PLANES } from "./planes.ts";
import type { PlaneName } from "./planes.ts";

export interface BodyFacts {
  readonly standing: Standing;
  readonly isWaiting: boolean;
  /** Partners with whom it works. */
  readonly working: number;
  /** From the highest plane down. */
  readonly planes: readonly {
    readonly plane: PlaneName;
    readonly practice: number;
    readonly paper: number;
    readonly isFacade: boolean;
  }[];
}

/** Those it has ties with this month, most trusted first. */
export function partnersOf(
  { tieFirst, tieSecond }: Stage,
  frame: Frame,
  row: number,
): readonly { readonly row: number; readonly trust: number }[] {
  const found = new Map<number, { sum: number; count: number }>();
  tieFirst.forEach((first, tie) => {
    const second = tieSecond[tie];
    if (frame.tieLive[tie] === 0 || (first !== row && second !== row)) return;
    const other = first + second - row;
    const known = found.get(other) ?? { sum: 0, count: 0 };
    // Its own trust in the other, not the other's in it.
    found.set(other, {
      sum: known.sum + frame.trust[2 * tie + (first === row ? 0 : 1)],
      count: known.count + 1,
    });
  });
  return [...found]
    .map(([other, { sum, count }]) => ({ row: other, trust: sum / count }))
    .sort((a, b) => b.trust - a.trust || a.row - b.row);
}

export function bodyFacts(stage: Stage, frame: Frame, row: number): BodyFacts {
  const { tieFirst, tieSecond, tiePartnership, partnerships } = stage;
  const ties = [...tieFirst.keys()].filter(
    (tie) => frame.tieLive[tie] === 1 && (tieFirst[tie] === row || tieSecond[tie] === row),
  );
  const partners = ties
    .filter((tie) => {
      const isSharing = sidesSharing(frame, tie) > 0;
      const trust = (frame.trust[2 * tie] + frame.trust[2 * tie + 1]) / 2;
      return isSharing || Math.min(trust, frame.practice[tiePartnership[tie]]) > WORKED;
    })
    .map((tie) => tieFirst[tie] + tieSecond[tie] - row);
  const planes = PLANES.toReversed().flatMap((plane) => {
    const here = ties.filter((tie) => partnerships[tiePartnership[tie]].level === plane);
    if (here.length === 0) return [];
    const mean = (of: Float32Array): number =>
      here.reduce((sum, tie) => sum + of[tiePartnership[tie]], 0) / here.length;
    const [practice, paper] = [mean(frame.practice), mean(frame.paper)];
    return [{ plane, practice, paper, isFacade: paper - practice > FACADE }];
  });
  return {
    standing: standingOf(stage, frame, row),
    isWaiting: frame.limbo[row] === 1,
    working: new Set(partners).size,
    planes,
  };
}
