/** The pictures of one outcome, one for each way of looking at it. Pure: from futures and rows to drawings. */
import { bands } from "../../analysis/bands.ts";
import type { Bands } from "../../analysis/bands.ts";
import { compareOutcome, differencePaths, seriesOf } from "../../analysis/comparison.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import type { Future } from "../../experiment/runner.ts";
import { bandChart } from "../../picture/charts/band.ts";
import type { BandSeries } from "../../picture/charts/band-data.ts";
import { differenceChart } from "../../picture/charts/difference.ts";
import { ensembleChart } from "../../picture/charts/ensemble.ts";
import { multiplesChart } from "../../picture/charts/multiples.ts";
import { evenSpan } from "../../picture/charts/value-axis.ts";
import type { ValueSpan } from "../../picture/charts/value-axis.ts";
import type { ChangeMark } from "../../picture/marks.ts";
import type { Picture, PictureOptions } from "../../picture/picture.ts";
import { optionStrokes } from "../../picture/strokes.ts";
import type { TimeSpan } from "../../picture/time.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { compare } from "../../words/en/compare.ts";
import { DETAILED } from "../futures.ts";
import type { Vary } from "./address.ts";
import { saidOf, unitOf } from "./say.ts";

export interface OutcomeShown {
  readonly outcome: string;
  readonly finding: string;
  /** One a plan, in the order of the plans. */
  readonly rows: readonly OutcomeComparison[];
  readonly futures: readonly Future[];
  readonly plans: readonly string[];
  readonly titleOf: (option: string) => string;
  readonly span: TimeSpan;
  readonly changes: readonly ChangeMark[];
  /** Axes never shrink while futures arrive: the widest so far, by picture. */
  readonly widest: Map<string, number>;
  /** What differs between the futures. */
  readonly vary: Vary;
}

export interface Panel {
  readonly scope: string;
  readonly name: string;
}

const { chart } = compare;

const strokeOf = (plans: readonly string[], option: string): BandSeries["stroke"] =>
  optionStrokes[1 + plans.indexOf(option)] ?? "plan-3";

const lineOf = ({ shares, lines }: Bands, share: number): Float64Array => lines[shares.indexOf(share)];

const seriesOfBands = (label: string, stroke: BandSeries["stroke"], of: Bands): BandSeries => ({
  label,
  stroke,
  middle: lineOf(of, 0.5),
  low: lineOf(of, 0.1),
  high: lineOf(of, 0.9),
});

/** An even span that never gets narrower. */
function growing(shown: OutcomeShown, view: string, values: Iterable<number>): ValueSpan {
  const unit = unitOf(shown.rows[0]);
  const { high } = evenSpan(values, unit);
  const key = `${view} ${shown.outcome}`;
  const size = Math.max(high, shown.widest.get(key) ?? 0);
  shown.widest.set(key, size);
  return { low: -size, high: size, unit, zero: 0 };
}

const common = ({ finding, span, changes, rows }: OutcomeShown) => ({
  title: finding,
  span,
  changes,
  unit: unitOf(rows[0]),
});

export function differencePicture(shown: OutcomeShown, options: PictureOptions): Picture {
  const { rows, plans, titleOf, outcome } = shown;
  const { better, worse, measure } = saidOf(outcome);
  const [{ matters }] = rows;
  const series = rows.map(({ option, difference }) =>
    seriesOfBands(titleOf(option), strokeOf(plans, option), difference),
  );
  // Room for the zone that is too small to matter, whatever the values.
  const values = [
    3 * matters,
    ...series.flatMap(({ low = [], high = [] }) => [...valuesOf(low), ...valuesOf(high)]),
  ];
  return differenceChart(
    {
      ...common(shown),
      subtitle: chart.difference(measure, chart.vary[shown.vary]),
      series,
      values: growing(shown, "difference", values),
      tooSmall: matters,
      sides: { above: better, below: worse },
    },
    { ...options, titleOutside: true },
  );
}

const valuesOf = (values: ArrayLike<number>): readonly number[] => Array.from(values);

export function bandsPicture(shown: OutcomeShown, options: PictureOptions): Picture {
  const { futures, plans, titleOf, outcome } = shown;
  const series = [LEAVE_AS_IS, ...plans].map((option, at) =>
    seriesOfBands(titleOf(option), optionStrokes[at] ?? "plan-3", bands(seriesOf(futures, option, outcome))),
  );
  return bandChart(
    { ...common(shown), subtitle: chart.bands(saidOf(outcome).measure, chart.vary[shown.vary]), series },
    { ...options, titleOutside: true },
  );
}

export function futuresPicture(shown: OutcomeShown, plan: string, options: PictureOptions): Picture {
  const paths = differencePaths(shown.futures, LEAVE_AS_IS, plan, shown.outcome);
  return ensembleChart(
    {
      ...common(shown),
      subtitle: chart.futures(saidOf(shown.outcome).measure, chart.vary[shown.vary]),
      label: shown.titleOf(plan),
      stroke: strokeOf(shown.plans, plan),
      futures: paths,
      values: growing(shown, `futures ${plan}`, paths.flatMap(valuesOf)),
    },
    { ...options, titleOutside: true },
  );
}

/** One future under the same luck, with the plan and without. */
export function onePicture(
  shown: OutcomeShown,
  { plan, at }: { readonly plan: string; readonly at: number },
  options: PictureOptions,
): Picture {
  const { futures, titleOf, outcome, plans } = shown;
  const both = [LEAVE_AS_IS, plan].map((option) => ({ option, paths: seriesOf(futures, option, outcome) }));
  const all = both[0].paths.length;
  const series = both.map(({ option, paths }): BandSeries => ({
    label: titleOf(option),
    stroke: option === LEAVE_AS_IS ? "leave-as-is" : strokeOf(plans, option),
    middle: paths[at % all],
  }));
  const unit = unitOf(shown.rows[0]);
  const whole = both.flatMap(({ paths }) => paths.flatMap(valuesOf)).filter((value) => !Number.isNaN(value));
  const values: ValueSpan =
    unit === "of-100"
      ? { low: 0, high: 1, unit, zero: 0 }
      : { low: Math.min(...whole), high: Math.max(...whole), unit };
  return bandChart(
    {
      ...common(shown),
      subtitle: chart.one(saidOf(outcome).measure, (at % all) + 1, all),
      series,
      values,
    },
    { ...options, titleOutside: true },
  );
}

/** Levels or places side by side, all on one axis. */
export function panelsPicture(
  shown: OutcomeShown,
  panels: readonly Panel[],
  options: PictureOptions,
): Picture {
  const { plans, titleOf, outcome } = shown;
  const detailed = shown.futures.filter(({ run }) => run < DETAILED);
  const drawn = panels.map(({ scope, name }) => ({
    name,
    series: plans.map((plan) =>
      seriesOfBands(
        titleOf(plan),
        strokeOf(plans, plan),
        compareOutcome(detailed, LEAVE_AS_IS, plan, outcome, scope).difference,
      ),
    ),
  }));
  const values = drawn.flatMap(({ series }) =>
    series.flatMap(({ low = [], high = [] }) => [...valuesOf(low), ...valuesOf(high)]),
  );
  return multiplesChart(
    {
      ...common(shown),
      subtitle: chart.small(saidOf(outcome).measure),
      panels: drawn,
      isDifference: true,
      values: growing(shown, `panels ${panels[0]?.scope ?? ""}`, values),
    },
    { ...options, titleOutside: true },
  );
}

/** Scopes of an outcome that the futures hold. */
export const scopesOf = ([first]: readonly Future[], outcome: string): readonly string[] =>
  first?.columns.filter((column) => column.outcome === outcome).map(({ scope }) => scope) ?? [];
