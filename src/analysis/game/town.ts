/** The whole town of a game, over many simulated futures: how often it does better than a town that never was. */
import type { Future } from "../../experiment/runner.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { seriesOf } from "../comparison.ts";
import { GAME_MONTHS, ROUND_MONTHS } from "./played.ts";

/** In how many futures one option's last round has more of an outcome than another's, by more than is too small to matter. */
export function timesAbove(
  paired: readonly Future[],
  option: string,
  other: string,
  outcome: string,
): number {
  const { matters } = outcomeOf(outcome);
  const others = seriesOf(paired, other, outcome).map(lastRound);
  return seriesOf(paired, option, outcome).filter((path, r) => lastRound(path) - others[r] > matters).length;
}

function lastRound(path: Float64Array): number {
  const year = path.subarray(GAME_MONTHS - ROUND_MONTHS, GAME_MONTHS);
  return year.reduce((sum, value) => sum + value, 0) / year.length;
}
