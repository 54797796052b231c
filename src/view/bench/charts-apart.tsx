/** One number taken apart: small multiples by place or by kind of partnership, all on the same axes. */
import { useCallback, useMemo } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { multiplesChart } from "../../picture/charts/multiples.ts";
import type { Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { PictureView } from "../picture-view.tsx";
import { useBench } from "./bench-context.ts";
import { LEVEL_IDS } from "./bench-view.ts";
import { partsFinding } from "./chart-findings.ts";
import { useSpan } from "./chart-lines.ts";
import { CHARTS } from "./chart-plans.ts";
import type { ChartPlan } from "./chart-plans.ts";
import { PanelOver } from "./panel-over.tsx";
import { Readings } from "./readings.tsx";
import type { ReadLine } from "./readings.tsx";
import { changesOf, lineOf, timeOf, valuesShown } from "./series.ts";
import type { Recorded } from "./series.ts";

interface ApartProps {
  readonly stage: Stage;
  readonly recorded: Recorded;
}

interface Panel {
  readonly scope: string;
  readonly name: string;
  /** What is read off and explained. */
  readonly lines: readonly ReadLine[];
  readonly series: readonly {
    readonly label: string;
    readonly stroke: ChartPlan["lines"][number]["stroke"];
    readonly middle: ArrayLike<number>;
  }[];
}

export function ChartsApart({ stage, recorded }: ApartProps): ReactElement {
  const { view } = useBench();
  const panels = useStore(view, (now) => now.panels);
  const apart = useStore(view, (now) => now.apart);
  const plan = CHARTS.find(({ id }) => id === apart) ?? CHARTS[0];
  const byPlace = panels === "places";
  const parts = useMemo(() => panelsOf(plan, stage, recorded, byPlace), [plan, stage, recorded, byPlace]);
  const span = useSpan(stage);
  const draw = useCallback(
    (width: number) =>
      multiplesChart(
        {
          title: partsFinding(
            plan.id,
            parts.map(({ series }) => series[0].middle),
            span,
            byPlace,
          ),
          subtitle: bench.charts.apartMeasure(bench.chart[plan.id][0], bench.chart[plan.id][1]),
          panels: parts,
          unit: plan.unit,
          span: timeOf(stage),
          changes: changesOf(stage),
          hasQuietChanges: true,
          values: valuesShown(
            plan,
            parts.flatMap(({ series }) => series),
          ),
        },
        { id: "bench-apart", width },
      ),
    [plan, stage, parts, span, byPlace],
  );
  if (parts.length === 0) return <p className="caveat">{bench.charts.noParts}</p>;
  return (
    <PictureView
      draw={draw}
      renderOver={({ plots = [] }) =>
        plots.map((plot, at) => (
          <PanelOver key={parts[at].scope} plot={plot} veiled>
            <Readings plot={plot} unit={plan.unit} lines={parts[at].lines} isDifference={false} />
          </PanelOver>
        ))
      }
    />
  );
}

/** A panel a place or level, with each outcome of the chart once. */
function panelsOf(plan: ChartPlan, stage: Stage, recorded: Recorded, byPlace: boolean): readonly Panel[] {
  const scopes = byPlace
    ? stage.localities.map(({ id, name }) => ({ id, name }))
    : LEVEL_IDS.map((id) => ({ id, name: bench.line[id] }));
  const once = plan.lines.filter(
    ({ outcome }, at) => plan.lines.findIndex((each) => each.outcome === outcome) === at,
  );
  return scopes.flatMap(({ id, name }): readonly Panel[] => {
    const lines = once.flatMap((line): readonly ReadLine[] => {
      const values = lineOf(recorded, line.outcome, id);
      const label = once.length === 1 ? bench.chart[plan.id][0] : line.label;
      return values === null ? [] : [{ ...line, label, scope: id, values }];
    });
    const series = lines.map(({ label, stroke, values }) => ({ label, stroke, middle: values }));
    return series.length === 0 ? [] : [{ scope: id, name, series, lines }];
  });
}
