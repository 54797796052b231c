/** The numbers of a chart at the playhead, each beside its line and a button that explains it; and at the month pointed at. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { nameOfSubject } from "../../analysis/explain/subject.ts";
import { spread } from "../../picture/charts/spread.ts";
import { textWidth } from "../../picture/measure.ts";
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
  const said = read.map(({ value }) => readable(value, unit, { signed: isDifference }));
  const needed = roomFor(read.map(({ label }, at) => `${label} ${said[at]}`));
  // Left of the playhead where the words would run out of the chart on its right, and have more room there.
  const isLeft = width - x < needed && x > width - x;
  return (
    <>
      {read.map(({ label, stroke, outcome, scope }, at) => {
        const style = {
          insetBlockStart: middles[at] - SIZE / 2,
          ...(isLeft ? { right: width - x + 8 } : { left: Math.max(0, Math.min(x + 8, width - needed)) }),
        };
        return (
          <span key={`${outcome}@${scope}`}>
            <span
              className="over-dot"
              style={{ left: x, insetBlockStart: heights[at], background: paint(strokes[stroke].paint) }}
            />
            {isDifference ? (
              <span className="reading" style={style}>
                {label} <b>{said[at]}</b>
              </span>
            ) : (
              <button
                type="button"
                className="reading"
                style={style}
                aria-label={bench.charts.value(label, said[at], date)}
                onClick={() => explain(nameOfSubject({ kind: "outcome", outcome, scope }))}
              >
                {label} <b>{said[at]}</b>
              </button>
            )}
          </span>
        );
      })}
      <Pointed plot={plot} unit={unit} lines={lines} isDifference={isDifference} month={month} />
    </>
  );
}

const BESIDE = 24;
const SIZE_OF_WORDS = 13;

/** Pixels that the longest of some readings takes, with its distance from the playhead. */
const roomFor = (texts: readonly string[]): number =>
  BESIDE + Math.max(0, ...texts.map((text) => textWidth(text, SIZE_OF_WORDS)));

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
