/** The score as a drawing: lanes, years, flags, hatched limbo, bar lines. What it shows can be read from the controls over it. */
import type { ReactElement } from "react";
import { textWidth } from "../../picture/measure.ts";
import { LINE } from "./score-layout.ts";
import type { ScoreLane, ScoreLayout, ScoreRow } from "./score-layout.ts";

interface DrawingProps {
  readonly layout: ScoreLayout;
  readonly width: number;
  readonly selected: string | null;
}

const BAR = 12;
/** The size at which plain type is as wide as the label in semibold. */
const BOLDER = 14.4;
const NAME_BASELINE = 16;
const AXIS_BASELINE = 18;

export function ScoreDrawing({ layout, width, selected }: DrawingProps): ReactElement {
  const { lanes, left, right, height, marks, x } = layout;
  const bottom = height - 26;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <defs>
        <pattern
          id="score-hatch"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V8M4 0V8" className="score-hatch" />
        </pattern>
      </defs>
      {marks.map(({ month, label }) => (
        <g key={month}>
          <line x1={x(month)} x2={x(month)} y1={0} y2={bottom} className="score-year" />
          <text
            x={x(month)}
            y={bottom + AXIS_BASELINE}
            className="score-date"
            textAnchor={x(month) > width - 24 ? "end" : "middle"}
          >
            {label}
          </text>
        </g>
      ))}
      {lanes.map((lane) => (
        <Lane key={lane.id} lane={lane} layout={layout} left={left} right={right} />
      ))}
      {lanes.flatMap(({ rows }) =>
        rows.map((row) => (
          <Marks key={row.placed.change.id} row={row} isSelected={row.placed.change.id === selected} />
        )),
      )}
    </svg>
  );
}

interface LaneProps {
  readonly lane: ScoreLane;
  readonly layout: ScoreLayout;
  readonly left: number;
  readonly right: number;
}

function Lane({ lane, layout, left, right }: LaneProps): ReactElement {
  const baseline = layout.isNarrow ? lane.top + NAME_BASELINE : (lane.lines[0] ?? lane.top) - 2;
  return (
    <g>
      {lane.lines.map((y) => (
        <line key={y} x1={left} x2={right} y1={y} y2={y} className="score-line" />
      ))}
      <text x={layout.isNarrow ? left : 0} y={baseline} className="score-lane">
        {lane.name}
      </text>
    </g>
  );
}

function Marks({ row, isSelected }: { readonly row: ScoreRow; readonly isSelected: boolean }): ReactElement {
  const { placed, event, top } = row;
  const { from, to, until, label } = placed;
  const y = top + LINE;
  const isGhost = placed.change.standing === "pipeline";
  const name = [
    "score-event",
    isGhost ? "is-ghost" : "",
    isSelected ? "is-selected" : "",
    event.standing === "left-out" ? "is-left-out" : "",
  ];
  return (
    <g className={name.join(" ").trim()}>
      {isSelected ? (
        <rect
          x={label.x - 8}
          y={top + 2}
          width={Math.max(to, until ?? to, label.x + textWidth(label.text, BOLDER)) - label.x + 20}
          height={LINE + 4}
          rx={5}
          className="score-selected"
        />
      ) : null}
      <rect
        x={from}
        y={y - BAR}
        width={Math.max(0, to - from)}
        height={BAR}
        className="score-limbo"
        fill={isGhost ? "none" : "url(#score-hatch)"}
      />
      {until === undefined ? null : (
        <>
          <line x1={to} x2={until} y1={y - BAR / 2} y2={y - BAR / 2} className="score-lasting" />
          <line x1={until} x2={until} y1={y - BAR + 2} y2={y - 2} className="score-bar" />
        </>
      )}
      <path d={`M${from} ${y}V${y - 17}`} className="score-pole" />
      <path d={`M${from} ${y - 17}l9 4l-9 4z`} className="score-flag" />
      <line x1={to} x2={to} y1={y - BAR - 5} y2={y} className="score-bar" />
      <text x={label.x} y={top + 18} className="score-label">
        {label.text}
      </text>
    </g>
  );
}
