/**
 * Keeping an account of a number while a run lives on: what it was, what it is, and parts that add up to the difference.
 *
 * The number is a weighted mean over rows (ties, bodies, partnerships, places). Each row brings its own parts; who is
 * counted, and how heavily, may change, and that is a part of its own:
 *
 *     mean now − mean then = Σ_k Σ_i w_i/W · part_ik   +   (Σ_i w_i/W · base_i − mean then)
 *
 * with today's weights w, the parts k of row i since it came, and base_i what it was when it came. So the parts add up
 * to the change exactly, however rows come and go.
 */
import { step } from "../../model/simulate.ts";
import type { Run } from "../../model/simulate.ts";
import type { StepName } from "../../model/schedule.ts";

export interface Account {
  readonly causes: readonly string[];
  readonly rows: number;
  /** Of these causes a newcomer's first value is made: they are no change of his. */
  readonly making: readonly string[];
  /** How heavily each row counts as things stand; 0 where it does not. */
  readonly weigh: (run: Run, weights: Float64Array) => void;
  readonly value: (run: Run, row: number) => number;
  /** Hears of every step of a month that is lived. */
  readonly after?: (run: Run, step: StepName) => void;
  /** Writes the parts of the month just lived: `parts[row * causes + cause]`, all 0 beforehand. */
  readonly book: (run: Run, parts: Float64Array) => void;
}

/** The part that is nobody's change: who is counted. */
export const WHO = "who";

export interface Followed {
  readonly causes: readonly string[];
  readonly before: number;
  /** Lives a month with the books open. */
  readonly live: () => void;
  /** Parts since the beginning, in the order of `causes`. */
  readonly parts: () => Float64Array;
}

export function follow(run: Run, account: Account): Followed {
  const { rows, causes } = account;
  const width = causes.length;
  const weights = new Float64Array(rows);
  const base = new Float64Array(rows);
  const there = new Uint8Array(rows);
  const sums = new Float64Array(rows * width);
  const month = new Float64Array(rows * width);
  const made = causes.map((cause) => account.making.includes(cause));
  const arrive = (row: number): void => {
    let value = account.value(run, row);
    for (let k = 0; k < width; k++) {
      const own = made[k] ? 0 : month[row * width + k];
      sums[row * width + k] = own;
      value -= own;
    }
    base[row] = value;
    there[row] = 1;
  };
  const countIn = (): void => {
    account.weigh(run, weights);
    for (let row = 0; row < rows; row++) {
      if (weights[row] === 0) there[row] = 0;
      else if (there[row] === 0) arrive(row);
      else for (let k = row * width; k < (row + 1) * width; k++) sums[k] += month[k];
    }
  };
  countIn();
  const before = meanOf(weights, base);
  return {
    causes: [...causes, WHO],
    before,
    live: () => {
      month.fill(0);
      step(run, (name) => account.after?.(run, name));
      account.book(run, month);
      countIn();
    },
    parts: () => partsOf({ weights, base, sums, width, before }),
  };
}

function meanOf(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  let all = 0;
  for (let row = 0; row < weights.length; row++) {
    if (weights[row] === 0) continue;
    sum += weights[row] * values[row];
    all += weights[row];
  }
  return all === 0 ? Number.NaN : sum / all;
}

function partsOf({
  weights,
  base,
  sums,
  width,
  before,
}: {
  readonly weights: Float64Array;
  readonly base: Float64Array;
  readonly sums: Float64Array;
  readonly width: number;
  readonly before: number;
}): Float64Array {
  const parts = new Float64Array(width + 1);
  let all = 0;
  for (let row = 0; row < weights.length; row++) {
    if (weights[row] === 0) continue;
    all += weights[row];
    for (let k = 0; k < width; k++) parts[k] += weights[row] * sums[row * width + k];
  }
  for (let k = 0; k < width; k++) parts[k] /= all;
  parts[width] = meanOf(weights, base) - before;
  return parts;
}
