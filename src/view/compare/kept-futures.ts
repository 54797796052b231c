/**
 * The futures of the last comparison, kept while the page is open: the brief, and coming back, need not run them again.
 * Only one comparison is kept, since futures are large.
 */
import { USUAL_OUTCOMES } from "../../analysis/comparison.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { startFutures } from "../futures.ts";
import type { Futures, FuturesSource } from "../futures.ts";
import type { Question } from "./address.ts";

/** Worlds to live futures in, where assumptions vary too. */
export const worldsOf = ({
  vary,
  worlds,
}: Pick<Question, "vary" | "worlds">): Pick<FuturesSource, "worlds"> =>
  vary === "both" ? { worlds: worlds.worlds } : {};

/** The same as a name: what is kept of futures is kept under it. */
export const worldsName = ({ vary, worlds }: Pick<Question, "vary" | "worlds">): string =>
  vary === "both" ? worlds.print : "";

const kept = new Map<string, Futures>();

/** Futures of this very scenario under this luck and in these worlds: those that are there already, or new ones. */
export function keptFutures(
  scenario: Scenario,
  { seed, vary, worlds }: Pick<Question, "seed" | "vary" | "worlds">,
): Futures {
  const key = JSON.stringify([scenario, seed, worldsName({ vary, worlds })]);
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
    ...worldsOf({ vary, worlds }),
  });
  kept.set(key, futures);
  return futures;
}
