/** How many futures end on a line or above it. */
import type { Future } from "../../experiment/runner.ts";
import { endsOf } from "./gaps.ts";
import type { Question } from "./lesson.ts";

export function shareAtLeast(
  futures: readonly Future[],
  { option, outcome, scope }: Question,
  least: number,
): number {
  const ends = endsOf(futures, option, outcome, scope);
  return ends.length === 0 ? 0 : ends.filter((end) => end >= least).length / ends.length;
}
