/**
 * The futures of the last comparison, kept while the page is open: the brief, and coming back, need not run them again.
 * Only one comparison is kept, since futures are large.
 */
import { USUAL_OUTCOMES } from "../../analysis/comparison.ts";
import { KEPT_WORLDS } from "../../analysis/calibration/kept-worlds.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { startFutures } from "../futures.ts";
import type { Futures, FuturesSource } from "../futures.ts";
import type { Vary } from "./address.ts";

/** Worlds to live futures in, where assumptions vary too. */
export const worldsOf = (vary: Vary): Pick<FuturesSource, "worlds"> =>
  vary === "both" ? { worlds: KEPT_WORLDS.worlds } : {};

const kept = new Map<string, Futures>();

/** Futures of this very scenario under this luck: those that are there already, or new ones. */
export function keptFutures(scenario: Scenario, seed: string, vary: Vary): Futures {
  const key = JSON.stringify([scenario, seed, vary]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  for (const other of kept.values()) other.close();
  kept.clear();
  const futures = startFutures({
    scenario,
    seed,
    runs: 100,
    outcomes: scenario.outcomes ?? USUAL_OUTCOMES,
    levels: true,
    localities: true,
    ...worldsOf(vary),
  });
  kept.set(key, futures);
  return futures;
}
