/**
 * Linear least squares: the β that makes Σ w·(y − Xβ)² smallest.
 *
 *     √w·X = Q·R by Householder's reflections, then R·β = Qᵀ√w·y by back substitution
 *     residual variance s² = Σ w·(y − Xβ)² / (n − k)     SE(β_j) = s·√((RᵀR)⁻¹_jj)
 *
 * Golub (1965), Numerische Mathematik 7, 206–216. Reflections rather than the normal equations: they keep twice the digits.
 */
export interface LeastSquares {
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  /** y − Xβ, unweighted, row by row. */
  readonly residuals: Float64Array;
  /** Σ w·(y − Xβ)². */
  readonly residualSum: number;
  /** n − k; standard errors are NaN when it is 0. */
  readonly degrees: number;
}

/** A column whose length falls below this share of its first length after the reflections before it says nothing of its own. */
const SAME_AS_OTHERS = 1e-10;

/**
 * @param rows one row a case, one column a predictor (give a column of ones for a constant)
 * @param y one value a case
 * @param weights one a case, ≥ 0; equal when left out
 * @throws when there are fewer cases than predictors, or a predictor is a sum of others
 */
export function leastSquares(
  rows: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  weights?: ArrayLike<number>,
): LeastSquares {
  const fit = leastSquaresIfAny(rows, y, weights);
  if (!fit)
    throw new RangeError(
      "least squares needs as many cases as predictors, and no predictor that is a sum of others",
    );
  return fit;
}

/** The same where the predictors are given by others: nothing when they cannot all be told apart. */
export function leastSquaresIfAny(
  rows: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  weights?: ArrayLike<number>,
): LeastSquares | undefined {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < k || k === 0) return undefined;
  const columns = Array.from({ length: k }, (_, j) =>
    Float64Array.from(rows, (row, i) => row[j] * Math.sqrt(weights?.[i] ?? 1)),
  );
  const target = Float64Array.from({ length: n }, (_, i) => y[i] * Math.sqrt(weights?.[i] ?? 1));
  const diagonal = reflect(columns, target);
  if (!diagonal) return undefined;
  const coefficients = backSubstitute(columns, diagonal, target);
  let residualSum = 0;
  for (let i = k; i < n; i++) residualSum += target[i] * target[i];
  return {
    coefficients,
    standardErrors: standardErrorsOf(columns, diagonal, residualSum / (n - k)),
    residuals: Float64Array.from(rows, (row, i) => y[i] - predicted(row, coefficients)),
    residualSum,
    degrees: n - k,
  };
}

/** Σ β_j·x_j. */
export function predicted(row: ArrayLike<number>, coefficients: ArrayLike<number>): number {
  let total = 0;
  for (let j = 0; j < coefficients.length; j++) total += row[j] * coefficients[j];
  return total;
}

/** Turns columns into R (above the diagonal, in place) and the target into Qᵀy; gives R's diagonal, or nothing when a column repeats others. */
function reflect(columns: readonly Float64Array[], target: Float64Array): Float64Array | undefined {
  const diagonal = new Float64Array(columns.length);
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j];
    const whole = lengthFrom(column, 0);
    const length = lengthFrom(column, j);
    if (!(length > SAME_AS_OTHERS * whole)) return undefined;
    diagonal[j] = column[j] > 0 ? -length : length;
    column[j] -= diagonal[j];
    const scale = -diagonal[j] * column[j];
    for (let other = j + 1; other < columns.length; other++) mirror(columns[other], column, j, scale);
    mirror(target, column, j, scale);
  }
  return diagonal;
}

function lengthFrom(column: Float64Array, first: number): number {
  let total = 0;
  for (let i = first; i < column.length; i++) total += column[i] * column[i];
  return Math.sqrt(total);
}

function mirror(vector: Float64Array, axis: Float64Array, first: number, scale: number): void {
  let along = 0;
  for (let i = first; i < vector.length; i++) along += axis[i] * vector[i];
  const share = along / scale;
  for (let i = first; i < vector.length; i++) vector[i] -= share * axis[i];
}

function backSubstitute(
  columns: readonly Float64Array[],
  diagonal: Float64Array,
  target: Float64Array,
): Float64Array {
  const result = new Float64Array(columns.length);
  for (let i = columns.length - 1; i >= 0; i--) {
    let rest = target[i];
    for (let j = i + 1; j < columns.length; j++) rest -= columns[j][i] * result[j];
    result[i] = rest / diagonal[i];
  }
  return result;
}

/** Row i of R⁻¹ has length √((RᵀR)⁻¹_ii); its columns come one at a time by back substitution of unit vectors. */
function standardErrorsOf(
  columns: readonly Float64Array[],
  diagonal: Float64Array,
  residualVariance: number,
): Float64Array {
  const squares = new Float64Array(columns.length);
  for (let c = 0; c < columns.length; c++) {
    const unit = new Float64Array(columns.length);
    unit[c] = 1;
    const inverseColumn = backSubstitute(columns, diagonal, unit);
    for (let i = 0; i < columns.length; i++) squares[i] += inverseColumn[i] * inverseColumn[i];
  }
  return squares.map((square) => Math.sqrt(square * residualVariance));
}
