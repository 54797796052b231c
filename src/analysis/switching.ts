/**
 * How far something must go before the answer flips: switching values.
 *
 * The range is first looked at in a few even steps, so that more than one flip can be seen; then each pair of neighbours with
 * different answers is halved until it is narrow enough:
 *
 *     answer(x_j) ≠ answer(x_{j+1})  →  try (x_j + x_{j+1})/2,  until x_{j+1} − x_j ≤ tolerance
 *
 * HM Treasury, The Green Book (2022), A5 (switching values). The search is a function of what has been tried so far and holds no
 * state, so it can be stopped and taken up again, its tries can be run by a pool and kept, and all tries share their luck. A flip
 * back and forth between two first steps cannot be seen: the number of steps is part of the answer.
 */

/** An answer at one value: a verdict, or any word that can flip. */
export interface Tried {
  readonly at: number;
  readonly answer: string;
}

/** Between these two neighbouring values the answer changes. */
export interface Switch {
  readonly low: number;
  readonly high: number;
  readonly from: string;
  readonly to: string;
}

export interface SwitchingSearch {
  readonly low: number;
  readonly high: number;
  /** How narrow is narrow enough, in the unit of the value. */
  readonly tolerance: number;
  /** First look: this many even steps from low to high. */
  readonly steps?: number;
}

export type SwitchingStep =
  | { readonly kind: "try"; readonly at: readonly number[] }
  | { readonly kind: "done"; readonly switches: readonly Switch[] };

/** What to try next, or what was found. No switches means: the answer is the same at every step of the range. */
export function nextSwitchingStep(
  tried: readonly Tried[],
  { low, high, tolerance, steps = 8 }: SwitchingSearch,
): SwitchingStep {
  if (!(low < high) || !(tolerance > 0))
    throw new RangeError("a switching value needs a rising range and a tolerance above 0");
  const known = new Set(tried.map(({ at }) => at));
  const first = Array.from({ length: steps + 1 }, (_, i) =>
    i === steps ? high : low + (i * (high - low)) / steps,
  );
  const unseen = first.filter((at) => !known.has(at));
  if (unseen.length > 0) return { kind: "try", at: unseen };
  const switches = switchesIn(tried);
  const middles = switches
    .filter((each) => each.high - each.low > tolerance)
    .map((each) => each.low + (each.high - each.low) / 2)
    .filter((at) => !known.has(at));
  return middles.length > 0 ? { kind: "try", at: middles } : { kind: "done", switches };
}

/** Neighbours with different answers, in rising order: also what a finished table of tries shows by itself. */
export function switchesIn(tried: readonly Tried[]): Switch[] {
  const inOrder = [...tried].sort((a, b) => a.at - b.at);
  return inOrder.slice(1).flatMap((next, i) => {
    const before = inOrder[i];
    return before.answer === next.answer
      ? []
      : [{ low: before.at, high: next.at, from: before.answer, to: next.answer }];
  });
}

/** The whole search over a function that answers at once. */
export function switchingValues(answer: (at: number) => string, search: SwitchingSearch): readonly Switch[] {
  const tried: Tried[] = [];
  for (;;) {
    const step = nextSwitchingStep(tried, search);
    if (step.kind === "done") return step.switches;
    for (const at of step.at) tried.push({ at, answer: answer(at) });
  }
}
