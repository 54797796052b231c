/** How it goes: a few numbers through time, as a whole or taken apart, alone, before many futures, or against a branch. */
import { useCallback, useMemo } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { Future } from "../../experiment/runner.ts";
import { bandChart } from "../../picture/charts/band.ts";
import type { BandSeries } from "../../picture/charts/band-data.ts";
import { differenceChart } from "../../picture/charts/difference.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { PictureView } from "../picture-view.tsx";
import { useAgainst } from "./against.ts";
import type { Against } from "./against.ts";
import { useBench } from "./bench-context.ts";
import { ChartChoices } from "./chart-choices.tsx";
import { ChartsApart } from "./charts-apart.tsx";
import { CHARTS } from "./chart-plans.ts";
import type { ChartPlan } from "./chart-plans.ts";
import { useManyFutures } from "./many-futures.ts";
import type { Many } from "./many-futures.ts";
import { PanelOver } from "./panel-over.tsx";
import { Readings } from "./readings.tsx";
import type { ReadLine } from "./readings.tsx";
import { bandOf, changesOf, lessOther, lineOf, recordedOf, timeOf, valuesShown } from "./series.ts";
import type { Recorded } from "./series.ts";

interface ChartsProps {
  readonly stage: Stage;
  readonly outcomes: readonly Float64Array[];
}

export function BenchCharts({ stage, outcomes }: ChartsProps): ReactElement {
  const { view } = useBench();
  const charts = useStore(view, (now) => now.charts);
  const panels = useStore(view, (now) => now.panels);
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
              />
            ),
          )}
        </div>
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

const HEIGHT = 96;

/** A value for each month of the run, NaN where it is not lived yet. */
function linesOf({ plan, recorded }: Pick<OneProps, "plan" | "recorded">): readonly ReadLine[] {
  return plan.lines.map((line) => ({
    ...line,
    values: lineOf(recorded, line.outcome, line.scope) ?? new Float64Array(),
  }));
}

const NO_FUTURES: readonly Future[] = [];

function OneChart({ plan, stage, recorded, many }: OneProps & { readonly many: Many | null }): ReactElement {
  const lines = useMemo(() => linesOf({ plan, recorded }), [plan, recorded]);
  const futures = many?.futures ?? NO_FUTURES;
  const banded = useMemo(() => plan.lines.map((line) => bandOf(futures, line)), [plan, futures]);
  const draw = useCallback(
    (width: number): Picture => {
      const [title, subtitle] = bench.chart[plan.id];
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
        { id: `bench-${plan.id}`, width, plotHeight: HEIGHT },
      );
    },
    [plan, stage, lines, banded],
  );
  return (
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
  );
}

function DifferenceChart({
  plan,
  stage,
  recorded,
  against,
}: OneProps & { readonly against: Against }): ReactElement {
  const lines = useMemo(
    () =>
      linesOf({ plan, recorded }).map((line) => ({
        ...line,
        values: lessOther(
          Float64Array.from(line.values),
          against.recorded === null ? null : lineOf(against.recorded, line.outcome, line.scope),
        ),
      })),
    [plan, recorded, against],
  );
  const draw = useCallback(
    (width: number): Picture => {
      const [title] = bench.chart[plan.id];
      return differenceChart(
        {
          title: bench.charts.difference(title),
          subtitle: bench.charts.against(against.mine, against.title),
          series: lines.map(({ label, stroke, values }) => ({ label, stroke, middle: values })),
          unit: plan.unit,
          span: timeOf(stage),
          changes: changesOf(stage),
          hasQuietChanges: true,
          sides: { above: bench.charts.above(against.mine), below: bench.charts.below(against.mine) },
          tooSmall: plan.unit === "index" ? 0.5 : 0.02,
        },
        { id: `bench-less-${plan.id}`, width, plotHeight: HEIGHT },
      );
    },
    [plan, stage, lines, against],
  );
  return (
    <PictureView
      draw={draw}
      renderOver={({ plot }) =>
        plot === undefined ? null : (
          <PanelOver plot={plot} veiled>
            <Readings plot={plot} unit={plan.unit} lines={lines} isDifference />
          </PanelOver>
        )
      }
    />
  );
}
