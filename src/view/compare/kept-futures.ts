/**
 * The futures of the last comparison, kept while the page is open: the brief, and coming back, need not run them again.
 * Only one comparison is kept, since futures are large.
 */
import { USUAL_OUTCOMES } from "../../analysis/comparison.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { startFutures } from "../futures.ts";
import type { Futures } from "../futures.ts";

const kept = new Map<string, Futures>();

/** Futures of this very scenario under this luck: those that are there already, or new ones. */
export function keptFutures(scenario: Scenario, seed: string): Futures {
  const key = JSON.stringify([scenario, seed]);
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
  });
  kept.set(key, futures);
  return futures;
}
