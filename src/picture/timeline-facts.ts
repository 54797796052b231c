/**
 * The timeline in words and as a table, with the sum that matters: in how many months something is announced
 * but has not started.
 */
import type { PictureWords } from "../words/en/picture.ts";
import { numberColumn, wordColumn } from "./table.ts";
import type { Table } from "./table.ts";
import { monthSaid } from "./time.ts";
import type { TimeSpan } from "./time.ts";
import { laneOf } from "./timeline-lanes.ts";
import type { TimelineChange } from "./timeline-lanes.ts";

/** Summary and table. */
export function timelineFacts(changes: readonly TimelineChange[], span: TimeSpan, words: PictureWords): { readonly summary: string; readonly table: Table } {
  const sorted = [...changes].sort((a, b) => a.announced - b.announced || (a.id < b.id ? -1 : 1));
  const said = (month: number | undefined) => (month === undefined ? "" : monthSaid(span, month, { words }));
  const plans = sorted.filter(({ standing }) => standing !== "pipeline");
  const list = plans.map(({ label, announced, starts }) => words.band.change(label, said(announced), said(starts)));
  const sum = words.timeline.limbo(String(limboMonths(changes, span)), String(span.to - span.from));
  return {
    summary: plans.length === 0 ? words.timeline.empty : `${words.band.changes(words.listed(list))} ${sum}`,
    table: {
      columns: [wordColumn(words.timeline.change), wordColumn(words.timeline.lane), wordColumn(words.marks.announced), wordColumn(words.marks.starts), numberColumn(words.timeline.months), wordColumn(words.timeline.ends)],
      rows: sorted.length === 0 ? [[words.timeline.empty, "", "", "", "", ""]] : sorted.map(({ label, kind, announced, starts, ends, standing }) => [
        standing === "pipeline" ? words.timeline.pipeline(label) : label, words.lanes[laneOf(kind)], said(announced), said(starts), String(starts - announced), said(ends),
      ]),
    },
  };
}

/** Months of the span in which at least one change is announced and has not started. */
export function limboMonths(changes: readonly TimelineChange[], { from, to }: TimeSpan): number {
  let months = 0;
  for (let month = from; month < to; month++) if (changes.some(({ announced, starts }) => announced <= month && month < starts)) months++;
  return months;
}
