/**
 * Futures as they arrive: a heap of dots that grows, one a future, on a canvas so that ten thousand cost no more than ten. The
 * same is said in words, for those who do not see it.
 */
import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import { quantiles } from "../../maths/quantile.ts";
import { readable } from "../../picture/numbers.ts";
import type { Unit } from "../../picture/numbers.ts";
import { unitOf } from "../../picture/studies/units.ts";
import { studyResults } from "../../words/en/study-designer.ts";
import { outcomeSaid } from "./outcomes-section.tsx";
import { useWidth } from "../picture-view.tsx";
import type { Running } from "./running.ts";

const { arrivals: words } = studyResults;
const HEIGHT = 180;
const DOT = 5;
const MARGIN = 8;
const MOST_ROUND = 2000;

export function Arrivals({ running }: { readonly running: Running }): ReactElement | null {
  const { study, values, arrived } = running;
  const [outcome, choose] = useState(0);
  const canvas = useRef<HTMLCanvasElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  useEffect(() => {
    if (canvas.current !== null && width > 0 && arrived > 0) draw(canvas.current, values[outcome], width);
  }, [values, outcome, arrived, width]);
  if (study === null) return null;
  const unit = unitOf(study.outcomes[outcome]?.measure ?? "");
  return (
    <section className="arrivals" aria-labelledby="arrivals">
      <h2 id="arrivals">{words.title}</h2>
      <div className="arrivals-head">
        <span className="hint">{words.each}</span>
        {study.outcomes.length < 2 ? (
          <span>{outcomeSaid(study.outcomes[0]?.measure ?? "")}</span>
        ) : (
          <label>
            {studyResults.outcome}{" "}
            <select value={outcome} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
              {study.outcomes.map(({ id, measure }, o) => (
                <option key={id} value={o}>
                  {outcomeSaid(measure)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div ref={host} className="arrivals-host">
        <canvas ref={canvas} width={width} height={HEIGHT} aria-hidden="true" />
      </div>
      <p>{arrived === 0 ? words.none : summaryOf(values[outcome], unit)}</p>
    </section>
  );
}

const knownOf = (values: Float64Array | undefined): readonly number[] =>
  [...(values ?? [])].filter((value) => !Number.isNaN(value));

function summaryOf(values: Float64Array | undefined, unit: Unit): string {
  const known = knownOf(values);
  if (known.length === 0) return words.none;
  const [low, middle, high] = quantiles(known, [0.1, 0.5, 0.9]).map((value) => readable(value, unit));
  return words.summary(String(known.length), low ?? "", middle ?? "", high ?? "");
}

/** Columns of dots; where a column would grow out of the picture, dots lie closer. */
function draw(canvas: HTMLCanvasElement, values: Float64Array | undefined, width: number): void {
  const context = canvas.getContext("2d");
  const known = knownOf(values);
  if (context === null || known.length === 0) return;
  const sharp = devicePixelRatio;
  canvas.width = width * sharp;
  canvas.height = HEIGHT * sharp;
  context.scale(sharp, sharp);
  const low = known.reduce((a, b) => Math.min(a, b));
  const high = known.reduce((a, b) => Math.max(a, b));
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / DOT));
  const heap = new Int32Array(columns);
  const places = known.map((value) =>
    Math.min(columns - 1, Math.floor(((value - low) / (high - low || 1)) * columns)),
  );
  const counts = new Int32Array(columns);
  for (const column of places) counts[column]++;
  const step = Math.min(DOT, (HEIGHT - 2 * MARGIN) / Math.max(...counts));
  context.fillStyle = getComputedStyle(canvas).color;
  for (const column of places) {
    const y = HEIGHT - MARGIN - heap[column] * step;
    heap[column]++;
    const x = MARGIN + (column + 0.5) * DOT;
    // So many that they touch: squares look the same and cost a tenth.
    if (known.length > MOST_ROUND) context.fillRect(x - DOT / 3, y - DOT / 3, DOT / 1.5, DOT / 1.5);
    else {
      context.beginPath();
      context.arc(x, y, DOT / 2.6, 0, 2 * Math.PI);
      context.fill();
    }
  }
  context.fillRect(MARGIN, HEIGHT - 1, width - 2 * MARGIN, 1);
}
