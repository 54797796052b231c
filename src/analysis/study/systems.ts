/**
 * Complex-systems questions answered from a study's own cases. Two are answered here, tipping from two starts along a sweep and path
 * dependence; the others beside: `ramps.ts`, `warnings.ts`, `knock-outs.ts`, `mean-field.ts`.
 */
import { namedUniform } from "../../engine/uniform.ts";
import type { Setting, StudyTest } from "../../experiment/study.ts";
import type { Interval } from "../../maths/interval.ts";
import { within } from "../../maths/uniform.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { pairedEffect } from "../effects.ts";
import { pathDependence } from "../path-dependence.ts";
import type { PathDependence } from "../path-dependence.ts";
import { humpsOf } from "../tipping/humps.ts";
import type { Humps } from "../tipping/humps.ts";
import { fitThreshold } from "../tipping/threshold.ts";
import type { ThresholdFit } from "../tipping/threshold.ts";
import { compareStarts } from "../tipping/two-starts.ts";
import type { TwoStarts } from "../tipping/two-starts.ts";
import { knockOutTest } from "./knock-outs.ts";
import type { KnockOutFinding } from "./knock-outs.ts";
import { meanFieldTest } from "./mean-field.ts";
import type { MeanFieldFinding } from "./mean-field.ts";
import { rampsTest } from "./ramps.ts";
import type { RampsFinding } from "./ramps.ts";
import { isPlain, meanOf, runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";
import { warningTest } from "./warnings.ts";
import type { WarningFinding } from "./warnings.ts";

/** One step of the sweep: where runs end from either start, and whether endings fall in groups. */
export interface SweepPoint {
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly starts: TwoStarts;
  readonly humps?: Humps["finding"];
}

export type SystemFinding =
  | {
      readonly kind: "two-starts";
      readonly sweep: string;
      readonly points: readonly SweepPoint[];
      readonly bends: readonly {
        readonly start: string;
        readonly middle: number;
        readonly finding: ThresholdFit["finding"];
      }[];
    }
  | {
      readonly kind: "path-dependence";
      readonly order: string;
      readonly finding: PathDependence;
      readonly orders: readonly OrderMean[];
    }
  | RampsFinding
  | WarningFinding
  | KnockOutFinding
  | MeanFieldFinding;

/** One order of events: where it ends on average, and the 95 % interval of that mean. */
export interface OrderMean {
  readonly name: string;
  readonly mean: number;
  readonly interval: Interval;
}

/** How far apart ends must be to be two states, and how many steps and runs the methods need. */
const LEAST_GAP = 0.1;
const FEWEST_STEPS = 7;
const FEWEST_RUNS = 10;

export function systemTests(results: StudyResults, outcome: number): readonly SystemFinding[] {
  const { study } = results;
  const uniform = within(namedUniform(study.seed), `tests ${study.outcomes[outcome].id}`);
  return study.tests.flatMap((test): readonly SystemFinding[] => {
    switch (test.kind) {
      case "two-starts":
        return isPlain(results.study, outcome) ? twoStarts(results, outcome, test, uniform) : [];
      case "path-dependence":
        return isPlain(results.study, outcome) ? order(results, outcome, test, uniform) : [];
      case "ramps":
        return rampsTest(results, outcome, test, uniform);
      case "early-warning":
        return warningTest(results, outcome, test);
      case "knock-outs":
        return isPlain(results.study, outcome) ? knockOutTest(results, outcome, test, uniform) : [];
      case "mean-field":
        return isPlain(results.study, outcome) ? meanFieldTest(results, outcome, uniform) : [];
    }
  });
}

/** Column of a factor, and its settings in the order the cases have them. */
function columnOf(
  { study, cases }: StudyResults,
  id: string,
): { readonly f: number; readonly settings: readonly Setting[] } {
  const f = study.factors.findIndex((factor) => factor.id === id);
  return { f, settings: [...new Set(cases.map((row) => row[f]))] };
}

function order(
  results: StudyResults,
  outcome: number,
  { order: id }: Extract<StudyTest, { kind: "path-dependence" }>,
  uniform: Uniform,
): SystemFinding[] {
  const { f, settings } = columnOf(results, id);
  const orders =
    id === "case"
      ? results.cases.map((_, c) => [c])
      : settings.map((setting) => results.cases.flatMap((row, c) => (row[f] === setting ? [c] : [])));
  const rows = orders.map((cases) =>
    Float64Array.from({ length: results.study.runs }, (_, run) =>
      meanOf(cases.map((c) => runsOf(results, outcome, c)[run])),
    ),
  );
  if (rows.length < 2 || results.study.runs < 2 || rows.some((row) => row.some(Number.isNaN))) return [];
  const means = rows.map((row, o): OrderMean => {
    const { mean, interval } = pairedEffect(row, within(uniform, `order ${o}`));
    return { name: id === "case" ? orderName(results, o) : String(settings[o]), mean, interval };
  });
  return [{ kind: "path-dependence", order: id, finding: pathDependence(rows, uniform), orders: means }];
}

/** A case by what it sets: `reform-at=24, cut-at=48`. */
const orderName = ({ study, cases }: StudyResults, c: number): string =>
  study.factors.map(({ id }, f) => `${id}=${String(cases[c][f])}`).join(", ");

function twoStarts(
  results: StudyResults,
  outcome: number,
  { sweep, start }: Extract<StudyTest, { kind: "two-starts" }>,
  uniform: Uniform,
): SystemFinding[] {
  const along = columnOf(results, sweep);
  const from = columnOf(results, start);
  const [low, high] = from.settings;
  if (high === undefined) return [];
  const endsAt = (at: Setting, own: Setting): Float64Array | undefined => {
    const c = results.cases.findIndex((row) => row[along.f] === at && row[from.f] === own);
    const ends = c < 0 ? undefined : runsOf(results, outcome, c);
    return ends === undefined || ends.some(Number.isNaN) ? undefined : ends;
  };
  const points = along.settings.flatMap((at): SweepPoint[] => {
    const [fromLow, fromHigh] = [endsAt(at, low), endsAt(at, high)];
    if (fromLow === undefined || fromHigh === undefined) return [];
    const own = within(uniform, `sweep ${String(at)}`);
    const both = Float64Array.of(...fromLow, ...fromHigh);
    return [
      {
        at: Number(at),
        low: meanOf(fromLow),
        high: meanOf(fromHigh),
        starts: compareStarts(fromLow, fromHigh, own, { least: LEAST_GAP }),
        ...(both.length >= FEWEST_RUNS ? { humps: humpsOf(both, own).finding } : {}),
      },
    ];
  });
  const x = points.map(({ at }) => at);
  const bends =
    points.length < FEWEST_STEPS
      ? []
      : (
          [
            ["from the low start", points.map((each) => each.low)],
            ["from the high start", points.map((each) => each.high)],
          ] as const
        ).map(([name, y]) => {
          const fit = fitThreshold(x, y);
          return { start: name, middle: fit.threshold.middle, finding: fit.finding };
        });
  return [{ kind: "two-starts", sweep, points, bends }];
}
