/** Complex-systems questions answered from a study's own cases: tipping from two starts along a sweep, and path dependence. */
import { namedUniform } from "../../engine/uniform.ts";
import type { Setting, StudyTest } from "../../experiment/study.ts";
import { within } from "../../maths/uniform.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { pathDependence } from "../path-dependence.ts";
import type { PathDependence } from "../path-dependence.ts";
import { humpsOf } from "../tipping/humps.ts";
import type { Humps } from "../tipping/humps.ts";
import { fitThreshold } from "../tipping/threshold.ts";
import type { ThresholdFit } from "../tipping/threshold.ts";
import { compareStarts } from "../tipping/two-starts.ts";
import type { TwoStarts } from "../tipping/two-starts.ts";
import { meanOf, runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";

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
  | { readonly kind: "path-dependence"; readonly order: string; readonly finding: PathDependence };

/** How far apart ends must be to be two states, and how many steps and runs the methods need. */
const LEAST_GAP = 0.1;
const FEWEST_STEPS = 7;
const FEWEST_RUNS = 10;

export function systemTests(results: StudyResults, outcome: number): readonly SystemFinding[] {
  const { study } = results;
  const uniform = within(namedUniform(study.seed), `tests ${study.outcomes[outcome].id}`);
  return study.tests.flatMap((test) =>
    test.kind === "two-starts"
      ? twoStarts(results, outcome, test, uniform)
      : order(results, outcome, test, uniform),
  );
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
  return [{ kind: "path-dependence", order: id, finding: pathDependence(rows, uniform) }];
}

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
