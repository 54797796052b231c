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

export interface PeelOptions {
  /** α: share of the futures inside that one slice holds, 0.01 to 0.2; small is patient. */
  readonly slice?: number;
  /** β: smallest share of all futures a box may hold. */
  readonly smallest?: number;
  /** Where peeling starts: the open box when left out. */
  readonly start?: Box;
}

/** A box on the way, with its counts among the rows it was made from. */
export interface PeelStep {
  readonly box: Box;
  readonly futures: number;
  readonly failing: number;
}

interface Slice {
  readonly j: number;
  readonly limit: Limit;
  readonly futures: number;
  readonly failing: number;
}

/** Every box from the start to the last peel, the start first. */
export function peel(
  columns: readonly FactorColumn[],
  fails: readonly boolean[],
  rows: readonly number[],
  { slice = 0.05, smallest = 0.05, start = openBox(columns) }: PeelOptions = {},
): PeelStep[] {
  const steps: PeelStep[] = [];
  let box = start;
  let kept = inside(start, columns, rows);
  let orders = columns.map((column) => inOrderOf(column, kept));
  for (;;) {
    const futures = kept.length;
    const failing = countFailing(kept, fails);
    steps.push({ box, futures, failing });
    const best = columns
      .flatMap((_, j) => slicesAt(j, box, columns[j], orders[j], Math.max(1, Math.floor(slice * futures))))
      .map((each) => ({ ...each, failing: countFailing(each.rows, fails) }))
      .filter((each) => futures - each.rows.length >= Math.max(1, smallest * fails.length))
      .map((each) => ({ ...each, gain: gainOf(futures, failing, each.rows.length, each.failing) }))
      .reduce<{ j: number; limit: Limit; gain: number } | undefined>((a, b) => (a && a.gain >= b.gain ? a : b), undefined);
    if (!best || !(best.gain > 0)) return steps;
    const { j, limit } = best;
    box = withLimit(box, j, limit);
    kept = kept.filter((row) => meets(columns[j], limit, row));
    orders = orders.map((order) => order.filter((row) => meets(columns[j], limit, row)));
  }
}

/** Rows in rising order of a number: sorted once, and only thinned out afterwards. */
function inOrderOf(column: FactorColumn, rows: readonly number[]): number[] {
  return column.kind === "choice" ? [...rows] : [...rows].sort((a, b) => column.values[a] - column.values[b] || a - b);
}

/** Rise in density for each future taken off. */
function gainOf(futures: number, failing: number, off: number, failingOff: number): number {
  return ((failing - failingOff) / (futures - off) - failing / futures) / off;
}

function countFailing(rows: readonly number[], fails: readonly boolean[]): number {
  let count = 0;
  for (const row of rows) if (fails[row]) count++;
  return count;
}

interface Candidate {
  readonly j: number;
  readonly limit: Limit;
  readonly rows: readonly number[];
}

/** The slices that can be taken off factor j: at least `size` futures at either end, or all futures of one option. */
function slicesAt(j: number, box: Box, column: FactorColumn, order: readonly number[], size: number): Candidate[] {
  const limit = box[j];
  if (column.kind === "choice" || limit.kind === "choice") return optionSlices(j, column, limit, order);
  return [
    ...endSlice(j, column.values, limit, order, size),
    ...endSlice(j, column.values, limit, order.toReversed(), size),
  ];
}

function optionSlices(j: number, column: FactorColumn, limit: Limit, kept: readonly number[]): Candidate[] {
  if (column.kind !== "choice" || limit.kind !== "choice") return [];
  return [...limit.allowed].flatMap((option) => {
    const rows = kept.filter((row) => column.values[row] === option);
    if (rows.length === 0 || rows.length === kept.length) return [];
    return [{ j, limit: { kind: "choice", allowed: new Set([...limit.allowed].filter((each) => each !== option)) }, rows }];
  });
}

/** The first futures of an order that rises or falls: no value is cut in two, and the limit falls midway to the next. */
function endSlice(
  j: number,
  values: ArrayLike<number>,
  limit: Extract<Limit, { kind: "number" }>,
  order: readonly number[],
  size: number,
): Candidate[] {
  const last = values[order[size - 1]];
  let end = size;
  while (end < order.length && values[order[end]] === last) end++;
  if (end >= order.length) return [];
  const next = values[order[end]];
  const edge = last + (next - last) / 2;
  return [{ j, limit: last < next ? { ...limit, low: edge } : { ...limit, high: edge }, rows: order.slice(0, end) }];
}

/** The box with its limits widened as far as the density does not fall, in slices of α and, where those are too thick, thinner. */
export function paste(
  box: Box,
  columns: readonly FactorColumn[],
  fails: readonly boolean[],
  rows: readonly number[],
  { slice = 0.05 }: PeelOptions = {},
): Box {
  let current = box;
  let size = Math.max(1, Math.floor(slice * inside(box, columns, rows).length));
  while (size >= 1) {
    const wider = pasteOnce(current, columns, fails, rows, size);
    if (wider) current = wider;
    else size = Math.floor(size / 2);
  }
  return current;
}

/** The best widening by one slice that does not lower the density, or nothing. */
function pasteOnce(
  box: Box,
  columns: readonly FactorColumn[],
  fails: readonly boolean[],
  rows: readonly number[],
  size: number,
): Box | undefined {
  const kept = inside(box, columns, rows);
  const density = countFailing(kept, fails) / kept.length;
  let best: Slice | undefined;
  for (let j = 0; j < columns.length; j++) {
    for (const limit of widerLimits(j, box, columns, rows, size)) {
      const wider = inside(withLimit(box, j, limit), columns, rows);
      const failing = countFailing(wider, fails);
      if (wider.length <= kept.length || failing / wider.length < density) continue;
      if (!best || failing / wider.length > best.failing / best.futures) best = { j, limit, futures: wider.length, failing };
    }
  }
  return best && withLimit(box, best.j, best.limit);
}

/** Limits on factor j that let `size` more futures in, of those that meet every other limit. */
function widerLimits(j: number, box: Box, columns: readonly FactorColumn[], rows: readonly number[], size: number): Limit[] {
  const column = columns[j];
  const limit = box[j];
  const open = openBox(columns)[j];
  const reachable = inside(withLimit(box, j, open), columns, rows).filter((row) => !meets(column, limit, row));
  if (column.kind === "choice" || limit.kind === "choice") {
    if (column.kind !== "choice" || limit.kind !== "choice") return [];
    return [...new Set(reachable.map((row) => column.values[row]))].map((option) => ({
      kind: "choice",
      allowed: new Set([...limit.allowed, option]),
    }));
  }
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
