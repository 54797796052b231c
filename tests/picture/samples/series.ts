/** Made-up but steady curves for the pictures' tests: the same numbers every time, on every machine. */

/** A curve that dips after each change and climbs back. */
export function dipping(months: number, { start, end, dips, depth }: { readonly start: number; readonly end: number; readonly dips: readonly number[]; readonly depth: number }): readonly number[] {
  return Array.from({ length: months + 1 }, (_, month) => {
    const trend = start + (end - start) * (1 - Math.exp(-month / 50));
    const lost = dips.reduce((sum, dip) => sum + (month < dip ? (month > dip - 9 ? (month - dip + 9) / 12 : 0) : Math.exp(-(month - dip) / 22)), 0);
    return trend - depth * lost + 0.012 * wobble(month);
  });
}

/** A curve moved up or down by an amount that grows with time. */
export function away(values: readonly number[], by: number): readonly number[] {
  return values.map((value, month) => value + by * Math.sqrt((month + 1) / values.length));
}

/** A fixed sequence in [-1, 1] that looks like chance. */
export function wobble(index: number): number {
  const value = Math.sin(index * 12.9898 + 4.1) * 43758.5453;
  return 2 * (value - Math.floor(value)) - 1;
}
