/**
 * The timeline as a score: a lane for each kind of change, a flag where a change is announced, a hatched bar
 * while everybody waits, a bar line where it starts, a line for as long as it lasts, and one playhead through it
 * all.
 */
import type { ScaleLinear } from "d3";
import { pictureWords } from "../words/en/picture.ts";
import { barLine, changeKey, flag, limbo, playhead } from "./marks.ts";
import { textWidth } from "./measure.ts";
import type { Box, ChartText, Picture, PictureOptions } from "./picture.ts";
import { closeSheet, isNarrow, openSheet, sheetWidth } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";
import { element, group, safeId } from "./svg.ts";
import type { Attributes } from "./svg.ts";
import { timeAxis, timeAxisHeight, timeMarks, timeScale } from "./time.ts";
import type { TimeSpan } from "./time.ts";
import { lanes, packLane } from "./timeline-lanes.ts";
import type { Lane, PlacedChange, TimelineChange } from "./timeline-lanes.ts";
import { timelineFacts } from "./timeline-facts.ts";
import { SIZES, textAt } from "./type.ts";

export interface TimelineData extends ChartText {
  readonly span: TimeSpan;
  readonly changes: readonly TimelineChange[];
  readonly playhead?: number;
}

export interface TimelineOptions extends PictureOptions {
  /** Pixels left and right of the months, so that they line up with the chart above; lane names then stand above. */
  readonly margins?: { readonly left: number; readonly right: number };
  /** Lanes without a change are drawn, too, for something to be put in them. */
  readonly hasEmptyLanes?: boolean;
  readonly hasKey?: boolean;
}

interface Stave {
  readonly lane: Lane;
  readonly rows: number;
  readonly changes: readonly PlacedChange[];
  readonly top: number;
  readonly height: number;
}

const ROW = 42;
const NAME = 24;
const BAR = 12;
const MARGIN = 20;
const APART = 6;
const GHOST = 0.7;
/** Pixels of staves above which nobody sees the years below and the first stave at once: then they stand above, too. */
const TALL = 380;
const YEARS_ABOVE = 26;

/** The picture. */
export function timelinePicture(data: TimelineData, options: TimelineOptions): Picture {
  const { words = pictureWords, hasKey = true } = options;
  const { changes, span } = data;
  const isAbove = options.margins !== undefined || isNarrow(options);
  const shown = lanes.filter(
    ({ kinds }) => options.hasEmptyLanes === true || changes.some(({ kind }) => kinds.includes(kind)),
  );
  const names = Math.max(0, ...shown.map(({ id }) => textWidth(words.lanes[id], SIZES.text))) + 16;
  const { left, right } = options.margins ?? { left: isAbove ? MARGIN : names, right: MARGIN };
  const width = sheetWidth(options);
  const x = timeScale(span, { left, top: 0, width: width - left - right, height: 0 });
  const staves = planStaves(shown, changes, x, { isAbove, left, width });
  const height = staves.reduce((sum, stave) => sum + stave.height, 0);
  const key = hasKey ? changeKey(safeId(options.id), words) : [];
  const isTall = height > TALL;
  const above = isTall ? YEARS_ABOVE : 8;
  const sheet = openSheet(data, options, { height, left, right, above, below: timeAxisHeight(span), key });
  const { box, paint } = sheet;
  const body = [
    drawYears(sheet, span),
    isTall ? yearsAbove(sheet, span) : "",
    ...staves.map((stave) => drawStave(sheet, stave, { isAbove, name: words.lanes[stave.lane.id] })),
    timeAxis(sheet, span),
    data.playhead === undefined ? "" : playhead(x(data.playhead), box.top, box.top + box.height, paint),
  ];
  const plot = { box, across: [span.from, span.to] as const, up: [0, 1] as const };
  return closeSheet(sheet, body, { ...timelineFacts(changes, span, words), plot });
}

function planStaves(
  shown: readonly Lane[],
  changes: readonly TimelineChange[],
  x: ScaleLinear<number, number>,
  { isAbove, left, width }: { readonly isAbove: boolean; readonly left: number; readonly width: number },
): readonly Stave[] {
  let top = 0;
  return shown.map((lane) => {
    const here = changes.filter(({ kind }) => lane.kinds.includes(kind));
    const packed = packLane(here, x, { left: isAbove ? 0 : left, right: width });
    const height = Math.max(1, packed.rows) * ROW + (isAbove ? NAME : APART);
    const stave = { lane, ...packed, top, height };
    top += height;
    return stave;
  });
}

function drawYears({ box, paint }: Sheet, span: TimeSpan): string {
  const x = timeScale(span, box);
  return group(
    { "data-part": "years", stroke: paint("hairline") },
    ...timeMarks(span, box.width).map(({ month }) =>
      element("line", { x1: x(month), x2: x(month), y1: box.top, y2: box.top + box.height }),
    ),
  );
}

function yearsAbove({ box, paint }: Sheet, span: TimeSpan): string {
  const x = timeScale(span, box);
  return group(
    { "data-part": "years-above" },
    ...timeMarks(span, box.width).map(({ month, label }) =>
      textAt(x(month), box.top - 12, label, { "text-anchor": "middle", fill: paint("muted") }),
    ),
  );
}

function drawStave(
  sheet: Sheet,
  stave: Stave,
  { isAbove, name }: { readonly isAbove: boolean; readonly name: string },
): string {
  const { box, paint } = sheet;
  const top = box.top + stave.top + (isAbove ? NAME : 0);
  const baselines = Array.from({ length: Math.max(1, stave.rows) }, (_, row) => top + row * ROW + ROW - 8);
  const middle = isAbove ? box.top + stave.top + NAME / 2 : (baselines[0] ?? top) - BAR / 2;
  return group(
    { "data-lane": stave.lane.id },
    ...baselines.map((y) =>
      element("line", { x1: box.left, x2: box.left + box.width, y1: y, y2: y, stroke: paint("coast") }),
    ),
    textAt(0, middle, name, { fill: paint("muted"), "font-weight": 600, halo: paint("paper") }),
    ...stave.changes.map((placed) => drawChange(sheet, placed, baselines[placed.row] ?? top)),
  );
}

function drawChange(sheet: Sheet, { change, from, to, until, label }: PlacedChange, y: number): string {
  const { box, id, paint } = sheet;
  const isGhost = change.standing === "pipeline";
  const within = (value: number) => Math.max(box.left, Math.min(box.left + box.width, value));
  const lasting =
    until === undefined
      ? ""
      : line(within(to), within(until), y - BAR / 2, { stroke: paint("ink"), "stroke-width": 2.5 }) +
        barLine(within(until), y - BAR + 3, y - 3, paint);
  const bar: Box = { left: within(from), top: y - BAR, width: within(to) - within(from), height: BAR };
  const wait = isGhost
    ? ghostBar(bar, paint("muted"))
    : limbo({ left: bar.left, right: bar.left + bar.width, top: bar.top, height: BAR }, id, paint);
  const marks = [
    wait,
    lasting,
    from >= box.left - 0.5 ? flag(within(from), y, paint) : "",
    barLine(within(to), y - BAR - 4, y, paint),
  ];
  return group(
    { "data-change": change.id },
    group({ opacity: isGhost ? GHOST : undefined }, ...marks),
    textAt(label.x, y - BAR - 12, label.text, {
      fill: paint(isGhost ? "muted" : "ink"),
      halo: paint("paper"),
    }),
  );
}

function ghostBar({ left, top, width, height }: Box, stroke: string): string {
  return width <= 0
    ? ""
    : element("rect", { x: left, y: top, width, height, fill: "none", stroke, "stroke-width": 1 });
}

function line(from: number, to: number, y: number, attributes: Attributes): string {
  return element("line", { x1: from, x2: to, y1: y, y2: y, ...attributes });
}
