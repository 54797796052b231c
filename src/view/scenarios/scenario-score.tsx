/** A scenario at a glance: one line for each plan, on it every change from its announcement to its start. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { optionsOf, timelineOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";

const WIDTH = 320;
const HEIGHT = 104;
const PAD = 8;
const MOST_ROWS = 7;

export function ScenarioScore({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const rows = useMemo(
    () =>
      optionsOf(scenario)
        .slice(0, MOST_ROWS)
        .map((option) => ({ id: option.id, events: timelineOf(scenario, option) })),
    [scenario],
  );
  // Few plans have room; many stand closer, in a picture of the same size.
  const rowHeight = (HEIGHT - 2 * PAD) / rows.length;
  const x = (month: number): number =>
    PAD + ((WIDTH - 2 * PAD) * Math.min(scenario.months, Math.max(0, month))) / scenario.months;
  return (
    <svg className="score" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {rows.map(({ id, events }, row) => {
        const y = PAD + (row + 0.5) * rowHeight;
        return (
          <g key={id} className={row === 0 ? "still" : undefined}>
            <line x1={PAD} x2={WIDTH - PAD} y1={y} y2={y} />
            {events.map((event) => (
              <g key={event.id}>
                <rect
                  x={x(event.announced)}
                  width={Math.max(1, x(event.starts) - x(event.announced))}
                  y={y - 3}
                  height="6"
                />
                <path d={`M${x(event.starts)} ${y - 5}V${y + 5}`} />
              </g>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
