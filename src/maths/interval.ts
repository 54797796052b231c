/** A range of values with both ends included, and the two questions methods ask of it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function contains({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}

/** True when no value lies in both ranges. */
export function areApart(a: Interval, b: Interval): boolean {
  return a.low > b.high || b.low > a.high;
}
