/**
 * Finding a box by peeling thin slices off, and pasting back what was peeled too much: the patient rule induction method.
 *
 *     peel   of all slices holding a share α of the futures inside (low end or high end of a number, one option of a choice),
 *            take off the one with the greatest  (density after − density before) / futures taken off
 *     stop   when fewer than a share β of all futures would be left, or no slice raises the density
 *     paste  widen a limit again while that does not lower the density
 *
 * Friedman & Fisher (1999), Statistics and Computing 9, 123–143. Gain for each future taken off, rather than density alone, so that
 * whole numbers and choices, whose slices are thick, compete fairly: Kwakkel & Jaxa-Rozen (2016), Environ. Model. Softw. 79, 311–321.
 */
import type { Box, FactorColumn, Limit } from "./box.ts";
import { inside, meets, openBox, withLimit } from "./box.ts";

/** Futures to make a box from: all factors, which futures fail, and the rows that count. */
export interface Sample {
  readonly columns: readonly FactorColumn[];
  readonly fails: readonly boolean[];
  readonly rows: readonly number[];
}

export interface PeelOptions {
  /** α: share of the futures inside that one slice holds, 0.01 to 0.2; small is patient. */
  readonly slice?: number;
  /** β: smallest share of all futures a box may hold; 0.05, or half the share that fails when that is less. */
  readonly smallest?: number;
  /** Where peeling starts: the open box when left out. */
  readonly start?: Box;
}

/** A box on the way, with its counts among the sample's rows. */
export interface PeelStep {
  readonly box: Box;
  readonly futures: number;
  readonly failing: number;
}

/** Something to take off: the limit on factor j that does it, and the rows that go. */
interface Slice {
  readonly j: number;
  readonly limit: Limit;
  readonly rows: readonly number[];
}

/** A box of fewer futures than this says nothing, whatever its share. */
const FEWEST = 5;

type NumberLimit = Extract<Limit, { kind: "number" }>;

/** Every box from the start to the last peel, the start first. */
export function peel(
  sample: Sample,
  { slice = 0.05, smallest, start = openBox(sample.columns) }: PeelOptions = {},
): PeelStep[] {
  const { columns, fails } = sample;
  const failingShare = countFailing(sample.rows, fails) / fails.length;
  const least = Math.max(FEWEST, (smallest ?? Math.min(0.05, failingShare / 2)) * fails.length);
  const steps: PeelStep[] = [];
  let box = start;
  let kept = inside(start, columns, sample.rows);
  let orders = columns.map((column) => inOrderOf(column, kept));
  for (;;) {
    const step = { box, futures: kept.length, failing: countFailing(kept, fails) };
    steps.push(step);
    const size = Math.max(1, Math.floor(slice * kept.length));
    const limits = box;
    const best = bestSlice(
      columns
        .flatMap((column, j) => slicesOf(j, column, limits[j], orders[j], size))
        .filter(({ rows }) => step.futures - rows.length >= least),
      fails,
      step,
    );
    if (!best) return steps;
    const stays = (row: number) => meets(columns[best.j], best.limit, row);
    box = withLimit(box, best.j, best.limit);
    kept = kept.filter(stays);
    orders = orders.map((order) => order.filter(stays));
  }
}

/** Rows in rising order of a number: sorted once, and only thinned out afterwards. */
function inOrderOf(column: FactorColumn, rows: readonly number[]): number[] {
  return column.kind === "choice"
    ? [...rows]
    : [...rows].sort((a, b) => column.values[a] - column.values[b] || a - b);
}

function countFailing(rows: readonly number[], fails: readonly boolean[]): number {
  let count = 0;
  for (const row of rows) if (fails[row]) count++;
  return count;
}

/** The slice with the greatest rise in density for each future taken off; nothing when none raises it. The first of equals. */
function bestSlice(
  slices: readonly Slice[],
  fails: readonly boolean[],
  { futures, failing }: PeelStep,
): Slice | undefined {
  let best: Slice | undefined;
  let most = 0;
  for (const each of slices) {
    const off = each.rows.length;
    const density = (failing - countFailing(each.rows, fails)) / (futures - off);
    const gain = (density - failing / futures) / off;
    if (gain > most) {
      best = each;
      most = gain;
    }
  }
  return best;
}

/** The slices that can be taken off factor j: at least `size` futures at either end, or all futures of one option. */
function slicesOf(
  j: number,
  column: FactorColumn,
  limit: Limit,
  order: readonly number[],
  size: number,
): Slice[] {
  if (column.kind === "number" && limit.kind === "number") {
    return [order, order.toReversed()].flatMap((from) => {
      const end = endSlice(column.values, limit, from, size);
      return end ? [{ j, ...end }] : [];
    });
  }
  if (column.kind !== "choice" || limit.kind !== "choice") return [];
  return [...limit.allowed].flatMap((option) => {
    const rows = order.filter((row) => column.values[row] === option);
    if (rows.length === 0 || rows.length === order.length) return [];
    return [
      {
        j,
        limit: { kind: "choice", allowed: new Set([...limit.allowed].filter((each) => each !== option)) },
        rows,
      },
    ];
  });
}

/** The first futures of an order that rises or falls: no value is cut in two, and the limit falls midway to the next. */
function endSlice(
  values: ArrayLike<number>,
  limit: NumberLimit,
  order: readonly number[],
  size: number,
): { readonly limit: NumberLimit; readonly rows: readonly number[] } | undefined {
  const last = values[order[size - 1]];
  let end = size;
  while (end < order.length && values[order[end]] === last) end++;
  if (end >= order.length) return undefined;
  const next = values[order[end]];
  const edge = last + (next - last) / 2;
  return {
    limit: last < next ? { ...limit, low: edge } : { ...limit, high: edge },
    rows: order.slice(0, end),
  };
}

/** The box with its limits widened as far as the density does not fall, in slices of α and, where those are too thick, thinner. */
export function paste(box: Box, sample: Sample, { slice = 0.05 }: PeelOptions = {}): Box {
  let current = box;
  let size = Math.max(1, Math.floor(slice * inside(box, sample.columns, sample.rows).length));
  while (size >= 1) {
    const wider = pasteOnce(current, sample, size);
    if (wider) current = wider;
    else size = Math.floor(size / 2);
  }
  return current;
}

/** The widening by one slice that leaves the greatest density, unless that is lower than before. */
function pasteOnce(box: Box, sample: Sample, size: number): Box | undefined {
  const { columns, fails, rows } = sample;
  const kept = inside(box, columns, rows);
  let best: Box | undefined;
  let highest = countFailing(kept, fails) / kept.length;
  for (let j = 0; j < columns.length; j++) {
    for (const limit of widerLimits(j, box, sample, size)) {
      const wider = withLimit(box, j, limit);
      const held = inside(wider, columns, rows);
      const density = countFailing(held, fails) / held.length;
      if (held.length <= kept.length || density < highest || (best && density === highest)) continue;
      best = wider;
      highest = density;
    }
  }
  return best;
}

/** Limits on factor j that let `size` more futures in, of those that meet every other limit. */
function widerLimits(j: number, box: Box, { columns, rows }: Sample, size: number): Limit[] {
  const column = columns[j];
  const limit = box[j];
  const reachable = inside(withLimit(box, j, openBox(columns)[j]), columns, rows).filter(
    (row) => !meets(column, limit, row),
  );
  if (column.kind === "choice" && limit.kind === "choice") {
    return [...new Set(reachable.map((row) => column.values[row]))].map((option) => ({
      kind: "choice",
      allowed: new Set([...limit.allowed, option]),
    }));
  }
  if (column.kind !== "number" || limit.kind !== "number") return [];
  const outside = reachable.map((row) => column.values[row]).sort((a, b) => a - b);
  const below = outside.filter((value) => value <= limit.low).reverse();
  const above = outside.filter((value) => value >= limit.high);
  return [
    ...(below.length > 0 ? [{ ...limit, low: edgeAfter(below, size, -Infinity) }] : []),
    ...(above.length > 0 ? [{ ...limit, high: edgeAfter(above, size, Infinity) }] : []),
  ];
}

/** Midway between the last value let in and the next one kept out; the open end when none is left out. */
function edgeAfter(values: readonly number[], size: number, open: number): number {
  let end = Math.min(size, values.length);
  while (end < values.length && values[end] === values[end - 1]) end++;
  return end >= values.length ? open : values[end - 1] + (values[end] - values[end - 1]) / 2;
}
