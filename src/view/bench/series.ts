/** Columns of a run as lines through time, their bands over many futures, and their difference between two runs. */
import { bands } from "../../analysis/bands.ts";
import type { Future } from "../../experiment/runner.ts";
import { allValues } from "../../picture/charts/band-data.ts";
import type { BandSeries } from "../../picture/charts/band-data.ts";
import { spanOf as valuesOf } from "../../picture/charts/value-axis.ts";
import type { ValueSpan } from "../../picture/charts/value-axis.ts";
import type { ChangeMark } from "../../picture/marks.ts";
import type { ChangeKind } from "../../picture/timeline-lanes.ts";
import { laneOf, lanes } from "../../picture/timeline-lanes.ts";
import type { TimeSpan } from "../../picture/time.ts";
import type { Stage } from "../../protocol/api.ts";
import type { ChartLine, ChartPlan } from "./chart-plans.ts";

/** Anything with named columns by month. */
export interface Recorded {
  readonly columns: Stage["columns"];
  readonly months: number;
  readonly at: (month: number, column: number) => number;
}

export const recordedOf = ({ columns }: Stage, outcomes: readonly Float64Array[]): Recorded => ({
  columns,
  months: outcomes.length,
  at: (month, column) => outcomes[month][column],
});

export const recordedIn = ({ columns, months, values }: Future): Recorded => ({
  columns,
  months,
  at: (month, column) => values[month * columns.length + column],
});

/** One outcome of one scope through time; null where it is not kept. */
export function lineOf(
  { columns, months, at }: Recorded,
  outcome: string,
  scope: string,
): Float64Array | null {
  const column = columns.findIndex((each) => each.outcome === outcome && each.scope === scope);
  return column < 0 ? null : Float64Array.from({ length: months }, (_, month) => at(month, column));
}

/** The edges of 8 in 10 futures, month by month. */
export function bandOf(
  futures: readonly Future[],
  { outcome, scope }: Pick<ChartLine, "outcome" | "scope">,
): Pick<BandSeries, "low" | "high"> {
  const lines = futures.flatMap((future) => lineOf(recordedIn(future), outcome, scope) ?? []);
  if (lines.length === 0) return {};
  const [low, high] = bands(lines, [0.1, 0.9]).lines;
  return { low, high };
}

/** The edges of 8 in 10 differences between two plans, of futures lived under both. */
export function differenceBandOf(
  futures: readonly Future[],
  [mine, other]: readonly [string, string],
  { outcome, scope }: Pick<ChartLine, "outcome" | "scope">,
): Pick<BandSeries, "low" | "high"> & { readonly low?: Float64Array; readonly high?: Float64Array } {
  const linesOf = (option: string): ReadonlyMap<number, Float64Array> =>
    new Map(
      futures.flatMap((future) => {
        const line = future.option === option ? lineOf(recordedIn(future), outcome, scope) : null;
        return line === null ? [] : [[future.run, line] as const];
      }),
    );
  const others = linesOf(other);
  const differences = [...linesOf(mine)].flatMap(([run, line]) => {
    const beside = others.get(run);
    return beside === undefined ? [] : [lessOther(line, beside)];
  });
  if (differences.length === 0) return {};
  const [low, high] = bands(differences, [0.1, 0.9]).lines;
  return { low, high };
}

/** Mine less the other's, as far as both are known. */
export const lessOther = (mine: Float64Array, other: Float64Array | null): Float64Array =>
  mine.map((value, month) => value - (other?.[month] ?? Number.NaN));

const LOW_INDEX = [0.25, 0.5] as const;

/** The values a chart shows: an index whole, unless it stays near nought; a signal never narrower than it deserves. */
export function valuesShown({ id, unit }: ChartPlan, series: readonly BandSeries[]): ValueSpan {
  const all = allValues(series).filter(Number.isFinite);
  if (unit === "index") return valuesOf([...all, 97, 101], "index", { zero: 100 });
  const most = Math.max(0, ...all);
  const high = id === "burden" ? (LOW_INDEX.find((each) => most <= each) ?? 1) : 1;
  return { low: 0, high, unit: "of-100" };
}

export const timeOf = ({ months, start }: Pick<Stage, "months" | "start">): TimeSpan => ({
  from: 0,
  to: Math.max(1, months - 1),
  startYear: Number(start.slice(0, 4)),
  startMonth: Number(start.slice(5, 7)),
});

/** Changes that a small chart has room to mark. */
const MOST_MARKED = 12;

/** The changes as a chart marks them: dates once, and of very many only those of who exists. */
export function changesOf({ events }: Stage): readonly ChangeMark[] {
  const dates = events.filter(
    ({ announced, starts }, at) =>
      events.findIndex((each) => each.announced === announced && each.starts === starts) === at,
  );
  const marked =
    dates.length <= MOST_MARKED ? dates : dates.filter(({ kind }) => laneOf(kindOf(kind)) === "structure");
  return marked.map(({ id, plain, announced, starts }) => ({ id, label: plain, announced, starts }));
}

const KINDS: readonly ChangeKind[] = lanes.flatMap(({ kinds }) => kinds);

/** A kind of change in the terms of the timeline; one from within stands with changes of boundary. */
export const kindOf = (kind: string): ChangeKind => KINDS.find((each) => each === kind) ?? "boundary-change";
