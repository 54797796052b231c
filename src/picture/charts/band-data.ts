/**
 * What a chart of lines through time is given: the middle future of each line and, around it, the band that
 * holds so many futures.
 */
import type { ChangeMark } from "../marks.ts";
import type { Unit } from "../numbers.ts";
import type { ChartText } from "../picture.ts";
import type { StrokeName } from "../strokes.ts";
import type { TimeSpan } from "../time.ts";
import type { Prediction } from "./prediction.ts";
import type { ValueSpan } from "./value-axis.ts";

/** One line; value number i belongs to month `span.from + i`; NaN is a gap. */
export interface BandSeries {
  readonly label: string;
  readonly stroke: StrokeName;
  readonly middle: ArrayLike<number>;
  readonly low?: ArrayLike<number>;
  readonly high?: ArrayLike<number>;
}

export interface BandData extends ChartText {
  readonly unit: Unit;
  readonly span: TimeSpan;
  readonly series: readonly BandSeries[];
  /** Share of futures inside a band; 0.8 if left out. */
  readonly level?: number;
  readonly changes?: readonly ChangeMark[];
  /** Changes are marked, but their names and the key to the marks are left to the timeline beside the chart. */
  readonly hasQuietChanges?: boolean;
  /** The values shown; the whole index, or a span around the values, if left out. */
  readonly values?: ValueSpan;
  /** The last month revealed while it plays; lines end there, axes stay. */
  readonly until?: number;
  readonly playhead?: number;
  readonly prediction?: Prediction;
}

/** The share of futures inside a band. */
export function bandLevel({ level = 0.8 }: Pick<BandData, "level">): number {
  return level;
}

/** The changes as they are drawn. */
export function drawnChanges({
  changes = [],
  hasQuietChanges = false,
}: Pick<BandData, "changes" | "hasQuietChanges">): readonly ChangeMark[] {
  return hasQuietChanges ? changes.map((change) => ({ ...change, label: "" })) : changes;
}

/** Every value a chart has to make room for. */
export function allValues(series: readonly BandSeries[]): readonly number[] {
  return series.flatMap(({ middle, low = [], high = [] }) =>
    [middle, low, high].flatMap((values) => Array.from(values)),
  );
}
