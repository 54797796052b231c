/** Who is near a place: bodies in the cells of a grid, so that pointing looks at a few and not at thousands. */

export interface PickGrid {
  /** Rows of all bodies in the cells around a place. */
  readonly near: (x: number, y: number) => readonly number[];
}

/** A cell is as wide as the farthest one may point. */
export function pickGrid(x: Float32Array, y: Float32Array, cell: number): PickGrid {
  const cells = new Map<string, number[]>();
  const key = (across: number, down: number): string => `${across} ${down}`;
  x.forEach((at, row) => {
    const here = key(Math.floor(at / cell), Math.floor(y[row] / cell));
    const known = cells.get(here);
    if (known === undefined) cells.set(here, [row]);
    else known.push(row);
  });
  return {
    near: (px, py) => {
      const [across, down] = [Math.floor(px / cell), Math.floor(py / cell)];
      return [-1, 0, 1].flatMap((dy) =>
        [-1, 0, 1].flatMap((dx) => cells.get(key(across + dx, down + dy)) ?? []),
      );
    },
  };
}
