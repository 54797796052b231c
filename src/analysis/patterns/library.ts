/**
 * Ensembles by what they were made of, so that patterns that look at the same case share its runs.
 *
 * Two requests are the same case when scenario, option, seed and runs are the same; what they watch may differ. So the
 * library is first told of everything that will be asked of it, and keeps the union; each ensemble is let go when the
 * last pattern that announced it has read it.
 */
import { canonical } from "../../scenario/compile.ts";
import type { Ensemble, EnsembleRequest, EnsembleRunner } from "./ensemble.ts";
import type { PatternCase } from "./pattern.ts";

/** How many runs of what luck. */
export interface Luck {
  readonly seed: string;
  readonly runs: number;
}

interface Shelf {
  request: EnsembleRequest;
  uses: number;
  ensemble: Promise<Ensemble> | null;
}

export interface Library {
  /** Says that a case will be asked for once. */
  readonly announce: (one: PatternCase, luck: Luck) => void;
  /** Gives an announced case. */
  readonly take: (one: PatternCase, luck: Luck) => Promise<Ensemble>;
  /** Distinct cases announced, and those lived so far. */
  readonly size: () => number;
}

export function openLibrary(simulate: EnsembleRunner, onLived: (request: EnsembleRequest) => void): Library {
  const shelves = new Map<string, Shelf>();
  return {
    announce: (one, luck) => {
      const key = keyOf(one, luck);
      const shelf = shelves.get(key);
      if (shelf === undefined) {
        shelves.set(key, { request: { ...one, ...luck, first: 0 }, uses: 1, ensemble: null });
      } else {
        shelf.uses++;
        shelf.request = merged(shelf.request, one);
      }
    },
    take: async (one, luck) => {
      const key = keyOf(one, luck);
      const shelf = shelves.get(key);
      if (shelf === undefined) throw new RangeError("a case must be announced before it is taken");
      if (shelf.ensemble === null) {
        const { request } = shelf;
        shelf.ensemble = simulate(request).then((ensemble) => {
          onLived(request);
          return ensemble;
        });
      }
      const ensemble = await shelf.ensemble;
      shelf.uses--;
      if (shelf.uses === 0) shelf.ensemble = null;
      return ensemble;
    },
    size: () => shelves.size,
  };
}

/** Groups belong to the case: two cases may call different partnerships by one name. */
const keyOf = ({ scenario, option = "", groups = {} }: PatternCase, { seed, runs }: Luck): string =>
  canonical({ scenario, option, groups, seed, runs });

function merged(request: EnsembleRequest, one: PatternCase): EnsembleRequest {
  return {
    ...request,
    watch: [...new Set([...request.watch, ...one.watch])],
    readings: [...new Set([...(request.readings ?? []), ...(one.readings ?? [])])],
  };
}
