/**
 * Which stretches of a column of bytes have changed since last month, so that only those travel to the graphics card.
 * Stretches with little between them go together: every trip has a price of its own.
 */

export interface Span {
  readonly start: number;
  readonly count: number;
}

/** Unchanged bytes that are cheaper to send along than to leave out. */
const GAP = 256;
/** Beyond so many trips the whole column goes at once. */
const MOST_SPANS = 32;

/** The stretches in which `now` differs from `before`, on multiples of `step`; `before` is brought up to date. */
export function changedSpans(before: Uint8Array, now: Uint8Array, step: number): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  let last = -1;
  for (let at = 0; at < now.length; at++) {
    if (before[at] === now[at]) continue;
    if (start >= 0 && at - last > GAP) {
      spans.push(spanOf(start, last, step));
      start = -1;
    }
    if (start < 0) start = at;
    last = at;
  }
  if (start >= 0) spans.push(spanOf(start, last, step));
  before.set(now);
  return spans.length > MOST_SPANS ? [spanOf(spans[0].start, last, step)] : spans;
}

function spanOf(first: number, last: number, step: number): Span {
  const start = first - (first % step);
  return { start, count: last - (last % step) + step - start };
}
