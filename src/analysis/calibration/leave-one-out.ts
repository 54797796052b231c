/**
 * What each pattern adds: calibrate without it, and see whether the others foretell it.
 *
 * A pattern that the believable worlds show without having been asked to is evidence for the model; one that they miss is what the
 * model cannot explain with the rest; one that narrows nothing when it is put back in was no test. Posterior predictive checking,
 * one pattern held out at a time: Gelman, Meng & Stern (1996), Statistica Sinica 6, 733–807; Grimm & Railsback (2012), Phil. Trans.
 * R. Soc. B 367, 298–310, on patterns.
 */
import type { Interval } from "../../maths/interval.ts";
import { contains } from "../../maths/interval.ts";
import { weightedQuantile } from "../../maths/quantile.ts";
import { adjustedDraws } from "./adjust.ts";
import type { Pattern } from "./pattern-distance.ts";
import type { ParameterPosterior } from "./posterior.ts";
import { posteriorOf } from "./posterior.ts";
import type { Trials } from "./rejection.ts";
import { acceptClosest } from "./rejection.ts";

export interface HeldOutPattern {
  readonly id: string;
  readonly target: number;
  /** Nine in ten of the worlds that fit the other patterns show a value in here. */
  readonly foretold: Interval;
  /** Whether the target lies there: in it with nobody having asked. */
  readonly isForetold: boolean;
  /** The parameters without this pattern. */
  readonly without: readonly ParameterPosterior[];
  /** How much this pattern contracts each parameter beyond what the others do; below 0 is chance. */
  readonly adds: readonly number[];
}

/**
 * One row a pattern with a weight above 0, in the order given.
 *
 * @param keep share of the trials kept each time
 * @throws when there are fewer than two such patterns: without the only one, nothing is left to fit
 */
export function leaveOnePatternOut(
  trials: Trials,
  patterns: readonly Pattern[],
  keep = 0.02,
): HeldOutPattern[] {
  const counting = patterns.map((_, p) => p).filter((p) => (patterns[p].weight ?? 1) > 0);
  if (counting.length < 2) throw new RangeError("leaving a pattern out needs at least two");
  const posterior = (left: readonly Pattern[]) => {
    const accepted = acceptClosest(trials, left, keep);
    const { draws } = adjustedDraws(trials, left, accepted);
    return { accepted, parameters: posteriorOf(trials.parameters, draws, accepted.weights) };
  };
  const whole = posterior(patterns);
  return counting.map((p) => {
    const { accepted, parameters } = posterior(
      patterns.map((pattern, other) => (other === p ? { ...pattern, weight: 0 } : pattern)),
    );
    const shown = accepted.worlds.map((i) => trials.simulated[i][p]);
    const known = shown.map((value, i) => (Number.isFinite(value) ? accepted.weights[i] : 0));
    const foretold = {
      low: weightedQuantile(shown, known, 0.05),
      high: weightedQuantile(shown, known, 0.95),
    };
    return {
      id: patterns[p].id,
      target: patterns[p].target,
      foretold,
      isForetold: contains(foretold, patterns[p].target),
      without: parameters,
      adds: whole.parameters.map((each, k) => each.contraction - parameters[k].contraction),
    };
  });
}
