/**
 * Whether a verdict outlives the rule it rests on: the same plans, in the same futures, where one rule of the theory is
 * otherwise.
 */
import type { Rival } from "../scenario/rivals.ts";
import { ruleNames } from "../words/en/model.ts";
import { rivals as words } from "../words/en/rivals.ts";
import type { OutcomeComparison } from "./comparison.ts";
import type { Verdict } from "./verdict.ts";

/** A plan's verdict on one outcome as the scenario stands, and under every rival rule. */
export interface RivalVerdicts {
  readonly option: string;
  readonly outcome: string;
  readonly verdict: Verdict;
  readonly under: readonly { readonly rival: Rival; readonly verdict: Verdict }[];
  /** Rival rules under which the verdict is the same. */
  readonly same: number;
}

type Compared = Pick<OutcomeComparison, "option" | "outcome" | "verdict">;

/** @throws RangeError when a plan or outcome was not compared under a rival rule */
export function rivalVerdicts(
  standing: readonly Compared[],
  rivals: readonly { readonly rival: Rival; readonly rows: readonly Compared[] }[],
): readonly RivalVerdicts[] {
  return standing.map(({ option, outcome, verdict }) => {
    const under = rivals.map(({ rival, rows }) => {
      const row = rows.find((each) => each.option === option && each.outcome === outcome);
      if (row === undefined)
        throw new RangeError(`${option} was not compared on ${outcome} under ${rival.rule} ${rival.variant}`);
      return { rival, verdict: row.verdict };
    });
    const same = under.filter((each) => each.verdict.verdict === verdict.verdict).length;
    return { option, outcome, verdict, under, same };
  });
}

/** A rival in words: the question it answers otherwise, and its answer. */
export function rivalSaid({ rule, variant }: Rival): string {
  const { plain, variants } = ruleNames[rule];
  const chosen = Object.entries(variants).find(([id]) => id === variant)?.[1].plain ?? variant;
  return words.rival(plain, chosen);
}
