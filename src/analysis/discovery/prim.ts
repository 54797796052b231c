/**
 * What would break it? Scenario discovery: the few conditions that best set failing futures apart.
 *
 *     trajectory  all boxes of one peeling, wide to narrow: the reader may choose another than the one chosen here
 *     chosen      the box that agrees best with what fails, φ = (f·o − h·m) / √((f+h)(m+o)(f+m)(h+o)), f and h the failing and
 *                 holding futures inside, m and o those outside; pasted, and without limits that do not earn their place
 *                 (quasi-p above 0.01, dropped one at a time, the worst first: strict, because every factor and cut was tried)
 *     again       when φ is below 0.8, peeling is tried from each half of each factor and each single option too: failures of two
 *                 kinds can hide each other from a peeler that starts with everything
 *     covering    take the futures inside away and look again, until a new box limits nothing
 *
 * Bryant & Lempert (2010), Technological Forecasting and Social Change 77(1), 34–49. They leave the choice on the trajectory to a
 * person; φ (Yule 1912, J. R. Stat. Soc. 75, 579–652) is this project's way of having a first answer. Coverage and density are of
 * all futures given.
 */
import { median } from "../../maths/quantile.ts";
import type { Box, BoxMeasures, Condition, FactorColumn } from "./box.ts";
import { conditionsOf, inside, limited, measureBox, openBox, quasiPAgainst, withLimit } from "./box.ts";
import type { PeelOptions, PeelStep, Sample } from "./peel.ts";
import { paste, peel } from "./peel.ts";

export interface PrimOptions extends PeelOptions {
  /** How many boxes to look for at most. */
  readonly boxes?: number;
  /** A limit with a quasi-p above this is dropped. */
  readonly dropAbove?: number;
}

export interface DiscoveredBox extends BoxMeasures {
  readonly box: Box;
  /** The limits in words' order: what does most first. */
  readonly conditions: readonly Condition[];
  /** Every box on the way there, measured on all futures. */
  readonly trajectory: readonly (BoxMeasures & { readonly box: Box; readonly limits: number })[];
}

export interface Discovery {
  readonly boxes: readonly DiscoveredBox[];
  /** Of all failing futures, the share inside at least one box; of the futures inside any, the share failing. */
  readonly coverage: number;
  readonly density: number;
  /** Failing futures among all: what a box has to beat. */
  readonly baseRate: number;
}

/**
 * @param columns one a factor, every value known
 * @param fails whether each future fails
 * @throws when columns and futures differ in number
 */
export function discoverScenarios(
  columns: readonly FactorColumn[],
  fails: readonly boolean[],
  options: PrimOptions = {},
): Discovery {
  if (columns.some(({ values }) => values.length !== fails.length))
    throw new RangeError("every factor needs one value a future");
  const { boxes: most = 3 } = options;
  const found: DiscoveredBox[] = [];
  const captured = new Set<number>();
  while (found.length < most) {
    const rows = fails.map((_, row) => row).filter((row) => !captured.has(row));
    if (!rows.some((row) => fails[row])) break;
    const next = discoverOne({ columns, fails, rows }, options);
    if (next.conditions.length === 0) break;
    found.push(next);
    for (const row of inside(next.box, columns, rows)) captured.add(row);
  }
  const failing = [...captured].filter((row) => fails[row]).length;
  const all = fails.filter(Boolean).length;
  return {
    boxes: found,
    coverage: all === 0 ? Number.NaN : failing / all,
    density: captured.size === 0 ? Number.NaN : failing / captured.size,
    baseRate: all / fails.length,
  };
}

/** Agreement below this is worth more tries. */
const GOOD_ENOUGH = 0.8;

function discoverOne(sample: Sample, options: PrimOptions): DiscoveredBox {
  const { columns, fails, rows } = sample;
  const failing = rows.filter((row) => fails[row]).length;
  const attempt = (start: Box) => {
    const steps = peel(sample, { ...options, start });
    const scored = steps.map((step) => ({ step, score: agreement(step, failing, rows.length) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    return { steps, best: best.step, score: best.score };
  };
  const first = attempt(openBox(columns));
  const others = first.score < GOOD_ENOUGH ? halves(columns, rows).map(attempt) : [];
  const { steps, best } = others.reduce((a, b) => (b.score > a.score ? b : a), first);
  const box = dropIdle(paste(best.box, sample, options), sample, options.dropAbove ?? 0.01);
  return {
    ...measureBox(box, columns, fails),
    box,
    conditions: conditionsOf(box, columns, fails),
    trajectory: steps.map((step) => ({
      ...measureBox(step.box, columns, fails),
      box: step.box,
      limits: limited(step.box, columns).length,
    })),
  };
}

/** φ between inside or outside and fails or holds, −1 to 1; 0 for a box with nothing outside. */
function agreement({ failing, futures }: PeelStep, allFailing: number, all: number): number {
  const spread = Math.sqrt(futures * (all - futures) * allFailing * (all - allFailing));
  return spread === 0 ? 0 : (failing * all - futures * allFailing) / spread;
}

/** Boxes open but for one factor: a number's lower or upper half, or one option of a choice. */
function halves(columns: readonly FactorColumn[], rows: readonly number[]): Box[] {
  const open = openBox(columns);
  return columns.flatMap((column, j): Box[] => {
    if (column.kind === "choice") {
      return [...new Set(column.values)].map((option) =>
        withLimit(open, j, { kind: "choice", allowed: new Set([option]) }),
      );
    }
    const middle = median(rows.map((row) => column.values[row]));
    return [
      withLimit(open, j, { kind: "number", low: -Infinity, high: middle }),
      withLimit(open, j, { kind: "number", low: middle, high: Infinity }),
    ];
  });
}

/**
 * The box without limits that do no more than chance would, among the rows it was made from. Each end of a range is tried by
 * itself as well, so that a limit peeled off where nothing fails nor holds does not stay as the other half of a range.
 */
function dropIdle(box: Box, sample: Sample, dropAbove: number): Box {
  const { columns, fails, rows } = sample;
  const chosen = columns.map((column): FactorColumn =>
    column.kind === "number"
      ? { ...column, values: rows.map((row) => column.values[row]) }
      : { ...column, values: rows.map((row) => column.values[row]) },
  );
  const failing = rows.map((row) => fails[row]);
  let worst = box;
  let highest = dropAbove;
  for (const wider of limited(box, columns).flatMap((j) => opened(j, box, columns))) {
    const quasiP = quasiPAgainst(box, wider, chosen, failing);
    if (quasiP > highest) {
      worst = wider;
      highest = quasiP;
    }
  }
  return worst === box ? box : dropIdle(worst, sample, dropAbove);
}

/** The box with its limit on factor j taken away, and, where that is a range, with either end of it taken away. */
function opened(j: number, box: Box, columns: readonly FactorColumn[]): Box[] {
  const limit = box[j];
  const whole = withLimit(box, j, openBox(columns)[j]);
  if (limit.kind === "choice" || limit.low === -Infinity || limit.high === Infinity) return [whole];
  return [
    whole,
    withLimit(box, j, { ...limit, low: -Infinity }),
    withLimit(box, j, { ...limit, high: Infinity }),
  ];
}
