/** Trust, sharing, silo, paper against practice, and an outcome, as far as they have happened. */
import { useCallback } from "react";
import type { ReactElement } from "react";
import { bandChart } from "../../picture/charts/band.ts";
import type { BandSeries } from "../../picture/charts/band-data.ts";
import type { ValueSpan } from "../../picture/charts/value-axis.ts";
import type { StrokeName } from "../../picture/strokes.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { PictureView } from "../picture-view.tsx";
import { spanOf } from "./bench-timeline.tsx";

interface ChartsProps {
  readonly stage: Stage;
  readonly frame: Frame;
  readonly outcomes: readonly Float64Array[];
}

interface ChartPlan {
  readonly id: keyof Pick<typeof bench.chart, "trust" | "sharing" | "silo" | "practice" | "health">;
  readonly lines: readonly {
    readonly outcome: string;
    readonly scope: string;
    readonly label: string;
    readonly stroke: StrokeName;
  }[];
}

const { chart } = bench;

const CHARTS: readonly ChartPlan[] = [
  {
    id: "trust",
    lines: [
      { outcome: "trust", scope: "operational", label: chart.operational, stroke: "trust" },
      { outcome: "trust", scope: "strategic", label: chart.strategic, stroke: "leave-as-is" },
    ],
  },
  {
    id: "sharing",
    lines: [
      { outcome: "sharing", scope: "operational", label: chart.operational, stroke: "sharing" },
      { outcome: "sharing", scope: "strategic", label: chart.strategic, stroke: "leave-as-is" },
    ],
  },
  { id: "silo", lines: [{ outcome: "silo", scope: "system", label: chart.all, stroke: "silo" }] },
  {
    id: "practice",
    lines: [
      { outcome: "on-paper", scope: "system", label: chart.onPaper, stroke: "on-paper" },
      { outcome: "in-practice", scope: "system", label: chart.inPractice, stroke: "in-practice" },
    ],
  },
  {
    id: "health",
    lines: [{ outcome: "health-intermediate", scope: "system", label: chart.all, stroke: "health" }],
  },
];

export function BenchCharts({ stage, frame, outcomes }: ChartsProps): ReactElement {
  return (
    <div className="bench-charts">
      {CHARTS.map((plan) => (
        <OneChart key={plan.id} plan={plan} stage={stage} frame={frame} outcomes={outcomes} />
      ))}
    </div>
  );
}

const WHOLE_INDEX: ValueSpan = { low: 0, high: 1, unit: "of-100" };

function OneChart({
  plan,
  stage,
  frame,
  outcomes,
}: ChartsProps & { readonly plan: ChartPlan }): ReactElement {
  const draw = useCallback(
    (width: number) => {
      const [title, subtitle] = chart[plan.id];
      const series = plan.lines.map(({ outcome, scope, label, stroke }): BandSeries => {
        const at = stage.columns.findIndex((column) => column.outcome === outcome && column.scope === scope);
        return { label, stroke, middle: outcomes.map((month) => month[at]) };
      });
      const isIndex = plan.id !== "health";
      return bandChart(
        {
          title,
          subtitle,
          series,
          unit: isIndex ? "of-100" : "index",
          span: spanOf(stage),
          playhead: frame.month,
          until: frame.month,
          changes: stage.events.map(({ id, plain, announced, starts }) => ({
            id,
            label: plain,
            announced,
            starts,
          })),
          ...(isIndex ? { values: WHOLE_INDEX } : {}),
        },
        { id: `bench-${plan.id}`, width, plotHeight: 120 },
      );
    },
    [plan, stage, frame, outcomes],
  );
  return <PictureView draw={draw} />;
}
