/** What came out of each plan that was tried: counts and digest, as an answer file holds them. */
import { compareOutcome } from "../../analysis/comparison.ts";
import { pairedFutures } from "../../analysis/paired.ts";
import type { AnswerResult } from "../../analysis/answers.ts";
import { digestOf } from "../../experiment/digest.ts";
import type { Future } from "../../experiment/runner.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { countsOf } from "../first/counts.ts";
import type { StageSource } from "../first/stage.ts";

/** Of those options whose futures are all there. */
export function resultsOf(
  futures: readonly Future[],
  options: readonly string[],
  { outcomes, runs, scope }: StageSource,
): readonly AnswerResult[] {
  return [...new Set(options)].flatMap((option) => {
    const both = option === LEAVE_AS_IS ? [LEAVE_AS_IS] : [LEAVE_AS_IS, option];
    const paired = pairedFutures(futures, both);
    if (paired.length < runs * both.length) return [];
    const { of } = countsOf(compareOutcome(paired, LEAVE_AS_IS, option, outcomes[0], scope));
    return [{ option, ...of, digest: digestOf(both, paired) }];
  });
}
