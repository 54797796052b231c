/** One number taken apart: small multiples by place or by kind of partnership, all on the same axes. */
import { useCallback } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { multiplesChart } from "../../picture/charts/multiples.ts";
import type { Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { PictureView } from "../picture-view.tsx";
import { useBench } from "./bench-context.ts";
import { LEVEL_IDS } from "./bench-view.ts";
import { CHARTS } from "./chart-plans.ts";
import type { ChartPlan } from "./chart-plans.ts";
import { changesOf, lineOf, timeOf, valuesShown } from "./series.ts";
import type { Recorded } from "./series.ts";

interface ApartProps {
  readonly stage: Stage;
  readonly recorded: Recorded;
}

interface Panel {
  readonly name: string;
  readonly series: readonly {
    readonly label: string;
    readonly stroke: ChartPlan["lines"][number]["stroke"];
    readonly middle: Float64Array;
  }[];
}

export function ChartsApart({ stage, recorded }: ApartProps): ReactElement {
  const { player, view } = useBench();
  const month = useStore(player.store, ({ frame }) => frame?.month ?? 0);
  const panels = useStore(view, (now) => now.panels);
  const apart = useStore(view, (now) => now.apart);
  const plan = CHARTS.find(({ id }) => id === apart) ?? CHARTS[0];
  const draw = useCallback(
    (width: number) => {
      const [title, subtitle] = bench.chart[plan.id];
      const parts = panelsOf(plan, stage, recorded, panels === "places");
      return multiplesChart(
        {
          title: panels === "places" ? bench.charts.byPlace(title) : bench.charts.byLevel(title),
          subtitle,
          panels: parts,
          unit: plan.unit,
          span: timeOf(stage),
          changes: changesOf(stage),
          playhead: month,
          values: valuesShown(
            plan,
            parts.flatMap(({ series }) => series),
          ),
        },
        { id: "bench-apart", width },
      );
    },
    [plan, stage, recorded, panels, month],
  );
  if (panelsOf(plan, stage, recorded, panels === "places").length === 0)
    return <p className="caveat">{bench.charts.noParts}</p>;
  return <PictureView draw={draw} />;
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
    const series = once.flatMap(({ outcome, label, stroke }) => {
      const middle = lineOf(recorded, outcome, id);
      return middle === null
        ? []
        : [{ label: once.length === 1 ? bench.chart[plan.id][0] : label, stroke, middle }];
    });
    return series.length === 0 ? [] : [{ name, series }];
  });
}
