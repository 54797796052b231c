/**
 * A box: limits on some of the factors, and how well the futures inside it stand for those that fail.
 *
 *     coverage = failing futures inside / all failing futures       density = failing futures inside / all futures inside
 *     quasi-p of factor j = P(X ≥ h), X binomial with n tries of chance q: n, h futures and failures inside,
 *                           q the density of the same box without its limit on j
 *
 * Bryant & Lempert (2010), Technological Forecasting and Social Change 77(1), 34–49. Quasi, because the box was chosen to look
 * good: a small value says that a limit earns its place, not how sure one may be. Judge a box on futures it was not made from.
 */
import { chanceOfAtLeast } from "../../maths/binomial.ts";

/** One factor over all futures. */
export type FactorColumn =
  | { readonly kind: "number"; readonly factor: string; readonly values: ArrayLike<number> }
  | {
      readonly kind: "choice";
      readonly factor: string;
      readonly values: readonly (string | number | boolean)[];
    };

/** What a box allows of one factor. Numbers strictly between low and high, which may be −∞ and ∞. */
export type Limit =
  | { readonly kind: "number"; readonly low: number; readonly high: number }
  | { readonly kind: "choice"; readonly allowed: ReadonlySet<string | number | boolean> };

/** One limit a factor, in the columns' order. */
export type Box = readonly Limit[];

/** The box that allows everything. */
export function openBox(columns: readonly FactorColumn[]): Box {
  return columns.map((column): Limit =>
    column.kind === "number"
      ? { kind: "number", low: -Infinity, high: Infinity }
      : { kind: "choice", allowed: new Set(column.values) },
  );
}

/** Whether a future meets one limit. */
export function meets(column: FactorColumn, limit: Limit, row: number): boolean {
  if (column.kind === "number")
    return limit.kind === "number" && limit.low < column.values[row] && column.values[row] < limit.high;
  return limit.kind === "choice" && limit.allowed.has(column.values[row]);
}

/** The rows, of those given, that lie inside. */
export function inside(box: Box, columns: readonly FactorColumn[], rows: readonly number[]): number[] {
  return rows.filter((row) => columns.every((column, j) => meets(column, box[j], row)));
}

/** Factors a box limits, as positions of their columns. */
export function limited(box: Box, columns: readonly FactorColumn[]): number[] {
  const open = openBox(columns);
  return columns.map((_, j) => j).filter((j) => !isSame(box[j], open[j]));
}

function isSame(a: Limit, b: Limit): boolean {
  if (a.kind === "number") return b.kind === "number" && a.low === b.low && a.high === b.high;
  return b.kind === "choice" && a.allowed.size === b.allowed.size;
}

/** The same box with another limit on one factor. */
export function withLimit(box: Box, j: number, limit: Limit): Box {
  return box.map((each, i) => (i === j ? limit : each));
}

export interface BoxMeasures {
  readonly futures: number;
  readonly failing: number;
  /** 0 to 1; NaN when nothing fails, or nothing is inside. */
  readonly coverage: number;
  readonly density: number;
  /** Share of all futures inside. */
  readonly mass: number;
}

/** How a box does on any set of futures, those it was made from or fresh ones. */
export function measureBox(
  box: Box,
  columns: readonly FactorColumn[],
  fails: readonly boolean[],
): BoxMeasures {
  const rows = inside(
    box,
    columns,
    fails.map((_, row) => row),
  );
  const failing = rows.filter((row) => fails[row]).length;
  const all = fails.filter(Boolean).length;
  return {
    futures: rows.length,
    failing,
    coverage: all === 0 ? Number.NaN : failing / all,
    density: rows.length === 0 ? Number.NaN : failing / rows.length,
    mass: rows.length / fails.length,
  };
}

/** A limit as a reader would say it: data for the words. */
export type Condition =
  | { readonly kind: "above"; readonly factor: string; readonly low: number; readonly quasiP: number }
  | { readonly kind: "below"; readonly factor: string; readonly high: number; readonly quasiP: number }
  | {
      readonly kind: "between";
      readonly factor: string;
      readonly low: number;
      readonly high: number;
      readonly quasiP: number;
    }
  | {
      readonly kind: "one-of";
      readonly factor: string;
      readonly options: readonly (string | number | boolean)[];
      readonly quasiP: number;
    };

/** A box's limits as conditions, the ones that do most first (smallest quasi-p; ties in the columns' order). */
export function conditionsOf(
  box: Box,
  columns: readonly FactorColumn[],
  fails: readonly boolean[],
): Condition[] {
  return limited(box, columns)
    .map((j): Condition => {
      const { factor } = columns[j];
      const quasiP = quasiPOf(j, box, columns, fails);
      const limit = box[j];
      if (limit.kind === "choice") return { kind: "one-of", factor, options: [...limit.allowed], quasiP };
      if (limit.high === Infinity) return { kind: "above", factor, low: limit.low, quasiP };
      if (limit.low === -Infinity) return { kind: "below", factor, high: limit.high, quasiP };
      return { kind: "between", factor, low: limit.low, high: limit.high, quasiP };
    })
    .sort((a, b) => a.quasiP - b.quasiP);
}

/** Chance of so many failures inside, had the limit on factor j meant nothing. */
export function quasiPOf(
  j: number,
  box: Box,
  columns: readonly FactorColumn[],
  fails: readonly boolean[],
): number {
  return quasiPAgainst(box, withLimit(box, j, openBox(columns)[j]), columns, fails);
}

/** Chance of so many failures in a box, had what makes it narrower than another meant nothing. */
export function quasiPAgainst(
  box: Box,
  wider: Box,
  columns: readonly FactorColumn[],
  fails: readonly boolean[],
): number {
  const { failing, futures } = measureBox(box, columns, fails);
  return chanceOfAtLeast(failing, futures, measureBox(wider, columns, fails).density);
}
