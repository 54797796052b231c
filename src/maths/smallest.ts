/** The smallest whole number that is enough, for questions where more is never less than enough. */

/**
 * Doubles from `start` until it is enough, then halves the gap.
 *
 * @param least the answer is not below this
 * @param most given back when nothing up to it is enough
 */
export function smallestEnough(
  isEnough: (n: number) => boolean,
  { least, start, most }: { readonly least: number; readonly start: number; readonly most: number },
): number {
  let high = Math.min(most, Math.max(least, start));
  while (high < most && !isEnough(high)) high = Math.min(most, high * 2);
  let low = least - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
