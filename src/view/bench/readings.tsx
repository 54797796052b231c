/** The numbers of a chart at the playhead, each beside its line and a button that explains it; and at the month pointed at. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { nameOfSubject } from "../../analysis/explain/subject.ts";
import { spread } from "../../picture/charts/spread.ts";
import { readable } from "../../picture/numbers.ts";
import type { Unit } from "../../picture/numbers.ts";
import type { Plot } from "../../picture/picture.ts";
import { strokes } from "../../picture/strokes.ts";
import { painter } from "../../picture/theme.ts";
import { bench } from "../../words/en/bench.ts";
import { monthName, useBench } from "./bench-context.ts";
import type { ChartLine } from "./chart-plans.ts";
import { placeOf } from "./panel-over.tsx";

export interface ReadLine extends ChartLine {
  readonly values: ArrayLike<number>;
}

interface ReadingsProps {
  readonly plot: Plot;
  readonly unit: Unit;
  readonly lines: readonly ReadLine[];
  /** Values are differences: they carry their sign and explain nothing. */
  readonly isDifference: boolean;
}

const SIZE = 24;
const paint = painter(undefined);

export function Readings({ plot, unit, lines, isDifference }: ReadingsProps): ReactElement {
  const { player, scenario, explain } = useBench();
  const month = useStore(player.store, ({ frame }) => frame?.month ?? 0);
  const date = monthName(scenario, month);
  const { height, width } = plot.box;
  const x = placeOf(plot, month);
  const read = lines
    .map((line) => ({ ...line, value: line.values[month] ?? Number.NaN }))
    .filter(({ value }) => Number.isFinite(value));
  const heights = read.map(({ value }) => heightOf(plot, value));
  const middles = spread(
    heights.map((at) => ({ at, size: SIZE })),
    -SIZE / 2,
    height + SIZE / 2,
  );
  const isLeft = x > width * 0.55;
  return (
    <>
      {read.map(({ label, stroke, outcome, scope, value }, at) => {
        const said = readable(value, unit, { signed: isDifference });
        const style = {
          insetBlockStart: middles[at] - SIZE / 2,
          ...(isLeft ? { right: width - x + 8 } : { left: x + 8 }),
        };
        return (
          <span key={`${outcome}@${scope}`}>
            <span
              className="over-dot"
              style={{ left: x, insetBlockStart: heights[at], background: paint(strokes[stroke].paint) }}
            />
            {isDifference ? (
              <span className="reading" style={style}>
                {label} <b>{said}</b>
              </span>
            ) : (
              <button
                type="button"
                className="reading"
                style={style}
                aria-label={bench.charts.value(label, said, date)}
                onClick={() => explain(nameOfSubject({ kind: "outcome", outcome, scope }))}
              >
                {label} <b>{said}</b>
              </button>
            )}
          </span>
        );
      })}
      <Pointed plot={plot} unit={unit} lines={lines} isDifference={isDifference} month={month} />
    </>
  );
}

/** What the month pointed at reads. */
function Pointed({
  plot,
  unit,
  lines,
  isDifference,
  month,
}: ReadingsProps & { readonly month: number }): ReactElement | null {
  const { view, scenario } = useBench();
  const hover = useStore(view, (now) => now.hover);
  if (hover === null || hover === month) return null;
  const x = placeOf(plot, hover);
  // What stands before it gives way, so that the words stay within their panel.
  return (
    <span className="pointed-row">
      <i style={{ flexBasis: x + 6 }} />
      <span className="pointed">
        {monthName(scenario, hover)}
        {lines.map(({ label, outcome, scope, values }) => (
          <span key={`${outcome}@${scope}`}>
            {label} <b>{readable(values[hover] ?? Number.NaN, unit, { signed: isDifference })}</b>
          </span>
        ))}
      </span>
    </span>
  );
}

function heightOf({ box, up: [low, high] }: Plot, value: number): number {
  return box.height * (1 - (value - low) / (high - low));
}
