/**
 * Values month by month as paths: a line, or the ribbon between two of them. A month without a value is a gap.
 */
import { area, line } from "d3";
import type { ScaleLinear } from "d3";
import type { TimeSpan } from "../time.ts";

export interface MonthScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Value number i belongs to month `span.from + i`; nothing after `until` is drawn. */
export interface Months {
  readonly span: TimeSpan;
  readonly until?: number | undefined;
}

/** The months drawn. */
export function monthsShown({ span, until = span.to }: Months): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(until, span.to) - span.from + 1) }, (_, at) => span.from + at);
}

/** The value of a month, NaN where there is none. */
export function valueIn(values: ArrayLike<number> | undefined, month: number, { span }: Months): number {
  return values?.[month - span.from] ?? Number.NaN;
}

/** The last month shown that has a value, or the first month. */
export function lastMonth(values: ArrayLike<number>, months: Months): number {
  return monthsShown(months).findLast((month) => Number.isFinite(valueIn(values, month, months))) ?? months.span.from;
}

/** The path of a line. */
export function linePath(values: ArrayLike<number>, months: Months, { x, y }: MonthScales): string | null {
  return line<number>()
    .x((month) => x(month)).y((month) => y(valueIn(values, month, months)))
    .defined((month) => Number.isFinite(valueIn(values, month, months)))
    .digits(2)([...monthsShown(months)]);
}

/** The path of the ribbon between two lines. */
export function ribbonPath(low: ArrayLike<number>, high: ArrayLike<number>, months: Months, { x, y }: MonthScales): string | null {
  return area<number>()
    .x((month) => x(month)).y0((month) => y(valueIn(low, month, months))).y1((month) => y(valueIn(high, month, months)))
    .defined((month) => Number.isFinite(valueIn(low, month, months)) && Number.isFinite(valueIn(high, month, months)))
    .digits(2)([...monthsShown(months)]);
}
