/** A plan or branch less another, month by month, under the same luck: of the one future, and of many where they are asked for. */
import { useCallback, useMemo } from "react";
import type { ReactElement } from "react";
import { differenceChart } from "../../picture/charts/difference.ts";
import { evenSpan } from "../../picture/charts/value-axis.ts";
import { shortenText } from "../../picture/measure.ts";
import { readable } from "../../picture/numbers.ts";
import type { Picture } from "../../picture/picture.ts";
import { SIZES } from "../../picture/type.ts";
import type { Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { PictureView } from "../picture-view.tsx";
import type { Against } from "./against.ts";
import { useBench } from "./bench-context.ts";
import { differenceFinding } from "./chart-findings.ts";
import { linesOf, plotHeight, useSpan } from "./chart-lines.ts";
import type { ChartPlan } from "./chart-plans.ts";
import type { Many } from "./many-futures.ts";
import { PanelOver } from "./panel-over.tsx";
import { Readings } from "./readings.tsx";
import type { ReadLine } from "./readings.tsx";
import { changesOf, differenceBandOf, lessOther, lineOf, timeOf } from "./series.ts";
import type { Recorded } from "./series.ts";

interface DifferenceProps {
  readonly plan: ChartPlan;
  readonly stage: Stage;
  readonly recorded: Recorded;
  readonly against: Against;
  readonly many: Many | null;
}

/** Smaller differences do not matter: points of an index of health, or shares. */
const tooSmallIn = ({ unit }: ChartPlan): number => (unit === "index" ? 0.5 : 0.02);

export function DifferenceChart({ plan, stage, recorded, against, many }: DifferenceProps): ReactElement {
  const lines = useMemo(() => lessAgainst(plan, recorded, against), [plan, recorded, against]);
  const ribbons = useRibbons(plan, against, many);
  const title = useTitle(plan, lines, stage);
  const draw = useCallback(
    (width: number): Picture => {
      const tooSmall = tooSmallIn(plan);
      const series = lines.map(({ label, stroke, values }, at) => ({
        label,
        stroke,
        middle: values,
        ...ribbons[at],
      }));
      return differenceChart(
        {
          title,
          subtitle: bench.charts.against(shortenText(against.title, SIZES.text, width / 2)),
          series,
          unit: plan.unit,
          span: timeOf(stage),
          changes: changesOf(stage),
          hasQuietChanges: true,
          sides: { above: bench.charts.above, below: bench.charts.below },
          tooSmall,
          // The zone of what does not matter always has room.
          values: evenSpan(
            [
              2 * tooSmall,
              ...series.flatMap(({ middle, low = [], high = [] }) => [
                ...Array.from(middle),
                ...low,
                ...high,
              ]),
            ],
            plan.unit,
          ),
        },
        { id: `bench-less-${plan.id}`, width, plotHeight: plotHeight(width) },
      );
    },
    [plan, stage, title, lines, ribbons, against],
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

const lessAgainst = (plan: ChartPlan, recorded: Recorded, against: Against): readonly ReadLine[] =>
  linesOf(plan, recorded).map((line) => ({
    ...line,
    values: lessOther(
      Float64Array.from(line.values),
      against.recorded === null ? null : lineOf(against.recorded, line.outcome, line.scope),
    ),
  }));

interface Ribbon {
  readonly low?: Float64Array;
  readonly high?: Float64Array;
}
const NO_RIBBONS: readonly Ribbon[] = [];

/** What 8 in 10 futures hold of the difference, each future less the one with the same luck. */
function useRibbons(plan: ChartPlan, against: Against, many: Many | null): readonly Ribbon[] {
  const { settings } = useBench();
  const pairs = many?.pairs;
  return useMemo(
    () =>
      pairs === undefined
        ? NO_RIBBONS
        : plan.lines.map((line) => differenceBandOf(pairs, [settings.option, against.id], line)),
    [plan, pairs, settings.option, against.id],
  );
}

function useTitle(plan: ChartPlan, lines: readonly ReadLine[], stage: Stage): string {
  const span = useSpan(stage);
  return useMemo(() => {
    const [name] = bench.chart[plan.id];
    const found = differenceFinding(plan.id, lines[0].values, span, tooSmallIn(plan));
    if (found === null) return bench.charts.difference(name);
    const points = readable(found.by, "number");
    return bench.finding.difference(name, found.way, bench.finding.points(points));
  }, [plan, lines, span]);
}
