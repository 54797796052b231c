/** What a page may ask of the checks of the model against known patterns, behind a worker. */
import type { PlainResult } from "../analysis/patterns/plain-result.ts";

/** What a pattern says, whatever is found. */
export interface PatternClaim extends Pick<
  PlainResult,
  "id" | "title" | "band" | "source" | "strength" | "heldOut"
> {
  /** Why it cannot be tested; empty where it can. */
  readonly notTested: string;
}

export interface CheckRequest {
  readonly id: string;
  readonly runs: number;
  readonly seed: string;
}

export interface PatternChecker {
  readonly claims: () => Promise<readonly PatternClaim[]>;
  /** Checks one pattern anew; `onProgress` hears of each simulated case. */
  readonly check: (
    request: CheckRequest,
    onProgress: (done: number, total: number) => void,
  ) => Promise<PlainResult>;
}
