/**
 * What a study design is worth, from many worlds in which the truth is known.
 *
 *     power          share of worlds in which p < α          (with a true effect of 0: false alarms)
 *     wrong sign     share of all estimates on the wrong side of 0, and of those called real (type S)
 *     exaggeration   mean |estimate| / |truth| of those called real (type M)
 *     coverage       share of 95 % intervals that hold the truth
 *
 * Gelman & Carlin (2014), Perspectives on Psychological Science 9(6), 641–651. A design with little power that does find something has
 * found too much of it; that is why the last two stand beside the first. Always shown next to the same design with effect 0.
 */
import { shareInterval } from "../../maths/binomial.ts";
import type { Interval } from "../../maths/interval.ts";
import { contains } from "../../maths/interval.ts";
import { mean, standardDeviation } from "../../maths/statistics.ts";
import type { TestedEstimate } from "../../maths/t-test.ts";

/** A count out of worlds, with the interval for worlds not run (Wilson, 95 %). */
export interface WorldShare {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly interval: Interval;
}

export interface StudyWorth {
  readonly worlds: number;
  /** Called real: power, or false alarms where the truth is 0. */
  readonly found: WorldShare;
  /** Of all worlds whose truth is not 0; `of` is 0 when there are none. */
  readonly wrongSign: WorldShare;
  /** Of the worlds called real, the same. */
  readonly wrongSignWhenFound: WorldShare;
  /** NaN when nothing was called real or the truth is 0. */
  readonly exaggeration: number;
  /** Mean estimate less mean truth, and the spread of the misses. */
  readonly bias: number;
  readonly spread: number;
  readonly coverage: WorldShare;
}

/**
 * @param estimates one a world, at least two
 * @param truths the true effect in each world, in the estimates' unit and sense
 * @param significance α
 */
export function studyWorth(
  estimates: readonly TestedEstimate[],
  truths: ArrayLike<number>,
  significance = 0.05,
): StudyWorth {
  if (estimates.length < 2 || truths.length !== estimates.length)
    throw new RangeError("a study's worth needs two worlds or more, each with its truth");
  const worlds = estimates.map((each, world) => ({
    ...each,
    truth: truths[world],
    found: each.p < significance,
  }));
  const real = worlds.filter(({ truth }) => truth !== 0);
  const realFound = real.filter(({ found }) => found);
  const isWrong = ({ estimate, truth }: { estimate: number; truth: number }) => estimate * truth < 0;
  const misses = worlds.map(({ estimate, truth }) => estimate - truth);
  return {
    worlds: worlds.length,
    found: shareOf(worlds, ({ found }) => found),
    wrongSign: shareOf(real, isWrong),
    wrongSignWhenFound: shareOf(realFound, isWrong),
    exaggeration:
      realFound.length === 0
        ? Number.NaN
        : mean(realFound.map(({ estimate, truth }) => Math.abs(estimate / truth))),
    bias: mean(misses),
    spread: standardDeviation(misses),
    coverage: shareOf(worlds, ({ interval, truth }) => contains(interval, truth)),
  };
}

function shareOf<World>(worlds: readonly World[], test: (world: World) => boolean): WorldShare {
  const count = worlds.filter(test).length;
  return {
    count,
    of: worlds.length,
    share: worlds.length === 0 ? Number.NaN : count / worlds.length,
    interval: shareInterval(count, worlds.length),
  };
}
