/**
 * Time across a picture: months from the start of the run, marked in years, the same in every panel so that one
 * playhead can run through them all.
 */
import { scaleLinear } from "d3";
import type { ScaleLinear } from "d3";
import type { Box } from "./picture.ts";
import type { Sheet } from "./sheet.ts";
import { element, group } from "./svg.ts";
import { textAt } from "./type.ts";

export interface TimeSpan {
  /** First and last month shown, counted from the start of the run. */
  readonly from: number;
  readonly to: number;
  /** The calendar year and month (1 to 12) of month 0; without a year the axis counts years from now. */
  readonly startYear?: number;
  readonly startMonth?: number;
}

export interface TimeMark {
  readonly month: number;
  readonly label: string;
}

const YEAR = 12;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100] as const;
const MONTH_STEPS = [1, 2, 3, 6, 12] as const;
const LONGEST_IN_MONTHS = 24;
const LABEL_ROOM = 46;

/** Month to pixel. */
export function timeScale({ from, to }: TimeSpan, box: Box): ScaleLinear<number, number> {
  return scaleLinear([from, to], [box.left, box.left + box.width]);
}

/** Where the axis is marked and how, with room for each label in so many pixels. */
export function timeMarks(span: TimeSpan, width: number): readonly TimeMark[] {
  const months = span.to - span.from;
  const most = Math.max(2, Math.floor(width / LABEL_ROOM));
  if (span.startYear === undefined && months <= LONGEST_IN_MONTHS) {
    const step = MONTH_STEPS.find((each) => months / each <= most) ?? YEAR;
    return marksEvery(step, 0, span).map((month) => ({ month, label: String(month) }));
  }
  const step = YEAR * (YEAR_STEPS.find((each) => months / (each * YEAR) <= most) ?? 100);
  return marksEvery(step, firstYearMark(span, step), span).map((month) => ({ month, label: yearLabel(span, month) }));
}

/** Does the axis count in months? */
export function countsMonths({ from, to, startYear }: TimeSpan): boolean {
  return startYear === undefined && to - from <= LONGEST_IN_MONTHS;
}

/** A month said in a table or a sentence: "2027", "March 2027" or "year 3". */
export function monthSaid(span: TimeSpan, month: number, { words }: Pick<Sheet, "words">): string {
  const { startYear, startMonth = 1 } = span;
  if (startYear === undefined) return month % YEAR === 0 && !countsMonths(span) ? words.time.year(String(month / YEAR)) : words.time.month(String(month));
  const sinceJanuary = startMonth - 1 + month;
  const name = words.time.months[((sinceJanuary % YEAR) + YEAR) % YEAR] ?? "";
  return `${name} ${startYear + Math.floor(sinceJanuary / YEAR)}`;
}

/** Months a table has rows for: every year of the span, or every month of a short one, and the last. */
export function tableMonths(span: TimeSpan): readonly number[] {
  const marks = marksEvery(countsMonths(span) ? 1 : YEAR, span.from, span);
  return marks.at(-1) === span.to ? marks : [...marks, span.to];
}

/** The axis under a box: marks, labels and, without a calendar, what is counted. */
export function timeAxis(sheet: Sheet, span: TimeSpan): string {
  const { box, paint, words } = sheet;
  const x = timeScale(span, box);
  const bottom = box.top + box.height;
  const marks = timeMarks(span, box.width).map(({ month, label }) => group({},
    element("line", { x1: x(month), x2: x(month), y1: bottom, y2: bottom + 5, stroke: paint("axis") }),
    textAt(x(month), bottom + 15, label, { "text-anchor": "middle", fill: paint("muted") })));
  const base = element("line", { x1: box.left, x2: box.left + box.width, y1: bottom, y2: bottom, stroke: paint("axis") });
  const unit = span.startYear !== undefined ? "" : textAt(box.left + box.width, bottom + 34, countsMonths(span) ? words.time.monthsFromNow : words.time.yearsFromNow, { "text-anchor": "end", fill: paint("muted") });
  return group({ "data-part": "time" }, base, ...marks, unit);
}

/** Pixels the axis takes under the box. */
export function timeAxisHeight(span: TimeSpan): number {
  return span.startYear === undefined ? 44 : 26;
}

function marksEvery(step: number, first: number, { from, to }: TimeSpan): readonly number[] {
  const start = first + Math.ceil((from - first) / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - start) / step) + 1) }, (_, at) => start + at * step);
}

/** The first January (of a round year when marks stand further apart), counted from month 0. */
function firstYearMark({ startYear, startMonth = 1 }: TimeSpan, step: number): number {
  if (startYear === undefined) return 0;
  const years = step / YEAR;
  return (Math.ceil(startYear / years) * years - startYear) * YEAR - (startMonth - 1);
}

function yearLabel({ startYear, startMonth = 1 }: TimeSpan, month: number): string {
  return startYear === undefined ? String(month / YEAR) : String(startYear + (month + startMonth - 1) / YEAR);
}
