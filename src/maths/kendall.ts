/**
 * Kendall's tau: does y tend to rise when x rises?
 *
 *     τ_b = (C − D) / √((P − T_x)(P − T_y))     C, D: pairs in agreeing and opposite order
 *                                               P: all pairs, T: pairs tied in x or in y
 *
 * Kendall (1945), Biometrika 33(3), 239–251, with ties. Written as the double loop of the definition: the series it is used on
 * (a few hundred months) need no faster method, and the definition cannot be got wrong.
 */

/** Tau-b, −1 to 1; NaN when either side does not vary. Throws when the lengths differ. */
export function kendallTau(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length) throw new RangeError("Kendall's tau needs as many x as y");
  let balance = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let i = 1; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const dx = Math.sign(x[i] - x[j]);
      const dy = Math.sign(y[i] - y[j]);
      balance += dx * dy;
      untiedX += Math.abs(dx);
      untiedY += Math.abs(dy);
    }
  }
  if (untiedX === 0 || untiedY === 0) return Number.NaN;
  return balance / Math.sqrt(untiedX * untiedY);
}

/** Kendall's tau of a series against time: is it rising? */
export function trendTau(series: ArrayLike<number>): number {
  return kendallTau(
    Array.from({ length: series.length }, (_, t) => t),
    series,
  );
}
