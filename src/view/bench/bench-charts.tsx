/** How it goes: a few numbers through time, as a whole or taken apart, alone, before many futures, or against a branch. */
import { useCallback, useMemo } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { Future } from "../../experiment/runner.ts";
import { bandChart } from "../../picture/charts/band.ts";
import type { BandSeries } from "../../picture/charts/band-data.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { PictureView } from "../picture-view.tsx";
import { AfterChange, LineAfter } from "./after-change.tsx";
import { useAgainst } from "./against.ts";
import { useBench } from "./bench-context.ts";
import { linesOf, plotHeight, useSpan } from "./chart-lines.ts";
import { findingOf } from "./chart-findings.ts";
import { ChartChoices } from "./chart-choices.tsx";
import { ChartsApart } from "./charts-apart.tsx";
import { CHARTS } from "./chart-plans.ts";
import type { ChartPlan } from "./chart-plans.ts";
import { DifferenceChart } from "./difference-chart.tsx";
import { useManyFutures } from "./many-futures.ts";
import type { Many } from "./many-futures.ts";
import { PanelOver } from "./panel-over.tsx";
import { Readings } from "./readings.tsx";
import { bandOf, changesOf, recordedOf, timeOf, valuesShown } from "./series.ts";
import type { Recorded } from "./series.ts";

interface ChartsProps {
  readonly stage: Stage;
  readonly outcomes: readonly Float64Array[];
}

export function BenchCharts({ stage, outcomes }: ChartsProps): ReactElement {
  const { view } = useBench();
  const charts = useStore(view, (now) => now.charts);
  const panels = useStore(view, (now) => now.panels);
  const span = useStore(view, (now) => now.span);
  const many = useManyFutures();
  const against = useAgainst();
  const recorded = useMemo(() => recordedOf(stage, outcomes), [stage, outcomes]);
  return (
    <section className="bench-charts" aria-label={bench.charts.title}>
      <div className="chart-head">
        <h2>{bench.charts.title}</h2>
        <p>{bench.charts.hint}</p>
      </div>
      <ChartChoices stage={stage} many={many} />
      {panels === "whole" ? (
        <>
          {against === null && span === null ? <AfterChange stage={stage} /> : null}
          <div className="chart-grid">
            {CHARTS.filter(({ id }) => charts.includes(id)).map((plan) =>
              against === null ? (
                <OneChart key={plan.id} plan={plan} stage={stage} recorded={recorded} many={many} />
              ) : (
                <DifferenceChart
                  key={plan.id}
                  plan={plan}
                  stage={stage}
                  recorded={recorded}
                  against={against}
                  many={many}
                />
              ),
            )}
          </div>
        </>
      ) : (
        <ChartsApart stage={stage} recorded={recorded} />
      )}
    </section>
  );
}

interface OneProps {
  readonly plan: ChartPlan;
  readonly stage: Stage;
  readonly recorded: Recorded;
}

const NO_FUTURES: readonly Future[] = [];

function OneChart({ plan, stage, recorded, many }: OneProps & { readonly many: Many | null }): ReactElement {
  const lines = useMemo(() => linesOf(plan, recorded), [plan, recorded]);
  const futures = many?.futures ?? NO_FUTURES;
  const banded = useMemo(() => plan.lines.map((line) => bandOf(futures, line)), [plan, futures]);
  const span = useSpan(stage);
  const isWhole = useStore(useBench().view, (now) => now.span === null);
  const isLinked = useBench().scenario.settings?.effect !== 0;
  const title = useMemo(
    () =>
      findingOf(
        plan.id,
        lines.map(({ values }) => values),
        span,
        isLinked,
      ),
    [plan, lines, span, isLinked],
  );
  const draw = useCallback(
    (width: number): Picture => {
      const [, subtitle] = bench.chart[plan.id];
      const series = lines.map(({ label, stroke, values }, at): BandSeries => ({
        label,
        stroke,
        middle: values,
        ...banded[at],
      }));
      return bandChart(
        {
          title,
          subtitle,
          series,
          unit: plan.unit,
          span: timeOf(stage),
          changes: changesOf(stage),
          hasQuietChanges: true,
          values: valuesShown(plan, series),
        },
        { id: `bench-${plan.id}`, width, plotHeight: plotHeight(width) },
      );
    },
    [plan, stage, title, lines, banded],
  );
  return (
    <div className="chart-cell">
      <PictureView
        draw={draw}
        renderOver={({ plot }) =>
          plot === undefined ? null : (
            <PanelOver plot={plot} veiled>
              <Readings plot={plot} unit={plan.unit} lines={lines} isDifference={false} />
            </PanelOver>
          )
        }
      />
      {isWhole ? <LineAfter stage={stage} chart={plan.id} lines={lines} /> : null}
    </div>
  );
}
