/**
 * The past of an open run: snapshots here and there, lived again in between.
 *
 * A snapshot is kept every so many months; when they come to weigh more than they may, every second one is let go and
 * the spacing doubles. So a small world is looked back at in a moment, and a large one never fills the memory.
 */
export interface History {
  /** Whether the run as it stands just before a month should be kept. */
  readonly wants: (month: number) => boolean;
  readonly keep: (month: number, snapshot: Uint8Array) => void;
  /** The last snapshot kept at or before a month. */
  readonly before: (month: number) => Kept;
}

export interface Kept {
  readonly month: number;
  readonly snapshot: Uint8Array;
}

const FIRST_SPACING = 12;
const MEGABYTE = 1024 * 1024;
export const USUAL_LIMIT = 32 * MEGABYTE;

/** A history that begins with the run before its first month. */
export function openHistory(start: Uint8Array, limit = USUAL_LIMIT): History {
  let spacing = FIRST_SPACING;
  let kept: readonly Kept[] = [{ month: 0, snapshot: start }];
  return {
    wants: (month) => month % spacing === 0 && !kept.some((each) => each.month === month),
    keep: (month, snapshot) => {
      kept = [...kept, { month, snapshot }];
      while (kept.length > 2 && kept.length * snapshot.length > limit) {
        spacing *= 2;
        const wider = spacing;
        kept = kept.filter((each) => each.month % wider === 0);
      }
    },
    before: (month) => {
      const earlier = kept.filter((each) => each.month <= month);
      return earlier.reduce((last, each) => (each.month > last.month ? each : last));
    },
  };
}
