/**
 * The x at which a rising function reaches a value, by halving the range that must hold it.
 *
 * Halving needs nothing of the function but that it never falls, and ends when two neighbouring float64 numbers are left or
 * after 200 halvings; so a distribution's quantile is as good as its cumulative share.
 */
export function inverseOfRising(
  rising: (x: number) => number,
  value: number,
  { low, high }: { readonly low: number; readonly high: number },
): number {
  let below = low;
  let above = high;
  for (let step = 0; step < 200; step++) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) break;
    if (rising(middle) < value) below = middle;
    else above = middle;
  }
  return above;
}
