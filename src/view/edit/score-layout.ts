/** Where everything of the score stands, in pixels: lanes, rows and the marks of each event. */
import type { ScaleLinear } from "d3";
import { textWidth } from "../../picture/measure.ts";
import { timeMarks, timeScale } from "../../picture/time.ts";
import type { TimeMark, TimeSpan } from "../../picture/time.ts";
import { lanes, packLane } from "../../picture/timeline-lanes.ts";
import type { LaneId, PlacedChange } from "../../picture/timeline-lanes.ts";
import { monthsOf } from "../../scenario/edit/events.ts";
import type { PlacedEvent } from "../../scenario/edit/events.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { laneNames } from "../../words/en/model.ts";

export interface ScoreRow {
  readonly placed: PlacedChange;
  readonly event: PlacedEvent;
  /** Top of the row: words first, marks beneath. */
  readonly top: number;
}
export interface ScoreLane {
  readonly id: LaneId;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly rows: readonly ScoreRow[];
  /** Heights of the lines that marks stand on. */
  readonly lines: readonly number[];
}
export interface ScoreLayout {
  readonly lanes: readonly ScoreLane[];
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly marks: readonly TimeMark[];
  readonly x: ScaleLinear<number, number>;
  readonly isNarrow: boolean;
}

export const ROW = 54;
/** From the top of a row to the line its marks stand on. */
export const LINE = 46;
/** A lane in which nothing happens. */
const EMPTY = 30;
const NARROW = 640;
const TEXT = 14;
const NAME_ABOVE = 24;
const AXIS = 26;
const EDGE = 14;

export function layScore(scenario: Scenario, events: readonly PlacedEvent[], width: number): ScoreLayout {
  const isNarrow = width < NARROW;
  const names = Math.max(...lanes.map(({ id }) => textWidth(laneNames[id].plain, TEXT)));
  const left = isNarrow ? EDGE : names + 20;
  const right = width - EDGE;
  const span = spanOf(scenario);
  const x = timeScale(span, { left, top: 0, width: right - left, height: 0 });
  let top = 6;
  const placed = lanes.map((lane): ScoreLane => {
    const here = events.filter(({ event }) => lane.kinds.includes(event.kind));
    const laid = layLane(scenario, here, { x, right, left, top: top + (isNarrow ? NAME_ABOVE : 0) });
    const height = (isNarrow ? NAME_ABOVE : 0) + (here.length === 0 ? EMPTY : laid.lines.length * ROW);
    const at = top;
    top += height;
    return { id: lane.id, name: laneNames[lane.id].plain, top: at, height, ...laid };
  });
  const marks = timeMarks(span, right - left);
  return { lanes: placed, left, right, height: top + AXIS, marks, x, isNarrow };
}

const spanOf = ({ start, months }: Scenario): TimeSpan => ({
  from: 0,
  to: months,
  startYear: Number(start.slice(0, 4)),
  startMonth: Number(start.slice(5, 7)),
});

interface LaneRoom {
  readonly x: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function layLane(
  scenario: Scenario,
  events: readonly PlacedEvent[],
  { x, left, right, top }: LaneRoom,
): Pick<ScoreLane, "rows" | "lines"> {
  const within = (month: number): number => Math.max(0, Math.min(scenario.months, month));
  const changes = events.map(({ event, standing }) => {
    const { announced, starts, ends } = monthsOf(scenario, event);
    return {
      id: event.id,
      kind: event.kind,
      label: event.plain,
      announced: within(announced),
      starts: within(starts),
      ...(ends === null ? {} : { ends: within(ends) }),
      standing: standing === "own" || standing === "changed-here" ? ("plan" as const) : ("pipeline" as const),
    };
  });
  const packed = packLane(changes, x, { left, right });
  const byId = new Map(events.map((each) => [each.event.id, each]));
  const rows = packed.changes.flatMap((placed): readonly ScoreRow[] => {
    const event = byId.get(placed.change.id);
    return event === undefined ? [] : [{ placed, event, top: top + placed.row * ROW }];
  });
  const lines =
    packed.rows === 0
      ? [top + EMPTY - (ROW - LINE)]
      : Array.from({ length: packed.rows }, (_, row) => top + row * ROW + LINE);
  return { rows, lines };
}
