/** What all charts of the bench have in common: the lines of the run on show, and the months that are looked at. */
import { useMemo } from "react";
import { useStore } from "zustand";
import type { Stage } from "../../protocol/api.ts";
import { useBench } from "./bench-context.ts";
import type { Span } from "./chart-findings.ts";
import type { ChartPlan } from "./chart-plans.ts";
import type { ReadLine } from "./readings.tsx";
import { lineOf } from "./series.ts";
import type { Recorded } from "./series.ts";

/** Pixels of a plot's height: wider charts are taller, too, so that a fall looks as steep on a large screen as on a small one. */
export const plotHeight = (width: number): number => Math.round(Math.max(96, Math.min(190, width * 0.36)));

/** A value for each month of the run, NaN where it is not lived yet. */
export function linesOf({ lines }: Pick<ChartPlan, "lines">, recorded: Recorded): readonly ReadLine[] {
  return lines.map((line) => ({
    ...line,
    values: lineOf(recorded, line.outcome, line.scope) ?? new Float64Array(),
  }));
}

/** The months that are brushed, or all. */
export function useSpan({ months }: Pick<Stage, "months">): Span {
  const { view } = useBench();
  const span = useStore(view, (now) => now.span);
  return useMemo(() => span ?? [0, months - 1], [span, months]);
}
