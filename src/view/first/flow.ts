/**
 * What really passes on each line: of the times its two ends met over twelve months, how often they shared.
 *
 *     share of a line   meetings in which one side shared with the other / meetings, on formal ties, over the last year
 *
 * It is read every half-year, so that a line does not flicker between two looks while twelve years play in ten seconds. Before
 * a year is over, the first year stands for its months.
 */
import { sidesMeeting, sidesSharing } from "../../protocol/deeds.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { isFormal } from "../network/network-of-frame.ts";
import type { PairsOfTies } from "../network/network-of-frame.ts";

/** Shared at least so often, of all meetings, a line shares well; below it, something is held back. */
export const WELL = 0.8;

const YEAR = 12;
const EVERY = 6;

/** What was met and shared on one pair in one month. */
interface Met {
  readonly met: number;
  readonly shared: number;
}

/** By month, then by pair: the share of meetings in which something was shared; 0 where nobody met. */
export function sharesOf(
  stage: Stage,
  { pairs }: PairsOfTies,
  frames: readonly Frame[],
): readonly (readonly number[])[] {
  const months = frames.map((frame) => pairs.map(({ ties }) => metIn(stage, ties, frame)));
  const read = new Map<number, readonly number[]>();
  return frames.map((_, month) => {
    const end = readingOf(month, frames.length);
    const known = read.get(end);
    if (known !== undefined) return known;
    const year = months.slice(Math.max(0, end - YEAR + 1), end + 1);
    const shares = pairs.map((_, pair) => {
      const met = year.reduce((sum, row) => sum + row[pair].met, 0);
      return met === 0 ? 0 : year.reduce((sum, row) => sum + row[pair].shared, 0) / met;
    });
    read.set(end, shares);
    return shares;
  });
}

/** The last month of the year that is read in a month. */
function readingOf(month: number, all: number): number {
  const latest = Math.floor((month + 1) / EVERY) * EVERY - 1;
  return Math.min(all - 1, Math.max(YEAR - 1, latest));
}

function metIn(stage: Stage, ties: readonly number[], frame: Frame): Met {
  const working = ties.filter((tie) => frame.tieLive[tie] === 1 && isFormal(stage, tie));
  const sum = (sides: typeof sidesMeeting): number =>
    working.reduce((all, tie) => all + sides(frame, tie), 0);
  return { met: sum(sidesMeeting), shared: sum(sidesSharing) };
}
