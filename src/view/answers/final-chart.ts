/** The last chart of a lesson as a picture for a document. */
import { bandShares, bands } from "../../analysis/bands.ts";
import { seriesOf } from "../../analysis/comparison.ts";
import type { Future } from "../../experiment/runner.ts";
import { bandChart } from "../../picture/charts/band.ts";
import type { BandSeries } from "../../picture/charts/band-data.ts";
import type { Picture } from "../../picture/picture.ts";
import type { StrokeName } from "../../picture/strokes.ts";

const WIDTH = 720;
const line = (share: number): number => bandShares.findIndex((each) => each === share);
const [LOW, MIDDLE, HIGH] = [line(0.1), line(0.5), line(0.9)];

export interface ChartLine {
  readonly option: string;
  readonly label: string;
  readonly stroke: StrokeName;
}

export interface ChartSource {
  readonly outcome: string;
  /** The whole system if undefined. */
  readonly scope: string | undefined;
  readonly months: number;
}

export interface ChartText {
  readonly title: string;
  readonly subtitle: string;
}

export function finalChart(
  futures: readonly Future[],
  lines: readonly ChartLine[],
  { outcome, scope, months }: ChartSource,
  text: ChartText,
): Picture {
  const series = lines.flatMap(({ option, label, stroke }): readonly BandSeries[] => {
    const runs = seriesOf(futures, option, outcome, scope);
    if (runs.length === 0) return [];
    const found = bands(runs).lines;
    return [{ label, stroke, low: found[LOW], middle: found[MIDDLE], high: found[HIGH] }];
  });
  return bandChart(
    { ...text, unit: "of-100", span: { from: 0, to: months - 1 }, series },
    { id: "final-chart", width: WIDTH },
  );
}
