/** What both sides share, month by month: the middle future of each in the band that holds 8 in 10, as far as played. */
import { useCallback, useMemo } from "react";
import type { ReactElement } from "react";
import { bandShares, bands } from "../../analysis/bands.ts";
import { seriesOf } from "../../analysis/comparison.ts";
import type { Future } from "../../experiment/runner.ts";
import type { BandSeries } from "../../picture/charts/band-data.ts";
import { bandChart } from "../../picture/charts/band.ts";
import type { ChangeMark } from "../../picture/marks.ts";
import { fitted } from "../../picture/fitted.ts";
import type { Picture } from "../../picture/picture.ts";
import type { StrokeName } from "../../picture/strokes.ts";
import { first } from "../../words/en/first.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { PictureView } from "../picture-view.tsx";
import { zoomOf } from "../teach/room.ts";
import type { Room } from "../teach/room.ts";

export interface PairLine {
  readonly option: string;
  readonly outcome: string;
  /** The whole system if left out. */
  readonly scope?: string | undefined;
  readonly label: string;
  readonly stroke: StrokeName;
}

/** Where the numbers come from; it travels with a saved picture. */
export interface ChartSource {
  readonly scenario: string;
  readonly runs: number;
  readonly seed: string;
}

interface PairChartProps {
  readonly id: string;
  readonly from: ChartSource;
  readonly futures: readonly Future[];
  readonly lines: readonly PairLine[];
  readonly changes: readonly ChangeMark[];
  readonly months: number;
  readonly month: number;
  readonly title: string;
  readonly subtitle: string;
  /** On a projector the whole chart must be seen at once: so much room there is. */
  readonly room?: Room | undefined;
}

/** A plot lower than this says nothing. */
const LEAST_PLOT = 70;

const line = (share: number): number => bandShares.findIndex((each) => each === share);
const [LOW, MIDDLE, HIGH] = [line(0.1), line(0.5), line(0.9)];

export function PairChart(props: PairChartProps): ReactElement {
  const { id, from, futures, lines, changes, months, month, title, subtitle, room } = props;
  const series = useMemo(
    () =>
      lines.flatMap(({ option, outcome, scope, label, stroke }): readonly BandSeries[] => {
        const runs = seriesOf(futures, option, outcome, scope);
        if (runs.length === 0) return [];
        const found = bands(runs).lines;
        return [{ label, stroke, low: found[LOW], middle: found[MIDDLE], high: found[HIGH] }];
      }),
    [futures, lines],
  );
  const draw = useCallback(
    (width: number) => {
      const zoom = room === undefined ? 1 : zoomOf(room);
      const drawn = (plotHeight: number): Picture =>
        bandChart(
          {
            title,
            subtitle,
            unit: "of-100",
            span: { from: 0, to: months - 1 },
            series,
            changes,
            until: month,
          },
          { id, width: Math.round(width / zoom), plotHeight, zoom },
        );
      return room === undefined
        ? drawn(Math.round(Math.max(180, Math.min(300, width / 3))))
        : fitted(drawn, room.height / zoom, LEAST_PLOT);
    },
    [series, changes, months, month, title, subtitle, id, room],
  );
  const { scenario, runs, seed } = from;
  return (
    <ProvenanceProvider scenario={scenario} runs={runs} seed={seed} statistic={first.chart.statistic}>
      <PictureView draw={draw} hasMenu={room === undefined} />
    </ProvenanceProvider>
  );
}
