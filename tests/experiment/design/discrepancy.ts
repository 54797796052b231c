/**
 * How unevenly points fill the unit cube.
 *
 * Star discrepancy: the greatest difference, over all boxes [0, a) × [0, b), between the share of points inside and the area; in
 * two dimensions it is reached where a and b are coordinates of points (or 1), with the edge counted or not.
 * Squared discrepancy: the mean square of the same difference, in closed form by Warnock (1972).
 */
export function starDiscrepancy(points: readonly (readonly number[])[]): number {
  const xs = [...points.map(([x]) => x), 1];
  const ys = [...points.map(([, y]) => y), 1];
  let worst = 0;
  for (const a of xs) {
    for (const b of ys) {
      let open = 0;
      let closed = 0;
      for (const [x, y] of points) {
        if (x < a && y < b) open++;
        if (x <= a && y <= b) closed++;
      }
      worst = Math.max(worst, a * b - open / points.length, closed / points.length - a * b);
    }
  }
  return worst;
}

export function squaredDiscrepancy(points: readonly (readonly number[])[]): number {
  const n = points.length;
  const d = points[0].length;
  let single = 0;
  let double = 0;
  for (const p of points) {
    single += p.reduce((product, x) => product * (1 - x * x), 1);
    for (const q of points) double += p.reduce((product, x, j) => product * (1 - Math.max(x, q[j])), 1);
  }
  return 3 ** -d - (2 ** (1 - d) / n) * single + double / (n * n);
}
